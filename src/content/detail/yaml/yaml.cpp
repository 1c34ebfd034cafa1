#include "content/detail/yaml/yaml.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "content/codes.hpp"
#include "content/detail/prose/plain_text.hpp"
#include "content/detail/yaml/short_text.hpp"
#include "content/detail/yaml/yaml_events.hpp"

namespace terang::content::detail {
namespace {

/// The source as the library gets it, with what its places need.
struct Text {
  Text(const YamlSource& source, ShortText words)
      : path{source.path},
        text{source.text},
        shortened{std::move(words)},
        lines{source.text},
        before{source.lines_before} {}

  /// The byte of its line that the mark speaks of.
  std::size_t column(const YAML::Mark& mark) const {
    return static_cast<std::size_t>(
        std::max(shortened.original({mark.line, mark.column}).column, 0));
  }

  Spot place(const YAML::Mark& mark) const {
    if (mark.is_null()) return {path, 0, 0};
    return {path, mark.line + 1 + before, base::column_at(lines.line(mark.line + 1), column(mark))};
  }

  /// From the mark to the end of the file; empty behind the end.
  std::string_view from(const YAML::Mark& mark) const {
    const std::string_view line = lines.line(mark.line + 1);
    if (mark.is_null() || line.data() == nullptr) return {};
    const auto offset = static_cast<std::size_t>(line.data() - text.data()) + column(mark);
    return offset < text.size() ? text.substr(offset) : std::string_view{};
  }

  std::string_view path;
  std::string_view text;
  ShortText shortened;
  LineIndex lines;
  int before;
};

/// Whether the quoted text that begins here ends somewhere: the library takes the end of the file
/// for the closing mark.
bool is_closed(std::string_view quoted) {
  const char mark = quoted.front();
  for (std::size_t at = 1; at < quoted.size(); ++at) {
    if (mark == '"' && quoted[at] == '\\') {
      ++at;
    } else if (quoted[at] == mark) {
      if (mark == '"' || !quoted.substr(at + 1).starts_with('\'')) return true;
      ++at;
    }
  }
  return false;
}

/// An open sequence or map.
struct Frame {
  YamlNode node;
  bool in_brackets = false;
  bool has_key = false;
  bool drops_value = false;  ///< the key could not be read
  YamlEntry entry;           ///< its key, while the value is awaited
};

/// Reports each key that stands twice and keeps the first.
void drop_repeated_keys(YamlNode& map, base::Diagnostics& faults) {
  std::vector<std::size_t> order(map.entries.size());
  for (std::size_t index = 0; index < order.size(); ++index) order[index] = index;
  std::stable_sort(order.begin(), order.end(), [&map](std::size_t left, std::size_t right) {
    return map.entries[left].key < map.entries[right].key;
  });
  std::vector<bool> repeated(order.size(), false);
  std::size_t first = 0;
  for (std::size_t at = 1; at < order.size(); ++at) {
    const YamlEntry& kept = map.entries[order[first]];
    const YamlEntry& entry = map.entries[order[at]];
    if (kept.key != entry.key) {
      first = at;
      continue;
    }
    faults.report(
        yaml_key_twice, entry.key_place,
        {entry.key, std::to_string(kept.key_place.line), std::to_string(entry.key_place.line)});
    repeated[order[at]] = true;
  }
  std::vector<YamlEntry> kept;
  for (std::size_t index = 0; index < order.size(); ++index) {
    if (!repeated[index]) kept.push_back(std::move(map.entries[index]));
  }
  map.entries = std::move(kept);
}

/// Builds the tree from the library's events. Nothing here recurses, and what lies deeper than the
/// limit is only counted.
class TreeBuilder final : public YAML::EventHandler {
 public:
  TreeBuilder(const YamlSource& source, ShortText words) : text_{source, std::move(words)} {}

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& read) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close(); }

  void report_directives();
  void report_failure(const YAML::Exception& failure);

  YamlNode take_root() { return std::move(root_); }
  base::Diagnostics take_faults() { return std::move(faults_); }

 private:
  bool is_ignored() const { return document_ > 1 || ignored_depth_ > 0; }
  void refuse_properties(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor);
  void open(const YAML::Mark& mark, YamlKind kind, YAML::EmitterStyle::value style);
  void close();
  YamlNode node_at(const YAML::Mark& mark, YamlKind kind) const;
  void add(YamlNode node);
  void add_key(YamlNode node);
  const base::Code& code_for(const YAML::Exception& failure) const;

  Text text_;
  YamlNode root_;
  std::vector<Frame> open_;
  base::Diagnostics faults_;
  int document_ = 0;
  int ignored_depth_ = 0;
};

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
  if (++document_ == 2) faults_.report(yaml_second_document, text_.place(mark));
}

/// The library gives the tag "?" where none is written, and "!" both to quoted texts and where just
/// that is written.
void TreeBuilder::refuse_properties(const YAML::Mark& mark, const std::string& tag,
                                    YAML::anchor_t anchor) {
  const bool tagged = tag == "!" ? text_.from(mark).starts_with('!') : !tag.empty() && tag != "?";
  if (tagged) faults_.report(yaml_feature_refused, text_.place(mark), {"!"});
  if (anchor != YAML::NullAnchor) faults_.report(yaml_feature_refused, text_.place(mark), {"&"});
}

YamlNode TreeBuilder::node_at(const YAML::Mark& mark, YamlKind kind) const {
  YamlNode node;
  node.kind = kind;
  node.place = text_.place(mark);
  return node;
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  if (is_ignored()) return;
  refuse_properties(mark, {}, anchor);
  add(node_at(mark, YamlKind::nothing));
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) {
  if (is_ignored()) return;
  faults_.report(yaml_feature_refused, text_.place(mark), {"*"});
  add(node_at(mark, YamlKind::nothing));
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& read) {
  if (is_ignored()) return;
  std::string value = text_.shortened.restored(read, {mark.line, mark.column});
  refuse_properties(mark, tag, anchor);
  const std::string_view from = text_.from(mark);
  if ((from.starts_with('"') || from.starts_with('\'')) && !is_closed(from)) {
    faults_.report(yaml_quote_unclosed, text_.place(mark));
  }
  // An escape such as \x00 can spell what the file itself may not hold.
  const auto control = std::find_if(value.begin(), value.end(), [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
  });
  if (control != value.end()) {
    faults_.report(control_character, text_.place(mark), {hexadecimal(*control)});
  }
  YamlNode node = node_at(mark, YamlKind::scalar);
  node.text = std::move(value);
  add(std::move(node));
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                                  YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
  if (!is_ignored()) refuse_properties(mark, tag, anchor);
  open(mark, YamlKind::sequence, style);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style) {
  if (!is_ignored()) refuse_properties(mark, tag, anchor);
  open(mark, YamlKind::map, style);
}

void TreeBuilder::open(const YAML::Mark& mark, YamlKind kind, YAML::EmitterStyle::value style) {
  if (document_ > 1) return;
  if (ignored_depth_ > 0 || open_.size() == static_cast<std::size_t>(base::limits::yaml_depth)) {
    if (ignored_depth_++ == 0) {
      faults_.report(yaml_too_deep, text_.place(mark), {std::to_string(base::limits::yaml_depth)});
    }
    return;
  }
  Frame frame;
  frame.node = node_at(mark, kind);
  frame.in_brackets = style == YAML::EmitterStyle::Flow;
  open_.push_back(std::move(frame));
}

void TreeBuilder::close() {
  if (document_ > 1) return;
  if (ignored_depth_ > 0) {
    if (--ignored_depth_ == 0) add({});
    return;
  }
  YamlNode node = std::move(open_.back().node);
  open_.pop_back();
  if (node.kind == YamlKind::map) drop_repeated_keys(node, faults_);
  add(std::move(node));
}

void TreeBuilder::add_key(YamlNode node) {
  Frame& frame = open_.back();
  frame.has_key = true;
  frame.drops_value = node.kind != YamlKind::scalar || node.text.empty();
  if (frame.drops_value) faults_.report(yaml_key_unreadable, node.place);
  frame.entry = {std::move(node.text), node.place, {}};
}

void TreeBuilder::add(YamlNode node) {
  if (open_.empty()) {
    root_ = std::move(node);
    return;
  }
  Frame& frame = open_.back();
  if (frame.node.kind == YamlKind::sequence) {
    frame.node.items.push_back(std::move(node));
    return;
  }
  if (!frame.has_key) {
    add_key(std::move(node));
    return;
  }
  frame.has_key = false;
  if (frame.drops_value) return;
  frame.entry.value = std::move(node);
  frame.node.entries.push_back(std::move(frame.entry));
}

/// The library passes over unknown directives, and with them whole lines.
void TreeBuilder::report_directives() {
  for (int line = 1; line <= text_.lines.line_count(); ++line) {
    if (!text_.lines.line(line).starts_with('%')) continue;
    faults_.report(yaml_feature_refused, Spot{text_.path, line + text_.before, 1}, {"%"});
  }
}

/// The Codes for what the library refuses and tells apart only by its own phrases; those that take
/// no words.
const base::Code& TreeBuilder::code_for(const YAML::Exception& failure) const {
  const std::string_view line = text_.lines.line(failure.mark.line + 1);
  const std::string_view indentation = line.substr(0, line.find_first_not_of(" \t"));
  if (indentation.find('\t') != std::string_view::npos) return yaml_tab;
  if (failure.msg == YAML::ErrorMsg::UNKNOWN_TOKEN) return yaml_sign_unquoted;
  const bool second_colon =
      failure.msg == YAML::ErrorMsg::MAP_VALUE &&
      line.substr(0, text_.column(failure.mark)).find(": ") != std::string_view::npos;
  return second_colon ? yaml_sign_unquoted : yaml_unreadable;
}

void TreeBuilder::report_failure(const YAML::Exception& failure) {
  const std::string& phrase = failure.msg;
  const Spot place = text_.place(failure.mark);
  const std::string sign{text_.from(failure.mark).substr(0, 1)};
  if (phrase == YAML::ErrorMsg::BAD_FILE) {
    // Its own limit; ours, far below, was reported if it stood inside a tree.
    if (faults_.empty()) {
      faults_.report(yaml_too_deep, place, {std::to_string(base::limits::yaml_depth)});
    }
    return;
  }
  if (phrase == YAML::ErrorMsg::END_OF_MAP_FLOW || phrase == YAML::ErrorMsg::END_OF_SEQ_FLOW) {
    const auto frame = std::find_if(open_.rbegin(), open_.rend(),
                                    [](const Frame& entry) { return entry.in_brackets; });
    if (frame != open_.rend()) {
      const bool map = frame->node.kind == YamlKind::map;
      faults_.report(yaml_bracket_unclosed, frame->node.place, {map ? "{" : "["});
      return;
    }
  }
  if (sign == "*" || sign == "&" || sign == "!") {
    faults_.report(yaml_feature_refused, place, {sign});
    return;
  }
  faults_.report(code_for(failure), place);
}

}  // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
  const auto entry = std::find_if(entries.begin(), entries.end(),
                                  [key](const YamlEntry& each) { return each.key == key; });
  return entry == entries.end() ? nullptr : &entry->value;
}

namespace {

/// Absent: the text cannot be read.
std::optional<YamlNode> build(TreeBuilder builder, const YamlEvents& events,
                              base::Diagnostics& diagnostics) {
  builder.report_directives();
  events.tell(builder);
  if (events.failure()) builder.report_failure(*events.failure());
  diagnostics.append(builder.take_faults());
  if (events.failure()) return std::nullopt;
  return builder.take_root();
}

}  // namespace

std::optional<YamlNode> parse_yaml(const YamlSource& source, base::Diagnostics& diagnostics) {
  base::Diagnostics faults;
  ShortText words = ShortText::shortened(source.text);
  const YamlEvents& known = YamlEvents::known_of(words.text());
  auto root = build(TreeBuilder{source, std::move(words)}, known, faults);
  if (faults.empty()) return root;
  ShortText whole = ShortText::whole(source.text);
  const YamlEvents events = YamlEvents::of(whole.text());
  return build(TreeBuilder{source, std::move(whole)}, events, diagnostics);
}

std::optional<YamlNode> parse_yaml_file(std::string_view path, std::string_view bytes,
                                        base::Diagnostics& diagnostics) {
  if (!expect_plain_text(std::string{path}, bytes, base::limits::yaml_bytes, diagnostics)) {
    return std::nullopt;
  }
  return parse_yaml({path, without_mark(bytes)}, diagnostics);
}

}  // namespace terang::content::detail
