#include "site/output.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/digest.hpp"
#include "base/failure.hpp"

namespace terang::site {
namespace {

namespace fs = std::filesystem;

constexpr const char* sums_file = "SHA256SUMS";

[[noreturn]] void fail_on(const std::string& path, const char* attempted) {
  base::fail(std::string{attempted} + " \"" + path + "\": " + std::strerror(errno),
             "periksa izin dan ruang cakram; situs yang sudah terbit tidak berubah");
}

/// An open file, closed at the end of its scope.
struct Descriptor {
  explicit Descriptor(int opened) : number{opened} {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number >= 0) ::close(number);
  }
  int number;
};

void write_file(const std::string& path, std::string_view bytes) {
  const Descriptor file{
      ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644)};
  if (file.number < 0) fail_on(path, "tidak dapat menulis");
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

bool stays_inside(const std::string& address) {
  const fs::path path{address};
  return !address.empty() && path.is_relative() && path == path.lexically_normal() &&
         *path.begin() != "..";
}

void remove_all_below(const fs::path& folder, std::error_code& error) {
  for (const fs::directory_entry& entry : fs::directory_iterator{folder, error}) {
    fs::remove_all(entry.path(), error);
  }
}

}  // namespace

Output::Output(const std::string& folder, std::vector<std::string> last_addresses)
    : folder_{resolve_folder(folder)},
      staging_{folder_ + ".terang-new"},
      last_{std::move(last_addresses)} {
  std::sort(last_.begin(), last_.end());
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
  remove_all_below(staging_, error);
}

Output::~Output() {
  std::error_code ignored;
  if (!published_) fs::remove_all(staging_, ignored);
  ::close(lock_);
}

void Output::make_folder_of(const std::string& path) {
  const std::string parent = path.substr(0, path.rfind('/'));
  const std::scoped_lock lock{guard_};
  if (!folders_.emplace(parent, true).second) return;
  std::error_code error;
  fs::create_directories(parent, error);
  if (error)
    base::fail("folder \"" + parent + "\" tidak dapat dibuat: " + error.message(),
               "periksa izin dan ruang cakram");
}

bool Output::keep(const std::string& address, std::string_view bytes) {
  const std::string published = folder_ + "/" + address;
  if (!holds_same(published, bytes)) return false;
  return ::link(published.c_str(), (staging_ + "/" + address).c_str()) == 0;
}

void Output::write(const std::string& address, std::string_view bytes) {
  base::ensure(stays_inside(address), "an address stays inside the output folder");
  const std::string target = staging_ + "/" + address;
  make_folder_of(target);
  Published entry{base::sha256(bytes), bytes.size()};
  {
    const std::scoped_lock lock{guard_};
    if (!files_.emplace(address, std::move(entry)).second) {
      base::fail("dua berkas hendak terbit di alamat \"" + address + "\"",
                 "ganti nama salah satunya, mungkin berkas tema");
    }
  }
  if (keep(address, bytes)) {
    ++kept_;
  } else {
    write_file(target, bytes);
    ++written_;
  }
}

void Output::carry_over(const std::string& address) {
  const std::string from = folder_ + "/" + address;
  const std::string target = staging_ + "/" + address;
  make_folder_of(target);
  std::error_code error;
  if (fs::is_symlink(from, error)) {
    fs::copy_symlink(from, target, error);
  } else if (::link(from.c_str(), target.c_str()) != 0) {
    fs::copy_file(from, target, error);
  }
  if (error) {
    base::fail("\"" + from + "\" tidak dapat dibawa serta: " + error.message(),
               "periksa izin folder; situs yang sudah terbit tidak berubah");
  }
}

void Output::carry_over_foreign_files() {
  std::error_code error;
  if (!fs::is_directory(folder_, error)) return;
  for (fs::recursive_directory_iterator it{folder_, error}, end; it != end && !error;
       it.increment(error)) {
    if (it->is_directory() && !it->is_symlink()) continue;
    const std::string address = it->path().lexically_relative(folder_).generic_string();
    const bool ours = std::binary_search(last_.begin(), last_.end(), address);
    if (!ours && files_.contains(address)) {
      base::fail("\"" + folder_ + "\" sudah berisi \"" + address + "\" yang bukan buatan Terang",
                 "sebutkan folder lain dengan --out DIR, atau pindahkan berkas itu");
    }
    if (!ours) carry_over(address);
  }
  if (error) {
    base::fail("isi lama \"" + folder_ + "\" tidak dapat dibaca: " + error.message(),
               "periksa izin folder");
  }
}

void Output::exchange() const {
  if (::renameat2(AT_FDCWD, staging_.c_str(), AT_FDCWD, folder_.c_str(), RENAME_NOREPLACE) == 0)
    return;
  if (::renameat2(AT_FDCWD, staging_.c_str(), AT_FDCWD, folder_.c_str(), RENAME_EXCHANGE) == 0)
    return;
  if (errno != EINVAL && errno != ENOSYS) fail_on(folder_, "tidak dapat mengganti folder");
  // A file system without exchange: two renames, with the old site beside it in between.
  const std::string old = folder_ + ".terang-old";
  if (std::rename(folder_.c_str(), old.c_str()) != 0)
    fail_on(folder_, "tidak dapat mengganti folder");
  if (std::rename(staging_.c_str(), folder_.c_str()) != 0) {
    std::rename(old.c_str(), folder_.c_str());
    fail_on(folder_, "tidak dapat mengganti folder");
  }
  std::rename(old.c_str(), staging_.c_str());
}

OutputCounts Output::publish() {
  std::string sums;
  for (const auto& [address, entry] : files_) sums += entry.sha256 + "  " + address + "\n";
  write(sums_file, sums);
  carry_over_foreign_files();
  const Descriptor folder{::open(staging_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (folder.number >= 0)
    ::syncfs(folder.number);  // every new byte is on the disk before the exchange
  exchange();
  published_ = true;
  std::error_code ignored;
  fs::remove_all(staging_, ignored);
  OutputCounts counts{.files = static_cast<int>(files_.size()), .written = written_, .kept = kept_};
  for (const std::string& address : last_) {
    if (!files_.contains(address)) ++counts.removed;
  }
  return counts;
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
  return addresses;
}

}  // namespace terang::site
