// SHA-256 (FIPS 180-4), as `sha256sum` prints it, and git's SHA-1.
#pragma once

#include <array>
#include <initializer_list>
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

/// SHA-1 (FIPS 180-4) of parts that follow one another: what git's ids are made of.
std::array<unsigned char, 20> sha1(std::initializer_list<std::string_view> parts);

}  // namespace terang::base
