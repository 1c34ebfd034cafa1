// A real git repository in a temporary folder, with fixed authors and times.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace terang::support {

class TemporaryFolder {
 public:
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();

  const std::filesystem::path& path() const { return path_; }
  void write(const std::string& file, const std::string& bytes) const;
  std::string read(const std::string& file) const;
  bool has(const std::string& file) const;
  /// Every file below, as path and bytes.
  std::vector<std::pair<std::string, std::string>> files() const;

 private:
  std::filesystem::path path_;
};

/// A repository whose commits are one day apart, from 2025-01-01.
class TemporaryRepository {
 public:
  TemporaryRepository();

  const TemporaryFolder& folder() const { return folder_; }
  std::string path() const { return folder_.path().string(); }
  void write(const std::string& file, const std::string& bytes) const {
    folder_.write(file, bytes);
  }

  /// Adds everything and commits it. Returns the commit's id.
  std::string commit(const std::string& message);
  /// Runs git with fixed identity and time. Returns what it printed, without the last line break.
  std::string git(const std::string& arguments);

 private:
  TemporaryFolder folder_;
  int commits_ = 0;
};

}  // namespace terang::support
