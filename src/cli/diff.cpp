#include <algorithm>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cli/options.hpp"
#include "cli/print.hpp"
#include "cli/print_edits.hpp"
#include "cli/print_effects.hpp"
#include "dataset/history.hpp"

namespace terang::cli {
namespace {

using base::Wording;
using content::FileHome;
using history::Edit;
using history::FileEventKind;
using history::UnitName;
using site::DiffReport;
using site::EditBy;

constexpr Wording uncommitted{.id = "Belum dicatat (folder kerja)",
                              .en = "Not committed (working tree)"};
constexpr Wording of_several{.id = "Dari beberapa commit", .en = "Of several commits"};
constexpr Wording whole_files_title{.id = "Berkas", .en = "Files"};
constexpr Wording no_change{.id = "Tidak ada angka yang berubah.", .en = "No figure has changed."};
constexpr Wording unmeasured{
    .id = " galat dalam keadaan sebelumnya: akibat pada kantor itu tidak dihitung\n",
    .en = " errors in the state before: the effect on that office is not computed\n"};

/// The files that came or went whole, each with its edits: for people one line stands for them.
struct WholeFile {
  std::size_t figure_count = 0;
  std::optional<std::size_t> commit{};  ///< of its last edit
};

std::map<FileHome, WholeFile> whole_files(const DiffReport& report) {
  std::map<FileHome, WholeFile> whole;
  for (const history::FileEvent& event : report.files) {
    const bool is_whole =
        event.kind == FileEventKind::entered || event.kind == FileEventKind::withdrawn;
    if (is_whole) whole.emplace(event.home, WholeFile{});
  }
  for (const EditBy& by : report.edits) {
    const auto file = whole.find(by.edit.key.home);
    if (file == whole.end()) continue;
    ++file->second.figure_count;
    file->second.commit = std::max(file->second.commit, by.commit);
  }
  return whole;
}

std::vector<const Edit*> single_edits(const DiffReport& report,
                                      const std::map<FileHome, WholeFile>& whole) {
  std::vector<const Edit*> edits;
  for (const EditBy& by : report.edits) {
    if (!whole.contains(by.edit.key.home)) edits.push_back(&by.edit);
  }
  return edits;
}

FileLine line_of(const history::FileEvent& event, const std::map<FileHome, WholeFile>& whole) {
  const auto file = whole.find(event.home);
  return {.event = &event, .figure_count = file == whole.end() ? 0 : file->second.figure_count};
}

/// What no commit made stands first, then the commits, newest first, then files that none of them
/// can be told to have changed.
std::vector<EditGroup> groups_of(const DiffReport& report, const Options& options) {
  const std::map<FileHome, WholeFile> whole = whole_files(report);
  const std::size_t commit_count = report.commits.size();
  std::vector<EditGroup> groups(commit_count + 2);
  const auto place_of = [commit_count](const std::optional<std::size_t>& commit) {
    return commit ? commit_count - *commit : 0;
  };
  const Wording& title = options.diff.after.empty() ? uncommitted : of_several;
  groups.front().title = title.in(options.language);
  groups.back().title = whole_files_title.in(options.language);
  for (std::size_t at = 0; at < commit_count; ++at) {
    groups[place_of(at)].commit = &report.commits[at];
  }
  for (const EditBy& by : report.edits) {
    if (!whole.contains(by.edit.key.home)) groups[place_of(by.commit)].edits.push_back(&by.edit);
  }
  for (const history::FileEvent& event : report.files) {
    const auto file = whole.find(event.home);
    std::size_t place = commit_count == 0 ? 0 : groups.size() - 1;
    if (file != whole.end() && file->second.figure_count > 0) place = place_of(file->second.commit);
    groups[place].files.push_back(line_of(event, whole));
  }
  std::erase_if(groups, [](const EditGroup& group) { return group.is_empty(); });
  return groups;
}

void print_all_text(const DiffReport& report, const Options& options) {
  for (const EditGroup& group : groups_of(report, options)) {
    std::cout << print_text(group, options.language) << "\n";
  }
  for (const site::UnitDiff& unit : report.units) {
    const std::string text =
        print_effect_text({.unit = unit, .report = report, .language = options.language});
    if (!text.empty()) std::cout << text << "\n";
  }
}

/// Everything of one office's year under one heading.
struct Section {
  std::vector<const Edit*> edits;
  std::vector<FileLine> files;
  const site::UnitDiff* unit = nullptr;  ///< null: nothing is computed of it
};

std::map<UnitName, Section> sections_of(const DiffReport& report) {
  const std::map<FileHome, WholeFile> whole = whole_files(report);
  std::map<UnitName, Section> sections;
  for (const Edit* edit : single_edits(report, whole)) {
    sections[{edit->key.home.office, edit->key.home.year}].edits.push_back(edit);
  }
  for (const history::FileEvent& event : report.files) {
    sections[{event.home.office, event.home.year}].files.push_back(line_of(event, whole));
  }
  for (const site::UnitDiff& unit : report.units) {
    sections[{unit.office, unit.year}].unit = &unit;
  }
  return sections;
}

void print_faults_markdown(const DiffReport& report, base::Language language) {
  if (report.faults_after.empty()) return;
  const bool indonesian = language == base::Language::indonesian;
  std::cout << (indonesian ? "### Galat\n\n" : "### Errors\n\n");
  for (const base::Diagnostic& fault : report.faults_after) {
    std::cout << "- " << markdown(report.folder + base::print(fault, language)) << "\n";
  }
  std::cout << "\n";
}

/// As people call the unit: only offices with an effect are known by their names.
std::string heading_of(const UnitName& name, const DiffReport& report) {
  const auto unit = std::ranges::find(report.units, name.first, &site::UnitDiff::office);
  if (unit == report.units.end()) return print_unit(name.first, name.second);
  return print_heading(unit->office_name, name.second);
}

void print_all_markdown(const DiffReport& report, const Options& options) {
  print_faults_markdown(report, options.language);
  for (const auto& [name, section] : sections_of(report)) {
    std::string body = print_files(section.files, false, options.language) +
                       print_table(section.edits, false, options.language);
    if (section.unit != nullptr) {
      body += print_effect_markdown(
          {.unit = *section.unit, .report = report, .language = options.language});
    }
    if (body.empty()) continue;
    std::cout << "### " << markdown(heading_of(name, report)) << "\n\n" << body;
  }
}

std::optional<dataset::YearSummary> summary_of(const std::optional<measure::Scoreboard>& scores,
                                               const content::Rules& rules, int year) {
  if (!scores) return std::nullopt;
  const auto& scale_class = scores->year.scale_class;
  return dataset::YearSummary{
      .year = year,
      .mean = scores->year,
      .class_name = scale_class ? rules.scale.at(*scale_class).name : std::string{},
      .total = scores->total,
      .finding_count = scores->findings.size()};
}

void print_json(const DiffReport& report) {
  dataset::EditList list{.folder = report.folder, .edits = {}, .files = {}};
  for (const EditBy& by : report.edits) {
    const history::LedgerCommit* commit = by.commit ? &report.commits.at(*by.commit) : nullptr;
    list.edits.push_back({.edit = &by.edit, .commit = commit});
  }
  for (const history::FileEvent& event : report.files) list.files.push_back({.event = &event});
  list.effects.emplace();
  for (const site::UnitDiff& unit : report.units) {
    list.effects->push_back({.office = unit.office,
                             .year = unit.year,
                             .before = summary_of(unit.before, unit.rules_before, unit.year),
                             .after = summary_of(unit.after, unit.rules_after, unit.year),
                             .new_findings = unit.new_findings,
                             .cured_findings = unit.cured_findings});
  }
  std::cout << dataset::render_edits(list);
}

}  // namespace

ExitStatus diff(const Options& options) {
  const DiffReport report = site::diff(options.diff);
  print_faults(report.faults_after, report.folder, options.language);
  if (!report.faults_before.empty()) {
    std::cerr << report.faults_before.size() << unmeasured.in(options.language);
  }
  const bool is_empty = report.edits.empty() && report.files.empty();
  switch (options.format) {
    case Format::json: print_json(report); break;
    case Format::markdown: print_all_markdown(report, options); break;
    case Format::sarif:  // of check alone: options.cpp does not offer it here
    case Format::text: print_all_text(report, options); break;
  }
  if (is_empty && options.format != Format::json) {
    std::cout << no_change.in(options.language) << "\n";
  }
  return report.faults_after.empty() ? ExitStatus::done : ExitStatus::content_has_errors;
}

}  // namespace terang::cli
