#include "site/timing.hpp"

#include <utility>

#include <unistd.h>

#include "base/rational.hpp"

namespace terang::site {

using std::chrono::duration_cast;
using std::chrono::steady_clock;

Stopwatch::Stopwatch() : begin_{steady_clock::now()} {}

std::chrono::milliseconds Stopwatch::spent() const {
  return duration_cast<std::chrono::milliseconds>(steady_clock::now() - begin_);
}

std::string Stopwatch::print(base::Language language) const {
  std::string text = base::Rational{spent().count(), 1000}.rounded(2);
  if (language == base::Language::english) return text + " seconds";
  text.replace(text.find('.'), 1, ",");
  return text + " detik";
}

Progress::Progress(Observer observer)
    : observer_{std::move(observer)}, begin_{steady_clock::now()} {}

void Progress::note() {
  const auto now = steady_clock::now();
  times_.push_back({stage_, duration_cast<std::chrono::microseconds>(now - begin_)});
  begin_ = now;
}

void Progress::begin(Stage stage, std::size_t total) {
  note();
  stage_ = stage;
  total_ = total;
  done_ = 0;
  if (observer_) observer_({.stage = stage_, .done = 0, .total = total_});
}

void Progress::step() {
  const std::size_t done = ++done_;
  if (observer_) observer_({.stage = stage_, .done = done, .total = total_});
}

std::vector<StageTime> Progress::finish() {
  note();
  return std::move(times_);
}

bool is_watched() { return ::isatty(STDERR_FILENO) == 1; }

}  // namespace terang::site
