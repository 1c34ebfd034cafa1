// What the sources of `site` that write share.
#pragma once

#include <string>
#include <string_view>

namespace terang::site::detail {

/// An open file, closed at the end of its scope.
struct Descriptor {
  explicit Descriptor(int opened) : number{opened} {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor();
  int number;
};

/// `folder/address`.
std::string path_in(const std::string& folder, std::string_view address);

/// Whether an address leads to a file below the folder that it is put in.
bool stays_inside(const std::string& address);

/// Ends the build with what the machine said (errno). Throws: Failure.
[[noreturn]] void fail_on(const std::string& path, const char* attempted);

}  // namespace terang::site::detail
