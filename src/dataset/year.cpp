#include <nlohmann/json.hpp>

#include "dataset/detail/json.hpp"
#include "dataset/detail/year_tables.hpp"
#include "dataset/records.hpp"

namespace terang::dataset {
namespace {

using detail::Json;
using detail::percent;
using detail::rupiah;
using detail::source_of;
using detail::text_or_null;
using detail::value_of;

/// What became of an indicator, in the words of content-format.md.
std::string_view state_of(const content::Indicator& indicator,
                          const measure::IndicatorScore& score) {
  using measure::Outcome;
  if (const auto* missing = std::get_if<content::Missing>(&indicator.realisation.value)) {
    return detail::state_of(*missing);
  }
  switch (score.outcome) {
    case Outcome::exceeded: return "melampaui";
    case Outcome::met: return "tercapai";
    case Outcome::not_met: return "belum tercapai";
    case Outcome::unmeasured: return "tidak dapat dihitung";
  }
  return {};
}

Json class_name(const std::optional<std::size_t>& index, const content::Rules& rules) {
  return index ? Json(rules.scale[*index].name) : Json(nullptr);
}

Json objectives_of(const YearView& view) {
  Json list = Json::array();
  for (std::size_t at = 0; at < view.year.objectives.size(); ++at) {
    const content::Objective& objective = view.year.objectives[at];
    const measure::ObjectiveScore& score = view.scores.objectives[at];
    list.push_back({{"kode", objective.code},
                    {"tujuan", text_or_null(objective.goal)},
                    {"sasaran", objective.text},
                    {"anggaran", text_or_null(objective.budget_code)},
                    {"capaian", percent(score.mean.achievement)},
                    {"sebutan", class_name(score.mean.scale_class, view.rules)},
                    {"serapan", score.budget ? percent(score.budget->absorption) : Json(nullptr)},
                    {"catatan", text_or_null(objective.note)},
                    {"sumber", source_of(objective.place, view.origin)}});
  }
  return list;
}

Json indicator_of(const content::Indicator& indicator, const measure::IndicatorScore& score,
                  const YearView& view) {
  const auto unit = content::find_unit(indicator.target);
  return {{"kode", indicator.code},
          {"sasaran", indicator.objective},
          {"indikator", indicator.text},
          {"satuan", text_or_null(indicator.unit.empty() ? unit.value_or("") : indicator.unit)},
          {"arah", detail::direction_of(indicator.direction)},
          {"bobot", indicator.weight.exact()},
          {"target", value_of(indicator.target)},
          {"realisasi", value_of(indicator.realisation)},
          {"capaian", percent(score.achievement)},
          {"capaian_dilaporkan", percent(indicator.achievement_reported)},
          {"sebutan", class_name(score.scale_class, view.rules)},
          {"keadaan", state_of(indicator, score)},
          {"sumber_dokumen", text_or_null(indicator.source)},
          {"catatan", text_or_null(indicator.note)},
          {"sumber", source_of(indicator.place, view.origin)}};
}

Json indicators_of(const YearView& view) {
  Json list = Json::array();
  for (std::size_t at = 0; at < view.year.indicators.size(); ++at) {
    list.push_back(indicator_of(view.year.indicators[at], view.scores.indicators[at], view));
  }
  return list;
}

Json budget_line_of(const content::BudgetLine& line, const measure::BudgetScore& score,
                    const Origin& origin) {
  const bool known = score.realisation.has_value();
  const auto& remainder = line.remainder_reported;
  return {{"kode", line.code},
          {"induk", text_or_null(line.parent)},
          {"jenis", text_or_null(line.kind)},
          {"uraian", line.text},
          {"sumber_dana", text_or_null(line.fund)},
          {"pagu_awal", rupiah(line.ceiling_first.value)},
          {"pagu", score.ceiling.amount},
          {"realisasi", rupiah(score.realisation)},
          {"keadaan", known ? Json(nullptr) : Json(detail::state_of(line.realisation.missing))},
          {"sisa", rupiah(score.remainder)},
          {"sisa_dilaporkan", remainder ? rupiah(remainder->value) : Json(nullptr)},
          {"serapan", percent(score.absorption)},
          {"serapan_dilaporkan", percent(line.absorption_reported)},
          {"sumber_dokumen", text_or_null(line.source)},
          {"catatan", text_or_null(line.note)},
          {"sumber", source_of(line.place, origin)}};
}

Json budget_of(const YearView& view) {
  Json list = Json::array();
  for (std::size_t at = 0; at < view.year.budget.size(); ++at) {
    list.push_back(budget_line_of(view.year.budget[at], view.scores.budget[at], view.origin));
  }
  return list;
}

Json funds_of(const YearView& view) {
  Json list = Json::array();
  for (const measure::FundTotal& fund : view.scores.funds) {
    list.push_back({{"sumber_dana", text_or_null(fund.fund)},
                    {"pagu", fund.score.ceiling.amount},
                    {"realisasi", rupiah(fund.score.realisation)},
                    {"sisa", rupiah(fund.score.remainder)},
                    {"serapan", percent(fund.score.absorption)}});
  }
  return list;
}

Json findings_of(const YearView& view) {
  const content::OfficeYear& year = view.year;
  Json list = Json::array();
  for (const measure::Finding& finding : view.scores.findings) {
    list.push_back(detail::finding_of(
        finding, {.office = year.office,
                  .year = year.year,
                  .folder = view.origin.folder,
                  .reply = finding.reply ? year.replies[*finding.reply].text : std::string{},
                  .address = address_of(finding, year.office, year.year)}));
  }
  return list;
}

}  // namespace

YearSummary summarise(const YearView& view) {
  const auto& scale_class = view.scores.year.scale_class;
  return {.year = view.year.year,
          .mean = view.scores.year,
          .class_name = scale_class ? view.rules.scale[*scale_class].name : std::string{},
          .total = view.scores.total,
          .finding_count = view.scores.findings.size()};
}

std::string render_year(const YearView& view) {
  const content::OfficeYear& year = view.year;
  return detail::print_json({{"kantor", year.office},
                             {"tahun", year.year},
                             {"commit", text_or_null(view.origin.commit)},
                             {"ringkasan", detail::summary_of(summarise(view))},
                             {"sasaran", objectives_of(view)},
                             {"indikator", indicators_of(view)},
                             {"anggaran", budget_of(view)},
                             {"dana", funds_of(view)},
                             {"pernyataan", detail::statements_of(year, view.origin)},
                             {"hambatan", detail::obstacles_of(year, view.origin)},
                             {"rencana_kinerja", detail::annual_plan_of(year, view.origin)},
                             {"rencana_aksi", detail::action_plan_of(year, view.origin)},
                             {"perjanjian", detail::agreements_of(year, view.scores, view.origin)},
                             {"dokumen", detail::documents_of(year, view.origin)},
                             {"temuan", findings_of(view)},
                             {"tanggapan", detail::replies_of(year, view.origin)}});
}

}  // namespace terang::dataset
