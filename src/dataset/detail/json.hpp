// The forms of values that all JSON files share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/amounts.hpp"
#include "base/date.hpp"
#include "base/json.hpp"
#include "base/place.hpp"
#include "content/values.hpp"
#include "dataset/records.hpp"
#include "measure/finding.hpp"
#include "measure/measured.hpp"

namespace terang::dataset::detail {

using Json = base::JsonWriter;

inline constexpr int percent_decimals = 6;

inline std::optional<std::string_view> text_or_null(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional{text};
}

/// The file as a whole has no line.
inline std::optional<int> line_or_null(const base::Place& place) {
  return place.line > 0 ? std::optional{place.line} : std::nullopt;
}

inline std::optional<std::int64_t> rupiah(const std::optional<base::Rupiah>& amount) {
  return amount ? std::optional{amount->amount} : std::nullopt;
}

inline std::optional<std::string> percent(const measure::Measured<base::Percent>& value) {
  return value ? std::optional{value->value.rounded(percent_decimals)} : std::nullopt;
}

inline std::optional<std::string> percent(const std::optional<content::Printed>& value) {
  return value ? std::optional{value->value.rounded(percent_decimals)} : std::nullopt;
}

inline std::optional<std::string> date_or_null(const std::optional<base::Date>& date) {
  return date ? std::optional{base::print_iso(*date)} : std::nullopt;
}

/// `value` is whole and fits in 64 bits, as amounts and counts of the content do.
std::int64_t whole(const base::Rational& value);

/// `key: [...]` of what `append` writes of each.
template <typename List, typename Append>
void append_list(Json& json, std::string_view key, const List& list, Append append) {
  json.key(key).begin_list();
  for (const auto& each : list) append(each);
  json.end_list();
}

/// The members of a value: `tertulis, nilai, satuan`, and `skor` where a grade has one.
void append_members(Json& json, const content::Target& target);

/// `key: {tertulis, nilai, satuan}`.
void append_value(Json& json, std::string_view key, const content::Target& target);
void append_value(Json& json, std::string_view key, const content::Realisation& realisation);
/// The same with `ada`: whether the quarter holds something. Absent: null for an empty cell.
void append_value(Json& json, std::string_view key, const content::QuarterMark& mark);

/// `sumber: {berkas, baris, commit}`.
void append_source(Json& json, const base::Place& place, const Origin& origin);

/// The year's `ringkasan`, as a value.
void append_summary(Json& json, const YearSummary& summary);

/// Indented by one blank, with a line break at the end: a change of one figure is a change of one
/// line.
inline Json begin_file() { return Json{Json::Layout::lines}; }
inline std::string end_file(Json& json) { return json.take() + "\n"; }

struct FindingContext {
  std::string_view office;
  int year = 0;
  std::string_view folder;
  std::string_view reply;
  std::string address;
};

/// `{jenis, kantor, tahun, kode, dilaporkan, dihitung, cara, berkas, baris, alamat, tanggapan}`.
void append_finding(Json& json, const measure::Finding& finding, const FindingContext& context);
/// Those between two years of an office, in their order.
void append_findings(Json& json, const OfficeFindings& found, const std::string& folder);

}  // namespace terang::dataset::detail
