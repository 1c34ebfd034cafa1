// Paths of content folders, each held once: a nation has a half million files, with a few hundred
// file names between them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/figures.hpp"

namespace terang::history {

/// An office's year, or an office's own files (year 0), or the portal's (office empty).
using UnitName = std::pair<std::string, int>;

/// A place in a list, where lists are long.
using Index = std::uint32_t;
constexpr Index nowhere = 0xFFFFFFFFU;

class Names {
 public:
  /// Of units and of file names, in the order in which they came.
  struct Name {
    Index unit = 0;
    Index file = 0;
  };

  Names() = default;
  /// Absent: a name that there is no unit or no file for.
  static std::optional<Names> of(std::vector<UnitName> units, std::vector<std::string> files,
                                 std::vector<Name> names);

  /// A path that no format knows is one of the portal's.
  Index add(const content::FileHome& home);
  Index add(const std::string& path);
  /// The same of a path that find_home knows: quicker.
  Index add_known(const std::string& path);

  /// `nowhere`: it was never added.
  Index find(std::string_view path) const;
  Index find_unit(const UnitName& unit) const;

  std::size_t size() const { return names_.size(); }
  const Name& operator[](Index name) const { return names_[name]; }
  const std::vector<Name>& all() const { return names_; }
  const std::vector<UnitName>& units() const { return units_; }
  const std::vector<std::string>& files() const { return files_; }
  const UnitName& unit_of(Index name) const { return units_[names_[name].unit]; }
  const std::string& file_of(Index name) const { return files_[names_[name].file]; }

  std::string path_of(Index name) const;
  content::FileHome home_of(Index name) const;

 private:
  Index find(Index unit, Index file) const;
  Index add(Index unit, std::string_view file);
  void link(Index name);

  std::vector<UnitName> units_;
  std::vector<std::string> files_;
  std::vector<Name> names_;
  std::map<UnitName, Index> unit_ids_;
  std::map<std::string, Index, std::less<>> file_ids_;
  std::vector<Index> last_of_unit_;  ///< its last name
  std::vector<Index> previous_;      ///< by name: the one before it of its unit
};

}  // namespace terang::history
