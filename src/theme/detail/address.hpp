// Which addresses a page may link to.
#pragma once

#include <string_view>

namespace terang::theme::detail {

/// Whether a browser, which ignores case and strips control characters, would read a scheme other
/// than http, https, mailto or tel at the beginning of `address`.
bool has_refused_scheme(std::string_view address);

}  // namespace terang::theme::detail
