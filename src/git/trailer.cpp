#include "git/trailer.hpp"

#include <algorithm>
#include <span>
#include <vector>

#include "base/text.hpp"

namespace terang::git {
namespace {

using Lines = std::vector<std::string_view>;

bool is_blank(std::string_view line) { return base::trim(line).empty(); }

bool is_comment(std::string_view line) { return line.starts_with('#'); }

bool is_indented(std::string_view line) { return line.starts_with(' ') || line.starts_with('\t'); }

/// The last paragraph.
/// Absent: empty if it is also the first one, which is the subject.
std::span<const std::string_view> last_paragraph(const Lines& lines) {
  const auto says_nothing = [](std::string_view line) {
    return is_blank(line) || is_comment(line);
  };
  const auto last = std::find_if_not(lines.rbegin(), lines.rend(), says_nothing).base();
  const auto begin = std::find_if(std::make_reverse_iterator(last), lines.rend(), is_blank).base();
  if (std::all_of(lines.begin(), begin, is_blank)) return {};
  return {begin, last};
}

/// The name before the colon of a trailer.
/// Absent: empty if the line is no trailer.
std::string_view name_of(std::string_view line) {
  const auto is_of_name = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  };
  const auto end = std::find_if_not(line.begin(), line.end(), is_of_name);
  const std::string_view name = line.substr(0, static_cast<std::size_t>(end - line.begin()));
  std::string_view rest = line.substr(name.size());
  rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
  return rest.starts_with(':') ? name : std::string_view{};
}

bool is_gits_own(std::string_view line) {
  return line.starts_with("Signed-off-by: ") || line.starts_with("(cherry picked from commit ");
}

struct Trailer {
  std::string_view name;  ///< empty: git's own without a colon
  std::string value;
};

/// Absent: empty if the paragraph is prose.
std::vector<Trailer> parse(std::span<const std::string_view> paragraph) {
  std::vector<Trailer> trailers;
  std::size_t prose = 0;
  bool has_gits_own = false;
  bool goes_on = false;
  for (const std::string_view line : paragraph) {
    if (is_comment(line)) {
      goes_on = false;
    } else if (is_indented(line) && goes_on) {
      trailers.back().value += ' ' + std::string{base::trim(line)};
    } else if (const auto name = name_of(line); !name.empty() || is_gits_own(line)) {
      const std::string_view value = name.empty() ? "" : line.substr(line.find(':') + 1);
      trailers.push_back({name, std::string{base::trim(value)}});
      has_gits_own |= is_gits_own(line);
      goes_on = true;
    } else {
      ++prose;
      goes_on = false;
    }
  }
  const bool is_block = prose == 0 || (has_gits_own && trailers.size() * 3 >= prose);
  return is_block ? trailers : std::vector<Trailer>{};
}

}  // namespace

std::optional<std::string> find_trailer(std::string_view message, std::string_view name) {
  const Lines lines = base::split(message, '\n');
  std::string found;
  for (const Trailer& trailer : parse(last_paragraph(lines))) {
    const std::string_view value = base::trim(trailer.value);
    if (value.empty() || base::lower(trailer.name) != base::lower(name)) continue;
    found += (found.empty() ? "" : "; ") + std::string{value};
  }
  if (found.empty()) return std::nullopt;
  return found;
}

}  // namespace terang::git
