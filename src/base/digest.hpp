// SHA-256 (FIPS 180-4), as `sha256sum` prints it, and git's SHA-1.
#pragma once

#include <array>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace terang::base {

/// The digest of `bytes`: 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

/// The same digest for bytes that arrive in parts.
class Sha256 {
 public:
  Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  ~Sha256();

  void add(std::string_view part);
  /// The digest of all parts. Call it once, after the last part.
  std::string digest();

 private:
  struct State;  ///< holds the library's context
  std::unique_ptr<State> state_;
};

/// The SHA-1 (FIPS 180-4) of the joined parts; git's ids are such digests.
std::array<unsigned char, 20> sha1(std::initializer_list<std::string_view> parts);

}  // namespace terang::base
