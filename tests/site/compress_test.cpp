#include "site/compress.hpp"

#include <filesystem>

#include <brotli/decode.h>
#include <doctest/doctest.h>
#include <zlib.h>

#include "site/build.hpp"
#include "support/portal.hpp"
#include "support/repository.hpp"

namespace terang::site::compress_test {
namespace {

using support::TemporaryFolder;
using support::TemporaryRepository;

std::string gunzip(const std::string& packed, std::size_t size) {
  std::string bytes(size + 1, '\0');
  z_stream stream{};
  REQUIRE(inflateInit2(&stream, 15 + 16) == Z_OK);
  std::string copy = packed;
  stream.next_in = reinterpret_cast<Bytef*>(copy.data());
  stream.avail_in = static_cast<uInt>(copy.size());
  stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_out = static_cast<uInt>(bytes.size());
  REQUIRE(inflate(&stream, Z_FINISH) == Z_STREAM_END);
  bytes.resize(stream.total_out);
  inflateEnd(&stream);
  return bytes;
}

std::string unbrotli(const std::string& packed, std::size_t size) {
  std::size_t done = size + 1;
  std::string bytes(done, '\0');
  REQUIRE(BrotliDecoderDecompress(
              packed.size(), reinterpret_cast<const std::uint8_t*>(packed.data()), &done,
              reinterpret_cast<std::uint8_t*>(bytes.data())) == BROTLI_DECODER_RESULT_SUCCESS);
  bytes.resize(done);
  return bytes;
}

TEST_CASE("compress: a decompressed copy equals its file") {
  std::string text;
  for (int line = 0; line < 1000; ++line) text += "baris " + std::to_string(line) + "\n";
  CHECK(gunzip(compress(text, Compression::gzip), text.size()) == text);
  CHECK(unbrotli(compress(text, Compression::brotli), text.size()) == text);
  CHECK(compress(text, Compression::brotli).size() < text.size() / 3);
}

TEST_CASE("compress: a gzip copy contains no time") {
  const std::string packed = compress("halo", Compression::gzip);
  CHECK(packed.substr(4, 4) == std::string(4, '\0'));
}

TEST_CASE("compress: small files, files that are packed already and SHA256SUMS get no copies") {
  const std::string large(5000, 'x');
  CHECK(is_worth_compressing("a/index.html", large));
  CHECK(is_worth_compressing("bagan.svg", large));
  CHECK_FALSE(is_worth_compressing("a/index.html", "pendek"));
  CHECK_FALSE(is_worth_compressing("foto.jpg", large));
  CHECK_FALSE(is_worth_compressing("SHA256SUMS", large));
}

TEST_CASE("build: compressed copies stand beside their files and are removed when not asked for") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.commit("awal");
  const TemporaryFolder out;
  BuildOptions options;
  options.source.repository = repository.path();
  options.out = (out.path() / "site").string();
  options.compressions = {Compression::gzip, Compression::brotli};
  REQUIRE(build(options).faults.empty());
  const std::string page = out.read("site/kantor/kpu-kota-contoh/2024/index.html");
  CHECK(gunzip(out.read("site/kantor/kpu-kota-contoh/2024/index.html.gz"), page.size()) == page);
  CHECK(unbrotli(out.read("site/kantor/kpu-kota-contoh/2024/index.html.br"), page.size()) == page);
  CHECK(out.read("site/SHA256SUMS").find("2024/index.html.br\n") != std::string::npos);
  repository.write("content/halaman/tentang.md", "---\njudul: Tentang\n---\n\nLain.\n");
  repository.commit("kedua");
  CHECK(build(options).counts.kept > 0);
  options.compressions = {};
  REQUIRE(build(options).faults.empty());
  CHECK_FALSE(out.has("site/kantor/kpu-kota-contoh/2024/index.html.gz"));
  const TemporaryFolder fresh;
  options.out = (fresh.path() / "site").string();
  REQUIRE(build(options).faults.empty());
  CHECK(fresh.files() == out.files());
}

}  // namespace
}  // namespace terang::site::compress_test
