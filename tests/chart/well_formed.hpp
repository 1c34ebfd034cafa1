// A reader of XML that is as strict as the drawings need: elements that nest, attributes that are
// quoted and stand once, known entities, allowed characters.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace terang::chart::test {

/// The reason why a text is not well-formed XML with one root. Empty: it is.
class WellFormed {
 public:
  static std::string fault_of(std::string_view text) {
    WellFormed reader{text};
    reader.read();
    return reader.fault_;
  }

 private:
  explicit WellFormed(std::string_view text) : text_{text} {}

  void read() {
    if (base::find_ill_formed_utf8(text_)) return fail("not UTF-8");
    for (const char c : text_) {
      if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') return fail("control");
    }
    if (text_.find("\xEF\xBF\xBE") != std::string_view::npos) return fail("U+FFFE");
    if (text_.find("\xEF\xBF\xBF") != std::string_view::npos) return fail("U+FFFF");
    while (fault_.empty() && at_ < text_.size()) text_[at_] == '<' ? read_tag() : read_character();
    if (fault_.empty() && !open_.empty()) fail("open: " + open_.back());
    if (fault_.empty() && root_count_ != 1) fail("roots");
  }

  void read_character() {
    if (open_.empty() && text_[at_] != '\n') return fail("text outside the root");
    if (text_[at_] == '&') return read_entity();
    ++at_;
  }

  void read_entity() {
    for (const std::string_view entity : {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"}) {
      if (!text_.substr(at_).starts_with(entity)) continue;
      at_ += entity.size();
      return;
    }
    fail("entity");
  }

  std::string read_name() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && (isalnum(static_cast<unsigned char>(text_[at_])) != 0 ||
                                  text_[at_] == '-' || text_[at_] == ':')) {
      ++at_;
    }
    return std::string{text_.substr(begin, at_ - begin)};
  }

  bool take(std::string_view expected) {
    if (!text_.substr(at_).starts_with(expected)) return false;
    at_ += expected.size();
    return true;
  }

  void read_tag() {
    if (take("</")) {
      const std::string name = read_name();
      if (open_.empty() || open_.back() != name || !take(">")) return fail("end of " + name);
      open_.pop_back();
      return;
    }
    take("<");
    const std::string name = read_name();
    if (name.empty()) return fail("name");
    if (open_.empty()) ++root_count_;
    std::set<std::string> seen;
    while (fault_.empty() && take(" ")) read_attribute(seen);
    if (take("/>")) return;
    if (!take(">")) return fail("tag " + name);
    open_.push_back(name);
  }

  void read_attribute(std::set<std::string>& seen) {
    const std::string name = read_name();
    if (!seen.insert(name).second) return fail("twice: " + name);
    if (name.empty() || !take("=\"")) return fail("attribute " + name);
    while (fault_.empty() && at_ < text_.size() && text_[at_] != '"') {
      if (text_[at_] == '<') return fail("< in " + name);
      if (text_[at_] == '&') {
        read_entity();
      } else {
        ++at_;
      }
    }
    if (!take("\"")) fail("value of " + name);
  }

  void fail(std::string fault) {
    if (fault_.empty()) fault_ = std::move(fault);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<std::string> open_;
  int root_count_ = 0;
  std::string fault_;
};

}  // namespace terang::chart::test
