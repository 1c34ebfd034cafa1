// The only place where threads are started.
#pragma once

#include <cstddef>
#include <functional>

namespace terang::base {

/// Calls `work(index, worker)` once for each index below `count`, on at most `jobs` threads; fewer
/// than 1 counts as 1, and a single one is the caller's. Each thread has its own `worker`, from 0
/// and below `jobs`, to select objects that only one thread may use. `work` puts each result into a
/// slot of its index, so that results do not depend on the number of jobs.
/// Throws: the Failure of the lowest index that failed, after all threads have stopped. No index is
/// begun after a failure.
void for_each_index(std::size_t count, int jobs,
                    const std::function<void(std::size_t index, int worker)>& work);

/// The number of threads that the machine runs at once; at least 1.
int default_jobs();

}  // namespace terang::base
