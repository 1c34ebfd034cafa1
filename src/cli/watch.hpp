// What a person at a terminal sees of a build that goes on, and afterwards of where its time went.
#pragma once

#include <mutex>
#include <ostream>
#include <vector>

#include "base/language.hpp"
#include "site/timing.hpp"

namespace terang::cli {

/// One line that is written over and over. Says nothing in the first second, and then what is done,
/// how many of all, and how long the stage still takes if it goes on like this.
class Watch {
 public:
  Watch(std::ostream& out, base::Language language) : out_{out}, language_{language} {}
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;
  ~Watch() { clear(); }

  /// From any thread; most steps are passed over.
  void see(const site::Step& step);
  /// Takes the line away.
  void clear();

 private:
  std::ostream& out_;
  base::Language language_;
  std::mutex guard_;
  site::Stopwatch since_begin_, since_stage_, since_line_;
  site::Stage stage_ = site::Stage::open;
  std::size_t width_ = 0;  ///< of the line that stands
};

/// One line a stage with milliseconds and its share.
void print_timings(const std::vector<site::StageTime>& times, base::Language language,
                   std::ostream& out);

}  // namespace terang::cli
