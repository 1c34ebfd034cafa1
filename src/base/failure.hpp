// The two ways a program gives up: the machine refused (Failure, caught once in cli/main.cpp),
// or we are wrong (ensure, which ends the program). Faults in content are neither: they are
// Diagnostics.
#pragma once

#include <source_location>
#include <stdexcept>
#include <string>
#include <string_view>

namespace terang::base {

/// What the machine refused: what was attempted, on what, and how to mend it. One sentence each,
/// in the language of the person at the terminal.
class Failure : public std::runtime_error {
 public:
  Failure(const std::string& message, std::string mend);
  const std::string& mend() const noexcept { return mend_; }

 private:
  std::string mend_;
};

/// Throws: Failure, always. The only place that does.
[[noreturn]] void fail(const std::string& attempted, const std::string& mend);

/// Ends the program, in every build type, when what must hold does not.
void ensure(bool condition, std::string_view what_must_hold,
            std::source_location where = std::source_location::current());

}  // namespace terang::base
