#include "site/detail/files.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>

#include <unistd.h>

#include "base/failure.hpp"

namespace terang::site::detail {

Descriptor::~Descriptor() {
  if (number >= 0) ::close(number);
}

std::string path_in(const std::string& folder, std::string_view address) {
  std::string path;
  path.reserve(folder.size() + 1 + address.size());
  return path.append(folder).append("/").append(address);
}

bool stays_inside(const std::string& address) {
  const std::filesystem::path path{address};
  return !address.empty() && path.is_relative() && path == path.lexically_normal() &&
         *path.begin() != "..";
}

void fail_on(const std::string& path, const char* attempted) {
  base::fail(std::string{attempted} + " \"" + path + "\": " + std::strerror(errno),
             "periksa izin dan ruang cakram; situs yang sudah terbit tidak berubah");
}

}  // namespace terang::site::detail
