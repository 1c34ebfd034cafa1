#include "site/chronicle.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>

#include "base/parallel.hpp"
#include "history/memory.hpp"
#include "history/trace.hpp"

namespace terang::site {
namespace {

namespace fs = std::filesystem;

fs::path remembered_at(const Source& source) {
  return fs::path{source.readers().front().folder()} / "terang" / "ledger";
}

history::Memory recall(const fs::path& path) {
  std::ifstream in{path, std::ios::binary};
  std::ostringstream bytes;
  bytes << in.rdbuf();
  if (!in) return {};
  return history::parse_memory(std::move(bytes).str()).value_or(history::Memory{});
}

/// The whole file or none of it: two builds may remember at the same time.
void remember(const history::Memory& memory, const fs::path& path) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  const fs::path beside = path.string() + ".baru";
  std::ofstream out{beside, std::ios::binary | std::ios::trunc};
  out << history::print(memory);
  out.close();
  if (out) {
    fs::rename(beside, path, error);
  } else {
    fs::remove(beside, error);
  }
}

}  // namespace

std::optional<history::Ledger> load_ledger(const Source& source) {
  if (!source.commit()) return std::nullopt;
  const history::Branch branch{.readers = source.readers(),
                               .tip = source.commit()->id,
                               .folder = source.folder(),
                               .files = source.blobs()};
  history::Memory memory;
  if (source.is_shallow()) return history::trace(branch, memory);
  const fs::path path = remembered_at(source);
  memory = recall(path);
  const std::size_t known = memory.folder == branch.folder ? memory.commits.size() : 0;
  history::extend(branch, memory);
  const bool is_new = memory.commits.size() != known;
  history::Ledger ledger;
  base::for_each_index(is_new ? 2 : 1, static_cast<int>(branch.readers.size()),
                       [&](std::size_t task, int) {
                         if (task == 0) ledger = history::ledger_of(branch, memory);
                         if (task == 1) remember(memory, path);
                       });
  return ledger;
}

}  // namespace terang::site
