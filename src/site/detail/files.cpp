#include "site/detail/files.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>

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
  std::string_view rest = address;
  while (true) {
    const std::size_t end = std::min(rest.find('/'), rest.size());
    const std::string_view name = rest.substr(0, end);
    if (name.empty() || name == "." || name == "..") return false;
    if (end == rest.size()) return true;
    rest.remove_prefix(end + 1);
  }
}

void fail_on(const std::string& path, const char* attempted) {
  base::fail(std::string{attempted} + " \"" + path + "\": " + std::strerror(errno),
             "periksa izin dan ruang cakram; situs yang sudah terbit tidak berubah");
}

}  // namespace terang::site::detail
