#include "measure/prose/other_years.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "base/print.hpp"
#include "base/text.hpp"
#include "measure/detail/sentence.hpp"
#include "measure/prose/words.hpp"

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

/// Whether the word is the number of a law: `7` in `UU 7 Tahun 2017`, not in `Tabel 7 Tahun 2017`.
bool is_number_of_law(std::span<const detail::Word> words, std::size_t at) {
  constexpr std::array<std::string_view, 12> numbered{
      "bab",      "tabel", "grafik", "gambar", "diagram", "lampiran",
      "triwulan", "tw",    "bagian", "angka",  "sasaran", "semester"};
  return at > 0 && base::is_digit(words[at].text.front()) && !words[at - 1].is_sign &&
         !base::is_digit(words[at - 1].text.front()) &&
         !detail::is_one_of(words[at - 1].text, numbered);
}

/// Whether the year after `before` ends a reference: `5/PR.03/2018`, `6/2/2023`; but `2023/2024`
/// are two years.
bool is_behind_slash(std::string_view before) {
  if (!before.ends_with('/')) return false;
  before.remove_suffix(1);
  const std::size_t begin = before.find_last_not_of("0123456789");
  const std::string_view number = before.substr(begin == std::string_view::npos ? 0 : begin + 1);
  return !base::parse_year(number);
}

/// Whether the year belongs to a citation, as in `Nomor 7 Tahun 2017`.
bool is_cited(std::string_view before) {
  if (is_behind_slash(before)) return true;
  constexpr std::size_t reach = 8;
  constexpr std::size_t longest = 200;  // in bytes: the words within reach stand in them
  const std::size_t from = before.size() > longest ? before.size() - longest : 0;
  const std::vector<detail::Word> words = detail::words_of(before.substr(from));
  const std::size_t count = words.size();
  if (count < 3 || words[count - 1].text != "tahun") return false;
  if (is_number_of_law(words, count - 2)) return true;
  for (std::size_t back = 2; back <= std::min(count, reach); ++back) {
    const std::string& word = words[count - back].text;
    if (word == "nomor" || word == "no" || word == "nomer") return true;
  }
  return false;
}

std::vector<NamedYear> years_in(std::string_view text) {
  std::vector<NamedYear> years;
  std::size_t at = 0;
  while (at < text.size()) {
    if (!base::is_digit(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && base::is_digit(text[end])) ++end;
    const std::optional<int> year = base::parse_year(text.substr(at, end - at));
    const bool of_our_age = year && *year >= 1900 && *year < 2100;
    if (of_our_age && !is_cited(text.substr(0, at))) years.push_back({*year, at, end});
    at = end;
  }
  return years;
}

bool is_span(std::string_view between) {
  return detail::is_one_of(base::trim(between), span_signs);
}

bool is_sentence(std::string_view text) {
  const std::string_view trimmed = base::trim(text);
  return trimmed.ends_with('.') || trimmed.ends_with(';') || trimmed.ends_with(',');
}

/// Whether the words are the title of a table or figure, in a paragraph of its own (`Tabel 3.1
/// ...`), not a sentence about it.
bool is_caption(std::span<const detail::Word> words) {
  constexpr std::array<std::string_view, 4> begins{"tabel", "grafik", "gambar", "diagram"};
  constexpr std::array<std::string_view, 10> telling{
      "menunjukkan", "menunjukan", "menggambarkan", "memperlihatkan", "merupakan",
      "adalah",      "dapat",      "tersebut",      "atas",           "bahwa"};
  if (words.size() < 2 || !detail::is_one_of(words[0].text, begins)) return false;
  return base::is_digit(words[1].text.front()) &&
         std::ranges::none_of(words, [&telling](const detail::Word& word) {
           return detail::is_one_of(word.text, telling);
         });
}

/// Headings are short. A note about the source (`Sumber: BPS, 2020`) is none, even if it is set as
/// a heading.
bool is_heading(const content::Passage& passage) {
  constexpr std::size_t longest = 300;
  constexpr std::array<std::string_view, 3> notes{"sumber", "catatan", "keterangan"};
  if (passage.text.size() > longest || is_sentence(passage.text)) return false;
  const std::vector<detail::Word> words = detail::words_of(passage.text);
  if (words.size() < 2 || detail::is_one_of(words[0].text, notes)) return false;
  return passage.is_title || is_caption(words);
}

/// The words of a heading, in lower case and without numbers and years.
std::string wording_of(std::string_view heading) {
  std::string wording;
  for (const detail::Word& word : detail::words_of(heading)) {
    if (!word.is_sign && !base::is_digit(word.text.front())) wording += word.text + " ";
  }
  return wording;
}

/// The years in headings, by the wording of these. Headings are a series (`Capaian 2023`, `Capaian
/// 2024`) if one wording has several years.
using Series = std::map<std::string, std::set<int>>;

Series series_of(std::span<const content::Passage> passages) {
  Series series;
  for (const content::Passage& passage : passages) {
    if (!is_heading(passage)) continue;
    for (const NamedYear& named : years_in(passage.text)) {
      series[wording_of(passage.text)].insert(named.year);
    }
  }
  return series;
}

/// Whether the words name a day or a month of a year (`31 Desember 2020`): that of an event or a
/// count, not the year of the report.
bool is_day(std::span<const detail::Word> words) {
  constexpr std::array<std::string_view, 12> months{
      "januari", "februari", "maret",     "april",   "mei",      "juni",
      "juli",    "agustus",  "september", "oktober", "november", "desember"};
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    if (detail::is_one_of(words[at].text, months) && base::is_digit(words[at + 1].text.front()))
      return true;
  }
  return false;
}

/// Whether the word is for something that an office plans and reports by year. A heading about
/// anything else (an election, the population) may name any year.
bool is_yearly(std::string_view word) {
  constexpr std::array<std::string_view, 10> yearly{
      "kinerja", "akuntabilitas", "realisasi", "serapan", "lkj",
      "lkjip",   "lakip",         "lkip",      "rkt",     "aksi"};
  return detail::is_one_of(word, yearly);
}

bool is_election(std::span<const detail::Word> words) {
  constexpr std::array<std::string_view, 5> elections{"pemilu", "pilkada", "pilpres", "pileg",
                                                      "pemilihan"};
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool institution = at > 0 && words[at - 1].text == "komisi";
    if (!institution && detail::is_one_of(words[at].text, elections)) return true;
  }
  return false;
}

/// Whether the word is for the past with which a report compares its own year.
bool is_past(std::string_view word) {
  constexpr std::array<std::string_view, 30> past{
      "sebelumnya", "perbandingan", "dibandingkan", "dibanding",   "lalu",        "sejak",
      "hasil",      "nilai",        "predikat",     "penghargaan", "pemeriksaan", "audit",
      "opini",      "rekomendasi",  "lhe",          "tindak",      "temuan",      "tren",
      "trend",      "perkembangan", "peningkatan",  "audited",     "direviu",     "reviu",
      "pembanding", "saldo",        "sampai",       "s",           "dasar",       "evaluasi"};
  return detail::is_one_of(word, past);
}

/// Whether the word is for the future.
bool is_future(std::string_view word) {
  constexpr std::array<std::string_view, 16> future{
      "rencana", "perencanaan", "berikutnya", "mendatang", "depan",      "target",
      "tindak",  "persiapan",   "usulan",     "pagu",      "perjanjian", "alokasi",
      "program", "kebijakan",   "proyeksi",   "indikatif"};
  return detail::is_one_of(word, future);
}

/// Whether a heading names other years on purpose, or no year at all.
bool tells_of_other_years(std::string_view heading, int year) {
  const std::vector<detail::Word> words = detail::words_of(heading);
  std::set<int> years;
  for (const NamedYear& named : years_in(heading)) years.insert(named.year);
  if (years.size() != 1 || is_day(words) || is_election(words)) return true;
  const auto names = [&words](bool (*is_such)(std::string_view)) {
    return std::ranges::any_of(words,
                               [is_such](const detail::Word& word) { return is_such(word.text); });
  };
  return !names(&is_yearly) || names(*years.begin() > year ? &is_future : &is_past);
}

/// Whether a plan or an agreement is dated after its year. It should be made before the year ends.
bool is_late(const content::Document& document, int year) {
  constexpr std::array<std::string_view, 4> kinds{"rencana aksi", "rencana kinerja",
                                                  "rencana kerja", "perjanjian kinerja"};
  std::string kind = base::lower(document.kind);
  std::ranges::replace(kind, '-', ' ');
  const bool promises = std::ranges::any_of(
      kinds, [&kind](std::string_view each) { return kind.find(each) != std::string::npos; });
  return promises && document.date && static_cast<int>(document.date->year()) > year;
}

/// `-2020`. The year is part of the finding's code, so that a reply stays with the heading that it
/// is about.
std::string year_code(std::string_view heading) {
  const std::vector<NamedYear> years = years_in(heading);
  return years.empty() ? std::string{} : "-" + std::to_string(years.front().year);
}

/// The code of a finding, and the place of the figure.
struct Subject {
  std::string code;
  base::Place place;
};

/// Gathers the findings of one year.
class YearCheck {
 public:
  explicit YearCheck(int year) : year_{year} {}

  void day(const std::optional<base::Date>& day, Subject subject, const std::string& title) {
    if (!day || static_cast<int>(day->year()) == year_) return;
    add(std::move(subject), title, base::print(*day, Language::indonesian));
  }

  void title(const std::string& title, Subject subject) {
    if (names_other_year(title, year_)) add(std::move(subject), title, title);
  }

  void agreement(const Agreement& agreement) {
    const std::string& id = agreement.id;
    day(agreement.date, {id + "-tanggal", agreement.date_place}, agreement.title);
    day(agreement.annex_date, {id + "-tanggal-lampiran", agreement.annex_date_place},
        agreement.title);
    title(agreement.title, {id + "-judul", agreement.title_place});
    title(agreement.annex_title, {id + "-judul-lampiran", agreement.annex_title_place});
  }

  void narrative(const content::Narrative& narrative, const std::string& code) {
    const bool is_first_heading =
        !narrative.passages.empty() && narrative.passages[0].text == narrative.title;
    if (!is_first_heading && !tells_of_other_years(narrative.title, year_)) {
      title(narrative.title,
            {code + year_code(narrative.title), base::Place{.file = narrative.file}});
    }
    const Series series = series_of(narrative.passages);
    for (const content::Passage& passage : narrative.passages) {
      if (!is_heading(passage) || tells_of_other_years(passage.text, year_)) continue;
      if (series.at(wording_of(passage.text)).size() > 1) continue;
      title(passage.text, {code + year_code(passage.text), passage.place});
    }
  }

  std::vector<Finding> take() { return std::move(findings_); }

 private:
  void add(Subject subject, const std::string& title, std::string reported) {
    const std::string number = std::to_string(year_);
    findings_.push_back({.kind = FindingKind::year_differs,
                         .code = std::move(subject.code),
                         .subject = title,
                         .reported = std::move(reported),
                         .computed = number,
                         .method = "tahun folder: " + number,
                         .method_en = "year of the folder: " + number,
                         .place = std::move(subject.place)});
  }

  int year_;
  std::vector<Finding> findings_;
};

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
  YearCheck check{year.year};
  for (const Agreement& each : year.agreements) check.agreement(each);
  for (const content::Narrative& each : year.chapters) {
    check.narrative(each, "laporan-" + each.name);
  }
  for (const content::Narrative& each : year.plans) check.narrative(each, each.name);
  for (const content::Document& each : year.documents) {
    if (is_late(each, year.year)) {
      check.day(each.date, {"dokumen-" + each.code, each.place}, each.title);
    }
  }
  return check.take();
}

}  // namespace terang::measure
