// Runs the program itself, as a person would.
#pragma once

#include <string>

namespace terang::support {

struct Outcome {
  int status = 0;
  std::string output;  ///< standard error, then standard output
};

/// Runs `terang` with these arguments, which a shell splits into words.
Outcome run(const std::string& arguments);

}  // namespace terang::support
