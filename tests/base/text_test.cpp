#include "base/text.hpp"

#include <array>

#include <doctest/doctest.h>

#include "base/digest.hpp"
#include "base/html.hpp"

namespace terang::base::text_test {
namespace {

TEST_CASE("find_ill_formed_utf8: the first byte outside Unicode's table is found") {
  CHECK_FALSE(find_ill_formed_utf8("biasa √ é 😀").has_value());
  CHECK(find_ill_formed_utf8("ab\xFF") == 2);
  CHECK(find_ill_formed_utf8("\xC0\xAF") == 0);
  CHECK(find_ill_formed_utf8("a\xED\xA0\x80") == 1);
  CHECK(find_ill_formed_utf8("\xF4\x90\x80\x80") == 0);
  CHECK(find_ill_formed_utf8("x\xE2\x82") == 1);
}

TEST_CASE("trim: no-break spaces and byte-order marks are removed too") {
  CHECK(trim("\xEF\xBB\xBF a\xC2\xA0\t") == "a");
  CHECK(trim("  ") == "");
}

TEST_CASE("same_words: case and spacing and blanks around a slash make no difference") {
  CHECK(same_words("Pemilu/ Pemilihan  dan ,SDM") == same_words("pemilu/pemilihan dan,sdm"));
  CHECK(same_words("a b") != same_words("ab"));
}

TEST_CASE("find_nearest: a word far from all candidates has no suggestion") {
  constexpr std::array<std::string_view, 3> names{"kinerja.csv", "anggaran.csv", "sasaran.csv"};
  CHECK(find_nearest("kinerja.cvs", names) == "kinerja.csv");
  CHECK(find_nearest("Angaran.csv", names) == "anggaran.csv");
  CHECK_FALSE(find_nearest("foto-kegiatan.jpg", names).has_value());
}

TEST_CASE("is_slug: only lower letters and digits joined by single hyphens") {
  for (const char* good : {"a", "kpu-kota-prabumulih", "24"}) CHECK(is_slug(good));
  for (const char* bad : {"", "-a", "a-", "a--b", "A", "a_b", "é"}) CHECK_FALSE(is_slug(bad));
}

TEST_CASE("is_key: codes of documents are keys and blanks are not") {
  for (const char* good : {"6709.3", "076.01.WA", "dok-1", "H1", "6709.gabungan"})
    CHECK(is_key(good));
  for (const char* bad : {"", ".1", "1.", "1..2", "a b", "a/b", "é"}) CHECK_FALSE(is_key(bad));
}

TEST_CASE("column_at: columns count code points and not bytes") {
  CHECK(column_at("é√x", 5) == 3);
  CHECK(column_at("abc", 0) == 1);
}

TEST_CASE("escape: the five signs of markup become entities") {
  CHECK(escape("<a href=\"x\">'&'</a>").markup() ==
        "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
}

TEST_CASE("escape: a sign is seen at each place of a text of any length") {
  for (std::size_t size = 1; size < 20; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      for (const auto& [sign, shown] :
           {std::pair{'&', "&amp;"}, std::pair{'<', "&lt;"}, std::pair{'>', "&gt;"},
            std::pair{'"', "&quot;"}, std::pair{'\'', "&#39;"}, std::pair{'#', "#"},
            std::pair{'\xC3', "\xC3"}}) {
        std::string text(size, 'x');
        text[at] = sign;
        CHECK(escape(text).markup() ==
              std::string(at, 'x') + shown + std::string(size - at - 1, 'x'));
      }
    }
  }
  CHECK(escape("").markup() == "");
}

TEST_CASE("sha256: the digest is that of the standard's example") {
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace terang::base::text_test
