// Text that is already safe to stand in a page. Only escaping, the template engine, the Markdown
// reader and the chart renderer make it.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace terang::base {

class Html {
 public:
  Html() = default;

  /// Takes markup whose maker vouches for it.
  static Html trusted(std::string markup) {
    Html html;
    html.markup_ = std::move(markup);
    return html;
  }

  const std::string& markup() const& noexcept { return markup_; }
  std::string markup() && noexcept { return std::move(markup_); }
  bool empty() const noexcept { return markup_.empty(); }

  friend bool operator==(const Html&, const Html&) = default;

 private:
  std::string markup_;
};

/// Appends `text` with & < > " ' replaced by their entities.
void append_escaped(std::string& out, std::string_view text);

/// `text` as markup that shows exactly these characters.
Html escape(std::string_view text);

}  // namespace terang::base
