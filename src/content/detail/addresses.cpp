#include "content/detail/addresses.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "base/html.hpp"
#include "base/text.hpp"

namespace terang::content::detail {
namespace {

/// What stands before the first colon, where that comes before any `/`, `?` or `#`.
std::optional<std::string> find_scheme(std::string_view address) {
  const std::size_t end = address.find_first_of(":/?#");
  if (end == std::string_view::npos || address[end] != ':') return std::nullopt;
  return base::lower(address.substr(0, end));
}

bool may_stand_in_address(char c) {
  constexpr std::string_view others = "-_.+!*'(),%#@?=;:/&$~";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         others.find(c) != std::string_view::npos;
}

}  // namespace

bool is_safe_address(std::string_view address) {
  constexpr std::array<std::string_view, 4> safe{"http", "https", "mailto", "tel"};
  const auto scheme = find_scheme(address);
  return !scheme || std::find(safe.begin(), safe.end(), *scheme) != safe.end();
}

bool is_on_other_host(std::string_view address) {
  return address.starts_with("//") || find_scheme(address).has_value();
}

void append_address(std::string& out, std::string_view address) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : address) {
    if (may_stand_in_address(c)) {
      encoded += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    encoded += '%';
    encoded += digits[byte >> 4U];
    encoded += digits[byte & 0x0FU];
  }
  base::append_escaped(out, encoded);
}

std::string slug_of(std::string_view text, std::string_view otherwise) {
  constexpr std::size_t longest = 60;
  std::string slug;
  for (const char c : base::lower(text)) {
    const bool keeps = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (keeps) slug += c;
    if (!keeps && !slug.empty() && slug.back() != '-') slug += '-';
    if (slug.size() == longest) break;
  }
  while (slug.ends_with('-')) slug.pop_back();
  return slug.empty() ? std::string{otherwise} : slug;
}

}  // namespace terang::content::detail
