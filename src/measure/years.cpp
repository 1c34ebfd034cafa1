#include "measure/years.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/print.hpp"
#include "base/text.hpp"
#include "measure/detail/sentence.hpp"

namespace terang::measure {
namespace {

using base::Language;
using content::Agreement;

/// Words and signs that stand between the two ends of a span.
constexpr std::array<std::string_view, 7> span_signs{"-", "–", "—", "s.d.", "s.d", "s/d", "sampai"};

struct NamedYear {
  int year = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::vector<NamedYear> years_in(std::string_view text) {
  std::vector<NamedYear> years;
  std::size_t at = 0;
  while (at < text.size()) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    const std::optional<int> year = base::parse_year(text.substr(at, end - at));
    if (year && *year >= 1900 && *year < 2100) years.push_back({*year, at, end});
    at = end;
  }
  return years;
}

bool is_span(std::string_view between) {
  return std::ranges::find(span_signs, base::trim(between)) != span_signs.end();
}

Finding year_finding(std::string code, const base::Place& place, const content::OfficeYear& year) {
  const std::string number = std::to_string(year.year);
  return {.kind = FindingKind::year_differs,
          .code = std::move(code),
          .computed = number,
          .method = "tahun folder: " + number,
          .method_en = "year of the folder: " + number,
          .place = place};
}

}  // namespace

bool names_other_year(std::string_view text, int year) {
  const std::vector<NamedYear> years = years_in(text);
  for (std::size_t at = 0; at < years.size(); ++at) {
    const NamedYear& one = years[at];
    if (one.year == year) return false;
    if (at + 1 == years.size()) continue;
    const NamedYear& next = years[at + 1];
    const bool between = one.year < year && year < next.year;
    if (between && is_span(text.substr(one.end, next.begin - one.end))) return false;
  }
  return !years.empty();
}

std::vector<Finding> check_years(const content::OfficeYear& year) {
  std::vector<Finding> findings;
  const auto check_day = [&](const std::optional<base::Date>& day, Finding finding,
                             const std::string& subject) {
    if (!day || static_cast<int>(day->year()) == year.year) return;
    finding.subject = subject;
    finding.reported = base::print(*day, Language::indonesian);
    findings.push_back(std::move(finding));
  };
  const auto check_title = [&](const std::string& title, Finding finding) {
    if (!names_other_year(title, year.year)) return;
    finding.subject = title;
    finding.reported = title;
    findings.push_back(std::move(finding));
  };
  for (const Agreement& each : year.agreements) {
    check_day(each.date, year_finding(each.id + "-tanggal", each.date_place, year), each.title);
    check_day(each.annex_date,
              year_finding(each.id + "-tanggal-lampiran", each.annex_date_place, year), each.title);
    check_title(each.title, year_finding(each.id + "-judul", each.title_place, year));
  }
  for (const content::Narrative& chapter : year.chapters) {
    check_title(chapter.title,
                year_finding("laporan-" + chapter.name, base::Place{.file = chapter.file}, year));
  }
  return findings;
}

}  // namespace terang::measure
