#include "theme/detail/markup.hpp"

#include <algorithm>
#include <array>

namespace terang::theme::detail {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool holds_address(std::string_view attribute) {
  constexpr std::array<std::string_view, 6> names{"href",       "src",        "action",
                                                  "formaction", "xlink:href", "poster"};
  return std::find(names.begin(), names.end(), attribute) != names.end();
}

bool runs(std::string_view attribute) {
  return attribute.starts_with("on") || attribute == "srcdoc";
}

}  // namespace

void MarkupScan::feed(char c) {
  switch (state_) {
    case State::text:
    case State::opening:
    case State::declaration:
    case State::comment:
    case State::raw: return feed_outside(c);
    case State::tag_name:
    case State::between: return feed_tag(c);
    case State::attribute:
    case State::equals:
    case State::bare: return feed_attribute(c);
    case State::double_quoted:
      if (c == '"') state_ = State::between;
      return;
    case State::single_quoted:
      if (c == '\'') state_ = State::between;
      return;
  }
}

void MarkupScan::feed_outside(char c) {
  if (state_ == State::text) {
    if (c == '<') state_ = State::opening;
    return;
  }
  if (state_ == State::opening) return feed_opening(c);
  recent_ += lower(c);
  if (recent_.size() > 16) recent_.erase(0, 8);
  if (state_ == State::declaration) {
    if (recent_ == "--") state_ = State::comment;
    if (c == '>') state_ = State::text;
  } else if (state_ == State::comment) {
    if (recent_.ends_with("-->")) state_ = State::text;
  } else if (recent_.ends_with("</" + tag_)) {
    closing_ = true;
    state_ = State::tag_name;
  }
}

void MarkupScan::feed_opening(char c) {
  closing_ = c == '/';
  tag_.assign(is_letter(c) ? 1 : 0, lower(c));
  attribute_.clear();
  recent_.clear();
  if (c == '!') {
    state_ = State::declaration;
  } else if (c != '<') {
    state_ = closing_ || is_letter(c) ? State::tag_name : State::text;
  }
}

void MarkupScan::feed_tag(char c) {
  if (c == '>') return end_tag();
  if (is_space(c) || c == '/') {
    state_ = State::between;
  } else if (state_ == State::tag_name) {
    tag_ += lower(c);
  } else if (c == '=' && !attribute_.empty()) {
    state_ = State::equals;
  } else {
    attribute_.assign(1, lower(c));
    state_ = State::attribute;
  }
}

void MarkupScan::feed_attribute(char c) {
  if (c == '>') return end_tag();
  if (state_ == State::equals) {
    if (is_space(c)) return;
    state_ = c == '"' ? State::double_quoted : (c == '\'' ? State::single_quoted : State::bare);
  } else if (is_space(c)) {
    state_ = State::between;
  } else if (state_ == State::attribute) {
    if (c == '=') {
      state_ = State::equals;
    } else {
      attribute_ += lower(c);
    }
  }
}

void MarkupScan::end_tag() {
  const bool raw = !closing_ && (tag_ == "script" || tag_ == "style");
  state_ = raw ? State::raw : State::text;
  recent_.clear();
}

Spot MarkupScan::spot() const {
  if (state_ == State::text || state_ == State::comment) return Spot::text;
  if (state_ == State::raw) return Spot::script;
  if (!quoted()) return Spot::tag;
  if (runs(attribute_)) return Spot::script;
  return holds_address(attribute_) ? Spot::address : Spot::value;
}

/// The state, but with the name of a tag or attribute counted as ended, as a section's tag ends it.
MarkupScan::State MarkupScan::resting() const {
  return state_ == State::tag_name || state_ == State::attribute ? State::between : state_;
}

bool MarkupScan::goes_on_like(const MarkupScan& other) const {
  return resting() == other.resting() && spot() == other.spot();
}

}  // namespace terang::theme::detail
