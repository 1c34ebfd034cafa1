// The two ways in which the program gives up: the machine refused something (Failure, caught once
// in cli/main.cpp), or the program itself is wrong (ensure, which ends it). Faults in content are
// neither: they are Diagnostics.
#pragma once

#include <source_location>
#include <stdexcept>
#include <string>
#include <string_view>

namespace terang::base {

/// Something that the machine refused. what() states what was attempted and on what, mend() how to
/// mend it: one sentence each, in the language of the person at the terminal.
class Failure : public std::runtime_error {
 public:
  Failure(const std::string& message, std::string mend);
  const std::string& mend() const noexcept { return mend_; }

 private:
  std::string mend_;
};

/// Throws: Failure, always. This is the program's only `throw`.
[[noreturn]] void fail(const std::string& attempted, const std::string& mend);

/// Ends the program (abort), in every build type, if `condition` is false. Prints `what_must_hold`
/// and the place to standard error.
void ensure(bool condition, std::string_view what_must_hold,
            std::source_location where = std::source_location::current());

}  // namespace terang::base
