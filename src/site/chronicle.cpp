#include "site/chronicle.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <ios>
#include <string>
#include <string_view>
#include <utility>

#include <system_error>

#include "history/memory.hpp"
#include "history/trace.hpp"
#include "site/program.hpp"

namespace terang::site {
namespace {

namespace fs = std::filesystem;

fs::path remembered_at(const Source& source) {
  return fs::path{source.readers().front().folder()} / "terang" / "ledger";
}

/// What another program remembered may follow other rules.
history::Memory recall(const fs::path& path) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(path, error);
  if (error) return {};
  std::string bytes(size, '\0');
  std::ifstream in{path, std::ios::binary};
  in.read(bytes.data(), static_cast<std::streamsize>(size));
  if (!in) return {};
  const std::string program = program_id();
  if (program.empty() || !bytes.starts_with(program)) return {};
  return history::parse_memory(std::string_view{bytes}.substr(program.size()))
      .value_or(history::Memory{});
}

/// The whole file or none of it: two builds may remember at the same time.
void remember(const history::Memory& memory, const fs::path& path) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  const fs::path beside = path.string() + ".baru";
  std::ofstream out{beside, std::ios::binary | std::ios::trunc};
  out << program_id() << history::print(memory);
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
  const history::Branch branch{
      .readers = source.readers(), .tip = source.commit()->id, .folder = source.folder()};
  const fs::path path = remembered_at(source);
  history::Memory memory = recall(path);
  if (history::trace(branch, memory)) remember(memory, path);
  return std::move(memory.ledger);
}

}  // namespace terang::site
