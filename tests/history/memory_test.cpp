#include "history/memory.hpp"

#include <cstring>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/key.hpp"
#include "history/reading.hpp"

namespace terang::history::memory_test {
namespace {

const std::string table = "kantor/a/2024/kinerja.csv";
const std::string moved = "kantor/b/2024/kinerja.csv";
const std::string agreement = "kantor/a/2024/perjanjian/ketua.yaml";
const std::string chapter = "kantor/a/2024/laporan/01-isi.md";

std::string rows(const std::string& one, const std::string& two) {
  return "kode;realisasi\n1;" + one + "\n2;" + two + "\n";
}

/// A history with edits, an unreadable version, a rename, a merge and an evil merge.
struct Story {
  Golden golden;
  std::vector<std::string> commits;  ///< parents first; the last one reaches all

  Story();

 private:
  std::string add(const std::string& subject, const std::vector<std::string>& parents,
                  const Files& files) {
    commits.push_back(golden.commit(subject, parents, files));
    return commits.back();
  }
};

Story::Story() {
  const auto first = add("awal", {}, {{table, rows("1", "1")}, {agreement, "judul: A\n"}});
  const auto edited = add("ubah\n\nAlasan: salah ketik\n", {first},
                          {{table, rows("77,5%", "1")}, {agreement, "judul: B\n"}});
  const auto broken = add("rusak", {edited}, {{table, "kode\n1;2\n"}, {chapter, "Isi.\n"}});
  const auto mended = add("pulih", {broken}, {{table, rows("1", "x x")}, {chapter, "Isi!\n"}});
  const auto renamed = add("ganti", {mended}, {{moved, rows("1", "x x")}});
  const auto side = add("samping", {mended}, {{table, rows("1", "80-90")}});
  const auto merge = add("gabung", {renamed, side}, {{moved, rows("1", "80-90")}});
  const auto evil = add("jahat", {merge, side}, {{moved, rows("5", "-9,25")}});
  add("akhir", {evil}, {{moved, rows("5", "")}, {agreement, "judul: A\n"}});
}

TEST_CASE("memory: a ledger that is extended commit by commit equals one made from scratch") {
  const Story story;
  Memory memory;
  for (const std::string& tip : story.commits) {
    const Ledger extended = trace_in(story.golden.repository.path(), tip, memory);
    CHECK(all_of(extended) == all_of(story.golden.ledger(tip)));
  }
  CHECK(memory.walked.size() == story.commits.size());
}

TEST_CASE("memory: tracing an earlier or another tip gives the ledger made from scratch") {
  const Story story;
  Memory memory;
  for (auto tip = story.commits.rbegin(); tip != story.commits.rend(); ++tip) {
    const Ledger ledger = trace_in(story.golden.repository.path(), *tip, memory);
    CHECK(all_of(ledger) == all_of(story.golden.ledger(*tip)));
  }
}

TEST_CASE("memory: the memory that is parsed from printed bytes equals the printed one") {
  const Story story;
  Memory memory;
  const Lines expected =
      all_of(trace_in(story.golden.repository.path(), story.commits.back(), memory));
  const std::string bytes = print(memory);
  std::optional<Memory> parsed = parse_memory(bytes);
  REQUIRE(parsed);
  CHECK(parsed->folder == "content");
  CHECK(parsed->walked.size() == memory.walked.size());
  CHECK(all_of(parsed->ledger) == expected);
  CHECK(print(*parsed) == bytes);
  CHECK(all_of(trace_in(story.golden.repository.path(), story.commits.back(), *parsed)) ==
        expected);
  const std::optional<Memory> none = parse_memory(print(Memory{}));
  REQUIRE(none);
  CHECK(none->walked.empty());
}

TEST_CASE("memory: a commit that the memory has is not read again") {
  Golden golden;
  const auto first = golden.commit("awal", {}, {{table, rows("1", "1")}});
  const auto second = golden.commit("ubah", {first}, {{table, rows("2", "1")}});
  const auto third = golden.commit("lagi", {second}, {{table, rows("3", "1")}});
  Memory memory;
  trace_in(golden.repository.path(), second, memory);
  memory.ledger.edits.at(0).after.text = "dari ingatan";
  CHECK(lines_of(trace_in(golden.repository.path(), third, memory)) ==
        Lines{"awal: a 2024 kinerja.csv baru",
              "ubah: a 2024 kinerja.csv 1 realisasi 1 > dari ingatan diubah (ralat)",
              "lagi: a 2024 kinerja.csv 1 realisasi 2 > 3 diubah (ralat)"});
}

TEST_CASE("memory: a commit before the branches of a merge is not read again") {
  Golden golden;
  const Files one{{table, rows("1", "1")}};
  const Files two{{table, rows("2", "1")}};
  const auto first = golden.commit("awal", {}, one);
  const auto second = golden.commit("ubah", {first}, two);
  const auto left = golden.commit("kiri", {second}, {{table, rows("3", "1")}});
  const auto right = golden.commit("kanan", {second}, {{table, rows("2", "3")}});
  const auto merge = golden.commit("gabung", {left, right}, {{table, rows("3", "3")}});
  Memory memory;
  trace_in(golden.repository.path(), left, memory);
  memory.ledger.edits.at(0).after.text = "dari ingatan";
  CHECK(lines_of(trace_in(golden.repository.path(), merge, memory)) ==
        Lines{"awal: a 2024 kinerja.csv baru",
              "ubah: a 2024 kinerja.csv 1 realisasi 1 > dari ingatan diubah (ralat)",
              "kiri: a 2024 kinerja.csv 1 realisasi 2 > 3 diubah (ralat)",
              "kanan: a 2024 kinerja.csv 2 realisasi 1 > 3 diubah (ralat)", "gabung:"});
}

TEST_CASE(
    "memory: a chapter that a merge left out stays gone, whatever the other branch did to it") {
  const std::string file = "kantor/a/2025/kinerja.csv";
  const std::string part = "kantor/a/2025/laporan/01-isi.md";
  Golden golden;
  const auto first = golden.commit("awal", {}, {{file, rows("1", "1")}, {part, "Isi.\n"}});
  const auto left = golden.commit("hapus", {first}, {{file, rows("1", "1")}});
  const auto right = golden.commit("rusak", {first}, {{file, rows("1", "1")}, {part, "\xFF"}});
  const auto merge = golden.commit("gabung", {left, right}, {{file, rows("1", "1")}});
  const auto last = golden.commit("ubah", {merge}, {{file, rows("2", "1")}});
  Memory memory;
  trace_in(golden.repository.path(), merge, memory);
  const Ledger ledger = trace_in(golden.repository.path(), last, memory);
  CHECK(all_of(ledger) == all_of(golden.ledger(last)));
  REQUIRE(ledger.edits.size() == 1);
  CHECK_FALSE(ledger.edits[0].is_correction);
}

TEST_CASE("memory: trace returns true exactly if it adds a commit to the memory") {
  Golden golden;
  const auto first = golden.commit("awal", {}, {{table, rows("1", "1")}});
  const auto second = golden.commit("ubah", {first}, {{table, rows("2", "1")}});
  std::vector<git::Repository> readers;
  readers.emplace_back(golden.repository.path());
  Memory memory;
  const auto is_new_at = [&](const std::string& tip) {
    return trace({.readers = readers, .tip = tip, .folder = "content"}, memory);
  };
  CHECK(is_new_at(first));
  CHECK_FALSE(is_new_at(first));
  CHECK(is_new_at(second));
  CHECK_FALSE(is_new_at(first));
  CHECK(lines_of(memory.ledger) == Lines{"awal: a 2024 kinerja.csv baru"});
}

TEST_CASE("memory: a changed .mailmap renames the authors of remembered commits") {
  support::TemporaryRepository repository;
  repository.write("content/" + table, rows("1", "1"));
  const std::string tip = repository.commit("awal");
  Memory memory;
  const Ledger before = trace_in(repository.path(), tip, memory);
  repository.write(".mailmap", "Sri Contohwati <sri@example.go.id>\n");
  const Ledger after = trace_in(repository.path(), tip, memory);
  CHECK(before.commits.at(0).author == "Sri Contoh");
  CHECK(after.commits.at(0).author == "Sri Contohwati");
  CHECK(before.commits.at(0).digest != after.commits.at(0).digest);
  CHECK(slices_of(before).at({"a", 2024}).digest != slices_of(after).at({"a", 2024}).digest);
  Memory fresh;
  CHECK(all_of(after) == all_of(trace_in(repository.path(), tip, fresh)));
}

TEST_CASE("memory: the digest of a unit changes exactly if its own history changes") {
  const std::string other = "kantor/b/2024/kinerja.csv";
  Golden golden;
  const auto digest_at = [&](const std::string& tip, const UnitName& unit) {
    return slices_of(golden.ledger(tip)).at(unit).digest;
  };
  const auto first = golden.commit("awal", {}, {{table, rows("1", "1")}, {other, rows("1", "1")}});
  const auto second =
      golden.commit("ubah", {first}, {{table, rows("1", "1")}, {other, rows("2", "1")}});
  CHECK(digest_at(first, {"a", 2024}) == digest_at(second, {"a", 2024}));
  CHECK(digest_at(first, {"b", 2024}) != digest_at(second, {"b", 2024}));
  CHECK(golden.ledger(first).commits.at(0).digest == golden.ledger(second).commits.at(0).digest);
  // Typing the same value in another way is no edit, but this commit is the file's last change now.
  const auto third =
      golden.commit("ketik", {second}, {{table, rows("1 ", "1")}, {other, rows("2", "1")}});
  CHECK(golden.ledger(third).edits.size() == 1);
  CHECK(digest_at(second, {"a", 2024}) != digest_at(third, {"a", 2024}));
  // A new file is not read until it is edited, and only then is it known to be unreadable.
  const auto broken = golden.commit("rusak", {}, {{table, "kode\n1;2\n"}, {other, rows("1", "1")}});
  const auto mended =
      golden.commit("pulih", {broken}, {{table, rows("1", "1")}, {other, rows("1", "1")}});
  CHECK(golden.ledger(broken).commits.at(0).digest != golden.ledger(mended).commits.at(0).digest);
  CHECK(digest_at(broken, {"b", 2024}) == digest_at(mended, {"b", 2024}));
}

TEST_CASE("memory: tracing another content folder discards what was remembered") {
  Golden golden;
  const auto first = golden.repository.commit(support::Snapshot{
      "awal", {}, {{"content/" + table, rows("1", "1")}, {"lain/" + table, rows("5", "5")}}, 1});
  const auto second = golden.repository.commit(
      support::Snapshot{"ubah",
                        {first},
                        {{"content/" + table, rows("2", "1")}, {"lain/" + table, rows("6", "5")}},
                        2});
  Memory memory;
  trace_in(golden.repository.path(), second, memory);
  CHECK(memory.folder == "content");
  CHECK(lines_of(trace_in(golden.repository.path(), second, memory, "lain")) ==
        Lines{"awal: a 2024 kinerja.csv baru",
              "ubah: a 2024 kinerja.csv 1 realisasi 5 > 6 diubah (ralat)"});
  CHECK(memory.folder == "lain");
  CHECK(memory.walked.size() == 2);
}

TEST_CASE("memory: bytes that are cut off anywhere or have one byte more are not parsed") {
  const Story story;
  Memory memory;
  trace_in(story.golden.repository.path(), story.commits.back(), memory);
  const std::string bytes = print(memory);
  std::size_t taken = 0;
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    if (parse_memory(std::string_view{bytes}.substr(0, size))) ++taken;
  }
  CHECK(taken == 0);
  CHECK_FALSE(parse_memory(bytes + "x"));
}

TEST_CASE("memory: bytes of which one was changed are not parsed") {
  const Story story;
  Memory memory;
  trace_in(story.golden.repository.path(), story.commits.back(), memory);
  const std::string bytes = print(memory);
  std::mt19937 random{20250101};
  std::size_t taken = 0;
  for (int round = 0; round < 500; ++round) {
    std::string changed = bytes;
    changed[random() % changed.size()] ^= static_cast<char>(1 + random() % 255);
    if (parse_memory(changed)) ++taken;
  }
  CHECK(taken == 0);
}

constexpr std::string_view form = "terang ledger 3\n";

/// Parses `body` under the key that matches it, so that only its form can make it refused.
std::optional<Memory> parse_signed(const std::string& body) {
  const base::Key key = base::key_of(body);
  std::string bytes{form};
  bytes.resize(form.size() + sizeof key);
  std::memcpy(bytes.data() + form.size(), &key, sizeof key);
  return parse_memory(bytes + body);
}

TEST_CASE("memory: a malformed body is refused or harmless, even under a matching key") {
  const Story story;
  Memory memory;
  trace_in(story.golden.repository.path(), story.commits.back(), memory);
  const std::string bytes = print(memory);
  const std::string body = bytes.substr(form.size() + sizeof(base::Key));
  REQUIRE(parse_signed(body));
  std::size_t taken = 0;
  for (std::size_t size = 0; size < body.size(); ++size) {
    if (parse_signed(body.substr(0, size))) ++taken;
  }
  CHECK(taken == 0);
  CHECK_FALSE(parse_signed(body + "x"));
  // A changed body that is still well-formed can be printed, parsed again and read as a ledger.
  std::mt19937 random{20250102};
  std::size_t refused = 0;
  for (int round = 0; round < 2000; ++round) {
    std::string changed = body;
    changed[random() % changed.size()] ^= static_cast<char>(1 + random() % 255);
    std::optional<Memory> parsed = parse_signed(changed);
    if (!parsed) ++refused;
    if (!parsed) continue;
    CHECK(parse_memory(print(*parsed)).has_value());
    CHECK(all_of(parsed->ledger).size() > 10);
  }
  CHECK(refused > 200);
}

}  // namespace
}  // namespace terang::history::memory_test
