#include "content/detail/yaml/yaml_events.hpp"

#include <cstddef>
#include <map>
#include <sstream>

#include <yaml-cpp/parser.h>

namespace terang::content::detail {

class YamlEvents::Recorder final : public YAML::EventHandler {
 public:
  explicit Recorder(std::vector<Event>& events) : events_{events} {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    events_.push_back({.kind = Kind::document, .mark = mark});
  }
  void OnDocumentEnd() override { events_.push_back({.kind = Kind::document_end}); }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    events_.push_back({.kind = Kind::null, .mark = mark, .anchor = anchor});
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    events_.push_back({.kind = Kind::alias, .mark = mark, .anchor = anchor});
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    events_.push_back(
        {.kind = Kind::scalar, .mark = mark, .anchor = anchor, .tag = tag, .value = value});
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    events_.push_back(
        {.kind = Kind::list, .mark = mark, .anchor = anchor, .style = style, .tag = tag});
  }
  void OnSequenceEnd() override { events_.push_back({.kind = Kind::list_end}); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    events_.push_back(
        {.kind = Kind::map, .mark = mark, .anchor = anchor, .style = style, .tag = tag});
  }
  void OnMapEnd() override { events_.push_back({.kind = Kind::map_end}); }

 private:
  std::vector<Event>& events_;
};

YamlEvents YamlEvents::of(const std::string& text) {
  YamlEvents read;
  Recorder recorder{read.events_};
  std::istringstream stream{text};
  try {
    YAML::Parser parser{stream};
    if (parser.HandleNextDocument(recorder)) parser.HandleNextDocument(recorder);
  } catch (const YAML::Exception& failure) {
    read.failure_ = failure;
  }
  return read;
}

const YamlEvents& YamlEvents::known_of(const std::string& text) {
  constexpr std::size_t most = 256;
  thread_local std::map<std::string, YamlEvents> known;
  const auto found = known.find(text);
  if (found != known.end()) return found->second;
  if (known.size() >= most) known.clear();
  return known.emplace(text, of(text)).first->second;
}

void YamlEvents::tell(YAML::EventHandler& handler) const {
  for (const Event& event : events_) {
    switch (event.kind) {
      case Kind::document: handler.OnDocumentStart(event.mark); break;
      case Kind::document_end: handler.OnDocumentEnd(); break;
      case Kind::null: handler.OnNull(event.mark, event.anchor); break;
      case Kind::alias: handler.OnAlias(event.mark, event.anchor); break;
      case Kind::scalar: handler.OnScalar(event.mark, event.tag, event.anchor, event.value); break;
      case Kind::list:
        handler.OnSequenceStart(event.mark, event.tag, event.anchor, event.style);
        break;
      case Kind::list_end: handler.OnSequenceEnd(); break;
      case Kind::map: handler.OnMapStart(event.mark, event.tag, event.anchor, event.style); break;
      case Kind::map_end: handler.OnMapEnd(); break;
    }
  }
}

}  // namespace terang::content::detail
