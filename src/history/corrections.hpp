// Which edits are corrections (ralat).
#pragma once

#include "base/date.hpp"
#include "history/ledger.hpp"

namespace terang::history {

/// What is known of an office's year when a commit is made.
struct Published {
  int year = 0;
  bool has_report = false;  ///< a chapter of laporan/ stood before the commit
  base::Date day;           ///< of the commit
};

/// Whether the year had closed: its calendar year was over, or its report was there.
bool is_closed(const Published& published);

/// A figure of a year that says something else after the year had closed: revised, withdrawn or
/// restored once the calendar year is over or its report published, and entered once the report is
/// published (a realisation is always entered after the year's end). Never: replies to findings
/// (tanggapan.csv) and the list of documents (dokumen.csv), which are written afterwards.
bool is_correction(const content::FigureKey& key, EditKind kind, const Published& published);

/// The same for a whole file: withdrawn or restored after the year had closed.
bool is_correction(const content::FileHome& home, FileEventKind kind, const Published& published);

}  // namespace terang::history
