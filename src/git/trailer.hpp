// The trailers of a commit message: lines such as `Alasan: salah ketik` in its last paragraph. Pure
// text; reads no repository.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace terang::git {

/// The value of a message's trailer, by the rules of `git interpret-trailers --parse --no-divider`:
/// in the last paragraph, which is not the first, and which holds nothing but trailers, or at least
/// a quarter of them and one of git's own (`Signed-off-by: `). The name's case does not matter;
/// lines that go on (indented) are joined by a blank, the values of a repeated trailer by `; `.
/// Absent: no such trailer, or it says nothing.
std::optional<std::string> find_trailer(std::string_view message, std::string_view name);

}  // namespace terang::git
