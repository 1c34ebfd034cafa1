#include "git/trailer.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace terang::git::trailer_test {
namespace {

TEST_CASE("trailer: the last paragraph is read by git's rules") {
  struct Row {
    const char* what;
    std::string message;
    std::optional<std::string> expected;
  };
  const std::vector<Row> rows{
      {"plain", "Subjek\n\nAlasan: salah ketik\n", "salah ketik"},
      {"after a body", "Subjek\n\nIsi.\n\nAlasan: a\nOleh: b\n", "a"},
      {"any case and a blank", "Subjek\n\nALASAN : a\n", "a"},
      {"other line breaks", "Subjek\r\n\r\nAlasan: a\r\nOleh: b\r\n", "a"},
      {"no line break at the end", "Subjek\n\nAlasan: a", "a"},
      {"blank lines at the end", "Subjek\n\nAlasan: a\n \n\n", "a"},
      {"lines that go on", "Subjek\n\nAlasan: salah\n  ketik di\n\tnota\nOleh: x\n",
       "salah ketik di nota"},
      {"said twice", "Subjek\n\nAlasan: a\nOleh: x\nAlasan: b\n", "a; b"},
      {"prose beside git's own", "Subjek\n\nsatu kata\nAlasan: a\nSigned-off-by: x <y>\n", "a"},
      {"a cherry-pick", "Subjek\n\nAlasan: a\n(cherry picked from commit abc)\n", "a"},
      {"a comment between", "Subjek\n\nAlasan: a\n# komentar\nOleh: x\n", "a"},
      {"a colon in the value", "Subjek\n\nAlasan: lihat http://x: y\n", "lihat http://x: y"},
      {"no trailer", "Subjek\n\nIsi.\n", std::nullopt},
      {"the subject alone", "Alasan: hanya judul\n", std::nullopt},
      {"the first paragraph", "\n\nSubjek\nAlasan: a\n", std::nullopt},
      {"not the last paragraph", "Subjek\n\nAlasan: a\n\nIsi.\n", std::nullopt},
      {"prose beside it", "Subjek\n\nsatu kata\nAlasan: a\n", std::nullopt},
      {"too much prose beside git's own",
       "Subjek\n\n1\n2\n3\n4\n5\n6\n7\nAlasan: a\nSigned-off-by: x <y>\n", std::nullopt},
      {"two words before the colon", "Subjek\n\nAlasan lain: a\n", std::nullopt},
      {"indented", "Subjek\n\n Alasan: a\n", std::nullopt},
      {"a longer name", "Subjek\n\nAlasan-lain: a\n", std::nullopt},
      {"nothing said", "Subjek\n\nAlasan:\nOleh: b\n", std::nullopt},
      {"empty", "", std::nullopt},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(find_trailer(row.message, "Alasan") == row.expected);
  }
}

}  // namespace
}  // namespace terang::git::trailer_test
