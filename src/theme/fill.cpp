#include <algorithm>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "theme/codes.hpp"
#include "theme/detail/address.hpp"
#include "theme/detail/template.hpp"
#include "theme/theme.hpp"

namespace terang::theme {
namespace {

using detail::Step;

bool is_true(const Value& value) {
  const Value::Held& held = value.held();
  if (const auto* truth = std::get_if<bool>(&held)) return *truth;
  if (const auto* view = std::get_if<std::string_view>(&held)) return !view->empty();
  if (const auto* text = std::get_if<std::string>(&held)) return !text->empty();
  if (const auto* markup = std::get_if<base::Html>(&held)) return !markup->empty();
  if (const auto* list = std::get_if<List>(&held)) return !list->empty();
  return std::holds_alternative<Record>(held);
}

/// Whether a value prints as nothing: nothing and false do.
bool prints_nothing(const Value& value) {
  const auto* truth = std::get_if<bool>(&value.held());
  return std::holds_alternative<std::monostate>(value.held()) || (truth && !*truth);
}

std::optional<std::string_view> find_text(const Value& value) {
  if (const auto* view = std::get_if<std::string_view>(&value.held())) return *view;
  if (const auto* text = std::get_if<std::string>(&value.held())) return *text;
  return std::nullopt;
}

/// One walk over a template's steps.
class Filling {
 public:
  Filling(const Theme::Template& source, const Record& values, std::string& out,
          base::Diagnostics& diagnostics)
      : source_{source}, out_{out}, diagnostics_{diagnostics} {
    stack_.push_back({nullptr, &values});
  }

  void walk(std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at) {
      const Step& step = source_.steps[at];
      switch (step.kind) {
        case Step::Kind::literal: out_.append(source_.literals, step.begin, step.count); break;
        case Step::Kind::text: print_text(step); break;
        case Step::Kind::markup: print_markup(step); break;
        case Step::Kind::section:
          walk_section(step, at + 1);
          at = step.end - 1;
          break;
        case Step::Kind::inverted:
          walk_inverted(step, at + 1);
          at = step.end - 1;
          break;
        case Step::Kind::address_begin: address_begin_ = out_.size(); break;
        case Step::Kind::address_end: end_address(); break;
      }
    }
  }

 private:
  /// A context: what {{.}} means and where names are looked up.
  struct Frame {
    const Value* value = nullptr;    ///< null: the whole page's record
    const Record* record = nullptr;  ///< null: the value has no names
  };

  const Value* find_in_stack(Name name) const {
    for (auto frame = stack_.rbegin(); frame != stack_.rend(); ++frame) {
      if (frame->record == nullptr) continue;
      if (const Value* value = frame->record->find(name)) return value;
    }
    return nullptr;
  }

  /// The value that a step names. Only the first part of a dotted name is looked up in the stack.
  /// Absent: null if there is none, which is reported.
  const Value* find_value(const Step& step) {
    if (step.count == 0) {
      if (stack_.back().value == nullptr) report(step, name_unknown, {tag(step, "{{", "}}")});
      return stack_.back().value;
    }
    const Value* value = find_in_stack(source_.names[step.begin]);
    for (std::uint32_t at = 1; at < step.count && value != nullptr; ++at) {
      const auto* record = std::get_if<Record>(&value->held());
      value = record != nullptr ? record->find(source_.names[step.begin + at]) : nullptr;
    }
    if (value == nullptr) report(step, name_unknown, {tag(step, "{{", "}}")});
    return value;
  }

  void print_text(const Step& step) {
    const Value* value = find_value(step);
    if (value == nullptr || prints_nothing(*value)) return;
    if (const auto text = find_text(*value)) return base::append_escaped(out_, *text);
    const bool markup = std::holds_alternative<base::Html>(value->held());
    report(step, text_wanted,
           {tag(step, "{{", "}}"), markup ? tag(step, "{{{", "}}}") : tag(step, "{{#", "}}")});
  }

  void print_markup(const Step& step) {
    const Value* value = find_value(step);
    if (value == nullptr || prints_nothing(*value)) return;
    if (const auto* markup = std::get_if<base::Html>(&value->held())) {
      out_ += markup->markup();
      return;
    }
    report(step, markup_wanted, {tag(step, "{{{", "}}}"), tag(step, "{{", "}}")});
  }

  void walk_section(const Step& step, std::size_t begin) {
    const Value* value = find_value(step);
    if (value == nullptr || !is_true(*value)) return;
    const auto* list = std::get_if<List>(&value->held());
    if (list == nullptr) return walk_in(*value, begin, step.end);
    for (const Value& item : *list) walk_in(item, begin, step.end);
  }

  void walk_inverted(const Step& step, std::size_t begin) {
    const Value* value = find_value(step);
    if (value == nullptr || !is_true(*value)) walk(begin, step.end);
  }

  void walk_in(const Value& value, std::size_t begin, std::size_t end) {
    stack_.push_back({&value, std::get_if<Record>(&value.held())});
    walk(begin, end);
    stack_.pop_back();
  }

  void end_address() {
    if (!address_begin_) return;
    if (detail::has_refused_scheme(std::string_view{out_}.substr(*address_begin_))) {
      out_.resize(*address_begin_);
      out_ += '#';
    }
    address_begin_.reset();
  }

  std::string tag(const Step& step, std::string_view opening, std::string_view closing) const {
    std::string text{opening};
    return text.append(origin(step).name).append(closing);
  }

  const detail::Origin& origin(const Step& step) const {
    return source_.origins[static_cast<std::size_t>(&step - source_.steps.data())];
  }

  /// Reports a fault once for each step, however many rows a section has.
  void report(const Step& step, const base::Code& code, std::vector<std::string> words) {
    if (std::find(reported_.begin(), reported_.end(), &step) != reported_.end()) return;
    reported_.push_back(&step);
    diagnostics_.report(code, origin(step).place, std::move(words));
  }

  const Theme::Template& source_;
  std::string& out_;
  base::Diagnostics& diagnostics_;
  std::vector<Frame> stack_;
  std::vector<const Step*> reported_;
  std::optional<std::size_t> address_begin_;
};

}  // namespace

base::Html fill(const Theme& theme, std::string_view name, const Record& values,
                base::Diagnostics& diagnostics) {
  const Theme::Template* source = theme.find_template(name);
  if (source == nullptr) {
    diagnostics.report(template_missing, {std::string{name} + ".html", 0, 0});
    return {};
  }
  // Most of a page is its rows, so twice the literal text is a good first size.
  std::string out;
  out.reserve(std::max<std::size_t>(source->literals.size() * 2, 32 * 1024));
  Filling{*source, values, out, diagnostics}.walk(0, source->steps.size());
  return base::Html::trusted(std::move(out));
}

}  // namespace terang::theme
