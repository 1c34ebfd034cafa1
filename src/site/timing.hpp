// The only clock: how long a build takes, for the person who waits. Nothing of it reaches a file.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "base/language.hpp"

namespace terang::site {

class Stopwatch {
 public:
  Stopwatch();
  std::chrono::milliseconds spent() const;
  /// `0,42 detik` or `0.42 seconds`.
  std::string print(base::Language language) const;

 private:
  std::chrono::steady_clock::time_point begin_;
};

/// What a build does, in this order.
enum class Stage {
  open,      ///< the repository, and what is remembered of the last build
  history,   ///< the ledger
  offices,   ///< their own files
  years,     ///< reading, measuring and rendering the offices' years
  pages,     ///< the offices' own pages
  commits,   ///< a page a commit, and the file of all edits
  portal,    ///< the portal's own pages, site map and manifest
  publish,   ///< putting the site in place
  remember,  ///< noting what the next build need not do
};

struct StageTime {
  Stage stage = Stage::open;
  std::chrono::microseconds spent{0};
};

/// How far a build is; `total` is 0 where there is nothing to count.
struct Step {
  Stage stage = Stage::open;
  std::size_t done = 0, total = 0;
};

/// Is called from any thread.
using Observer = std::function<void(const Step&)>;

/// Tells an observer how a build goes on, and notes how long each stage took.
class Progress {
 public:
  /// No observer: nobody is told.
  explicit Progress(Observer observer);

  /// Ends the stage before. From one thread.
  void begin(Stage stage, std::size_t total = 0);
  /// One of the stage's total is done. From any thread.
  void step();
  /// Ends the last stage.
  std::vector<StageTime> finish();

 private:
  void note();

  Observer observer_;
  Stage stage_ = Stage::open;
  std::size_t total_ = 0;
  std::atomic<std::size_t> done_{0};
  std::chrono::steady_clock::time_point begin_;
  std::vector<StageTime> times_;
};

/// Whether a person watches standard error.
bool is_watched();

}  // namespace terang::site
