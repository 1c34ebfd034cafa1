#include <nlohmann/json.hpp>

#include "dataset/detail/json.hpp"
#include "dataset/records.hpp"

namespace terang::dataset {
namespace {

using detail::Json;
using detail::percent;
using detail::print_json;
using detail::rupiah;
using detail::text_or_null;

std::string_view direction_of(content::Direction direction) {
  return direction == content::Direction::rising ? "naik" : "turun";
}

/// The words of content-format.md for what became of an indicator.
std::string_view state_of(const content::Indicator& indicator,
                          const measure::IndicatorScore& score) {
  using measure::Outcome;
  if (const auto* missing = std::get_if<content::Missing>(&indicator.realisation.value)) {
    switch (*missing) {
      case content::Missing::not_measured: return "belum diukur";
      case content::Missing::not_carried_out: return "tidak dilaksanakan";
      case content::Missing::not_applicable: return "tidak berlaku";
      case content::Missing::withheld: return "dikecualikan";
    }
  }
  switch (score.outcome) {
    case Outcome::exceeded: return "melampaui";
    case Outcome::met: return "tercapai";
    case Outcome::not_met: return "belum tercapai";
    case Outcome::unmeasured: return "tidak dapat dihitung";
  }
  return {};
}

Json scored_grade(const content::Graded& graded, const std::string& text) {
  Json json{{"tertulis", text}, {"nilai", content::print(graded.grade)}, {"satuan", "predikat"}};
  if (graded.score) json["skor"] = graded.score->exact();
  return json;
}

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
  Json operator()(const content::Graded& graded) const { return scored_grade(graded, text); }
  Json operator()(content::Opinion opinion) const {
    return {{"tertulis", text}, {"nilai", content::print(opinion)}, {"satuan", "opini"}};
  }
  Json operator()(content::Missing) const {
    return {{"tertulis", text}, {"nilai", nullptr}, {"satuan", nullptr}};
  }
};

Json source_of(const base::Place& place, const Origin& origin) {
  const auto commit = origin.commits.find(place.file);
  return {{"berkas", origin.folder + place.file},
          {"baris", place.line},
          {"commit", commit == origin.commits.end() ? Json(nullptr) : Json(commit->second)}};
}

Json class_name(const std::optional<std::size_t>& index, const content::Rules& rules) {
  return index ? Json(rules.scale[*index].name) : Json(nullptr);
}

Json summary_of(const YearView& view) {
  const measure::Scoreboard& scores = view.scores;
  Json json;
  json["capaian"] = percent(scores.year.achievement);
  json["sebutan"] = class_name(scores.year.scale_class, view.rules);
  json["indikator"] = scores.year.counts.indicators;
  json["tercapai"] = scores.year.counts.met;
  json["belum_diukur"] = scores.year.counts.unmeasured;
  json["pagu"] = scores.total ? Json(scores.total->ceiling.amount) : Json(nullptr);
  json["realisasi"] = scores.total ? rupiah(scores.total->realisation) : Json(nullptr);
  json["sisa"] = scores.total ? rupiah(scores.total->remainder) : Json(nullptr);
  json["serapan"] = scores.total ? percent(scores.total->absorption) : Json(nullptr);
  json["temuan"] = scores.findings.size();
  return json;
}

Json objectives_of(const YearView& view) {
  Json list = Json::array();
  for (std::size_t at = 0; at < view.year.objectives.size(); ++at) {
    const content::Objective& objective = view.year.objectives[at];
    const measure::ObjectiveScore& score = view.scores.objectives[at];
    list.push_back({{"kode", objective.code},
                    {"sasaran", objective.text},
                    {"capaian", percent(score.mean.achievement)},
                    {"sebutan", class_name(score.mean.scale_class, view.rules)},
                    {"serapan", score.budget ? percent(score.budget->absorption) : Json(nullptr)}});
  }
  return list;
}

Json indicators_of(const YearView& view) {
  Json list = Json::array();
  for (std::size_t at = 0; at < view.year.indicators.size(); ++at) {
    const content::Indicator& indicator = view.year.indicators[at];
    const measure::IndicatorScore& score = view.scores.indicators[at];
    const auto unit = content::find_unit(indicator.target);
    list.push_back(
        {{"kode", indicator.code},
         {"sasaran", indicator.objective},
         {"indikator", indicator.text},
         {"satuan", text_or_null(indicator.unit.empty() ? unit.value_or("") : indicator.unit)},
         {"arah", direction_of(indicator.direction)},
         {"target", std::visit(ValuePrinter{indicator.target.text}, indicator.target.value)},
         {"realisasi",
          std::visit(ValuePrinter{indicator.realisation.text}, indicator.realisation.value)},
         {"capaian", percent(score.achievement)},
         {"capaian_dilaporkan", percent(indicator.achievement_reported)},
         {"sebutan", class_name(score.scale_class, view.rules)},
         {"keadaan", state_of(indicator, score)},
         {"sumber", source_of(indicator.place, view.origin)}});
  }
  return list;
}

Json budget_of(const YearView& view) {
  Json list = Json::array();
  for (std::size_t at = 0; at < view.year.budget.size(); ++at) {
    const content::BudgetLine& line = view.year.budget[at];
    const measure::BudgetScore& score = view.scores.budget[at];
    list.push_back({{"kode", line.code},
                    {"induk", text_or_null(line.parent)},
                    {"uraian", line.text},
                    {"sumber_dana", text_or_null(line.fund)},
                    {"pagu", score.ceiling.amount},
                    {"realisasi", rupiah(score.realisation)},
                    {"sisa", rupiah(score.remainder)},
                    {"serapan", percent(score.absorption)},
                    {"serapan_dilaporkan", percent(line.absorption_reported)},
                    {"sumber", source_of(line.place, view.origin)}});
  }
  return list;
}

Json party_of(const content::Party& party) {
  return {{"nama", text_or_null(party.name)}, {"jabatan", party.position}};
}

Json agreements_of(const YearView& view) {
  Json list = Json::array();
  for (std::size_t at = 0; at < view.year.agreements.size(); ++at) {
    const content::Agreement& agreement = view.year.agreements[at];
    const bool budgeted = !agreement.budget.empty();
    list.push_back(
        {{"id", agreement.id},
         {"induk", text_or_null(agreement.parent)},
         {"pihak_pertama", party_of(agreement.first)},
         {"pihak_kedua", agreement.second ? party_of(*agreement.second) : Json(nullptr)},
         {"tanggal", agreement.date ? Json(base::print_iso(*agreement.date)) : Json(nullptr)},
         {"jumlah_indikator", agreement.promises.size()},
         {"anggaran", budgeted ? Json(view.scores.agreements[at].total.amount) : Json(nullptr)}});
  }
  return list;
}

}  // namespace

std::string render_year(const YearView& view) {
  Json findings = Json::array();
  for (const measure::Finding& finding : view.scores.findings) {
    const std::string reply =
        finding.reply ? view.year.replies[*finding.reply].text : std::string{};
    findings.push_back(detail::finding_of(finding, {.office = view.year.office,
                                                    .year = view.year.year,
                                                    .folder = view.origin.folder,
                                                    .reply = reply}));
  }
  const Json json{{"kantor", view.year.office},
                  {"tahun", view.year.year},
                  {"commit", text_or_null(view.origin.commit)},
                  {"ringkasan", summary_of(view)},
                  {"sasaran", objectives_of(view)},
                  {"indikator", indicators_of(view)},
                  {"anggaran", budget_of(view)},
                  {"perjanjian", agreements_of(view)},
                  {"temuan", std::move(findings)}};
  return print_json(json);
}

}  // namespace terang::dataset
