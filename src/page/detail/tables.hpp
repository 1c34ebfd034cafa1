// The year's records as lists for the templates: the same lists make the performance page's tables
// and the blocks that a report chapter asks for.
#pragma once

#include "page/detail/figures.hpp"
#include "page/view.hpp"
#include "theme/value.hpp"

namespace terang::page::detail {

Figures figures_of(const YearView& view);

/// A row of YearRows:
/// `{code, text, target, realisation, state, achievement, measured, outcome, tone, class_name,
/// reported, method, direction, weight, source, note, place, findings}`; `state` words a
/// realisation that is not there.
theme::Record indicator_record(const YearView& view, std::size_t index);

/// Objectives with their indicators: `{code, goal, text, mean, budget, note, indicators}`.
theme::List objective_list(const YearView& view);

/// A row of YearRows: `{code, depth, kind, fund, text, ceiling_first, ceiling, realisation,
/// remainder, absorption, over, reported, source, note, place, findings}`.
theme::Record budget_line_record(const YearView& view, std::size_t index);

/// `{lines, total, funds, many_funds}`; a line is a budget_line_record.
theme::Record budget_table(const YearView& view);

/// `{code, subject, activity, obstacle, constraint, remedy, remark, place}`.
theme::List obstacle_list(const YearView& view);

/// `{kind, fund, subject, value, source, note, place, findings}`.
theme::List statement_list(const YearView& view);

/// `{code, activity, objective, text, target, method, data_source, output, output_indicator,
/// output_target, allocation, address, place}`; the address is that of the indicator of this code.
theme::List annual_plan_list(const YearView& view);

/// Rows in their groups, neighbours together: `{group, rows}`; a row has `{code, objective, text,
/// target, quarters, responsible, unit, place}`, a quarter `{plan, result}`.
theme::List action_plan_groups(const YearView& view);

/// `{code, title, kind, date, sha256, link, note}`.
theme::List document_list(const std::vector<content::Document>& documents, base::Language language);

}  // namespace terang::page::detail
