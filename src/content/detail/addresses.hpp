// Addresses in links, and the words that addresses and ids are made of.
#pragma once

#include <string>
#include <string_view>

namespace terang::content::detail {

/// Whether opening the address shows or writes to something and runs nothing: http, https, mailto,
/// tel, or an address relative to the page.
bool is_safe_address(std::string_view address);

/// `//host/...` or any scheme.
bool is_on_other_host(std::string_view address);

/// Appends the address as the value of an attribute in double quotes.
void append_address(std::string& out, std::string_view address);

/// Lower-case ASCII letters and digits with single hyphens, at most 60 of them; `otherwise` where
/// nothing is left.
std::string slug_of(std::string_view text, std::string_view otherwise);

}  // namespace terang::content::detail
