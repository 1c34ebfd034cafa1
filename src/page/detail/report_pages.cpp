#include "content/folders.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/narratives.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/places.hpp"
#include "page/detail/say.hpp"

namespace terang::page::detail {
namespace {

using content::Narrative;

std::string report_title(const YearView& view) {
  return say(view.site, {"Laporan kinerja ", "Performance report of "}) + view.office.name + " " +
         std::to_string(view.year.year);
}

std::vector<Crumb> report_crumbs(const YearView& view) {
  const std::string folder = content::year_folder(view.office.slug, view.year.year);
  return {{say(view.site, {"Kantor", "Offices"}), offices_address()},
          {view.office.name, office_address(view.office.slug)},
          {std::to_string(view.year.year), folder + "index.html"},
          {say(view.site, {"Laporan kinerja", "Report"}), folder + "laporan/index.html"}};
}

theme::Record chapter_link(const Narrative& chapter) {
  return {
      {"title", chapter.title}, {"summary", chapter.summary}, {"address", chapter.name + ".html"}};
}

theme::Value neighbour(const YearView& view, std::size_t at, bool there) {
  if (!there) return {};
  return chapter_link(view.year.chapters[at]);
}

Document contents_page(const YearView& view, base::Diagnostics& diagnostics) {
  std::vector<Crumb> crumbs = report_crumbs(view);
  crumbs.back().address.clear();
  const PageHead head{
      .address = content::year_folder(view.office.slug, view.year.year) + "laporan/index.html",
      .title = report_title(view),
      .description =
          std::to_string(view.year.chapters.size()) +
          say(view.site, {" bab laporan kinerja, dengan judul aslinya.",
                          " chapters of the performance report, under their own headings."}),
      .crumbs = std::move(crumbs)};
  theme::List chapters;
  for (const Narrative& chapter : view.year.chapters) {
    theme::Record record = chapter_link(chapter);
    record.set("headings", heading_list(chapter));
    chapters.emplace_back(std::move(record));
  }
  theme::Record values = begin_page(view.site, head, view.provenance);
  values.set("chapters", std::move(chapters));
  return finish_page(view.site, "reports", head, values, diagnostics);
}

Document chapter_page(const YearView& view, std::size_t at, base::Diagnostics& diagnostics) {
  const Narrative& chapter = view.year.chapters[at];
  std::vector<Crumb> crumbs = report_crumbs(view);
  crumbs.push_back({chapter.title, {}});
  const PageHead head{
      .address = content::year_folder(view.office.slug, view.year.year) + "laporan/" +
                 chapter.name + ".html",
      .title = chapter.title + ", " + view.office.name + " " + std::to_string(view.year.year),
      .description =
          chapter.summary.empty() ? report_title(view) + ": " + chapter.title : chapter.summary,
      .crumbs = std::move(crumbs)};
  theme::Record values = begin_page(view.site, head, view.provenance);
  values.set("heading", chapter.title);
  values.set("summary", chapter.summary);
  values.set("headings", heading_list(chapter));
  values.set("has_headings", chapter.headings.size() > 2);
  values.set("prose", fill_holes(chapter, view, diagnostics));
  values.set("previous", neighbour(view, at - 1, at > 0));
  values.set("next", neighbour(view, at + 1, at + 1 < view.year.chapters.size()));
  values.set("place", place_record({.file = chapter.file, .line = 0, .column = 0}, view.site,
                                   view.provenance));
  return finish_page(view.site, "chapter", head, values, diagnostics);
}

}  // namespace

std::vector<Document> report_pages(const YearView& view, base::Diagnostics& diagnostics) {
  if (view.year.chapters.empty()) return {};
  std::vector<Document> documents{contents_page(view, diagnostics)};
  for (std::size_t at = 0; at < view.year.chapters.size(); ++at) {
    documents.push_back(chapter_page(view, at, diagnostics));
  }
  return documents;
}

}  // namespace terang::page::detail
