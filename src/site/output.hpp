// Where a new site is written before it is put in place: beside the published folder, on the same
// file system. A build that fails or is killed leaves the old site as it was, and at most a folder
// to sweep at the next start.
#pragma once

#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "dataset/records.hpp"
#include "site/compress.hpp"

namespace terang::site {

class Output {
 public:
  /// Begins a new site beside `folder`; what an interrupted one had begun to put in place is
  /// finished first. Throws: Failure, also while another build is at work there.
  explicit Output(const std::string& folder, std::vector<Compression> compressions = {});
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  /// Sweeps what was begun and not published.
  ~Output();

  /// The published folder's own path: a link to it stays a link.
  const std::string& folder() const { return folder_; }
  /// The new files, until they are put in place.
  const std::string& staging() const { return staging_; }

  /// Which compressed copies are published beside the files.
  const std::vector<Compression>& compressions() const { return compressions_; }

  /// Whether a file is published at the address.
  bool has(const std::string& address) const;

  /// Whether the published file at the address has these bytes.
  bool holds(const std::string& address, std::string_view bytes) const;

  /// Writes one file of the new site; from any thread, each address once. Throws: Failure.
  void stage(const std::string& address, std::string_view bytes);

  /// The same of bytes that come one part after the other.
  void stage_parts(const std::string& address, const dataset::Writer& writer);
  /// Whether the published file has the bytes of the staged one.
  bool holds_staged(const std::string& address) const;
  /// Takes a staged file back.
  void unstage(const std::string& address) const;

  /// Makes the folder of an address of the new site. From any thread. Throws: Failure.
  void make_folder_of(const std::string& address);

 private:
  std::string folder_;
  std::string staging_;
  std::vector<Compression> compressions_;
  std::mutex guard_;
  std::set<std::string, std::less<>> folders_;
  bool is_new_ = false;  ///< nothing was published yet
  int lock_ = -1;        ///< the staging folder, held so that no second build writes there
};

/// The addresses that the manifest in `folder` names. Order: by address. Empty: there is none.
std::vector<std::string> load_last_addresses(const std::string& folder);

constexpr const char* sums_file = "SHA256SUMS";

}  // namespace terang::site
