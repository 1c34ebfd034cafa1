#include "support/program.hpp"

#include <array>
#include <cstdio>

#include <doctest/doctest.h>
#include <sys/wait.h>

#include "support/repository.hpp"

namespace terang::support {

Outcome run(const std::string& arguments) {
  const TemporaryFolder folder;
  const std::string out = (folder.path() / "out").string();
  const std::string command = "'" TERANG_PROGRAM "' " + arguments + " 2>&1 >'" + out +
                              "'; s=$?; cat '" + out + "'; exit $s";
  FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  Outcome outcome;
  std::array<char, 4096> buffer{};
  while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
    outcome.output.append(buffer.data(), size);
  }
  const int status = pclose(pipe);
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return outcome;
}

}  // namespace terang::support
