#include "base/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace terang::base {

void for_each_index(std::size_t count, int jobs,
                    const std::function<void(std::size_t index, int worker)>& work) {
  const auto workers =
      static_cast<int>(std::min<std::size_t>(static_cast<std::size_t>(std::max(jobs, 1)), count));
  std::atomic<std::size_t> next{0};
  std::mutex guard;
  std::exception_ptr met;
  std::size_t met_at = count;

  const auto run = [&](int worker) {
    for (std::size_t index = next++; index < count; index = next++) {
      try {
        work(index, worker);
      } catch (...) {
        const std::scoped_lock lock{guard};
        if (index < met_at) {
          met_at = index;
          met = std::current_exception();
        }
        next = count;
      }
    }
  };

  if (workers <= 1) {
    run(0);
  } else {
    std::vector<std::jthread> threads;
    threads.reserve(static_cast<std::size_t>(workers));
    for (int worker = 0; worker < workers; ++worker) threads.emplace_back(run, worker);
  }
  if (met) std::rethrow_exception(met);
}

int default_jobs() { return static_cast<int>(std::max(1U, std::thread::hardware_concurrency())); }

}  // namespace terang::base
