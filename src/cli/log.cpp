#include <iostream>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "cli/options.hpp"
#include "cli/print_edits.hpp"
#include "dataset/history.hpp"

namespace terang::cli {
namespace {

dataset::EditList list_of(const site::LogReport& report) {
  const std::vector<history::LedgerCommit>& commits = report.ledger.commits;
  dataset::EditList list{.folder = report.folder,
                         .edits = {},
                         .files = {},
                         .since = dataset::known_since(report.ledger)};
  for (const history::Edit& edit : report.edits) {
    list.edits.push_back({.edit = &edit, .commit = &commits.at(edit.commit)});
  }
  for (const history::FileEvent& event : report.files) {
    list.files.push_back({.event = &event, .commit = &commits.at(event.commit)});
  }
  return list;
}

/// Order: newest first.
std::vector<EditGroup> groups_of(const site::LogReport& report) {
  const std::vector<history::LedgerCommit>& commits = report.ledger.commits;
  std::vector<EditGroup> groups(commits.size());
  const auto group_of = [&](std::size_t commit) -> EditGroup& {
    return groups.at(commits.size() - 1 - commit);
  };
  for (std::size_t at = 0; at < commits.size(); ++at) group_of(at).commit = &commits[at];
  for (const history::Edit& edit : report.edits) group_of(edit.commit).edits.push_back(&edit);
  for (const history::FileEvent& event : report.files) {
    group_of(event.commit).files.push_back({.event = &event});
  }
  std::erase_if(groups, [](const EditGroup& group) { return group.is_empty(); });
  return groups;
}

/// What a shallow clone cannot know; empty: the history is whole.
std::string print_edge(const history::Ledger& ledger, bool indonesian) {
  const auto since = dataset::known_since(ledger);
  if (!since) return {};
  return (indonesian ? "Riwayat repositori terpotong (shallow clone): yang terjadi sampai "
                     : "The history is cut off (shallow clone): what happened up to ") +
         base::print_iso(*since) + (indonesian ? " tidak diketahui.\n" : " is not known.\n");
}

void print_groups(const site::LogReport& report, const Options& options) {
  const bool indonesian = options.language == base::Language::indonesian;
  const std::vector<EditGroup> groups = groups_of(report);
  for (const EditGroup& group : groups) {
    if (options.format == Format::markdown) {
      std::cout << print_markdown(group, options.language);
    } else {
      std::cout << print_text(group, options.language) << "\n";
    }
  }
  if (groups.empty()) std::cout << (indonesian ? "Tidak ada suntingan.\n" : "No edits.\n");
  std::cout << print_edge(report.ledger, indonesian);
}

}  // namespace

ExitStatus log(const Options& options) {
  const bool is_json = options.format == Format::json;
  const site::LogReport report = site::log(options.log, is_json);
  if (is_json) {
    std::cout << dataset::render_edits(list_of(report));
  } else {
    print_groups(report, options);
  }
  return ExitStatus::done;
}

}  // namespace terang::cli
