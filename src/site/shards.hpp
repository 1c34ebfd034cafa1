// A build on several machines: each makes the offices of its shard, and one joins them. A shard is
// a folder with the files of its offices and the record of how they were made; joining is a build
// that finds them made.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/key.hpp"
#include "site/output.hpp"
#include "site/regions.hpp"

namespace terang::site {

/// One of `count` parts; `number` from 1. A count of 0: the whole.
struct Shard {
  std::size_t number = 0;
  std::size_t count = 0;

  bool is_whole() const { return count == 0; }
  /// Whether the shard makes the office at this place among all, by slug.
  bool has(std::size_t office) const { return is_whole() || office % count + 1 == number; }
};

/// `K/N`, 1 <= K <= N <= 10,000. Absent: anything else.
std::optional<Shard> parse_shard(std::string_view text);

/// Where the record of a shard is, in its own folder.
std::string shard_record_path(const std::string& folder);

/// Saves the record of a shard in its folder, which then can be carried elsewhere. Throws: Failure.
void save_shard(const std::string& folder, Record record, const Output& output, int jobs);

/// What a shard notes of itself.
std::string note_of(const Shard& shard);

/// Joins what the shards in the folders made. `key` is that of the build: shards of another commit,
/// of other options or of another program do not fit. Throws: Failure, also when one of the shards
/// is missing or twice there, and when a file is not as it was made.
Last join_shards(const std::vector<std::string>& folders, const base::Key& key,
                 const Output& output, int jobs);

}  // namespace terang::site
