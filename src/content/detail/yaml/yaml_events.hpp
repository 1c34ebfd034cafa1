// What the YAML library says of a text, kept: hundreds of agreements differ in their words and in
// nothing else, and once these are taken out (short_text.hpp) are one text, which is read once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>

namespace terang::content::detail {

/// The events of a text's first two documents, in their order.
class YamlEvents {
 public:
  /// Reads the text.
  static YamlEvents of(const std::string& text);

  /// The same; from what the thread has read before, if that was one of the last few texts.
  static const YamlEvents& known_of(const std::string& text);

  /// Says everything to the handler once more.
  void tell(YAML::EventHandler& handler) const;

  /// What ended the reading, behind the events. Absent: the text was read to its end.
  const std::optional<YAML::Exception>& failure() const { return failure_; }

 private:
  class Recorder;

  enum class Kind { document, document_end, null, alias, scalar, list, list_end, map, map_end };
  struct Event {
    Kind kind = Kind::document;
    YAML::Mark mark{};
    YAML::anchor_t anchor = YAML::NullAnchor;
    YAML::EmitterStyle::value style = YAML::EmitterStyle::Default;
    std::string tag{};
    std::string value{};
  };

  std::vector<Event> events_;
  std::optional<YAML::Exception> failure_;
};

}  // namespace terang::content::detail
