// The program itself, run as a person would.
#pragma once

#include <string>

namespace terang::support {

struct Outcome {
  int status = 0;
  std::string output;  ///< standard error, then standard output
};

/// Runs `terang` with these words of a command line.
Outcome run(const std::string& arguments);

}  // namespace terang::support
