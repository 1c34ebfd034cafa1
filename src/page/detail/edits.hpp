// Edits, files and commits of the ledger as templates show them.
#pragma once

#include <string>
#include <string_view>

#include "history/ledger.hpp"
#include "page/view.hpp"
#include "theme/value.hpp"

namespace terang::page::detail {

/// `{id, short, address, day, day_iso, author, subject, reason, own_reason, link}`: `address` is
/// the commit's page from the present one, `link` the forge's (empty without one), `reason` is
/// empty where it is the subject.
theme::Record commit_record(const history::LedgerCommit& commit, const Site& site,
                            const std::string& root);

/// `{file, code, column, before, after, kind, prose, correction}`: `column` in words, `before` and
/// `after` as typed, or a state in words in `before_state` and `after_state` where nothing can be
/// quoted; `kind` is the word for it (dimasukkan, diubah, ditarik, dipulihkan).
theme::Record edit_record(const history::Edit& edit, const Site& site);

/// A column, or a key of YAML, in words: `Capaian menurut laporan`.
std::string column_words(std::string_view column, base::Language language);

/// `{file, words, correction}`: what became of a whole file, in words.
theme::Record event_record(const history::FileEvent& event, const Site& site);

/// The history of the portal as a whole is cut off: since which day it is known.
/// Absent (an empty value): it is whole. `{day, day_iso}`.
theme::Value edge_record(const Site& site);

/// Address of a commit's page, from the site's root.
std::string commit_address(const std::string& commit);

}  // namespace terang::page::detail
