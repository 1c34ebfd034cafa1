// What the history pages share: what each commit did, its edits and files as lists for the
// templates, and pages of bounded size.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "page/detail/frame.hpp"
#include "page/view.hpp"
#include "theme/value.hpp"

namespace terang::page::detail {

/// What one commit did in the units that a page speaks of: indices into the ledger, ascending.
struct CommitPart {
  std::size_t commit = 0;
  std::vector<std::size_t> edits, files;
};

/// Everything that the commit did.
CommitPart part_of(const history::Ledger& ledger, std::size_t commit);

/// What became of all units of an office. Order: of the commits, oldest first; those that did
/// nothing there are left out.
std::vector<CommitPart> parts_of_office(const History& history, const std::string& office);

/// How many edits and files of the part are corrections.
std::size_t count_corrections(const history::Ledger& ledger, const CommitPart& part);

/// The first ten digits.
std::string short_id(const std::string& commit);

/// Absent: null when the portal has no such office today, so that it has no page.
const OfficeSummary* find_office(const std::vector<OfficeSummary>& offices, std::string_view slug);

/// Absent: null when the office has no page for this indicator today. `office` may be null.
const IndicatorName* find_indicator(const OfficeSummary* office, std::string_view code);
std::string indicator_address(std::string_view slug, std::string_view code);

/// As commit_record, with `{anchor, edits, files, corrections, untouched}`: how many, empty for
/// none; `untouched` where nothing says anything else. A commit without a message is named by its
/// id.
theme::Record commit_entry(const Site& site, const CommitPart& part, const std::string& root);

/// commit_entry with `{portal, offices, more_offices}`: whether it changed the portal's own files,
/// and up to three names.
theme::Record commit_entry(const Site& site, const CommitPart& part,
                           const std::vector<OfficeSummary>& offices, const std::string& root);

/// The newest commits, none where nothing is known. Order: newest first.
theme::List newest_commits(const Site& site, const std::vector<OfficeSummary>& offices,
                           const std::string& root, std::size_t count);

/// edit_record with `{year, text, address, short}`: the indicator's words and its page, where the
/// office has one today; `short` where both texts fit beside each other. Of long texts, what
/// surrounds the difference.
theme::Record edit_row(const Site& site, const history::Edit& edit, const OfficeSummary* office,
                       const std::string& root);

/// What became of the files, one line for all of one unit that the same happened to:
/// `{year, words, count, names, more, correction}`. Order: by unit, then by what happened.
theme::List file_lines(const Site& site, std::span<const std::size_t> files);

/// `{newer, older}`: addresses of the neighbours, empty where there is none. Absent: an empty value
/// where there is neither.
theme::Value neighbours(std::string newer, std::string older);

/// The head of a page about what was done last by this commit.
Provenance provenance_of(const Site& site, std::size_t commit);

std::string history_word(const Site& site);                 ///< `Riwayat`
std::string month_address(const base::Date& day);           ///< `riwayat/2025-03.html`
std::string office_history_address(std::string_view slug);  ///< `kantor/x/riwayat.html`

/// ` (bagian 2)`
std::string part_words(const Site& site, std::size_t number);

}  // namespace terang::page::detail
