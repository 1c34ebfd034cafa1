// Puts a finished site in place. Everything is written beside the published folder first; then the
// folders change places in one step. A build that fails or is killed leaves the old site as it was,
// and at most a folder to sweep at the next start.
#pragma once

#include <atomic>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace terang::site {

struct OutputCounts {
  int files = 0;
  int written = 0;  ///< new or changed
  int kept = 0;     ///< the same bytes as before
  int removed = 0;  ///< named by the last manifest, not by this one
};

/// A file of the site: its address and SHA-256.
struct Published {
  std::string sha256;
  std::size_t size = 0;
};

class Output {
 public:
  /// Begins a new site beside `folder`. `last_addresses`: what the last manifest names.
  /// Throws: Failure, also when the folder holds files of somebody else at an address of ours.
  Output(const std::string& folder, std::vector<std::string> last_addresses);
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  /// Sweeps what was begun and not published.
  ~Output();

  /// Writes one file of the new site; from any thread, each address once. Throws: Failure.
  void write(const std::string& address, std::string_view bytes);

  /// Every file written so far. Order: by address.
  const std::map<std::string, Published>& files() const { return files_; }

  /// Puts the new site in the place of the old one. Throws: Failure.
  OutputCounts publish();

 private:
  void make_folder_of(const std::string& path);
  bool keep(const std::string& address, std::string_view bytes);
  void carry_over(const std::string& address);
  void carry_over_foreign_files();
  void exchange() const;

  std::string folder_;
  std::string staging_;
  std::vector<std::string> last_;
  std::mutex guard_;
  std::map<std::string, Published> files_;
  std::map<std::string, bool> folders_;
  std::atomic<int> written_{0};
  std::atomic<int> kept_{0};
  int lock_ = -1;  ///< the staging folder, held so that no second build writes there
  bool published_ = false;
};

/// The addresses that the manifest in `folder` names. Empty: there is no manifest.
std::vector<std::string> load_last_addresses(const std::string& folder);

}  // namespace terang::site
