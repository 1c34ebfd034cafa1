// What holds for every kind of fault: its words, its name, and that a golden case shows it.
#include "support/codes.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace terang::codes_test {
namespace {

using base::Code;
using base::Diagnostic;
using base::Language;

/// The words that both phrases show, of five that are passed.
std::set<std::string> words_shown(const Code& code, Language language) {
  const Diagnostic diagnostic{&code, {"f", 1, 1}, {"<1>", "<2>", "<3>", "<4>", "<5>"}};
  const std::string text = print(diagnostic, language);
  std::set<std::string> shown;
  for (const std::string& word : diagnostic.words) {
    if (text.find(word) != std::string::npos) shown.insert(word);
  }
  return shown;
}

/// Codes that no golden case shows, each with its reason. A code that a case shows must not stand
/// here.
const std::map<std::string_view, std::string_view> exempt{};

/// The lines of the expected messages of all golden cases.
std::vector<std::string> expected_lines() {
  std::vector<std::string> lines;
  namespace fs = std::filesystem;
  for (const auto& folder : fs::directory_iterator{fs::path{TERANG_SOURCE_DIR} / "tests/cases"}) {
    std::ifstream in{folder.path() / "expected" / "messages.txt", std::ios::binary};
    for (std::string line; std::getline(in, line);) lines.push_back(line);
  }
  return lines;
}

/// The parts of a phrase between its places for words (`{}`, `{0}` ...).
std::vector<std::string> parts_of(std::string_view phrase) {
  std::vector<std::string> parts(1);
  for (std::size_t at = 0; at < phrase.size(); ++at) {
    const std::size_t end = phrase[at] == '{' ? phrase.find('}', at) : std::string_view::npos;
    if (end == std::string_view::npos) {
      parts.back() += phrase[at];
    } else {
      parts.emplace_back();
      at = end;
    }
  }
  return parts;
}

/// Whether the line is a report of the code, whatever the words are.
bool reports(std::string_view line, const Code& code) {
  std::size_t at = line.find(": error: ");
  if (at == std::string_view::npos) return false;
  const std::string phrase =
      std::string{": error: "}.append(code.seen.id).append("; ").append(code.mend.id);
  const std::vector<std::string> parts = parts_of(phrase);
  for (const std::string& part : parts) {
    at = line.find(part, at);
    if (at == std::string_view::npos) return false;
    at += part.size();
  }
  return line.ends_with(parts.back());
}

}  // namespace

TEST_CASE("codes: both languages show the same words") {
  for (const Code* code : support::all_codes()) {
    CAPTURE(code->name);
    CHECK(words_shown(*code, Language::indonesian) == words_shown(*code, Language::english));
  }
}

TEST_CASE("codes: each has a lasting name of its own and blames nobody") {
  std::set<std::string_view> names;
  for (const Code* code : support::all_codes()) {
    CAPTURE(code->name);
    CHECK((code->name.starts_with("content/") || code->name.starts_with("theme/")));
    CHECK(names.insert(code->name).second);
    for (const std::string_view blame : {"invalid", "illegal", "bad ", "salah "}) {
      CHECK(code->seen.en.find(blame) == std::string_view::npos);
      CHECK(code->seen.id.find(blame) == std::string_view::npos);
    }
  }
}

TEST_CASE("codes: each is reported in a golden case, or is exempt for a reason") {
  const std::vector<std::string> lines = expected_lines();
  REQUIRE(!lines.empty());
  std::set<std::string_view> names;
  for (const Code* code : support::all_codes()) {
    CAPTURE(code->name);
    names.insert(code->name);
    const bool occurs = std::ranges::any_of(
        lines, [code](const std::string& line) { return reports(line, *code); });
    CHECK(occurs != exempt.contains(code->name));
  }
  for (const auto& [name, reason] : exempt) {
    CAPTURE(name);
    CHECK(names.contains(name));
    CHECK(!reason.empty());
  }
}

}  // namespace terang::codes_test
