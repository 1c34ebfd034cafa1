// Follows the HTML that a template writes, to find out at each tag what a value printed there would
// be. It is made for the HTML of template authors, not for hostile HTML.
#pragma once

#include <string>
#include <string_view>

namespace terang::theme::detail {

/// What text would be if it were printed at some point of a page.
enum class Spot {
  text,     ///< between tags, or in a comment
  value,    ///< in a quoted attribute
  address,  ///< in a quoted attribute that holds an address
  tag,      ///< in a tag outside quotes: escaping cannot make text safe there
  script,   ///< in script, style or an attribute that runs: not safe either
};

class MarkupScan {
 public:
  void feed(char c);
  void feed(std::string_view text) {
    for (const char c : text) feed(c);
  }

  Spot spot() const;

  /// Whether the same text means the same after this and after `other`.
  bool goes_on_like(const MarkupScan& other) const;

 private:
  enum class State {
    text,
    opening,      ///< after `<`
    declaration,  ///< after `<!`
    comment,
    tag_name,
    between,    ///< in a tag, between attributes
    attribute,  ///< in an attribute's name
    equals,     ///< after its `=`
    bare,       ///< in a value without quotes
    double_quoted,
    single_quoted,
    raw,  ///< in script or style
  };

  void feed_outside(char c);
  void feed_opening(char c);
  void feed_tag(char c);
  void feed_attribute(char c);
  void end_tag();
  State resting() const;
  bool quoted() const { return state_ == State::double_quoted || state_ == State::single_quoted; }

  State state_ = State::text;
  bool closing_ = false;   ///< whether the tag is `</...`
  std::string tag_;        ///< its name, in lower case
  std::string attribute_;  ///< its name, in lower case
  std::string recent_;     ///< the last few characters of a comment or of raw text
};

}  // namespace terang::theme::detail
