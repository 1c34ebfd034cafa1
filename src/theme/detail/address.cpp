#include "theme/detail/address.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.hpp"

namespace terang::theme::detail {
namespace {

/// Browsers strip C0 controls and blanks at the beginning, and tabs and newlines everywhere.
/// Stripping every control character everywhere refuses a little more and misses nothing.
bool is_stripped(char c, bool in_front) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F || (in_front && byte == 0x20);
}

bool is_scheme_letter(char c, bool first) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
  return !first && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.');
}

}  // namespace

bool has_refused_scheme(std::string_view address) {
  constexpr std::array<std::string_view, 4> welcome{"http", "https", "mailto", "tel"};
  if (address.find(':') == std::string_view::npos) return false;
  std::string scheme;
  for (const char c : address) {
    if (is_stripped(c, scheme.empty())) continue;
    if (c == ':') {
      const std::string name = base::lower(scheme);
      return !name.empty() && std::find(welcome.begin(), welcome.end(), name) == welcome.end();
    }
    if (!is_scheme_letter(c, scheme.empty())) return false;
    scheme += c;
  }
  return false;
}

}  // namespace terang::theme::detail
