#include "cli/print_edits.hpp"

#include <algorithm>
#include <span>

#include "base/date.hpp"
#include "base/text.hpp"
#include "dataset/edit_words.hpp"
#include "history/words.hpp"

namespace terang::cli {
namespace {

using base::Wording;
using history::Edit;

constexpr std::size_t widest_name = 60;
constexpr std::size_t id_digits = 12;
constexpr std::size_t listed_files = 8;  ///< of one unit, one a line; of more each kind has a line

constexpr Wording correction_word{.id = "ralat", .en = "correction"};
constexpr Wording reason_word{.id = "Alasan: ", .en = "Reason: "};
constexpr Wording figures_word{.id = " isian", .en = " figures"};
constexpr Wording files_word{.id = " berkas:", .en = " files:"};
constexpr Wording unit_head{.id = "Kantor dan tahun", .en = "Office and year"};
constexpr Wording table_head{.id = "Berkas | Kode | Kolom | Sebelum | Sesudah | Jenis",
                             .en = "File | Code | Column | Before | After | Kind"};

/// One line in two columns.
struct Line {
  std::string name, change;
};

std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(base::code_points(text));
}

/// `diubah`, `diubah; ralat`.
std::string kind_of(const Edit& edit, base::Language language) {
  const std::string kind{history::word_of(edit.kind).words.in(language)};
  return edit.is_correction ? kind + "; " + std::string{correction_word.in(language)} : kind;
}

std::string event_of(const FileLine& file, base::Language language) {
  std::string words = dataset::print_event(*file.event, language);
  if (file.figure_count > 0) {
    words += ", " + std::to_string(file.figure_count) + std::string{figures_word.in(language)};
  }
  if (file.event->is_correction) words += " (" + std::string{correction_word.in(language)} + ")";
  return words;
}

Line line_of(const Edit& edit, base::Language language) {
  const std::string change = dataset::print_change(edit, language);
  return {.name = print_unit(edit.key.home.office, edit.key.home.year) + " " +
                  dataset::print_name(edit.key) + ":",
          .change = (change.empty() ? "" : change + " ") + "(" + kind_of(edit, language) + ")"};
}

using Files = std::span<const FileLine>;

/// The first of the files with those behind it that the same became of, where they are many.
Files first_lines(Files files) {
  const auto end = std::find_if(files.begin(), files.end(), [&files](const FileLine& file) {
    return !dataset::is_alike(*file.event, *files.front().event);
  });
  const Files alike{files.begin(), end};
  return alike.size() > listed_files ? alike : files.first(1);
}

/// One line for a file, or for many of one unit.
Line line_of(Files files, bool with_unit, base::Language language) {
  const history::FileEvent& event = *files.front().event;
  const std::string unit =
      with_unit ? print_unit(event.home.office, event.home.year) + " " : std::string{};
  if (files.size() == 1) {
    return {.name = unit + event.home.file + ":", .change = event_of(files.front(), language)};
  }
  history::FileEvent together = event;
  together.old_path.resize(std::min(together.old_path.rfind('/') + 1, together.old_path.size()));
  FileLine all{.event = &together};
  for (const FileLine& file : files) all.figure_count += file.figure_count;
  return {.name = unit + std::to_string(files.size()) + std::string{files_word.in(language)},
          .change = event_of(all, language)};
}

std::vector<Line> lines_of(Files files, bool with_unit, base::Language language) {
  std::vector<Line> lines;
  while (!files.empty()) {
    const Files group = first_lines(files);
    lines.push_back(line_of(group, with_unit, language));
    files = files.subspan(group.size());
  }
  return lines;
}

std::string heading_of(const EditGroup& group, base::Language language) {
  if (group.commit == nullptr) return group.title + "\n";
  const history::LedgerCommit& commit = *group.commit;
  std::string text = base::print_iso(commit.day) + "  " + dataset::one_line(commit.author) + "  " +
                     commit.id.substr(0, id_digits) + "\n  " + dataset::one_line(commit.subject) +
                     "\n";
  if (!commit.has_own_reason) return text;
  return text + "  " + std::string{reason_word.in(language)} + dataset::one_line(commit.reason) +
         "\n";
}

std::string markdown_heading_of(const EditGroup& group, base::Language language) {
  if (group.commit == nullptr) return "### " + markdown(group.title) + "\n\n";
  const history::LedgerCommit& commit = *group.commit;
  std::string text = "### " + base::print_iso(commit.day) + ": " + markdown(commit.subject) +
                     "\n\n" + markdown(commit.author) + ", " + commit.id.substr(0, id_digits) +
                     "\n\n";
  if (!commit.has_own_reason) return text;
  return text + std::string{reason_word.in(language)} + markdown(commit.reason) + "\n\n";
}

std::string cell(const std::string& text) { return " " + markdown(text) + " |"; }

}  // namespace

std::string print_unit(const std::string& office, int year) {
  if (office.empty()) return "portal";
  return year == 0 ? office : office + " " + std::to_string(year);
}

std::string print_heading(const std::string& office_name, int year) {
  return dataset::one_line(year == 0 ? office_name : office_name + ", " + std::to_string(year));
}

std::string print_text(const EditGroup& group, base::Language language) {
  std::vector<Line> lines = lines_of(group.files, true, language);
  for (const Edit* edit : group.edits) lines.push_back(line_of(*edit, language));
  std::size_t width = 0;
  for (const Line& line : lines) width = std::max(width, width_of(line.name));
  width = std::min(width, widest_name);
  std::string text = heading_of(group, language);
  for (const Line& line : lines) {
    const std::size_t own = width_of(line.name);
    text += "    " + line.name + std::string(own < width ? width - own + 1 : 1, ' ') + line.change +
            "\n";
  }
  return text;
}

std::string print_table(const std::vector<const Edit*>& edits, bool with_unit,
                        base::Language language) {
  if (edits.empty()) return {};
  const std::string unit = with_unit ? std::string{unit_head.in(language)} + " | " : std::string{};
  std::string text = "| " + unit + std::string{table_head.in(language)} + " |\n" +
                     (with_unit ? "| --- " : "") + "| --- | --- | --- | --- | --- | --- |\n";
  for (const Edit* edit : edits) {
    const content::FileHome& home = edit->key.home;
    const bool prose = history::is_prose(*edit);
    text += "|";
    if (with_unit) text += cell(print_unit(home.office, home.year));
    text += cell(home.file) + cell(edit->key.code) + cell(edit->key.column);
    text += cell(prose ? std::string{} : dataset::print_state(edit->before, language));
    text += cell(prose ? std::string{} : dataset::print_state(edit->after, language));
    text += cell(kind_of(*edit, language)) + "\n";
  }
  return text + "\n";
}

std::string print_files(const std::vector<FileLine>& files, bool with_unit,
                        base::Language language) {
  if (files.empty()) return {};
  std::string text;
  for (const Line& line : lines_of(files, with_unit, language)) {
    text += "- " + markdown(line.name + " " + line.change) + "\n";
  }
  return text + "\n";
}

std::string print_markdown(const EditGroup& group, base::Language language) {
  return markdown_heading_of(group, language) + print_files(group.files, true, language) +
         print_table(group.edits, true, language);
}

std::string markdown(std::string_view text) {
  constexpr std::string_view marks = "\\`*_[]<>|~#&@";
  std::string escaped;
  for (const char c : dataset::one_line(text)) {
    if (marks.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

}  // namespace terang::cli
