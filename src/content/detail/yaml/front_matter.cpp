#include "content/detail/yaml/front_matter.hpp"

#include <cstddef>

#include "base/text.hpp"
#include "content/detail/prose/plain_text.hpp"

namespace terang::content::detail {

std::optional<Halves> divide(std::string_view text) {
  const LineIndex lines{text};
  if (base::trim(lines.line(1)) != "---") return Halves{{}, text, 0};
  for (int line = 2; line <= lines.line_count(); ++line) {
    if (base::trim(lines.line(line)) != "---") continue;
    const auto offset = [text, &lines](int number) {
      return static_cast<std::size_t>(lines.line(number).data() - text.data());
    };
    const std::string_view front = text.substr(offset(2), offset(line) - offset(2));
    const std::string_view body =
        line < lines.line_count() ? text.substr(offset(line + 1)) : std::string_view{};
    return Halves{front, body, line};
  }
  return std::nullopt;
}

}  // namespace terang::content::detail
