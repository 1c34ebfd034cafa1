#include "base/digest.hpp"

#include <array>

#include <openssl/evp.h>

#include "base/failure.hpp"

namespace terang::base {
namespace {

using Digest = std::array<unsigned char, 32>;

std::string print(const Digest& digest) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(2 * digest.size());
  for (const unsigned char byte : digest) {
    text += digits[byte >> 4U];
    text += digits[byte & 15U];
  }
  return text;
}

void expect(int done) { ensure(done == 1, "the library knows SHA-256"); }

}  // namespace

std::string sha256(std::string_view bytes) {
  Digest digest{};
  expect(EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr));
  return print(digest);
}

struct Sha256::State {
  EVP_MD_CTX* context = EVP_MD_CTX_new();
};

Sha256::Sha256() : state_{std::make_unique<State>()} {
  expect(EVP_DigestInit_ex(state_->context, EVP_sha256(), nullptr));
}

Sha256::~Sha256() { EVP_MD_CTX_free(state_->context); }

void Sha256::add(std::string_view part) {
  expect(EVP_DigestUpdate(state_->context, part.data(), part.size()));
}

std::string Sha256::digest() {
  Digest digest{};
  expect(EVP_DigestFinal_ex(state_->context, digest.data(), nullptr));
  return print(digest);
}

}  // namespace terang::base
