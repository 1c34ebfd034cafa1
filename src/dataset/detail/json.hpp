// The forms of values that all JSON files share.
#pragma once

#include <optional>
#include <string>

#include <nlohmann/json.hpp>

#include "base/amounts.hpp"
#include "content/values.hpp"
#include "measure/finding.hpp"
#include "measure/measured.hpp"

namespace terang::dataset::detail {

/// Keys keep the order in which they are written.
using Json = nlohmann::ordered_json;

inline constexpr int percent_decimals = 6;

inline Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
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
};

/// `{jenis, kantor, tahun, kode, dilaporkan, dihitung, cara, berkas, baris, alamat, tanggapan}`.
Json finding_of(const measure::Finding& finding, const FindingContext& context);

}  // namespace terang::dataset::detail
