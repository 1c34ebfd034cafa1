// The trailers of a commit message: lines such as `Alasan: salah ketik` in its last paragraph. Pure
// text; reads no repository.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace terang::git {

/// The value of the trailer `name`, by the rules of `git interpret-trailers --parse --no-divider`:
/// trailers stand in the last paragraph, which must not be the first. That paragraph contains only
/// trailers, or else at least a quarter of its lines are trailers and one of them is git's own
/// (`Signed-off-by: `, `(cherry picked from commit `). The case of `name` does not matter. Indented
/// lines continue a value and are joined by a blank; the values of a repeated trailer are joined by
/// `; `.
/// Absent: there is no such trailer, or its value is empty.
std::optional<std::string> find_trailer(std::string_view message, std::string_view name);

}  // namespace terang::git
