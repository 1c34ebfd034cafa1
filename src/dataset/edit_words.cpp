#include "dataset/edit_words.hpp"

#include <algorithm>
#include <cstddef>

#include "base/text.hpp"
#include "history/words.hpp"

namespace terang::dataset {

using history::Edit;
using history::FigureState;

namespace {

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// How many bytes at the beginning are one character that no line should hold; 0: none.
std::size_t unwanted_size(std::string_view text) {
  const auto at = [text](std::size_t index) {
    return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
  };
  if (at(0) < 0x20 || at(0) == 0x7F) return 1;
  if (at(0) == 0xC2 && at(1) < 0xA0) return 2;
  // Line and paragraph separators, and what turns the reading direction.
  const bool turns = at(0) == 0xE2 && ((at(1) == 0x80 && at(2) >= 0xA8 && at(2) <= 0xAE) ||
                                       (at(1) == 0x81 && at(2) >= 0xA6 && at(2) <= 0xA9));
  const bool no_character = at(0) == 0xEF && at(1) == 0xBF && at(2) >= 0xBE;
  return turns || no_character ? 3 : 0;
}

void append_line(std::string& line, std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_white(text[at])) {
      if (!line.empty() && line.back() != ' ') line += ' ';
    } else if (const std::size_t size = unwanted_size(text.substr(at)); size > 0) {
      at += size - 1;
    } else {
      line += text[at];
    }
  }
}

}  // namespace

std::string print_name(const content::FigureKey& key) {
  return one_line(key.home.file + " " + key.code + " " + key.column);
}

std::string print_state(const FigureState& state, base::Language language) {
  const bool indonesian = language == base::Language::indonesian;
  switch (state.kind) {
    case FigureState::Kind::absent: return indonesian ? "(kosong)" : "(empty)";
    case FigureState::Kind::unreadable:
      return one_line(state.text) + (indonesian ? " (tidak terbaca)" : " (unreadable)");
    case FigureState::Kind::value: break;
  }
  return one_line(state.text);
}

std::string print_change(const Edit& edit, base::Language language) {
  if (history::is_prose(edit)) return {};
  return print_state(edit.before, language) + " → " + print_state(edit.after, language);
}

bool is_alike(const history::FileEvent& left, const history::FileEvent& right) {
  return left.kind == right.kind && left.commit == right.commit &&
         left.home.office == right.home.office && left.home.year == right.home.year &&
         left.is_correction == right.is_correction;
}

bool is_alike(const history::FileEvents& events, std::size_t left, std::size_t right) {
  return events.kind_of(left) == events.kind_of(right) &&
         events.commit_of(left) == events.commit_of(right) &&
         events.unit_of(left) == events.unit_of(right) &&
         events.is_correction(left) == events.is_correction(right);
}

std::string print_event(const history::FileEvent& event, base::Language language) {
  const std::string words{history::word_of(event.kind).words.in(language)};
  return event.kind == history::FileEventKind::renamed ? words + one_line(event.old_path) : words;
}

std::string one_line(std::string_view text) {
  std::string line;
  while (!text.empty()) {
    const std::size_t size = base::find_ill_formed_utf8(text).value_or(text.size());
    append_line(line, text.substr(0, size));
    text.remove_prefix(std::min(text.size(), size + 1));
  }
  if (line.ends_with(' ')) line.pop_back();
  return line;
}

}  // namespace terang::dataset
