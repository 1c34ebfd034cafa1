#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "base/print.hpp"
#include "page/detail/edits.hpp"
#include "page/detail/figures.hpp"
#include "page/detail/history_pages.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/say.hpp"

namespace terang::page::detail {
namespace {

constexpr std::size_t corrections_shown = 10;
constexpr std::size_t commits_shown = 20;
constexpr std::size_t figures_a_correction = 3;
constexpr std::size_t month_commits_a_page = 100;

/// The commits of one month, oldest first.
struct Month {
  base::Date day;  ///< of any of its commits
  std::vector<std::size_t> commits;
  std::size_t corrections = 0;
};

std::string name_of(const Site& site, const Month& month) {
  return base::print(month.day.year() / month.day.month() / std::chrono::day{0}, site.language);
}

/// What the portal's history pages are made from.
struct Past {
  const PortalView& view;
  const history::Ledger& ledger;
  std::vector<std::size_t> corrections;  ///< how many, by commit
  std::vector<Month> months;             ///< newest first
};

Past gather(const PortalView& view) {
  const history::Ledger& ledger = view.site.history->ledger;
  Past past{view, ledger, std::vector<std::size_t>(ledger.commits.size()), {}};
  for (const history::Edit& edit : ledger.edits) {
    if (edit.is_correction) ++past.corrections[edit.commit];
  }
  for (std::size_t file = 0; file < ledger.files.size(); ++file) {
    if (ledger.files.is_correction(file)) ++past.corrections[ledger.files.commit_of(file)];
  }
  std::map<std::string, Month, std::greater<>> months;
  for (std::size_t at = 0; at < ledger.commits.size(); ++at) {
    Month& month = months[month_address(ledger.commits[at].day)];
    month.day = ledger.commits[at].day;
    month.commits.push_back(at);
    month.corrections += past.corrections[at];
  }
  for (auto& [address, month] : months) past.months.push_back(std::move(month));
  return past;
}

std::string print(const Site& site, std::size_t count) {
  const Figures figures{.language = site.language, .rules = site.portal.rules};
  return figures.print(static_cast<int>(count));
}

std::string office_name(const Past& past, const std::string& slug) {
  const OfficeSummary* const office = find_office(past.view.offices, slug);
  return office == nullptr ? slug : office->name;
}

/// The corrected figures of a commit, and after them the files: `{office, ...}` of edit_row, or
/// `{office, year, file, words}`.
void add_corrected(const Past& past, const CommitPart& part, theme::Record& entry) {
  theme::List figures;
  theme::List files;
  const auto is_full = [&] { return figures.size() + files.size() == figures_a_correction; };
  for (const std::size_t index : part.edits) {
    const history::Edit& edit = past.ledger.edits[index];
    if (!edit.is_correction || is_full()) continue;
    theme::Record row =
        edit_row(past.view.site, edit, find_office(past.view.offices, edit.key.home.office), {});
    row.set("office", office_name(past, edit.key.home.office));
    figures.emplace_back(std::move(row));
  }
  for (const std::size_t index : part.files) {
    if (!past.ledger.files.is_correction(index) || is_full()) continue;
    const history::FileEvent event = past.ledger.files[index];
    theme::Record row = event_record(event, past.view.site);
    row.set("office", office_name(past, event.home.office));
    row.set("year", event.home.year);
    files.emplace_back(std::move(row));
  }
  const std::size_t shown = figures.size() + files.size();
  const std::size_t all = past.corrections[part.commit];
  entry.set("more", all > shown ? print(past.view.site, all - shown) : std::string{});
  entry.set("corrected", std::move(figures));
  entry.set("corrected_files", std::move(files));
}

theme::List newest_corrections(const Past& past, const std::string& root) {
  theme::List list;
  for (std::size_t at = past.corrections.size(); at > 0 && list.size() < corrections_shown; --at) {
    if (past.corrections[at - 1] == 0) continue;
    const CommitPart part = part_of(past.ledger, at - 1);
    theme::Record entry = commit_entry(past.view.site, part, past.view.offices, root);
    add_corrected(past, part, entry);
    list.emplace_back(std::move(entry));
  }
  return list;
}

/// Newest first: `{year, months}`, a month has `{name, address, count, corrections}`.
theme::List year_list(const Past& past, const std::string& root) {
  const Site& site = past.view.site;
  theme::List years;
  theme::List months;
  for (std::size_t at = 0; at < past.months.size(); ++at) {
    const Month& month = past.months[at];
    months.push_back(theme::Record{
        {"name", name_of(site, month)},
        {"address", root + month_address(month.day)},
        {"count", print(site, month.commits.size())},
        {"corrections", month.corrections > 0 ? print(site, month.corrections) : std::string{}}});
    const bool is_last =
        at + 1 == past.months.size() || past.months[at + 1].day.year() != month.day.year();
    if (!is_last) continue;
    years.push_back(theme::Record{{"year", static_cast<int>(month.day.year())},
                                  {"months", std::exchange(months, {})}});
  }
  return years;
}

Document overview(const Past& past, base::Diagnostics& diagnostics) {
  const Site& site = past.view.site;
  const PageHead head{
      .address = "riwayat/index.html",
      .title = history_word(site),
      .description = say(
          site, {"Setiap perubahan angka di portal ini: semula, menjadi, oleh siapa, kapan, dan "
                 "mengapa; ralat lebih dahulu.",
                 "Every change of a figure in this portal: before, after, by whom, when and why; "
                 "corrections first."}),
      .crumbs = {{history_word(site), {}}},
      .feed = "feed.xml"};
  const std::string root = root_of(head.address);
  const bool any = !past.ledger.commits.empty();
  theme::Record values = begin_page(
      site, head, any ? provenance_of(site, past.ledger.commits.size() - 1) : Provenance{});
  values.set("edge", edge_record(site));
  theme::List corrections = newest_corrections(past, root);
  values.set("has_corrections", !corrections.empty());
  values.set("corrections_list", std::move(corrections));
  values.set("has_commits", any);
  values.set("commits", newest_commits(site, past.view.offices, root, commits_shown));
  values.set("years", year_list(past, root));
  return finish_page(site, "history", head, values, diagnostics);
}

/// `riwayat/2025-03.html`, then `riwayat/2025-03-2.html`.
std::string address_of(const Month& month, std::size_t number) {
  std::string address = month_address(month.day);
  if (number > 1) address.insert(address.size() - 5, "-" + std::to_string(number));
  return address;
}

std::vector<Document> month_pages(const Past& past, const Month& month,
                                  base::Diagnostics& diagnostics) {
  const Site& site = past.view.site;
  const std::size_t all = month.commits.size();
  const std::size_t count = (all + month_commits_a_page - 1) / month_commits_a_page;
  std::vector<Document> documents;
  for (std::size_t number = 1; number <= count; ++number) {
    const std::string which = number > 1 ? part_words(site, number) : std::string{};
    const std::string name = name_of(site, month) + which;
    const PageHead head{
        .address = address_of(month, number),
        .title = history_word(site) + " " + name,
        .description = is_indonesian(site)
                           ? "Perubahan angka di portal ini pada " + name + "."
                           : "Changes of the figures in this portal in " + name + ".",
        .crumbs = {{history_word(site), "riwayat/index.html"}, {name, {}}},
        .feed = "feed.xml"};
    const std::string root = root_of(head.address);
    theme::List commits;
    const std::size_t begin = (number - 1) * month_commits_a_page;
    for (std::size_t at = begin; at < std::min(all, begin + month_commits_a_page); ++at) {
      const CommitPart part = part_of(past.ledger, month.commits[all - 1 - at]);
      commits.emplace_back(commit_entry(site, part, past.view.offices, root));
    }
    theme::Record values =
        begin_page(site, head, provenance_of(site, month.commits[all - 1 - begin]));
    values.set("edge", edge_record(site));
    values.set("count", print(site, all));
    values.set("corrections", month.corrections > 0 ? print(site, month.corrections) : "");
    values.set("commits", std::move(commits));
    values.set("paging",
               neighbours(number > 1 ? root + address_of(month, number - 1) : std::string{},
                          number < count ? root + address_of(month, number + 1) : std::string{}));
    documents.push_back(finish_page(site, "history-month", head, values, diagnostics));
  }
  return documents;
}

}  // namespace

std::vector<Document> history_pages(const PortalView& view, base::Diagnostics& diagnostics) {
  if (view.site.history == nullptr) return {};
  const Past past = gather(view);
  std::vector<Document> documents{overview(past, diagnostics)};
  for (const Month& month : past.months) {
    std::ranges::move(month_pages(past, month, diagnostics), std::back_inserter(documents));
  }
  return documents;
}

}  // namespace terang::page::detail
