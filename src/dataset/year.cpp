#include "dataset/detail/agreements.hpp"
#include "dataset/detail/json.hpp"
#include "dataset/detail/rows.hpp"
#include "dataset/records.hpp"

namespace terang::dataset {
namespace {

using detail::append_list;
using detail::append_source;
using detail::append_value;
using detail::Json;
using detail::percent;
using detail::rupiah;
using detail::text_or_null;

/// What became of an indicator, in the words of docs/data.md.
std::string_view state_of(const content::Indicator& indicator,
                          const measure::IndicatorScore& score) {
  using measure::Outcome;
  if (const auto* missing = std::get_if<content::Missing>(&indicator.realisation.value)) {
    return row_of(content::missing_words, *missing).name;
  }
  switch (score.outcome) {
    case Outcome::exceeded: return "melampaui";
    case Outcome::met: return "tercapai";
    case Outcome::not_met: return "belum tercapai";
    case Outcome::unmeasured: return "tidak dapat dihitung";
  }
  return {};
}

std::optional<std::string_view> class_name(const std::optional<std::size_t>& index,
                                           const content::Rules& rules) {
  return index ? std::optional<std::string_view>{rules.scale[*index].name} : std::nullopt;
}

void append_objectives(Json& json, const YearView& view) {
  json.key("sasaran").begin_list();
  for (std::size_t at = 0; at < view.year.objectives.size(); ++at) {
    const content::Objective& objective = view.year.objectives[at];
    const measure::ObjectiveScore& score = view.scores.objectives[at];
    json.begin_object()
        .member("kode", objective.code)
        .member("tujuan", text_or_null(objective.goal))
        .member("sasaran", objective.text)
        .member("anggaran", text_or_null(objective.budget_code))
        .member("capaian", percent(score.mean.achievement))
        .member("sebutan", class_name(score.mean.scale_class, view.rules))
        .member("serapan", score.budget ? percent(score.budget->absorption) : std::nullopt)
        .member("catatan", text_or_null(objective.note));
    append_source(json, objective.place, view.origin);
    json.end_object();
  }
  json.end_list();
}

void append_indicator(Json& json, const content::Indicator& indicator,
                      const measure::IndicatorScore& score, const YearView& view) {
  const auto unit =
      indicator.unit.empty() ? content::find_unit(indicator.target) : std::optional{indicator.unit};
  json.begin_object()
      .member("kode", indicator.code)
      .member("sasaran", indicator.objective)
      .member("indikator", indicator.text)
      .member("satuan", text_or_null(unit.value_or("")))
      .member("arah", row_of(content::direction_words, indicator.direction).name)
      .member("bobot", indicator.weight.exact());
  append_value(json, "target", indicator.target);
  append_value(json, "realisasi", indicator.realisation);
  json.member("capaian", percent(score.achievement))
      .member("capaian_dilaporkan", percent(indicator.achievement_reported))
      .member("sebutan", class_name(score.scale_class, view.rules))
      .member("keadaan", state_of(indicator, score))
      .member("sumber_dokumen", text_or_null(indicator.source))
      .member("catatan", text_or_null(indicator.note));
  append_source(json, indicator.place, view.origin);
  json.end_object();
}

void append_indicators(Json& json, const YearView& view) {
  json.key("indikator").begin_list();
  for (std::size_t at = 0; at < view.year.indicators.size(); ++at) {
    append_indicator(json, view.year.indicators[at], view.scores.indicators[at], view);
  }
  json.end_list();
}

void append_budget_line(Json& json, const content::BudgetLine& line,
                        const measure::BudgetScore& score, const Origin& origin) {
  const bool known = score.realisation.has_value();
  const auto& remainder = line.remainder_reported;
  json.begin_object()
      .member("kode", line.code)
      .member("induk", text_or_null(line.parent))
      .member("jenis", text_or_null(line.kind))
      .member("uraian", line.text)
      .member("sumber_dana", text_or_null(line.fund))
      .member("pagu_awal", rupiah(line.ceiling_first.value))
      .member("pagu", score.ceiling.amount)
      .member("realisasi", rupiah(score.realisation))
      .member("keadaan",
              known ? std::nullopt
                    : std::optional{row_of(content::missing_words, line.realisation.missing).name})
      .member("sisa", rupiah(score.remainder))
      .member("sisa_dilaporkan", remainder ? rupiah(remainder->value) : std::nullopt)
      .member("serapan", percent(score.absorption))
      .member("serapan_dilaporkan", percent(line.absorption_reported))
      .member("sumber_dokumen", text_or_null(line.source))
      .member("catatan", text_or_null(line.note));
  append_source(json, line.place, origin);
  json.end_object();
}

void append_budget(Json& json, const YearView& view) {
  json.key("anggaran").begin_list();
  for (std::size_t at = 0; at < view.year.budget.size(); ++at) {
    append_budget_line(json, view.year.budget[at], view.scores.budget[at], view.origin);
  }
  json.end_list();
}

void append_funds(Json& json, const YearView& view) {
  append_list(json, "dana", view.scores.funds, [&](const measure::FundTotal& fund) {
    json.begin_object()
        .member("sumber_dana", text_or_null(fund.fund))
        .member("pagu", fund.score.ceiling.amount)
        .member("realisasi", rupiah(fund.score.realisation))
        .member("sisa", rupiah(fund.score.remainder))
        .member("serapan", percent(fund.score.absorption))
        .end_object();
  });
}

void append_findings(Json& json, const YearView& view) {
  const content::OfficeYear& year = view.year;
  append_list(json, "temuan", view.scores.findings, [&](const measure::Finding& finding) {
    detail::append_finding(
        json, finding,
        {.office = year.office,
         .year = year.year,
         .folder = view.origin.folder,
         .reply = finding.reply ? year.replies[*finding.reply].text : std::string_view{},
         .address = address_of(finding, year.office, year.year)});
  });
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
  Json json = detail::begin_file();
  json.begin_object()
      .member("kantor", year.office)
      .member("tahun", year.year)
      .member("commit", text_or_null(view.origin.commit));
  detail::append_summary(json.key("ringkasan"), summarise(view));
  append_objectives(json, view);
  append_indicators(json, view);
  append_budget(json, view);
  append_funds(json, view);
  detail::append_rows(json, "pernyataan", year.statements, view.origin);
  detail::append_rows(json, "hambatan", year.obstacles, view.origin);
  detail::append_rows(json, "rencana_kinerja", year.annual_plan, view.origin);
  detail::append_rows(json, "rencana_aksi", year.action_plan, view.origin);
  detail::append_agreements(json, year, view.scores, view.origin);
  detail::append_rows(json, "dokumen", year.documents, view.origin);
  append_findings(json, view);
  detail::append_rows(json, "tanggapan", year.replies, view.origin);
  json.end_object();
  return detail::end_file(json);
}

}  // namespace terang::dataset
