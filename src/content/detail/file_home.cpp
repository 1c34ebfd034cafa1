#include "content/detail/file_home.hpp"

#include <array>
#include <cstddef>
#include <optional>

#include "base/text.hpp"

namespace terang::content::detail {
namespace {

constexpr int year_lowest = 1900;
constexpr int year_highest = 2199;

/// A path in its parts, which look into it. A ledger asks for every file of a nation: no
/// allocation.
struct Parts {
  std::string_view path;
  std::array<std::string_view, 6> names{};  ///< the first ones; the format has at most five
  std::size_t count = 0;                    ///< of those in `names`
  std::string_view last{};
  bool has_dot_name = false;  ///< some part, be it beyond the first ones

  explicit Parts(std::string_view whole) : path{whole} {
    for (std::size_t begin = 0; begin <= path.size(); begin += last.size() + 1) {
      last = path.substr(begin, path.find('/', begin) - begin);
      has_dot_name = has_dot_name || last.starts_with('.');
      if (count < names.size()) names[count++] = last;
    }
  }

  /// The path up to its part `index`, with that.
  std::string_view up_to(std::size_t index) const {
    return path.substr(0, offset(index) + names[index].size());
  }
  /// The path from its part `index` on.
  std::string_view from(std::size_t index) const { return path.substr(offset(index)); }

 private:
  std::size_t offset(std::size_t index) const {
    return static_cast<std::size_t>(names[index].data() - path.data());
  }
};

bool is_passed_over(const Parts& parts) { return parts.last == "README.md" || parts.has_dot_name; }

/// Names whose address another page has.
bool is_reserved(std::string_view name, Folder folder) {
  if (folder == Folder::pages) return name == "index.md" || name == "404.md";
  return folder == Folder::agreements && name.starts_with("index.");
}

Home astray(Home home, Misfit misfit, std::string_view path) {
  home.misfit = misfit;
  home.astray = path;
  return home;
}

/// The file stands in `home.folder`, `unit` parts below the content folder begins its unit.
Home with_file(Home home, const Parts& parts, std::size_t unit) {
  const std::string_view name = parts.last;
  if (is_reserved(name, home.folder)) return astray(home, Misfit::reserved, parts.path);
  home.form = find_form(home.folder, name);
  if (home.form == nullptr) return astray(home, Misfit::name, parts.path);
  home.file = parts.from(unit);
  return home;
}

Home home_in_year(Home home, const Parts& parts) {
  constexpr std::size_t unit = 3;
  const std::optional<int> year = base::parse_year(parts.names[2]);
  if (!year || *year < year_lowest || *year > year_highest) {
    return astray(home, Misfit::year, parts.up_to(2));
  }
  home.folder = Folder::year;
  home.year = *year;
  if (parts.count == 4) return with_file(home, parts, unit);
  if (parts.names[3] == "perjanjian") home.folder = Folder::agreements;
  if (parts.names[3] == "laporan") home.folder = Folder::chapters;
  const bool known = home.folder != Folder::year;
  if (known && parts.count == 5) return with_file(home, parts, unit);
  return astray(home, Misfit::folder, parts.up_to(known ? 4 : 3));
}

Home home_of_office_file(const Parts& parts) {
  if (parts.count == 2) return astray({}, Misfit::beside_offices, parts.path);
  if (!base::is_slug(parts.names[1])) return astray({}, Misfit::slug, parts.up_to(1));
  const Home home{.folder = Folder::office, .slug = parts.names[1]};
  return parts.count == 3 ? with_file(home, parts, 2) : home_in_year(home, parts);
}

}  // namespace

Home home_of(std::string_view path) {
  const Parts parts{path};
  if (is_passed_over(parts)) return astray({}, Misfit::passed_over, path);
  if (parts.count == 1) return with_file({}, parts, 0);
  if (parts.names[0] == "kantor") return home_of_office_file(parts);
  Home home;
  if (parts.names[0] == "halaman") home.folder = Folder::pages;
  if (parts.names[0] == "ppid") home.folder = Folder::information;
  const bool known = home.folder != Folder::portal;
  if (known && parts.count == 2) return with_file(home, parts, 0);
  return astray(home, Misfit::folder, parts.up_to(known ? 1 : 0));
}

}  // namespace terang::content::detail
