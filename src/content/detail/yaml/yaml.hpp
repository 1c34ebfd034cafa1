// A strict subset of YAML as a small tree of texts, each with its place. No types: what a text
// means is for those who know the key.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.hpp"
#include "content/detail/spot.hpp"

namespace terang::content::detail {

enum class YamlKind {
  nothing,  ///< an empty value, `~` or `null`
  scalar,
  sequence,
  map,
};

struct YamlEntry;

struct YamlNode {
  YamlKind kind = YamlKind::nothing;
  Spot place;                      ///< its path is that of the source
  std::string text;                ///< of a scalar
  std::vector<YamlNode> items;     ///< of a sequence
  std::vector<YamlEntry> entries;  ///< of a map, in order of the file; each key once

  /// Absent: null when a map has no such key, and where this is no map.
  const YamlNode* find(std::string_view key) const;
};

struct YamlEntry {
  std::string key;
  Spot key_place;
  YamlNode value;
};

/// Where the text stands in its file: front matter begins below line 1.
struct YamlSource {
  std::string_view path;  ///< outlives the tree that is read
  std::string_view text;  ///< plain text, without byte-order mark
  int lines_before = 0;
};

/// Absent: the text cannot be read as YAML; that was reported. Without any content: a node of
/// YamlKind::nothing.
/// Reports: yaml_unreadable, yaml_tab, yaml_bracket_unclosed, yaml_quote_unclosed,
/// yaml_sign_unquoted, yaml_too_deep; and, with a tree that leaves them out, yaml_key_twice,
/// yaml_key_unreadable, yaml_feature_refused, yaml_second_document.
std::optional<YamlNode> parse_yaml(const YamlSource& source, base::Diagnostics& diagnostics);

/// The same for a whole file, whose bytes are checked first (expect_plain_text).
std::optional<YamlNode> parse_yaml_file(std::string_view path, std::string_view bytes,
                                        base::Diagnostics& diagnostics);

}  // namespace terang::content::detail
