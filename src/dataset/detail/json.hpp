// The forms of values that all JSON files share.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include <nlohmann/json.hpp>

#include "base/amounts.hpp"
#include "base/date.hpp"
#include "base/place.hpp"
#include "content/values.hpp"
#include "dataset/records.hpp"
#include "measure/finding.hpp"
#include "measure/measured.hpp"

namespace terang::dataset::detail {

/// Keys keep the order in which they are written.
using Json = nlohmann::ordered_json;

inline constexpr int percent_decimals = 6;

inline Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

/// The file as a whole has no line.
inline Json line_or_null(const base::Place& place) {
  return place.line > 0 ? Json(place.line) : Json(nullptr);
}

inline Json rupiah(const std::optional<base::Rupiah>& amount) {
  return amount ? Json(amount->amount) : Json(nullptr);
}

inline Json percent(const measure::Measured<base::Percent>& value) {
  return value ? Json(value->value.rounded(percent_decimals)) : Json(nullptr);
}

inline Json percent(const std::optional<content::Printed>& value) {
  return value ? Json(value->value.rounded(percent_decimals)) : Json(nullptr);
}

inline Json date_or_null(const std::optional<base::Date>& date) {
  return date ? Json(base::print_iso(*date)) : Json(nullptr);
}

/// `value` is whole and fits in 64 bits, as amounts and counts of the content do.
Json whole(const base::Rational& value);

/// `{tertulis, nilai, satuan}`, and `skor` where a grade has one.
Json value_of(const content::Target& target);
Json value_of(const content::Realisation& realisation);
/// The same with `ada`: whether the quarter holds something. Absent: null for an empty cell.
Json value_of(const content::QuarterMark& mark);

std::string_view direction_of(content::Direction direction);
/// The words of content-format.md: `belum diukur`, `tidak dilaksanakan` ...
std::string_view state_of(content::Missing missing);

/// `{berkas, baris, commit}`.
Json source_of(const base::Place& place, const Origin& origin);

/// The year's `ringkasan`.
Json summary_of(const YearSummary& summary);

/// Indented by one blank, with a line break at the end: a change of one figure is a change of one
/// line.
inline std::string print_json(const Json& json) {
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

struct FindingContext {
  std::string office;
  int year = 0;
  std::string folder;
  std::string reply;
  std::string address;
};

/// `{jenis, kantor, tahun, kode, dilaporkan, dihitung, cara, berkas, baris, alamat, tanggapan}`.
Json finding_of(const measure::Finding& finding, const FindingContext& context);
/// Those between two years of an office, in their order.
Json findings_of(const OfficeFindings& found, const std::string& folder);

}  // namespace terang::dataset::detail
