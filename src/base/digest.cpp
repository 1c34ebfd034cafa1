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

void expect(int done) { ensure(done == 1, "the library knows SHA-256 and SHA-1"); }

/// Fetched once and never freed: EVP_sha256() makes the library look the method up at every digest.
const EVP_MD* sha256_method() {
  static const EVP_MD* const method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  return method;
}

const EVP_MD* sha1_method() {
  static const EVP_MD* const method = EVP_MD_fetch(nullptr, "SHA1", nullptr);
  return method;
}

struct FreeContext {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

}  // namespace

std::string sha256(std::string_view bytes) {
  Digest digest{};
  expect(EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, sha256_method(), nullptr));
  return print(digest);
}

std::array<unsigned char, 20> sha1(std::initializer_list<std::string_view> parts) {
  thread_local const std::unique_ptr<EVP_MD_CTX, FreeContext> context{EVP_MD_CTX_new()};
  std::array<unsigned char, 20> digest{};
  expect(EVP_DigestInit_ex(context.get(), sha1_method(), nullptr));
  for (const std::string_view part : parts) {
    expect(EVP_DigestUpdate(context.get(), part.data(), part.size()));
  }
  expect(EVP_DigestFinal_ex(context.get(), digest.data(), nullptr));
  return digest;
}

struct Sha256::State {
  EVP_MD_CTX* context = EVP_MD_CTX_new();
};

Sha256::Sha256() : state_{std::make_unique<State>()} {
  expect(EVP_DigestInit_ex(state_->context, sha256_method(), nullptr));
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
