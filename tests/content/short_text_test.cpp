#include "content/detail/yaml/short_text.hpp"

#include <string>

#include <doctest/doctest.h>

#include "content/detail/yaml/yaml.hpp"

namespace terang::content::detail::short_text_test {
namespace {

std::string short_of(std::string_view text) { return ShortText::shortened(text).text(); }

TEST_CASE("short_text: one sign replaces a run of words and the single blanks between them") {
  struct Row {
    const char* text;
    const char* shortened;
  };
  for (const Row& row :
       {Row{"judul: Perjanjian Kinerja Tahun 2020", "\x01: \x01"},
        Row{"{nama: Desi, jabatan: \"Kepala Bagian, KPU\"}", "{\x01: \x01, \x01: \"\x01, \x01\"}"},
        Row{"- null\n- NULL # Null\n- ~\n- 2020-02-29",
            "- null\n- NULL # Null\n- ~\n- \x01-\x01-\x01"},
        Row{"- nullable\n- null dan\n- {null: 1}", "- \x01\n- \x01\n- {null: \x01}"},
        Row{"Kab. Contoh/Kota (satu)  dua  tiga123 ", "\x01  \x01  \x01 "},
        Row{"pagu #catatan\nkédua", "\x01 #\x01\n\x01é\x01"}, Row{"", ""}}) {
    CAPTURE(row.text);
    CHECK(short_of(row.text) == row.shortened);
    CHECK(ShortText::whole(row.text).text() == row.text);
  }
}

TEST_CASE(
    "short_text: a text with escapes, block scalars or lines near the key limit stays as it is") {
  for (const std::string& text :
       {std::string{"judul: \"panjang\\x41bcdef\""}, std::string{"judul: |\n  kalimat panjang"},
        std::string{"judul: >\n  kalimat panjang"}, std::string(1001, 'k') + ": nilai",
        "satu: dua\n" + std::string(1001, 'k')}) {
    CAPTURE(text);
    CHECK(short_of(text) == text);
  }
}

TEST_CASE("short_text: the places and words of the original are restored") {
  const ShortText text =
      ShortText::shortened("a: x\n- judul, \"nilai satu\", 'empat lima' # akhir\n");
  REQUIRE(text.text() == "\x01: \x01\n- \x01, \"\x01\", '\x01' # \x01\n");
  CHECK(text.original({1, 2}) == ShortText::Position{1, 2});
  CHECK(text.original({1, 5}) == ShortText::Position{1, 9});
  CHECK(text.original({1, 10}) == ShortText::Position{1, 23});
  CHECK(text.original({0, 3}) == ShortText::Position{0, 3});
  CHECK(text.restored("\x01", {1, 2}) == "judul");
  CHECK(text.restored("\x01", {1, 5}) == "nilai satu");
  CHECK(text.restored("\x01", {1, 10}) == "empat lima");
}

TEST_CASE("yaml: words over several lines and after comments keep their order and places") {
  base::Diagnostics faults;
  const auto root = parse_yaml({.path = "a.yaml",
                                .text = "# catatan di depan\n"
                                        "judul: kata-kata yang panjang # catatan\n"
                                        "  # catatan di antara\n"
                                        "\"kunci kutip\": 'satu ''dua'' tiga\n"
                                        "  empat lima'\n"
                                        "daftar: [alfa beta, {gama: delta}]\n"},
                               faults);
  REQUIRE(root.has_value());
  CHECK(faults.empty());
  REQUIRE(root->entries.size() == 3);
  CHECK(root->entries[0].value.text == "kata-kata yang panjang");
  CHECK(root->entries[1].key == "kunci kutip");
  CHECK(root->entries[1].value.text == "satu 'dua' tiga empat lima");
  CHECK(root->entries[1].value.place.column == 16);
  const YamlNode& list = root->entries[2].value;
  REQUIRE(list.items.size() == 2);
  CHECK(list.items[0].text == "alfa beta");
  CHECK(list.items[1].place.column == 21);
  CHECK(list.items[1].entries[0].value.text == "delta");
  CHECK(list.items[1].entries[0].value.place.column == 28);
}

TEST_CASE("yaml: texts that differ only in their words keep their own words and places") {
  const auto read = [](const std::string& text) {
    base::Diagnostics faults;
    const auto root = parse_yaml({.path = "a.yaml", .text = text}, faults);
    REQUIRE(root.has_value());
    REQUIRE(faults.empty());
    REQUIRE(root->entries.size() == 2);
    return *root;
  };
  const YamlNode first = read("satu: 2020-01-31\npihak: {nama: Adi, jabatan: null}\n");
  const YamlNode second = read("kunci: 7-8-9\nke: {n: Sri Contohwati, lain: null}\n");
  CHECK(first.entries[0].value.text == "2020-01-31");
  CHECK(second.entries[0].key == "kunci");
  CHECK(second.entries[0].value.text == "7-8-9");
  const YamlNode& party = second.entries[1].value;
  REQUIRE(party.entries.size() == 2);
  CHECK(party.entries[0].value.text == "Sri Contohwati");
  CHECK(party.entries[1].key == "lain");
  CHECK(party.entries[1].key_place.column == 25);
  CHECK(party.entries[1].value.kind == YamlKind::nothing);
  CHECK(first.entries[1].value.entries[1].key_place.column == 20);
}

TEST_CASE(
    "yaml: a fault is reported only for its own text among texts that differ only in their words") {
  base::Diagnostics faults;
  parse_yaml({.path = "a.yaml", .text = "a: 1\nb: 2\n"}, faults);
  CHECK(faults.empty());
  parse_yaml({.path = "b.yaml", .text = "a: 1\na: 2\n"}, faults);
  REQUIRE(faults.count() == 1);
  CHECK(faults.sorted().front().place == base::Place{"b.yaml", 2, 1});
  parse_yaml({.path = "c.yaml", .text = "a: 1\nb: 2\n"}, faults);
  CHECK(faults.count() == 1);
}

TEST_CASE("yaml: a key longer than the library allows is a fault whatever letters it has") {
  base::Diagnostics faults;
  parse_yaml({.path = "a.yaml", .text = std::string(1100, 'k') + ": nilai\n"}, faults);
  CHECK_FALSE(faults.empty());
}

}  // namespace
}  // namespace terang::content::detail::short_text_test
