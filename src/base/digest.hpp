// SHA-256 (FIPS 180-4), as `sha256sum` prints it.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace terang::base {

/// 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

/// The same of bytes that come one part after the other.
class Sha256 {
 public:
  Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  ~Sha256();

  void add(std::string_view part);
  /// Of all parts. Once.
  std::string digest();

 private:
  struct State;  ///< the library's
  std::unique_ptr<State> state_;
};

}  // namespace terang::base
