#include "base/diagnostics.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "base/failure.hpp"

namespace terang::base {
namespace {

/// Replaces "{}" by the next word and "{0}" by the word of that index; `next` carries the order
/// over from one phrase to the other.
std::string fill(std::string_view phrase, const std::vector<std::string>& words,
                 std::size_t& next) {
  std::string text;
  for (std::size_t at = 0; at < phrase.size(); ++at) {
    if (phrase[at] != '{') {
      text += phrase[at];
      continue;
    }
    const std::size_t end = phrase.find('}', at);
    ensure(end != std::string_view::npos && end - at <= 2,
           "a Code's braces hold at most one digit");
    const std::size_t index =
        end == at + 1 ? next++ : static_cast<std::size_t>(phrase[at + 1] - '0');
    ensure(index < words.size(), "a report passes as many words as its Code asks for");
    text += words[index];
    at = end;
  }
  return text;
}

auto order_of(const Diagnostic& entry) {
  return std::tie(entry.place, entry.code->name, entry.words);
}

}  // namespace

Message print_message(const Diagnostic& diagnostic, Language language) {
  std::size_t next = 0;
  std::string seen = fill(diagnostic.code->seen.in(language), diagnostic.words, next);
  std::string mend = fill(diagnostic.code->mend.in(language), diagnostic.words, next);
  return {std::move(seen), std::move(mend)};
}

std::string print(const Diagnostic& diagnostic, Language language) {
  const auto [seen, mend] = print_message(diagnostic, language);
  std::string line = diagnostic.place.file;
  if (diagnostic.place.line > 0) line += ":" + std::to_string(diagnostic.place.line);
  if (diagnostic.place.column > 0) line += ":" + std::to_string(diagnostic.place.column);
  return line + ": error: " + seen + "; " + mend;
}

void Diagnostics::report(const Code& code, Place place, std::vector<std::string> words) {
  entries_.push_back({&code, std::move(place), std::move(words)});
}

void Diagnostics::append(Diagnostics other) {
  std::move(other.entries_.begin(), other.entries_.end(), std::back_inserter(entries_));
}

void Diagnostics::append(std::vector<Diagnostics> others) {
  for (Diagnostics& other : others) append(std::move(other));
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> entries = entries_;
  std::sort(entries.begin(), entries.end(), [](const Diagnostic& left, const Diagnostic& right) {
    return order_of(left) < order_of(right);
  });
  const auto last = std::unique(entries.begin(), entries.end(),
                                [](const Diagnostic& left, const Diagnostic& right) {
                                  return order_of(left) == order_of(right);
                                });
  entries.erase(last, entries.end());
  return entries;
}

}  // namespace terang::base
