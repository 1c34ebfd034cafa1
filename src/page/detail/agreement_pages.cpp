#include "chart/chart.hpp"
#include "content/folders.hpp"
#include "page/detail/charts.hpp"
#include "page/detail/corrections.hpp"
#include "page/detail/findings.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/life.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/places.hpp"
#include "page/detail/say.hpp"
#include "page/detail/tables.hpp"

namespace terang::page::detail {
namespace {

using content::Agreement;

std::string cascade_title(const YearView& view) {
  return say(view.site, {"Perjanjian kinerja ", "Performance agreements of "}) + view.office.name +
         " " + std::to_string(view.year.year);
}

std::vector<Crumb> agreement_crumbs(const YearView& view) {
  const std::string folder = content::year_folder(view.office.slug, view.year.year);
  return {{say(view.site, {"Kantor", "Offices"}), offices_address()},
          {view.office.name, office_address(view.office.slug)},
          {std::to_string(view.year.year), folder + "index.html"},
          {say(view.site, {"Perjanjian kinerja", "Agreements"}), folder + "perjanjian/index.html"}};
}

std::string unit_name(const YearView& view, const std::string& id) {
  for (const content::OfficeUnit& unit : view.office.units) {
    if (unit.id == id) return unit.name;
  }
  return {};
}

theme::Record party_record(const YearView& view, const content::Party& party) {
  return {
      {"name", party.name}, {"position", party.position}, {"unit", unit_name(view, party.unit)}};
}

theme::Value date_value(const YearView& view, const std::optional<base::Date>& date) {
  if (!date) return {};
  return theme::Record{{"text", base::print(*date, view.site.language)},
                       {"iso", base::print_iso(*date)}};
}

theme::List budget_list(const YearView& view, const Agreement& agreement) {
  theme::List list;
  for (const content::PledgedBudget& line : agreement.budget) {
    const bool nil = line.amount.value && line.amount.value->amount == 0;
    list.push_back(theme::Record{
        {"code", line.code},
        {"text", line.text},
        {"amount",
         nil ? std::string{"-"}
             : base::print(line.amount.value.value_or(base::Rupiah{}), view.site.language)},
        {"place", place_record(line.place, view.site, view.provenance)}});
  }
  return list;
}

/// One agreement in the tree, with those that carry it down.
theme::Record node_record(const YearView& view, std::size_t index) {
  const Agreement& agreement = view.year.agreements[index];
  const measure::AgreementScore& score = view.scores.agreements[index];
  const Figures figures = figures_of(view);
  theme::List children;
  for (std::size_t at = 0; at < view.year.agreements.size(); ++at) {
    if (view.year.agreements[at].parent == agreement.id)
      children.emplace_back(node_record(view, at));
  }
  theme::Record record{{"id", agreement.id},
                       {"address", agreement.id + ".html"},
                       {"first", party_record(view, agreement.first)},
                       {"promise_count", static_cast<int>(agreement.promises.size())},
                       {"counts", counts_record(score.counts, figures)},
                       {"has_results", !view.year.indicators.empty()},
                       {"has_budget", !agreement.budget.empty()},
                       {"total", figures.print(score.total)},
                       {"differs", score.carried && *score.carried != score.total},
                       {"has_children", !children.empty()},
                       {"date", date_value(view, agreement.date)},
                       {"children", std::move(children)}};
  record.set("second", agreement.second ? theme::Value{party_record(view, *agreement.second)}
                                        : theme::Value{});
  record.set("carried",
             score.carried ? theme::Value{figures.print(*score.carried)} : theme::Value{});
  return record;
}

std::vector<Document> cascade_page(const YearView& view, base::Diagnostics& diagnostics) {
  std::vector<Crumb> crumbs = agreement_crumbs(view);
  crumbs.back().address.clear();
  const std::string folder = content::year_folder(view.office.slug, view.year.year) + "perjanjian/";
  const std::string count = std::to_string(view.year.agreements.size());
  const PageHead head{
      .address = folder + "index.html",
      .title = cascade_title(view),
      .description =
          count + say(view.site,
                      {" perjanjian kinerja: siapa berjanji kepada siapa, target dan anggarannya.",
                       " performance agreements: who promised whom, with targets and budgets."}),
      .crumbs = std::move(crumbs)};
  theme::List roots;
  for (std::size_t at = 0; at < view.year.agreements.size(); ++at) {
    if (view.year.agreements[at].parent.empty()) roots.emplace_back(node_record(view, at));
  }
  theme::Record values = begin_page(view.site, head, view.provenance);
  values.set("office", theme::Record{{"name", view.office.name}});
  values.set("year", view.year.year);
  values.set("agreement_count", static_cast<int>(view.year.agreements.size()));
  values.set("roots", std::move(roots));
  const std::optional<base::Html> chart = cascade_chart(view);
  values.set("cascade_chart", chart_value(chart, "grafik-turunan.svg"));

  std::vector<Document> documents;
  if (chart)
    documents.push_back(
        {folder + "grafik-turunan.svg", chart::as_file(*chart, view.site.chart_style)});
  documents.push_back(finish_page(view.site, "agreements", head, values, diagnostics));
  return documents;
}

/// The result beside a promise; nothing where the report does not measure it.
theme::Value result_value(const YearView& view, const measure::PromiseScore& score) {
  if (!score.indicator) return {};
  const content::Indicator& indicator = view.year.indicators[*score.indicator];
  return theme::Record::over(view.rows.indicators[*score.indicator],
                             {{"address", "../index.html#i-" + indicator.code}});
}

/// Promises under their objective: rows of one objective stand together, as in the annex.
theme::List objective_groups(const YearView& view, std::size_t index) {
  const Agreement& agreement = view.year.agreements[index];
  theme::List groups;
  theme::List rows;
  const auto close = [&](const std::string& objective) {
    if (rows.empty()) return;
    const auto count = static_cast<int>(rows.size());
    groups.push_back(theme::Record{{"number", static_cast<int>(groups.size()) + 1},
                                   {"objective", objective},
                                   {"count", count},
                                   {"rows", std::move(rows)}});
    rows = {};
  };
  for (std::size_t at = 0; at < agreement.promises.size(); ++at) {
    const content::Promise& promise = agreement.promises[at];
    if (at > 0 && promise.objective != agreement.promises[at - 1].objective) {
      close(agreement.promises[at - 1].objective);
    }
    rows.push_back(
        theme::Record{{"code", promise.code},
                      {"first", rows.empty()},
                      {"text", promise.text},
                      {"target", promise.target.text},
                      {"note", promise.note},
                      {"carried_from", promise.carried_from},
                      {"place", place_record(promise.place, view.site, view.provenance)},
                      {"findings", findings_beside(view, "/perjanjian/" + agreement.id + ".csv",
                                                   agreement.id + "-" + promise.code)},
                      {"result", result_value(view, view.scores.promises[index][at])}});
  }
  if (!agreement.promises.empty()) close(agreement.promises.back().objective);
  return groups;
}

/// Both files of the agreement, as a whole.
std::vector<FigureRow> rows_of(const YearView& view, const Agreement& agreement) {
  std::vector<FigureRow> rows;
  for (const std::string_view ending : {".yaml", ".csv"}) {
    const std::string name = agreement.id + std::string{ending};
    rows.push_back(
        {.home = {.office = view.office.slug, .year = view.year.year, .file = "perjanjian/" + name},
         .label = name});
  }
  return rows;
}

Document annex_page(const YearView& view, std::size_t index, base::Diagnostics& diagnostics) {
  const Agreement& agreement = view.year.agreements[index];
  const Figures figures = figures_of(view);
  std::vector<Crumb> crumbs = agreement_crumbs(view);
  crumbs.push_back({agreement.first.position, {}});
  const std::string folder = content::year_folder(view.office.slug, view.year.year) + "perjanjian/";
  const PageHead head{
      .address = folder + agreement.id + ".html",
      .title = say(view.site, {"Perjanjian kinerja ", "Performance agreement of "}) +
               agreement.first.position + " " + std::to_string(view.year.year),
      .description = std::to_string(agreement.promises.size()) +
                     say(view.site, {" target yang dijanjikan ", " targets promised by "}) +
                     agreement.first.position +
                     say(view.site, {", beserta hasilnya.", ", with their results."}),
      .crumbs = std::move(crumbs)};
  theme::Record values = begin_page(view.site, head, view.provenance);
  values.set("office", theme::Record{{"name", view.office.name}});
  values.set("year", view.year.year);
  values.set("form_title", agreement.title);
  values.set("institution", view.site.portal.institution);
  values.set("town", agreement.town);
  values.set("date", date_value(view, agreement.date));
  values.set("annex_date",
             date_value(view, agreement.annex_date ? agreement.annex_date : agreement.date));
  theme::Record first = party_record(view, agreement.first);
  first.set("signer", agreement.signers.first);
  values.set("first", std::move(first));
  theme::Value second;
  if (agreement.second) {
    theme::Record party = party_record(view, *agreement.second);
    party.set("signer", agreement.signers.second);
    second = std::move(party);
  }
  values.set("second", std::move(second));
  values.set("annex_title", agreement.annex_title);
  const Agreement* parent = content::find_agreement(view.year, agreement.parent);
  values.set("parent", parent == nullptr
                           ? theme::Value{}
                           : theme::Value{theme::Record{{"title", parent->first.position},
                                                        {"address", parent->id + ".html"}}});
  values.set("has_results", !view.year.indicators.empty());
  values.set("counts", counts_record(view.scores.agreements[index].counts, figures));
  values.set("groups", objective_groups(view, index));
  values.set("has_budget", !agreement.budget.empty());
  values.set("budget", budget_list(view, agreement));
  values.set("total", figures.print(view.scores.agreements[index].total));
  values.set("total_reported",
             agreement.total_reported ? agreement.total_reported->text : std::string{});
  values.set("several_lines", agreement.budget.size() > 1);
  values.set("findings", findings_in(view, "/perjanjian/" + agreement.id + ".yaml"));
  values.set("place", place_record(agreement.place, view.site, view.provenance));
  const std::vector<FigureRow> rows = rows_of(view, agreement);
  values.set("life", life_value(view.site, rows, root_of(head.address)));
  values.set("correction", correction_value(view.site, rows, root_of(head.address)));
  return finish_page(view.site, "agreement", head, values, diagnostics);
}

}  // namespace

std::vector<Document> agreement_pages(const YearView& view, base::Diagnostics& diagnostics) {
  if (view.year.agreements.empty()) return {};
  std::vector<Document> documents = cascade_page(view, diagnostics);
  for (std::size_t at = 0; at < view.year.agreements.size(); ++at) {
    documents.push_back(annex_page(view, at, diagnostics));
  }
  return documents;
}

}  // namespace terang::page::detail
