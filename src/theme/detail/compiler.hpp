// Turns a template's file, with the partials it names, into steps.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/source.hpp"
#include "theme/detail/markup.hpp"
#include "theme/detail/tags.hpp"
#include "theme/detail/template.hpp"
#include "theme/detail/wording.hpp"

namespace terang::theme::detail {

/// How deep sections and partials may lie inside each other; filling recurses as deep.
inline constexpr int nesting_limit = 32;
/// Limits of one template with its partials, which are copied into it: a dozen small files could
/// otherwise grow without end.
inline constexpr std::size_t tag_limit = 100'000;
inline constexpr std::size_t byte_limit = 4 * 1024 * 1024;

/// What all templates of a theme share.
struct Sources {
  std::map<std::string_view, const base::SourceFile*> templates;  ///< by name, without `.html`
  Words words;
  std::string_view words_file;                 ///< path, for messages
  std::map<std::uint64_t, std::string> names;  ///< every name met so far, by its hash
};

class Compiler {
 public:
  Compiler(Sources& sources, base::Diagnostics& diagnostics)
      : sources_{sources}, diagnostics_{diagnostics} {}

  /// Compiles the template `name`, which must be in Sources. A Compiler compiles one template.
  Theme::Template compile(std::string_view name);

 private:
  /// A file being read. If the tag of a partial stands alone on its line, the blanks of that line
  /// are put before each line of the partial.
  struct Reading {
    const std::string& path;
    std::string text;
    std::size_t indent = 0;      ///< how many blanks were put before each line
    std::size_t line_begin = 0;  ///< offset at which `line` begins
    int line = 1;
    /// The place in the file, without the blanks that were put in. Offsets must not decrease from
    /// call to call.
    base::Place place_at(std::size_t offset);
  };
  /// A section whose end is not yet read.
  struct Open {
    std::string_view name;
    std::string written;  ///< its tag, for messages
    base::Place place;
    std::size_t step = 0;  ///< index in Template::steps
    MarkupScan before;     ///< at its tag
  };

  void add_file(std::string_view name, std::string_view indent);
  void add_tag(const Tag& tag, const base::Place& place, std::vector<Open>& open);
  void add_value(const Tag& tag, const base::Place& place);
  void add_word(const Tag& tag, const base::Place& place);
  void add_partial(const Tag& tag, const base::Place& place);
  void open_section(const Tag& tag, const base::Place& place, std::vector<Open>& open);
  void close_section(const Tag& tag, const base::Place& place, std::vector<Open>& open);
  void end_section(const Open& section);
  void add_literal(std::string_view text);
  void flush();
  void emit(Step::Kind kind, std::string_view name, const base::Place& place);
  void emit_literal(std::string_view text);
  void check_length();
  bool is_too_deep(const Tag& tag, const base::Place& place);
  void learn_name(std::string_view name, const base::Place& place);
  bool stands_safely(const Tag& tag, const base::Place& place);

  Sources& sources_;
  base::Diagnostics& diagnostics_;
  Theme::Template out_;
  std::vector<std::string_view> chain_;  ///< the files being read, outermost first
  int depth_ = 0;
  std::size_t tag_count_ = 0;
  bool stopped_ = false;  ///< a limit was passed: the rest is not read
  MarkupScan scan_;
  std::string pending_;            ///< literal text that is not yet a step
  std::size_t address_begin_ = 0;  ///< where in `pending_` the open address begins
  bool address_marked_ = false;    ///< whether the open address has its address_begin
};

}  // namespace terang::theme::detail
