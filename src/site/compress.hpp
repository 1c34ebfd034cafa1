// Compressed copies beside the files they are of (`index.html.gz`, `index.html.br`), for servers
// that send them as they are: once a file and not once a visitor.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace terang::site {

enum class Compression {
  gzip,    ///< RFC 1952, level 9, without name and time
  brotli,  ///< RFC 7932, quality 9
};

/// `.gz` or `.br`.
std::string_view ending_of(Compression compression);

/// `gzip` or `brotli`. Absent: anything else.
std::optional<Compression> parse_compression(std::string_view name);

/// Whether a copy is of use: text of a size that fills more than one packet.
bool is_worth_compressing(std::string_view address, std::string_view bytes);

/// The same bytes on every machine with the same library.
std::string compress(std::string_view bytes, Compression compression);

}  // namespace terang::site
