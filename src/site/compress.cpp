#include "site/compress.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include <brotli/encode.h>
#include <zlib.h>

#include "base/failure.hpp"

namespace terang::site {
namespace {

/// Below, the copy and the file travel in as many packets.
constexpr std::size_t smallest = 1400;

constexpr std::array<std::string_view, 7> text_endings{".html", ".css", ".svg", ".json",
                                                       ".xml",  ".csv", ".txt"};

std::string gzip(std::string_view bytes) {
  constexpr int best = 9;
  constexpr int largest_window_as_gzip = 15 + 16;
  constexpr int most_memory = 9;
  z_stream stream{};
  const int begun = deflateInit2(&stream, best, Z_DEFLATED, largest_window_as_gzip, most_memory,
                                 Z_DEFAULT_STRATEGY);
  base::ensure(begun == Z_OK, "zlib takes its own settings");
  std::string packed(deflateBound(&stream, bytes.size()), '\0');
  // The library's interface is older than const.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const int done = deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  base::ensure(done == Z_STREAM_END, "deflateBound bounds what deflate makes");
  return packed;
}

std::string brotli(std::string_view bytes) {
  constexpr int quality = 9;
  std::size_t size = BrotliEncoderMaxCompressedSize(bytes.size());
  std::string packed(size, '\0');
  const BROTLI_BOOL done =
      BrotliEncoderCompress(quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.size(),
                            reinterpret_cast<const std::uint8_t*>(bytes.data()), &size,
                            reinterpret_cast<std::uint8_t*>(packed.data()));
  base::ensure(done == BROTLI_TRUE, "the bound bounds what brotli makes");
  packed.resize(size);
  return packed;
}

}  // namespace

std::string_view ending_of(Compression compression) {
  return compression == Compression::gzip ? ".gz" : ".br";
}

std::optional<Compression> parse_compression(std::string_view name) {
  if (name == "gzip") return Compression::gzip;
  if (name == "brotli") return Compression::brotli;
  return std::nullopt;
}

bool is_worth_compressing(std::string_view address, std::string_view bytes) {
  const auto has_ending = [address](std::string_view ending) { return address.ends_with(ending); };
  return bytes.size() > smallest && std::ranges::any_of(text_endings, has_ending);
}

std::string compress(std::string_view bytes, Compression compression) {
  return compression == Compression::gzip ? gzip(bytes) : brotli(bytes);
}

}  // namespace terang::site
