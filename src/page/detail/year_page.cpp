#include <algorithm>

#include "chart/chart.hpp"
#include "content/folders.hpp"
#include "page/detail/charts.hpp"
#include "page/detail/corrections.hpp"
#include "page/detail/findings.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/narratives.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/places.hpp"
#include "page/detail/say.hpp"
#include "page/detail/tables.hpp"

namespace terang::page::detail {
namespace {

/// What a search engine shows below the title: the answer of the page in one sentence.
std::string describe(const YearView& view, const Figures& figures) {
  std::string text;
  const measure::Counts& counts = view.scores.year.counts;
  if (counts.indicators > 0) {
    text += figures.print(counts.met) + say(view.site, {" dari ", " of "}) +
            figures.print(counts.indicators) +
            say(view.site, {" indikator tercapai. ", " indicators met. "});
  }
  if (view.scores.total) {
    text += say(view.site, {"Anggaran terserap ", "Budget absorbed: "}) +
            figures.print(view.scores.total->absorption) + ". ";
  }
  if (text.empty()) {
    const auto count = static_cast<int>(view.year.agreements.size());
    text += figures.print(count) +
            say(view.site, {" perjanjian kinerja. ", " performance agreements. "});
  }
  const auto findings = static_cast<int>(view.scores.findings.size());
  return text + figures.print(findings) + say(view.site, {" temuan.", " findings."});
}

PageHead head_of(const YearView& view) {
  const std::string folder = content::year_folder(view.office.slug, view.year.year);
  const std::string year = std::to_string(view.year.year);
  return {.address = folder + "index.html",
          .title = say(view.site, {"Kinerja ", "Performance of "}) + view.office.name + " " + year,
          .description = describe(view, figures_of(view)),
          .crumbs = {{say(view.site, {"Kantor", "Offices"}), offices_address()},
                     {view.office.name, office_address(view.office.slug)},
                     {year, {}}},
          .schema_type = "Dataset"};
}

theme::List chapter_links(const YearView& view) {
  theme::List links;
  for (const content::Narrative& chapter : view.year.chapters) {
    links.push_back(
        theme::Record{{"title", chapter.title}, {"address", "laporan/" + chapter.name + ".html"}});
  }
  return links;
}

/// A table of the year that has a page of its own.
struct Leaf {
  std::string_view file;
  std::string_view template_name;
  base::Wording title;
  bool there = false;
  theme::Name table;
  theme::List (*rows)(const YearView& view);
};

std::vector<Leaf> leaves_of(const YearView& view) {
  const content::OfficeYear& year = view.year;
  return {{"hambatan.html",
           "obstacles",
           {"Hambatan dan upaya", "Obstacles and remedies"},
           !year.obstacles.empty(),
           "obstacles",
           obstacle_list},
          {"rencana-kinerja.html",
           "annual-plan",
           {"Rencana kinerja", "Annual plan"},
           has_annual_plan(year),
           "annual_plan",
           annual_plan_list},
          {"rencana-aksi.html",
           "action-plan",
           {"Rencana aksi", "Action plan"},
           has_action_plan(year),
           "action_plan",
           action_plan_groups},
          {"pernyataan.html",
           "statements",
           {"Angka yang disebut dalam naskah", "Figures stated in the text"},
           !year.statements.empty(),
           "statements",
           statement_list}};
}

theme::List leaf_links(const YearView& view) {
  theme::List links;
  for (const Leaf& leaf : leaves_of(view)) {
    if (!leaf.there) continue;
    links.push_back(
        theme::Record{{"title", leaf.title.in(view.site.language)}, {"address", leaf.file}});
  }
  return links;
}

/// The prose around a plan's table, and what was found in it; nothing where there is none.
void set_prose(const YearView& view, const Leaf& leaf, theme::Record& values,
               base::Diagnostics& diagnostics) {
  const std::string name{leaf.file.substr(0, leaf.file.find('.'))};
  const auto plan = std::ranges::find(view.year.plans, name, &content::Narrative::name);
  const bool there = plan != view.year.plans.end();
  values.set("prose", there ? theme::Value{fill_holes(*plan, view, diagnostics)} : theme::Value{});
  values.set("prose_place",
             there ? theme::Value{place_record({.file = plan->file}, view.site, view.provenance)}
                   : theme::Value{});
  values.set("prose_findings", findings_in(view, "/" + name + ".md"));
}

void leaf_page(const YearView& view, const Leaf& leaf, std::vector<Document>& documents,
               base::Diagnostics& diagnostics) {
  const std::string title{leaf.title.in(view.site.language)};
  PageHead head = head_of(view);
  head.address = content::year_folder(view.office.slug, view.year.year) + std::string{leaf.file};
  head.title = title + ", " + view.office.name + " " + std::to_string(view.year.year);
  head.description = head.title + ".";
  head.crumbs.back().address =
      content::year_folder(view.office.slug, view.year.year) + "index.html";
  head.crumbs.push_back({title, {}});
  head.schema_type = "WebPage";
  theme::Record values = begin_page(view.site, head, view.provenance);
  values.set("anchors", true);
  values.set(leaf.table, leaf.rows(view));
  values.set("has_action_plan", !view.year.action_plan.empty());
  values.set("has_annual_plan", !view.year.annual_plan.empty());
  const std::optional<base::Html> quarters =
      leaf.template_name == "action-plan" ? quarter_chart(view) : std::nullopt;
  values.set("quarter_chart", chart_value(quarters, "grafik-rencana-aksi.svg"));
  if (quarters) {
    documents.push_back(
        {content::year_folder(view.office.slug, view.year.year) + "grafik-rencana-aksi.svg",
         chart::as_file(*quarters, view.site.chart_style)});
  }
  set_prose(view, leaf, values, diagnostics);
  documents.push_back(finish_page(view.site, leaf.template_name, head, values, diagnostics));
}

/// The rules in force, as the page states them.
theme::Record rules_record(const YearView& view) {
  const content::Rules& rules = view.office.rules;
  theme::Record record{{"decimals", rules.decimals},
                       {"tolerance", base::print(rules.tolerance, view.site.language)},
                       {"own", view.office.has_own_rules}};
  record.set("cap", rules.cap ? theme::Value{base::print(*rules.cap, view.site.language)}
                              : theme::Value{});
  return record;
}

void add_charts(const YearView& view, theme::Record& values, std::vector<Document>& documents) {
  const std::string folder = content::year_folder(view.office.slug, view.year.year);
  const auto add = [&](theme::Name name, const std::string& file,
                       const std::optional<base::Html>& chart) {
    values.set(name, chart_value(chart, file));
    if (chart) documents.push_back({folder + file, chart::as_file(*chart, view.site.chart_style)});
  };
  add("achievement_chart", "grafik-capaian.svg", achievement_chart(view));
  add("absorption_chart", "grafik-serapan.svg", absorption_chart(view));
}

bool has_prose(const content::OfficeYear& year, std::string_view name) {
  return std::ranges::find(year.plans, name, &content::Narrative::name) != year.plans.end();
}

}  // namespace

bool has_annual_plan(const content::OfficeYear& year) {
  return !year.annual_plan.empty() || has_prose(year, "rencana-kinerja");
}

bool has_action_plan(const content::OfficeYear& year) {
  return !year.action_plan.empty() || has_prose(year, "rencana-aksi");
}

std::vector<Document> year_page(const YearView& view, base::Diagnostics& diagnostics) {
  const PageHead head = head_of(view);
  const Figures figures = figures_of(view);
  theme::Record values = begin_page(view.site, head, view.provenance);
  values.set("office", theme::Record{{"name", view.office.name}, {"address", "../index.html"}});
  values.set("year", view.year.year);
  values.set("year_page", "");
  values.set("indicator_folder", "../indikator/");
  values.set("budget_folder", "../anggaran/");
  const FigureRow whole_year{
      .home = {.office = view.office.slug, .year = view.year.year, .file = {}}};
  values.set("correction", correction_value(view.site, {whole_year}, root_of(head.address)));
  values.set("anchors", true);
  values.set("has_indicators", !view.year.indicators.empty());
  values.set("mean", mean_record(view.scores.year, figures));
  values.set("objectives", objective_list(view));
  values.set("budget", view.scores.total ? theme::Value{budget_table(view)} : theme::Value{});
  values.set("obstacles", obstacle_list(view));
  values.set("documents", document_list(view.year.documents, view.site.language));
  values.set("chapters", chapter_links(view));
  values.set("finding_count", static_cast<int>(view.scores.findings.size()));
  values.set("has_findings", !view.scores.findings.empty());
  values.set("top_findings", top_findings(view));
  values.set("finding_groups", finding_groups(view));
  theme::List settled = settled_replies(view);
  values.set("has_settled", !settled.empty());
  values.set("settled", std::move(settled));
  values.set("rules", rules_record(view));
  values.set("has_obstacles", !view.year.obstacles.empty());
  theme::List leaves = leaf_links(view);
  values.set("has_leaves", !leaves.empty());
  values.set("leaves", std::move(leaves));
  values.set("has_documents", !view.year.documents.empty());
  values.set("has_agreements", !view.year.agreements.empty());
  values.set("has_chapters", !view.year.chapters.empty());

  std::vector<Document> documents;
  add_charts(view, values, documents);
  documents.push_back(finish_page(view.site, "year", head, values, diagnostics));
  for (const Leaf& leaf : leaves_of(view)) {
    if (leaf.there) leaf_page(view, leaf, documents, diagnostics);
  }
  return documents;
}

}  // namespace terang::page::detail
