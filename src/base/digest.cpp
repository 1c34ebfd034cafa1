#include "base/digest.hpp"

#include <array>

#include <openssl/evp.h>

#include "base/failure.hpp"

namespace terang::base {

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, 32> digest{};
  const int done =
      EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
  ensure(done == 1, "the library knows SHA-256");
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(64);
  for (const unsigned char byte : digest) {
    text += digits[byte >> 4U];
    text += digits[byte & 15U];
  }
  return text;
}

}  // namespace terang::base
