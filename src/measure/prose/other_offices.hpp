// Finds other offices' names in an office's prose (kantor-lain): leftovers of a document that was
// copied from another office.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/model.hpp"
#include "content/settings.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// The offices that prose is searched for: those of the regions in wilayah.csv, and the portal's.
struct Register {
  struct Entry {
    std::string code;                ///< of the region; empty: not known
    std::string name;                ///< as written in the register
    std::string kind;                ///< provinsi, kabupaten, kota; empty: none in the name
    std::vector<std::string> words;  ///< of the name after its kind, in lower case
    std::string slug{};              ///< of the portal's office; empty: the entry is a region
    std::string province{};          ///< of the portal's office; empty: a region
  };
  std::vector<Entry> entries;                      ///< sorted by `words`
  std::vector<std::vector<std::string>> prefixes;  ///< words before an office's region: `KPU`
};

Register register_of(const content::Portal& portal, std::span<const content::Office> offices);

/// A mention of an office that is neither `office` itself, nor above it, nor below it.
struct Mention {
  std::string text;       ///< as typed
  std::string name;       ///< as in the register
  std::size_t begin = 0;  ///< byte offset in the text
  std::size_t end = 0;    ///< after the last byte
};

/// Which mentions of another office are leftovers.
enum class Strictness {
  every_mention,          ///< for headings, objectives and indicators
  only_self_descriptions  ///< for prose, which may report on other offices: only where the sentence
                          ///< states of the other office what a document states of its own office
                          ///< (its ceiling, its performance, what it faces)
};

/// Finds the mentions in `text` that are leftovers. Left out at either strictness, because they are
/// not leftovers: offices whose documents are cited (`Keputusan KPU ...`, `... Nomor 5`), offices
/// that this one met, worked with or was compared with, and offices in a list.
/// Order: of the text
std::vector<Mention> find_other_offices(std::string_view text, const content::Office& office,
                                        const Register& others,
                                        Strictness strictness = Strictness::only_self_descriptions);

/// Checks chapters, plans, objectives, indicators, obstacles, and the titles and rows of
/// agreements. A cell or list item that contains nothing but an office's name is a row of a list of
/// offices, and makes no finding.
/// Order: of the records, then of the text
std::vector<Finding> check_other_offices(const content::OfficeYear& year,
                                         const content::Office& office, const Register& others);

}  // namespace terang::measure
