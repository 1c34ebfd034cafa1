#include "base/failure.hpp"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace terang::base {

Failure::Failure(const std::string& message, std::string mend)
    : std::runtime_error{message}, mend_{std::move(mend)} {}

void fail(const std::string& attempted, const std::string& mend) { throw Failure{attempted, mend}; }

void ensure(bool condition, std::string_view what_must_hold, std::source_location where) {
  if (condition) return;
  std::fprintf(stderr, "terang: %s:%u: %.*s: this must hold and does not; please report it\n",
               where.file_name(), where.line(), static_cast<int>(what_must_hold.size()),
               what_must_hold.data());
  std::abort();
}

}  // namespace terang::base
