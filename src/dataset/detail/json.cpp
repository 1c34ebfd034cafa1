#include "dataset/detail/json.hpp"

#include <charconv>
#include <cstdint>
#include <variant>

#include "base/failure.hpp"

namespace terang::dataset::detail {
namespace {

/// What a cell holds, beside its text.
struct ValuePrinter {
  const std::string& text;

  Json operator()(const base::Quantity& quantity) const {
    return {{"tertulis", text},
            {"nilai", quantity.value.exact()},
            {"satuan", text_or_null(quantity.unit)}};
  }
  Json operator()(const content::Range& range) const {
    return {{"tertulis", text},
            {"nilai", Json::array({range.low.exact(), range.high.exact()})},
            {"satuan", text_or_null(range.unit)}};
  }
  Json operator()(const content::Graded& graded) const {
    Json json{{"tertulis", text}, {"nilai", content::print(graded.grade)}, {"satuan", "predikat"}};
    if (graded.score) json["skor"] = graded.score->exact();
    return json;
  }
  Json operator()(content::Opinion opinion) const {
    return {{"tertulis", text}, {"nilai", content::print(opinion)}, {"satuan", "opini"}};
  }
  Json operator()(content::NotStated) const { return nothing(); }
  Json operator()(content::Missing) const { return nothing(); }

 private:
  Json nothing() const { return {{"tertulis", text}, {"nilai", nullptr}, {"satuan", nullptr}}; }
};

}  // namespace

Json whole(const base::Rational& value) {
  const std::string digits = value.rounded(0);
  std::int64_t number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  base::ensure(value.is_whole() && read.ec == std::errc{}, "an amount or count is a whole number");
  return number;
}

Json value_of(const content::Target& target) {
  return std::visit(ValuePrinter{target.text}, target.value);
}

Json value_of(const content::Realisation& realisation) {
  return std::visit(ValuePrinter{realisation.text}, realisation.value);
}

Json value_of(const content::QuarterMark& mark) {
  if (mark.text.empty()) return nullptr;
  return {{"tertulis", mark.text},
          {"ada", mark.planned},
          {"nilai", mark.quantity ? Json(mark.quantity->value.exact()) : Json(nullptr)},
          {"satuan", mark.quantity ? text_or_null(mark.quantity->unit) : Json(nullptr)}};
}

std::string_view direction_of(content::Direction direction) {
  return direction == content::Direction::rising ? "naik" : "turun";
}

std::string_view state_of(content::Missing missing) {
  switch (missing) {
    case content::Missing::not_measured: return "belum diukur";
    case content::Missing::not_carried_out: return "tidak dilaksanakan";
    case content::Missing::not_applicable: return "tidak berlaku";
    case content::Missing::withheld: return "dikecualikan";
  }
  return {};
}

Json source_of(const base::Place& place, const Origin& origin) {
  const auto commit = origin.commits.find(place.file);
  return {{"berkas", origin.folder + place.file},
          {"baris", line_or_null(place)},
          {"commit", commit == origin.commits.end() ? Json(nullptr) : Json(commit->second)}};
}

Json summary_of(const YearSummary& summary) {
  const auto& total = summary.total;
  Json json;
  json["capaian"] = percent(summary.mean.achievement);
  json["sebutan"] = text_or_null(summary.class_name);
  json["indikator"] = summary.mean.counts.indicators;
  json["tercapai"] = summary.mean.counts.met;
  json["belum_diukur"] = summary.mean.counts.unmeasured;
  json["pagu"] = total ? Json(total->ceiling.amount) : Json(nullptr);
  json["realisasi"] = total ? rupiah(total->realisation) : Json(nullptr);
  json["sisa"] = total ? rupiah(total->remainder) : Json(nullptr);
  json["serapan"] = total ? percent(total->absorption) : Json(nullptr);
  json["temuan"] = summary.finding_count;
  return json;
}

}  // namespace terang::dataset::detail
