// A computed value, or the reason why there is none. Absence is never zero.
#pragma once

#include <optional>
#include <utility>

namespace terang::measure {

enum class Reason {
  not_measured,  ///< no realisation yet
  not_carried_out,
  not_applicable,
  withheld,
  target_not_stated,      ///< the document prints none
  target_not_above_zero,  ///< no regulation gives a value for 0; below 0 the formulas turn around
  ceiling_is_zero,
  units_differ,        ///< target and realisation carry different units
  no_percentage,       ///< a grade or an opinion: reached or not, but no percentage is invented
  nothing_to_average,  ///< no indicator of the objective or office has an achievement
};

template <typename T>
struct Measured {
  std::optional<T> value;
  Reason reason = Reason::not_measured;  ///< valid only where `value` is absent

  Measured() = default;
  Measured(T measured) : value{std::move(measured)} {}  // NOLINT(google-explicit-constructor)
  Measured(Reason why) : reason{why} {}                 // NOLINT(google-explicit-constructor)

  explicit operator bool() const { return value.has_value(); }
  /// There must be a value.
  const T& operator*() const { return *value; }
  const T* operator->() const { return &*value; }
};

}  // namespace terang::measure
