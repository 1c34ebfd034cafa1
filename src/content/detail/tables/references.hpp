// Codes that name other records of the same year, and whether those records are there.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "content/detail/tables/file_forms.hpp"
#include "content/detail/tables/table.hpp"
#include "content/detail/yaml/agreement.hpp"
#include "content/model.hpp"
#include "content/settings.hpp"

namespace terang::content::detail {

/// The codes that a place may name, and the file or folder they stand in.
struct Known {
  std::vector<std::string_view> codes;
  std::string where;
  bool is_complete = true;  ///< false: rows could not be read, so that any code may have been there
};

/// Empty `code`: nothing is named.
/// Reports: letters_look_alike, reference_unknown_near, reference_unknown.
void check_known(std::string_view code, const Spot& place, const Known& known,
                 base::Diagnostics& diagnostics);

/// What the check of a year looks at: the tables and the files of agreements as read, behind the
/// records. The files stand in the order of the year's agreements, which were moved out of them.
struct YearSources {
  std::span<const Table> tables;
  std::span<const AgreementFiles> agreements;
};

/// All references of the year, its circles of parents, and the holes of its chapters.
/// Reports: as check_known; parent_circle; carried_without_parent; subject_not_taken.
void check_references(const OfficeYear& year, const Office& office, const YearSources& sources,
                      base::Diagnostics& diagnostics);

}  // namespace terang::content::detail
