#include "content/detail/tables/rows.hpp"

#include "base/failure.hpp"

namespace terang::content::detail {

void read_member(const Cell& cell, const ColumnForm& form, const CellContext&, std::string& member,
                 base::Diagnostics& diagnostics) {
  switch (form.kind) {
    case CellKind::word:
      if (const auto choice = read_choice(cell, form.name, form.choices, diagnostics)) {
        member = form.choices[*choice];
      }
      break;
    case CellKind::digest: member = read_digest(cell, diagnostics); break;
    case CellKind::address: member = read_web_address(cell, diagnostics); break;
    default: member = cell.text;
  }
}

void read_member(const Cell& cell, const ColumnForm& form, const CellContext&, Direction& member,
                 base::Diagnostics& diagnostics) {
  const auto choice = read_choice(cell, form.name, form.choices, diagnostics);
  member = choice ? static_cast<Direction>(*choice) : Direction::rising;
}

void read_member(const Cell& cell, const ColumnForm& form, const CellContext&, Money& member,
                 base::Diagnostics& diagnostics) {
  member =
      form.need == Need::value ? read_amount(cell, diagnostics) : read_money(cell, diagnostics);
}

void read_member(const Cell& cell, const ColumnForm&, const CellContext&,
                 std::optional<Money>& member, base::Diagnostics& diagnostics) {
  member = read_remainder(cell, diagnostics);
}

void read_member(const Cell& cell, const ColumnForm&, const CellContext& context, Target& member,
                 base::Diagnostics& diagnostics) {
  if (context.row != nullptr) {
    member = read_target(cell, *context.row, diagnostics);
    return;
  }
  if (context.targets != nullptr) {
    const auto found = context.targets->find(cell.text);
    if (found != context.targets->end()) {
      member = found->second;
      return;
    }
  }
  base::Diagnostics faults;
  member = read_free_target(cell, faults);
  if (context.targets != nullptr && faults.empty()) context.targets->emplace(cell.text, member);
  diagnostics.append(std::move(faults));
}

void read_member(const Cell& cell, const ColumnForm&, const CellContext& context,
                 Realisation& member, base::Diagnostics& diagnostics) {
  base::ensure(context.row != nullptr, "a table with realisations has a unit and a direction");
  member = read_realisation(cell, *context.row, diagnostics);
}

void read_member(const Cell& cell, const ColumnForm&, const CellContext&,
                 std::optional<Printed>& member, base::Diagnostics& diagnostics) {
  member = read_printed(cell, diagnostics);
}

void read_member(const Cell& cell, const ColumnForm&, const CellContext&, Printed& member,
                 base::Diagnostics& diagnostics) {
  member =
      read_count(cell, diagnostics).value_or(Printed{.text = std::string{cell.text}, .value = {}});
}

void read_member(const Cell& cell, const ColumnForm&, const CellContext&, base::Rational& member,
                 base::Diagnostics& diagnostics) {
  member = read_weight(cell, diagnostics);
}

void read_member(const Cell& cell, const ColumnForm&, const CellContext&, QuarterMark& member,
                 base::Diagnostics& diagnostics) {
  member = read_quarter_mark(cell, diagnostics);
}

void read_member(const Cell& cell, const ColumnForm&, const CellContext&,
                 std::optional<base::Date>& member, base::Diagnostics& diagnostics) {
  member = read_date(cell, diagnostics);
}

}  // namespace terang::content::detail
