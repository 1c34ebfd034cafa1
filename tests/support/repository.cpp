#include "support/repository.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

namespace terang::support {

namespace fs = std::filesystem;

namespace {
constexpr int first_second = 1735700000;  // 2025-01-01
}

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (fs::temp_directory_path() / "terang-test-XXXXXX").string();
  REQUIRE(mkdtemp(pattern.data()) != nullptr);
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

void TemporaryFolder::write(const std::string& file, const std::string& bytes) const {
  const fs::path target = path_ / file;
  fs::create_directories(target.parent_path());
  std::ofstream{target, std::ios::binary} << bytes;
}

std::string TemporaryFolder::read(const std::string& file) const {
  std::ifstream in{path_ / file, std::ios::binary};
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

bool TemporaryFolder::has(const std::string& file) const { return fs::exists(path_ / file); }

std::vector<std::pair<std::string, std::string>> TemporaryFolder::files() const {
  std::vector<std::pair<std::string, std::string>> found;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator{path_}) {
    if (!entry.is_regular_file()) continue;
    const std::string path = fs::relative(entry.path(), path_).generic_string();
    found.emplace_back(path, read(path));
  }
  std::sort(found.begin(), found.end());
  return found;
}

TemporaryRepository::TemporaryRepository() { git("init --quiet --initial-branch=main"); }

std::string TemporaryRepository::commit(const std::string& message) {
  ++commits_;
  git("add --all");
  git("commit --quiet --allow-empty -m '" + message + "'");
  return git("rev-parse HEAD");
}

std::string TemporaryRepository::commit(const Snapshot& snapshot) {
  const auto block = [](const std::string& bytes) {
    return "data " + std::to_string(bytes.size()) + "\n" + bytes + "\n";
  };
  const std::string name = "refs/snapshots/" + std::to_string(++snapshots_);
  std::string stream = "commit " + name + "\ncommitter Sri Contoh <sri@example.go.id> " +
                       std::to_string(first_second + snapshot.day * 86400) + " +0700\n" +
                       block(snapshot.message);
  const char* link = "from ";
  for (const std::string& parent : snapshot.parents) {
    stream += link + parent + "\n";
    link = "merge ";
  }
  stream += "deleteall\n";
  for (const auto& [path, bytes] : snapshot.files) {
    stream += "M 100644 inline " + path + "\n" + block(bytes);
  }
  write(".git/snapshot", stream);
  git("fast-import --quiet < '" + path() + "/.git/snapshot'");
  return git("rev-parse " + name);
}

std::string TemporaryRepository::git(const std::string& arguments) {
  std::array<char, 32> date{};
  std::snprintf(date.data(), date.size(), "%d +0700", first_second + commits_ * 86400);
  const std::string environment =
      "GIT_AUTHOR_NAME='Sri Contoh' GIT_AUTHOR_EMAIL=sri@example.go.id "
      "GIT_COMMITTER_NAME='Sri Contoh' GIT_COMMITTER_EMAIL=sri@example.go.id "
      "GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_AUTHOR_DATE='" +
      std::string{date.data()} + "' GIT_COMMITTER_DATE='" + date.data() + "' ";
  const std::string command = environment + "git -C '" + path() + "' " + arguments + " 2>&1";
  FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string output;
  std::array<char, 4096> buffer{};
  while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
    output.append(buffer.data(), size);
  }
  const int status = pclose(pipe);
  CAPTURE(command);
  CAPTURE(output);
  REQUIRE(status == 0);
  if (output.ends_with('\n')) output.pop_back();
  return output;
}

}  // namespace terang::support
