#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <utility>
#include <variant>

#include "base/print.hpp"
#include "content/folders.hpp"
#include "page/detail/edits.hpp"
#include "page/detail/figures.hpp"
#include "page/detail/history_pages.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/say.hpp"

namespace terang::page::detail {
namespace {

constexpr std::string_view nothing = "–";

/// What the commit did to one unit.
struct Unit {
  CommitPart part;
  const Effect* effect = nullptr;  ///< null: its figures do not follow from what was changed
  theme::List lines;               ///< file_lines
};
using Units = std::map<history::UnitName, Unit>;

struct Item {
  /// What a page holds, in this order within a unit.
  enum Part : std::size_t { heading, row, line, edit };

  Units::const_iterator unit;
  Part part = heading;
  std::size_t index = 0;  ///< into the effect's rows, the unit's lines or its edits
  bool again = false;     ///< the heading of a unit that goes on from the page before
};

Units units_of(const CommitView& view) {
  const history::Ledger& ledger = view.site.history->ledger;
  const CommitPart part = part_of(ledger, view.commit);
  Units units;
  for (const std::size_t index : part.edits) {
    const content::FileHome& home = ledger.edits[index].key.home;
    units[{home.office, home.year}].part.edits.push_back(index);
  }
  for (const std::size_t index : part.files) {
    units[ledger.files.unit_of(index)].part.files.push_back(index);
  }
  for (const Effect& effect : view.effects) units[{effect.office, effect.year}].effect = &effect;
  for (auto& [name, unit] : units) unit.lines = file_lines(view.site, unit.part.files);
  return units;
}

/// How many items of each part one page holds.
constexpr std::array<std::size_t, 4> most_a_page{300, 500, 300, 500};

/// One list of items a page; each begins with a heading.
std::vector<std::vector<Item>> paginate(const Units& units) {
  std::vector<std::vector<Item>> pages(1);
  std::array<std::size_t, 4> used{};  // of the last page
  const auto add = [&](const Item& item) {
    if (used[item.part] == most_a_page[item.part]) {
      pages.emplace_back();
      used = {};
      if (item.part != Item::heading) {
        pages.back().push_back({.unit = item.unit, .again = true});
        ++used[Item::heading];
      }
    }
    pages.back().push_back(item);
    ++used[item.part];
  };
  for (auto unit = units.begin(); unit != units.end(); ++unit) {
    const Unit& made = unit->second;
    const std::array<std::size_t, 4> counts{1,
                                            made.effect == nullptr ? 0 : made.effect->rows.size(),
                                            made.lines.size(), made.part.edits.size()};
    for (std::size_t part = Item::heading; part <= Item::edit; ++part) {
      for (std::size_t at = 0; at < counts[part]; ++at) {
        add({.unit = unit, .part = static_cast<Item::Part>(part), .index = at});
      }
    }
  }
  return pages;
}

/// One page of the commit while it is made.
struct Page {
  const CommitView& view;
  std::string root;

  Figures figures(const OfficeSummary* office) const {
    const bool own = office != nullptr && office->own_rules;
    return {.language = view.site.language,
            .rules = own ? *office->own_rules : view.site.portal.rules};
  }
};

/// `{before, after, before_class, after_class, alike}`: `alike` where rounding hides the change.
theme::Record change_record(std::pair<std::string, std::string> before,
                            std::pair<std::string, std::string> after) {
  const bool alike = before == after;
  return {{"before", std::move(before.first)},
          {"before_class", std::move(before.second)},
          {"after", std::move(after.first)},
          {"after_class", std::move(after.second)},
          {"alike", alike}};
}

template <typename T>
bool same(const measure::Measured<T>& left, const measure::Measured<T>& right) {
  return left.value == right.value && (left.value || left.reason == right.reason);
}

theme::Value mean_change(const Effect& effect, const Figures& figures) {
  const auto has_any = [](const YearFigures& year) { return year.mean.counts.indicators > 0; };
  const bool unchanged = has_any(effect.before) == has_any(effect.after) &&
                         same(effect.before.mean.achievement, effect.after.mean.achievement) &&
                         effect.before.class_name == effect.after.class_name;
  if (unchanged) return {};
  const auto text = [&](const YearFigures& year) {
    return std::pair{has_any(year) ? figures.print(year.mean.achievement) : std::string{nothing},
                     year.class_name};
  };
  return change_record(text(effect.before), text(effect.after));
}

theme::Value absorption_change(const Effect& effect, const Figures& figures) {
  const auto& before = effect.before.total;
  const auto& after = effect.after.total;
  const bool unchanged = before.has_value() == after.has_value() &&
                         (!before || same(before->absorption, after->absorption));
  if (unchanged) return {};
  const auto text = [&](const std::optional<measure::BudgetScore>& total) {
    return std::pair{total ? figures.print(total->absorption) : std::string{nothing},
                     std::string{}};
  };
  return change_record(text(before), text(after));
}

/// What the unit's year came to: `{mean, absorption, unchanged, has_changes}`. A heading that
/// stands again leaves it to the page before.
void set_effect(const Page& page, std::span<const Item> items, const OfficeSummary* office,
                theme::Record& record) {
  const Effect* const effect = items.front().unit->second.effect;
  const bool has_rows =
      std::ranges::any_of(items, [](const Item& item) { return item.part == Item::row; });
  theme::Value mean, absorption;
  if (effect != nullptr && !items.front().again) {
    mean = mean_change(*effect, page.figures(office));
    absorption = absorption_change(*effect, page.figures(office));
  }
  const auto is_there = [](const theme::Value& value) {
    return std::holds_alternative<theme::Record>(value.held());
  };
  const bool has_changes = has_rows || is_there(mean) || is_there(absorption);
  record.set("has_changes", has_changes);
  record.set("unchanged", effect != nullptr && !items.front().again && !has_changes);
  record.set("mean", std::move(mean));
  record.set("absorption", std::move(absorption));
}

theme::Record effect_row(const Page& page, const Effect& effect, const RowEffect& row,
                         const OfficeSummary* office) {
  const Figures figures = page.figures(office);
  const auto text = [&](const RowFigures& side) {
    return std::pair{side.is_there ? figures.print(side.share) : std::string{nothing},
                     side.class_name};
  };
  theme::Record record = change_record(text(row.before), text(row.after));
  const bool is_indicator = row.file == "kinerja.csv";
  record.set("is_indicator", is_indicator);
  record.set("text", row.text);
  record.set("code", row.code);
  record.set("address", is_indicator && find_indicator(office, row.code) != nullptr
                            ? page.root + indicator_address(effect.office, row.code)
                            : std::string{});
  return record;
}

/// `{year, year_address, continued, has_changes, mean, absorption, changes, unchanged, lines,
/// has_rows, rows}`: the items that one page has of a unit.
theme::Record unit_record(const Page& page, std::span<const Item> items,
                          const OfficeSummary* office) {
  const auto& [name, unit] = *items.front().unit;
  const bool has_page =
      office != nullptr &&
      std::ranges::find(office->years, name.second, &YearSummary::year) != office->years.end();
  theme::List changes, lines, rows;
  for (const Item& item : items) {
    if (item.part == Item::row) {
      changes.emplace_back(effect_row(page, *unit.effect, unit.effect->rows[item.index], office));
    } else if (item.part == Item::line) {
      lines.push_back(unit.lines[item.index]);
    } else if (item.part == Item::edit) {
      const auto& edits = page.view.site.history->ledger.edits;
      rows.emplace_back(
          edit_row(page.view.site, edits[unit.part.edits[item.index]], office, page.root));
    }
  }
  theme::Record record{
      {"year", name.second == 0 ? std::string{} : std::to_string(name.second)},
      {"year_address",
       has_page ? page.root + content::year_folder(name.first, name.second) + "index.html"
                : std::string{}},
      {"continued", items.front().again}};
  set_effect(page, items, office, record);
  record.set("changes", std::move(changes));
  record.set("has_lines", !lines.empty());
  record.set("lines", std::move(lines));
  record.set("has_rows", !rows.empty());
  record.set("rows", std::move(rows));
  return record;
}

/// One page's items by office: `{portal, name, gone, address, history, units}`.
theme::List office_list(const Page& page, std::span<const Item> items) {
  theme::List offices;
  while (!items.empty()) {
    const std::string& slug = items.front().unit->first.first;
    const OfficeSummary* const office = find_office(page.view.offices, slug);
    theme::List units;
    while (!items.empty() && items.front().unit->first.first == slug) {
      const auto unit = items.front().unit;
      const auto end =
          std::ranges::find_if(items, [&](const Item& item) { return item.unit != unit; });
      const auto count = static_cast<std::size_t>(end - items.begin());
      units.emplace_back(unit_record(page, items.first(count), office));
      items = items.subspan(count);
    }
    const bool stands = office != nullptr;
    offices.push_back(theme::Record{
        {"portal", slug.empty()},
        {"name", stands ? office->name : slug},
        {"gone", !stands && !slug.empty()},
        {"address", stands ? page.root + office_address(slug) : std::string{}},
        {"history", stands ? page.root + office_history_address(slug) : std::string{}},
        {"units", std::move(units)}});
  }
  return offices;
}

/// `riwayat/<id>.html`, then `riwayat/<id>-2.html`.
std::string address_of(const std::string& commit, std::size_t number) {
  std::string address = commit_address(commit);
  if (number > 1) address.insert(address.size() - 5, "-" + std::to_string(number));
  return address;
}

PageHead head_of(const CommitView& view, std::size_t number) {
  const history::LedgerCommit& commit = view.site.history->ledger.commits[view.commit];
  const std::string id = short_id(commit.id);
  const std::string which = number > 1 ? part_words(view.site, number) : std::string{};
  const std::string day = base::print(commit.day, view.site.language);
  const base::Date month = commit.day.year() / commit.day.month() / std::chrono::day{0};
  return {.address = address_of(commit.id, number),
          .title = (commit.subject.empty() ? id : commit.subject) + which,
          .description = is_indonesian(view.site)
                             ? "Perubahan " + id + " oleh " + commit.author + ", " + day +
                                   ": angka mana yang berubah, semula dan menjadi."
                             : "Change " + id + " by " + commit.author + ", " + day +
                                   ": which figures it changed, before and after.",
          .crumbs = {{history_word(view.site), "riwayat/index.html"},
                     {base::print(month, view.site.language), month_address(commit.day)},
                     {id + which, {}}},
          .feed = "feed.xml"};
}

Document page_of(const CommitView& view, const std::vector<std::vector<Item>>& pages,
                 std::size_t number, base::Diagnostics& diagnostics) {
  const PageHead head = head_of(view, number);
  const std::string root = root_of(head.address);
  const std::string& id = view.site.history->ledger.commits[view.commit].id;
  theme::Record values = begin_page(view.site, head, provenance_of(view.site, view.commit));
  const bool has_effects = std::ranges::any_of(
      pages[number - 1], [](const Item& item) { return item.unit->second.effect != nullptr; });
  values.set("show_year", false);
  values.set("edge", edge_record(view.site));
  values.set("commit",
             commit_entry(view.site, part_of(view.site.history->ledger, view.commit), root));
  values.set("has_effects", has_effects);
  values.set("changed_offices", office_list({view, root}, pages[number - 1]));
  values.set("many_pages", pages.size() > 1);
  values.set("number", number);
  values.set("page_count", pages.size());
  values.set("first", number == 1);
  values.set("previous", number > 1 ? root + address_of(id, number - 1) : std::string{});
  values.set("next", number < pages.size() ? root + address_of(id, number + 1) : std::string{});
  return finish_page(view.site, "history-commit", head, values, diagnostics);
}

}  // namespace

std::vector<Document> commit_pages(const CommitView& view, base::Diagnostics& diagnostics) {
  if (view.site.history == nullptr) return {};
  const Units units = units_of(view);
  const std::vector<std::vector<Item>> pages = paginate(units);
  std::vector<Document> documents;
  documents.reserve(pages.size());
  for (std::size_t number = 1; number <= pages.size(); ++number) {
    documents.push_back(page_of(view, pages, number, diagnostics));
  }
  return documents;
}

}  // namespace terang::page::detail
