#include "theme/detail/compiler.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "theme/codes.hpp"

namespace terang::theme::detail {
namespace {

std::string tag_of(std::string_view sign, std::string_view name) {
  std::string tag = "{{";
  tag.append(sign).append(name);
  return tag += "}}";
}

std::string markup_tag_of(std::string_view name) {
  std::string tag = "{{{";
  tag.append(name);
  return tag += "}}}";
}

std::string print(const base::Place& place) {
  return place.file + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

/// A tag as a message quotes it: shortened after 40 bytes.
std::string quoted(std::string_view written) {
  constexpr std::size_t longest = 40;
  if (written.size() <= longest) return std::string{written};
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(written[end]) & 0xC0U) == 0x80U) --end;
  return std::string{written.substr(0, end)} + "…";
}

std::string indented(std::string_view text, std::string_view indent) {
  std::string result;
  if (!text.empty()) result = indent;
  for (std::size_t at = 0; at < text.size(); ++at) {
    result += text[at];
    if (text[at] == '\n' && at + 1 < text.size()) result += indent;
  }
  return result;
}

std::string_view without_byte_order_mark(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return text;
}

}  // namespace

base::Place Compiler::Reading::place_at(std::size_t offset) {
  const std::string_view all{text};
  for (std::size_t at = all.find('\n', line_begin); at < offset; at = all.find('\n', line_begin)) {
    line_begin = at + 1;
    ++line;
  }
  const int column = base::column_at(all.substr(line_begin), offset - line_begin);
  return {path, line, column - static_cast<int>(indent)};
}

Theme::Template Compiler::compile(std::string_view name) {
  add_file(name, "");
  flush();
  return std::move(out_);
}

void Compiler::add_file(std::string_view name, std::string_view indent) {
  const base::SourceFile& file = *sources_.templates.at(name);
  Reading reading{.path = file.path,
                  .text = indented(without_byte_order_mark(file.bytes), indent),
                  .indent = indent.size()};
  const std::string_view text{reading.text};
  std::vector<Open> open;
  chain_.push_back(name);
  std::size_t from = 0;
  while (const auto tag = stopped_ ? std::nullopt : find_tag(text, from)) {
    add_literal(text.substr(from, tag->begin - from));
    add_tag(*tag, reading.place_at(tag->at), open);
    from = tag->end;
    check_length();
  }
  if (!stopped_) add_literal(text.substr(from));
  for (; !open.empty(); open.pop_back()) {
    const Open& section = open.back();
    if (!stopped_) {
      diagnostics_.report(section_unclosed, section.place,
                          {section.written, tag_of("/", section.name)});
    }
    end_section(section);
  }
  chain_.pop_back();
}

void Compiler::check_length() {
  if (++tag_count_ <= tag_limit && out_.literals.size() + pending_.size() <= byte_limit) return;
  if (stopped_) return;
  stopped_ = true;
  diagnostics_.report(template_too_long, {sources_.templates.at(chain_.front())->path, 0, 0},
                      {std::to_string(tag_limit), std::to_string(byte_limit)});
}

bool Compiler::is_too_deep(const Tag& tag, const base::Place& place) {
  if (depth_ < nesting_limit) return false;
  stopped_ = true;
  diagnostics_.report(nesting_too_deep, place,
                      {quoted(tag.written), std::to_string(nesting_limit)});
  return true;
}

void Compiler::add_tag(const Tag& tag, const base::Place& place, std::vector<Open>& open) {
  switch (tag.kind) {
    case TagKind::comment: return;
    case TagKind::text:
    case TagKind::markup: return add_value(tag, place);
    case TagKind::section:
    case TagKind::inverted: return open_section(tag, place, open);
    case TagKind::close: return close_section(tag, place, open);
    case TagKind::partial: return add_partial(tag, place);
    case TagKind::unclosed:
      return diagnostics_.report(
          tag_unclosed, place,
          {quoted(tag.written), tag.written.starts_with("{{{") ? "}}}" : "}}"});
    case TagKind::unreadable:
      return diagnostics_.report(
          tag_unreadable, place,
          {quoted(tag.written),
           "{{x}} {{{x}}} {{x.y}} {{.}} {{#x}} {{^x}} {{/x}} {{>x}} {{!...}}"});
  }
}

void Compiler::add_value(const Tag& tag, const base::Place& place) {
  if (tag.name.starts_with("words.")) return add_word(tag, place);
  if (!stands_safely(tag, place)) return;
  emit(tag.kind == TagKind::text ? Step::Kind::text : Step::Kind::markup, tag.name, place);
}

void Compiler::add_word(const Tag& tag, const base::Place& place) {
  const std::string shown{tag.name};
  if (tag.kind == TagKind::markup) {
    return diagnostics_.report(markup_wanted, place, {shown, tag_of("", shown)});
  }
  const auto word = sources_.words.find(tag.name.substr(std::string_view{"words."}.size()));
  if (word == sources_.words.end()) {
    return diagnostics_.report(word_unknown, place,
                               {quoted(tag.written), std::string{sources_.words_file}});
  }
  if (!stands_safely(tag, place)) return;
  std::string text;
  base::append_escaped(text, word->second.text);
  add_literal(text);
}

/// Whether a value may be printed here; reports it if not. Escaping makes text safe between tags
/// and in quotes, nowhere else.
bool Compiler::stands_safely(const Tag& tag, const base::Place& place) {
  if (tag.kind == TagKind::markup) return true;
  const Spot spot = scan_.spot();
  if (spot == Spot::tag) diagnostics_.report(value_unquoted, place, {quoted(tag.written)});
  if (spot == Spot::script) {
    diagnostics_.report(value_in_script, place, {quoted(tag.written), markup_tag_of(tag.name)});
  }
  return spot != Spot::tag && spot != Spot::script;
}

void Compiler::add_partial(const Tag& tag, const base::Place& place) {
  const auto found = sources_.templates.find(tag.name);
  if (found == sources_.templates.end()) {
    return diagnostics_.report(partial_missing, place,
                               {quoted(tag.written), std::string{tag.name} + ".html"});
  }
  const auto first = std::find(chain_.begin(), chain_.end(), tag.name);
  if (first != chain_.end()) {
    std::string circle;
    for (auto at = first; at != chain_.end(); ++at) circle.append(*at).append(" → ");
    circle.append(tag.name);
    return diagnostics_.report(partial_contains_itself, place,
                               {std::string{tag.name} + ".html", circle});
  }
  if (is_too_deep(tag, place)) return;
  ++depth_;
  add_file(found->first, tag.indent);
  --depth_;
}

void Compiler::open_section(const Tag& tag, const base::Place& place, std::vector<Open>& open) {
  if (tag.name.starts_with("words.")) {
    diagnostics_.report(tag_unreadable, place, {quoted(tag.written), tag_of("", tag.name)});
  }
  if (is_too_deep(tag, place)) return;
  ++depth_;
  const bool section = tag.kind == TagKind::section;
  emit(section ? Step::Kind::section : Step::Kind::inverted, tag.name, place);
  open.push_back({tag.name, quoted(tag.written), place, out_.steps.size() - 1, scan_});
}

void Compiler::close_section(const Tag& tag, const base::Place& place, std::vector<Open>& open) {
  const auto is_named = [&tag](const Open& section) { return section.name == tag.name; };
  if (open.empty()) {
    return diagnostics_.report(section_unopened, place,
                               {quoted(tag.written), tag_of("#", tag.name)});
  }
  if (!is_named(open.back())) {
    const Open& section = open.back();
    diagnostics_.report(
        section_crossed, place,
        {quoted(tag.written), section.written, print(section.place), tag_of("/", section.name)});
  } else if (!scan_.goes_on_like(open.back().before)) {
    diagnostics_.report(section_splits_tag, place, {open.back().written, print(open.back().place)});
  }
  // A tag that closes an outer section also closes the inner ones; one that closes none is ignored.
  if (std::none_of(open.begin(), open.end(), is_named)) return;
  while (!is_named(open.back())) {
    end_section(open.back());
    open.pop_back();
  }
  end_section(open.back());
  open.pop_back();
}

void Compiler::end_section(const Open& section) {
  flush();
  out_.steps[section.step].end = static_cast<std::uint32_t>(out_.steps.size());
  --depth_;
}

void Compiler::add_literal(std::string_view text) {
  for (const char c : text) {
    const bool inside = scan_.spot() == Spot::address;
    scan_.feed(c);
    const bool goes_on = scan_.spot() == Spot::address;
    if (inside && !goes_on && address_marked_) {
      flush();
      emit(Step::Kind::address_end, "", {});
      address_marked_ = false;
    }
    pending_ += c;
    if (!inside && goes_on) address_begin_ = pending_.size();
  }
}

/// Turns the pending text into a step. If it ends inside an address, a step marks where that
/// begins, because its scheme is known only when the whole address is printed.
void Compiler::flush() {
  const std::string text = std::exchange(pending_, {});
  if (scan_.spot() != Spot::address || address_marked_) return emit_literal(text);
  address_marked_ = true;
  emit_literal(std::string_view{text}.substr(0, address_begin_));
  emit(Step::Kind::address_begin, "", {});
  emit_literal(std::string_view{text}.substr(address_begin_));
}

void Compiler::emit_literal(std::string_view text) {
  if (text.empty()) return;
  out_.steps.push_back({.kind = Step::Kind::literal,
                        .begin = static_cast<std::uint32_t>(out_.literals.size()),
                        .count = static_cast<std::uint32_t>(text.size())});
  out_.origins.emplace_back();
  out_.literals += text;
}

void Compiler::emit(Step::Kind kind, std::string_view name, const base::Place& place) {
  if (!pending_.empty()) flush();
  Step step{.kind = kind, .begin = static_cast<std::uint32_t>(out_.names.size())};
  if (!name.empty() && name != ".") {
    for (const std::string_view part : base::split(name, '.')) {
      learn_name(part, place);
      out_.names.emplace_back(part);
    }
  }
  step.count = static_cast<std::uint32_t>(out_.names.size()) - step.begin;
  out_.steps.push_back(step);
  out_.origins.push_back({place, std::string{name}});
}

void Compiler::learn_name(std::string_view name, const base::Place& place) {
  const auto entry = sources_.names.emplace(Name{name}.hash, name).first;
  if (entry->second == name) return;
  diagnostics_.report(hash_shared, place, {entry->second, std::string{name}});
}

}  // namespace terang::theme::detail
