#include "history/names.hpp"

#include "content/folders.hpp"

namespace terang::history {
namespace {

content::FileHome home_at(std::string_view path) {
  auto home = content::find_home(path);
  if (home) return *std::move(home);
  return {.office = {}, .year = 0, .file = std::string{path}};
}

std::string folder_of(const UnitName& unit) {
  return content::unit_folder(unit.first, unit.second);
}

/// Its place among those that have one; the next free one for another.
template <typename Ids, typename Key>
Index find_id(const Ids& ids, const Key& key) {
  const auto found = ids.find(key);
  return found == ids.end() ? nowhere : found->second;
}

}  // namespace

Index Names::find(Index unit, Index file) const {
  Index name = last_of_unit_[unit];
  while (name != nowhere && names_[name].file != file) name = previous_[name];
  return name;
}

/// The name is the last one of its unit.
void Names::link(Index name) {
  previous_.push_back(std::exchange(last_of_unit_[names_[name].unit], name));
}

std::optional<Names> Names::of(std::vector<UnitName> units, std::vector<std::string> files,
                               std::vector<Name> names) {
  Names made;
  made.units_ = std::move(units);
  made.files_ = std::move(files);
  made.names_ = std::move(names);
  for (const UnitName& unit : made.units_) {
    made.unit_ids_.emplace(unit, static_cast<Index>(made.unit_ids_.size()));
  }
  for (const std::string& file : made.files_) {
    made.file_ids_.emplace(file, static_cast<Index>(made.file_ids_.size()));
  }
  made.last_of_unit_.assign(made.units_.size(), nowhere);
  made.previous_.reserve(made.names_.size());
  for (Index name = 0; name < made.names_.size(); ++name) {
    const auto& [unit, file] = made.names_[name];
    if (unit >= made.units_.size() || file >= made.files_.size()) return std::nullopt;
    made.link(name);
  }
  return made;
}

Index Names::add(Index unit, std::string_view file) {
  Index id = find_id(file_ids_, file);
  if (id == nowhere) {
    id = static_cast<Index>(files_.size());
    files_.emplace_back(file);
    file_ids_.emplace(file, id);
  }
  if (const Index known = find(unit, id); known != nowhere) return known;
  const auto name = static_cast<Index>(names_.size());
  names_.push_back({.unit = unit, .file = id});
  link(name);
  return name;
}

Index Names::add(const content::FileHome& home) {
  Index unit = find_unit({home.office, home.year});
  if (unit == nowhere) {
    unit = static_cast<Index>(units_.size());
    units_.emplace_back(home.office, home.year);
    unit_ids_.emplace(units_.back(), unit);
    last_of_unit_.push_back(nowhere);
  }
  return add(unit, home.file);
}

Index Names::add(const std::string& path) { return add(home_at(path)); }

Index Names::add_known(const std::string& path) {
  // Neighbours come together, and all below the folder of a year is that unit's.
  const Index last = names_.empty() ? nowhere : names_.back().unit;
  if (last != nowhere && units_[last].second != 0) {
    const std::string folder = folder_of(units_[last]);
    if (!folder.empty() && path.starts_with(folder))
      return add(last, std::string_view{path}.substr(folder.size()));
  }
  return add(path);
}

Index Names::find(std::string_view path) const {
  content::FileHome home = home_at(path);
  const Index unit = find_unit({std::move(home.office), home.year});
  const Index file = find_id(file_ids_, home.file);
  return unit == nowhere || file == nowhere ? nowhere : find(unit, file);
}

Index Names::find_unit(const UnitName& unit) const { return find_id(unit_ids_, unit); }

std::string Names::path_of(Index name) const { return folder_of(unit_of(name)) + file_of(name); }

content::FileHome Names::home_of(Index name) const {
  const auto& [office, year] = unit_of(name);
  return {.office = office, .year = year, .file = file_of(name)};
}

}  // namespace terang::history
