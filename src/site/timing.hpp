// The only clock: how long a build took, for the person who waited. Nothing of it reaches a file.
#pragma once

#include <chrono>
#include <string>

#include "base/language.hpp"

namespace terang::site {

class Stopwatch {
 public:
  Stopwatch();
  /// `0,42 detik` or `0.42 seconds`.
  std::string print(base::Language language) const;

 private:
  std::chrono::steady_clock::time_point begin_;
};

}  // namespace terang::site
