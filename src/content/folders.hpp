// The folders of a content folder, by name. A site has the same ones, so the addresses of its pages
// are made from these, too.
#pragma once

#include <string>
#include <string_view>

#include "content/figures.hpp"

namespace terang::content {

inline constexpr std::string_view offices_folder = "kantor/";

/// `kantor/x/`
std::string office_folder(std::string_view slug);
/// `kantor/x/2024/`
std::string year_folder(std::string_view slug, int year);
/// The folder of a unit: of an office's year; with year 0 of the office; empty for the portal's own
/// files, which have no slug.
std::string unit_folder(std::string_view slug, int year);
/// Where the file stands: the inverse of find_home.
std::string path_of(const FileHome& home);

}  // namespace terang::content
