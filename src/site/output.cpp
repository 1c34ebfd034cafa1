#include "site/output.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/failure.hpp"
#include "site/detail/files.hpp"
#include "site/publish.hpp"

namespace terang::site {
namespace {

namespace fs = std::filesystem;
using detail::Descriptor;
using detail::fail_on;
using detail::stays_inside;

Descriptor create_file(const std::string& path) {
  const int number =
      ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644);
  if (number < 0 && errno == EEXIST) {
    base::fail("dua berkas hendak terbit di \"" + path + "\"",
               "ganti nama salah satunya, mungkin berkas tema");
  }
  if (number < 0) fail_on(path, "tidak dapat menulis");
  return Descriptor{number};
}

void write_all(const Descriptor& file, const std::string& path, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t done = ::write(file.number, bytes.data(), bytes.size());
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) fail_on(path, "tidak dapat menulis");
    bytes.remove_prefix(static_cast<std::size_t>(done));
  }
}

bool holds_same(const std::string& path, std::string_view bytes) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return false;
  if (static_cast<std::size_t>(status.st_size) != bytes.size()) return false;
  std::ifstream in{path, std::ios::binary};
  std::string held(bytes.size(), '\0');
  in.read(held.data(), static_cast<std::streamsize>(held.size()));
  return in && held == bytes;
}

/// The folder's own path: a link to it stays a link, and what is exchanged is what it leads to.
std::string resolve_folder(const std::string& folder) {
  std::error_code error;
  const fs::path resolved = fs::weakly_canonical(fs::absolute(folder), error);
  std::string path = error ? folder : resolved.lexically_normal().string();
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

void remove_all_below(const fs::path& folder, std::error_code& error) {
  for (const fs::directory_entry& entry : fs::directory_iterator{folder, error}) {
    fs::remove_all(entry.path(), error);
  }
}

}  // namespace

Output::Output(const std::string& folder, std::vector<Compression> compressions)
    : folder_{resolve_folder(folder)},
      staging_{folder_ + ".terang-new"},
      compressions_{std::move(compressions)} {
  std::error_code error;
  if (fs::exists(folder_, error) && !fs::is_directory(folder_, error)) {
    base::fail("\"" + folder_ + "\" bukan folder", "sebutkan folder lain dengan --out DIR");
  }
  if (fs::exists(folder_ + "/.git", error)) {
    base::fail("\"" + folder_ + "\" adalah repositori git",
               "sebutkan folder lain dengan --out DIR");
  }
  fs::create_directories(staging_, error);
  lock_ = error ? -1 : ::open(staging_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (lock_ < 0) {
    base::fail("folder \"" + staging_ + "\" tidak dapat dibuat: " + error.message(),
               "periksa izin folder induknya, atau sebutkan folder lain dengan --out DIR");
  }
  if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) {
    ::close(lock_);
    base::fail("\"" + folder_ + "\" sedang dibangun oleh proses lain",
               "tunggu sampai selesai, atau sebutkan folder lain dengan --out DIR");
  }
  finish_journal(staging_, folder_);
  is_new_ = !fs::exists(folder_, error) || fs::is_empty(folder_, error);
  remove_all_below(staging_, error);
}

Output::~Output() {
  std::error_code ignored;
  fs::remove_all(staging_, ignored);
  ::close(lock_);
}

bool Output::has(const std::string& address) const {
  std::error_code error;
  return fs::is_regular_file(folder_ + "/" + address, error);
}

bool Output::holds(const std::string& address, std::string_view bytes) const {
  return !is_new_ && holds_same(folder_ + "/" + address, bytes);
}

void Output::make_folder_of(const std::string& address) {
  const std::size_t slash = address.rfind('/');
  if (slash == std::string::npos) return;
  const std::string_view folder = std::string_view{address}.substr(0, slash);
  const std::scoped_lock lock{guard_};
  if (folders_.contains(folder)) return;
  std::error_code error;
  fs::create_directories(staging_ + "/" + std::string{folder}, error);
  if (error) {
    base::fail("folder \"" + staging_ + "/" + std::string{folder} +
                   "\" tidak dapat dibuat: " + error.message(),
               "periksa izin dan ruang cakram");
  }
  folders_.emplace(folder);
}

void Output::stage(const std::string& address, std::string_view bytes) {
  stage_parts(address, [bytes](const dataset::Sink& sink) { sink(bytes); });
}

void Output::stage_parts(const std::string& address, const dataset::Writer& writer) {
  base::ensure(stays_inside(address), "an address stays inside the output folder");
  make_folder_of(address);
  const std::string path = staging_ + "/" + address;
  const Descriptor file = create_file(path);
  writer([&](std::string_view part) { write_all(file, path, part); });
}

bool Output::holds_staged(const std::string& address) const {
  std::ifstream staged{staging_ + "/" + address, std::ios::binary};
  std::ifstream published{folder_ + "/" + address, std::ios::binary};
  using Bytes = std::istreambuf_iterator<char>;
  return staged && published && std::equal(Bytes{staged}, Bytes{}, Bytes{published}, Bytes{});
}

void Output::unstage(const std::string& address) const {
  ::unlink((staging_ + "/" + address).c_str());
}

std::vector<std::string> load_last_addresses(const std::string& folder) {
  constexpr std::size_t digits = 64;
  std::vector<std::string> addresses;
  std::ifstream in{folder + "/" + sums_file, std::ios::binary};
  for (std::string line; std::getline(in, line);) {
    if (line.size() > digits + 2) addresses.push_back(line.substr(digits + 2));
  }
  // Somebody else's sums name no manifest of ours: then nothing here is ours to remove.
  if (std::find(addresses.begin(), addresses.end(), "manifest.json") == addresses.end()) return {};
  addresses.emplace_back(sums_file);
  std::ranges::sort(addresses);
  return addresses;
}

}  // namespace terang::site
