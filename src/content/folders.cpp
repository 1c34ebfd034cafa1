#include "content/folders.hpp"

namespace terang::content {

std::string office_folder(std::string_view slug) {
  return std::string{offices_folder}.append(slug).append("/");
}

std::string year_folder(std::string_view slug, int year) {
  return office_folder(slug) + std::to_string(year) + "/";
}

std::string unit_folder(std::string_view slug, int year) {
  if (slug.empty()) return {};
  return year == 0 ? office_folder(slug) : year_folder(slug, year);
}

std::string path_of(const FileHome& home) {
  return unit_folder(home.office, home.year) + home.file;
}

}  // namespace terang::content
