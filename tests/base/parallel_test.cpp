#include "base/parallel.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/failure.hpp"

namespace terang::base::parallel_test {
namespace {

TEST_CASE("for_each_index: results do not depend on the number of jobs") {
  for (const int jobs : {1, 2, 7}) {
    CAPTURE(jobs);
    std::vector<std::size_t> squares(1000);
    for_each_index(squares.size(), jobs, [&](std::size_t index, int worker) {
      CHECK(worker < jobs);
      squares[index] = index * index;
    });
    for (std::size_t index = 0; index < squares.size(); ++index) {
      CHECK(squares[index] == index * index);
    }
  }
}

TEST_CASE("for_each_index: a failure on a thread reaches the caller") {
  CHECK_THROWS_AS(for_each_index(100, 2,
                                 [](std::size_t index, int) {
                                   if (index == 57) fail("gagal", "coba lagi");
                                 }),
                  Failure);
}

TEST_CASE("for_each_index: a count of 0 calls no work") {
  for_each_index(0, 2, [](std::size_t, int) { FAIL("called"); });
}

}  // namespace
}  // namespace terang::base::parallel_test
