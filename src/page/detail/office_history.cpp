#include <algorithm>
#include <utility>

#include "content/folders.hpp"
#include "page/detail/edits.hpp"
#include "page/detail/history_pages.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/say.hpp"

namespace terang::page::detail {
namespace {

constexpr std::size_t office_commits_a_page = 50;
/// A commit that did more to the office shows the first few; its own page has them all.
constexpr std::size_t most_edits = 30;
constexpr std::size_t few_edits = 10;
constexpr std::size_t most_lines = 10;

/// Pages are counted from the oldest, so that a full one stays as it is when a commit is added. The
/// newest one has the lasting address.
struct Paging {
  std::string folder;
  std::size_t count = 1;

  std::string name(std::size_t number) const {
    return number == count ? "riwayat.html" : "riwayat-" + std::to_string(number) + ".html";
  }
};

theme::Record entry_of(const OfficeView& view, const CommitPart& part, const std::string& root) {
  const history::Ledger& ledger = view.site.history->ledger;
  theme::Record entry = commit_entry(view.site, part, root);
  theme::List lines = file_lines(view.site, part.files);
  const bool is_long = part.edits.size() > most_edits || lines.size() > most_lines;
  if (lines.size() > most_lines) lines.resize(most_lines);
  const std::size_t shown = part.edits.size() > most_edits ? few_edits : part.edits.size();
  theme::List rows;
  for (std::size_t at = 0; at < shown; ++at) {
    rows.emplace_back(edit_row(view.site, ledger.edits[part.edits[at]], &view.summary, root));
  }
  entry.set("has_lines", !lines.empty());
  entry.set("lines", std::move(lines));
  entry.set("has_rows", !rows.empty());
  entry.set("rows", std::move(rows));
  entry.set("is_long", is_long);
  return entry;
}

PageHead head_of(const OfficeView& view, const Paging& paging, std::size_t number) {
  const std::string& name = view.office.name;
  const std::string which = number == paging.count ? std::string{} : part_words(view.site, number);
  return {.address = paging.folder + paging.name(number),
          .title = history_word(view.site) + " " + name + which,
          .description = is_indonesian(view.site)
                             ? "Angka dan berkas " + name +
                                   " yang berubah: semula, menjadi, oleh siapa, kapan, dan mengapa."
                             : "What changed in the figures and files of " + name +
                                   ": before, after, by whom, when and why.",
          .crumbs = {{say(view.site, {"Kantor", "Offices"}), offices_address()},
                     {name, office_address(view.office.slug)},
                     {history_word(view.site) + which, {}}},
          .feed = paging.folder + "feed.xml"};
}

}  // namespace

std::vector<Document> office_history_pages(const OfficeView& view, base::Diagnostics& diagnostics) {
  if (view.site.history == nullptr) return {};
  const std::vector<CommitPart> parts = parts_of_office(*view.site.history, view.office.slug);
  const Paging paging{.folder = content::office_folder(view.office.slug),
                      .count = std::max<std::size_t>(
                          1, (parts.size() + office_commits_a_page - 1) / office_commits_a_page)};
  std::vector<Document> documents;
  for (std::size_t number = 1; number <= paging.count; ++number) {
    const PageHead head = head_of(view, paging, number);
    const std::size_t begin = (number - 1) * office_commits_a_page;
    const std::size_t end = std::min(parts.size(), begin + office_commits_a_page);
    theme::List commits;
    for (std::size_t at = end; at > begin; --at) {
      commits.emplace_back(entry_of(view, parts[at - 1], root_of(head.address)));
    }
    theme::Record values = begin_page(
        view.site, head,
        commits.empty() ? Provenance{} : provenance_of(view.site, parts[end - 1].commit));
    values.set("office", theme::Record{{"name", view.office.name}});
    values.set("show_year", true);
    values.set("edge", edge_record(view.site));
    values.set("has_commits", !commits.empty());
    values.set("commits", std::move(commits));
    values.set("paging", neighbours(number < paging.count ? paging.name(number + 1) : std::string{},
                                    number > 1 ? paging.name(number - 1) : std::string{}));
    documents.push_back(finish_page(view.site, "office-history", head, values, diagnostics));
  }
  return documents;
}

}  // namespace terang::page::detail
