#include "content/detail/yaml/rules.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/codes.hpp"
#include "content/detail/values/cells.hpp"
#include "content/detail/yaml/fields.hpp"
#include "content/value_codes.hpp"

namespace terang::content::detail {
namespace {

constexpr std::array rule_keys{Key{"batas_capaian"}, Key{"desimal"}, Key{"toleransi"},
                               Key{"skala"}};
constexpr std::array class_keys{Key{"mulai", true}, Key{"sebutan", true}};

struct Bounds {
  int lowest;
  int highest;
};

/// A cap below 100 would make a met target count as less than met.
constexpr Bounds cap_bounds{100, 1000};
constexpr Bounds decimals_bounds{0, 6};
constexpr Bounds tolerance_bounds{0, 100};

std::optional<base::Rational> read_number(const YamlNode& fields, std::string_view key,
                                          const Bounds& bounds, base::Diagnostics& diagnostics) {
  const Cell cell = cell_of(fields, key, diagnostics);
  std::optional<Printed> number = read_printed(cell, diagnostics);
  if (!number) return std::nullopt;
  if (number->value >= base::Rational{bounds.lowest} &&
      number->value <= base::Rational{bounds.highest}) {
    return std::move(number->value);
  }
  diagnostics.report(number_out_of_range, cell.place,
                     {quoted(cell.text), std::string{key}, std::to_string(bounds.lowest),
                      std::to_string(bounds.highest)});
  return std::nullopt;
}

/// Absent: the cell does not say, or not readably.
std::optional<int> read_decimals(const Cell& cell, base::Diagnostics& diagnostics) {
  for (int decimals = decimals_bounds.lowest; decimals <= decimals_bounds.highest; ++decimals) {
    if (cell.text == std::to_string(decimals)) return decimals;
  }
  if (cell.text.empty()) return std::nullopt;
  diagnostics.report(number_out_of_range, cell.place,
                     {quoted(cell.text), "desimal", std::to_string(decimals_bounds.lowest),
                      std::to_string(decimals_bounds.highest)});
  return std::nullopt;
}

/// The classes, highest first, down to 0, each bound once.
std::vector<ScaleClass> parse_scale(std::span<const YamlNode> items,
                                    base::Diagnostics& diagnostics) {
  std::vector<ScaleClass> scale;
  std::optional<Cell> lowest;
  for (const YamlNode& item : items) {
    if (!expect_fields(item, "skala", class_keys, diagnostics)) continue;
    const Cell from = cell_of(item, "mulai", diagnostics);
    std::optional<Printed> bound = read_printed(from, diagnostics);
    if (!bound) continue;
    if (!scale.empty() && bound->value >= scale.back().from) {
      diagnostics.report(scale_order, from.place, {std::string{from.text}});
    }
    scale.push_back({std::move(bound->value), text_of(item, "sebutan", diagnostics)});
    lowest = from;
  }
  if (lowest && scale.back().from != base::Rational{0}) {
    diagnostics.report(scale_start, lowest->place, {std::string{lowest->text}});
  }
  return scale;
}

}  // namespace

Rules parse_rules(const YamlNode& file, const Rules& otherwise, base::Diagnostics& diagnostics) {
  Rules rules = otherwise;
  const YamlNode* const fields = find_fields(file, "pengukuran", rule_keys, diagnostics);
  if (fields == nullptr) return rules;
  if (const YamlNode* const cap = fields->find("batas_capaian")) {
    if (cap->kind == YamlKind::nothing) rules.cap = std::nullopt;
    if (auto number = read_number(*fields, "batas_capaian", cap_bounds, diagnostics)) {
      rules.cap = std::move(number);
    }
  }
  if (const auto decimals = read_decimals(cell_of(*fields, "desimal", diagnostics), diagnostics)) {
    rules.decimals = *decimals;
  }
  if (auto tolerance = read_number(*fields, "toleransi", tolerance_bounds, diagnostics)) {
    rules.tolerance = std::move(*tolerance);
  }
  if (fields->find("skala") == nullptr) return rules;
  std::vector<ScaleClass> scale = parse_scale(items_of(*fields, "skala", diagnostics), diagnostics);
  if (scale.empty()) {
    diagnostics.report(yaml_wants_list, fields->find("skala")->place, {"skala"});
  } else {
    rules.scale = std::move(scale);
  }
  return rules;
}

}  // namespace terang::content::detail

namespace terang::content {

Rules default_rules() {
  Rules rules;
  rules.scale = {{.from = 91, .name = "Berhasil"},
                 {.from = 71, .name = "Cukup Berhasil"},
                 {.from = 51, .name = "Kurang Berhasil"},
                 {.from = 0, .name = "Tidak Berhasil"}};
  return rules;
}

}  // namespace terang::content
