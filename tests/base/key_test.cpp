#include "base/key.hpp"

#include <doctest/doctest.h>

namespace terang::base::key_test {
namespace {

TEST_CASE("key: a key is XXH3 with 128 bits as its authors print it") {
  CHECK(key_of("") == Key{.high = 0x99aa06d3014798d8, .low = 0x6001c324468d497f});
}

TEST_CASE("key: different parts that join to the same text have different keys") {
  CHECK(KeyMaker{}.add("ab").add("c").key() != KeyMaker{}.add("a").add("bc").key());
  CHECK(KeyMaker{}.add("a").key() != KeyMaker{}.add("a").add("").key());
  CHECK(KeyMaker{}.add(std::int64_t{1}).key() != KeyMaker{}.add(std::int64_t{256}).key());
  CHECK(KeyMaker{}.add("a").key() == KeyMaker{}.add("a").key());
}

}  // namespace
}  // namespace terang::base::key_test
