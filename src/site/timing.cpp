#include "site/timing.hpp"

#include "base/rational.hpp"

namespace terang::site {

Stopwatch::Stopwatch() : begin_{std::chrono::steady_clock::now()} {}

std::string Stopwatch::print(base::Language language) const {
  using namespace std::chrono;
  const auto spent = duration_cast<milliseconds>(steady_clock::now() - begin_).count();
  std::string text = base::Rational{spent, 1000}.rounded(2);
  if (language == base::Language::english) return text + " seconds";
  text.replace(text.find('.'), 1, ",");
  return text + " detik";
}

}  // namespace terang::site
