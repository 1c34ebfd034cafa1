// Which addresses a page may lead to.
#pragma once

#include <string_view>

namespace terang::theme::detail {

/// Whether a browser would read a scheme other than http, https, mailto or tel at the beginning of
/// `address`: in any case, and through the control characters that browsers strip.
bool has_refused_scheme(std::string_view address);

}  // namespace terang::theme::detail
