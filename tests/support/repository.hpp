// A real git repository in a temporary folder, with fixed authors and times.
#pragma once

#include <filesystem>
#include <map>
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
  /// Every regular file below, as path and bytes. Order: by path.
  std::vector<std::pair<std::string, std::string>> files() const;

 private:
  std::filesystem::path path_;
};

/// A commit as a whole, whatever the working tree contains.
struct Snapshot {
  std::string message;
  std::vector<std::string> parents;          ///< ids
  std::map<std::string, std::string> files;  ///< all of them: path to bytes
  int day = 0;                               ///< 0 is 2025-01-01, by the committer's clock
};

/// A repository whose commits are one day apart; the first one is on 2025-01-02.
class TemporaryRepository {
 public:
  TemporaryRepository();

  const TemporaryFolder& folder() const { return folder_; }
  std::string path() const { return folder_.path().string(); }
  void write(const std::string& file, const std::string& bytes) const {
    folder_.write(file, bytes);
  }

  /// Adds everything and commits it; the message has no apostrophe. Returns the commit's id.
  std::string commit(const std::string& message);
  /// Makes a commit that no branch names; neither branch nor working tree moves. Returns its id.
  std::string commit(const Snapshot& snapshot);
  /// Runs git with fixed identity and time; a failure of git fails the test. Returns what it
  /// printed, without the last line break.
  std::string git(const std::string& arguments);

 private:
  TemporaryFolder folder_;
  int commits_ = 0;
  int snapshots_ = 0;
};

}  // namespace terang::support
