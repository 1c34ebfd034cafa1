// Findings as the templates show them, and which figure each of them stands beside.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "page/view.hpp"
#include "theme/value.hpp"

namespace terang::page::detail {

/// `{text, official, date}`.
theme::Record reply_record(const content::Reply& reply, base::Language language);

/// `{anchor, kind, title, sentence, subject, code, reported, computed, method, look, place,
/// other_place, reply}`.
theme::Record finding_record(const measure::Finding& finding, const YearView& view);

/// The same for what several years say, which no reply is kept with.
theme::Record finding_record(const measure::Finding& finding, const Site& site,
                             const Provenance& provenance);

/// The year's findings by kind: `{kind, title, sentence, count, findings}`. Order: of the kinds.
theme::List finding_groups(const YearView& view);

/// Replies to findings that the data no longer has: `{finding, text, official, date}`.
theme::List settled_replies(const YearView& view);

/// The few that a citizen should know first: one of each kind, the gravest kinds before.
theme::List top_findings(const YearView& view);

/// Findings that stand beside one record: `{anchor, title, reported, computed, look}`, for those of
/// this code with a place in `file`.
theme::List findings_beside(const YearView& view, std::string_view file, std::string_view code);

/// The same for all findings of one file, such as an agreement's.
theme::List findings_in(const YearView& view, std::string_view file);

}  // namespace terang::page::detail
