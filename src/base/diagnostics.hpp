// Faults in files, as values. A Code holds both phrases in both languages; a report passes only
// the words that vary, so messages can be sorted, translated, tested and printed as JSON or SARIF.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "base/place.hpp"

namespace terang::base {

/// A kind of fault. `seen` states what was seen, `mend` how to mend it. Each "{}" is replaced by
/// the next word of the report, and `mend` continues where `seen` stopped; "{0}", "{1}" ... name a
/// word by its index instead. Printing a report that has too few words ends the program.
struct Code {
  std::string_view name;  ///< `module/what-was-seen`; never changes
  Wording seen;
  Wording mend;
};

struct Diagnostic {
  const Code* code = nullptr;  ///< never null in a report
  Place place;
  std::vector<std::string> words;
};

/// The two phrases of a fault with its words filled in.
struct Message {
  std::string seen;
  std::string mend;
};

Message print_message(const Diagnostic& diagnostic, Language language);

/// `file:line:column: error: what was seen; how to mend`. Line and column are left out where 0.
std::string print(const Diagnostic& diagnostic, Language language);

/// An append-only list of faults; always the last parameter of a function that may find some.
class Diagnostics {
 public:
  /// `code` must outlive the list: codes are constants.
  void report(const Code& code, Place place, std::vector<std::string> words = {});
  void append(Diagnostics other);
  void append(std::vector<Diagnostics> others);

  bool empty() const noexcept { return entries_.empty(); }
  std::size_t count() const noexcept { return entries_.size(); }

  /// Order: by place, then by code name, then by words; equal entries once.
  std::vector<Diagnostic> sorted() const;

 private:
  std::vector<Diagnostic> entries_;
};

}  // namespace terang::base
