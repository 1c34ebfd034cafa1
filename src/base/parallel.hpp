// The only home of threads.
#pragma once

#include <cstddef>
#include <functional>

namespace terang::base {

/// Calls `work(index, worker)` once for each index below `count`, on at most `jobs` threads;
/// `worker` is below `jobs` and tells which thread's belongings to use. Results go into slots by
/// index, so they do not depend on the number of jobs.
/// Throws: the Failure of the lowest index that met one, after all threads have stopped.
void for_each_index(std::size_t count, int jobs,
                    const std::function<void(std::size_t index, int worker)>& work);

/// The number of threads that the machine runs at once; at least 1.
int default_jobs();

}  // namespace terang::base
