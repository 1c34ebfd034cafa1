#include "page/detail/method_examples.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include "base/failure.hpp"
#include "base/print.hpp"
#include "content/values.hpp"
#include "measure/absorption.hpp"
#include "measure/achievement.hpp"
#include "measure/averages.hpp"
#include "measure/prose/other_offices.hpp"
#include "measure/prose/other_years.hpp"
#include "measure/prose/spelled_numbers.hpp"
#include "page/detail/wording.hpp"

namespace terang::page::method {
namespace {

using base::Language;
using base::Rational;
using content::Direction;
using measure::Rule;

template <typename T>
T read(content::Reading<T> reading) {
  base::ensure(reading.value.has_value(), "the method page's examples read well");
  return *std::move(reading.value);
}

/// One row of an indicator table, as an office types it.
struct Sample {
  const Rule* rule;
  std::string_view target;
  std::string_view realisation;
  Direction direction = Direction::rising;
  std::string_view unit{};
};

constexpr std::array<Sample, 10> samples{{
    {&measure::rules::achievement_rising, "90%", "85%"},
    {&measure::rules::achievement_rising, "5 kegiatan", "6 kegiatan"},
    {&measure::rules::achievement_falling, "10 hari", "8 hari", Direction::falling},
    {&measure::rules::achievement_falling, "10 hari", "12 hari", Direction::falling},
    {&measure::rules::achievement_range, "80-90%", "85%"},
    {&measure::rules::achievement_range, "80-90%", "70%"},
    {&measure::rules::achievement_range, "7-8 hari", "9 hari", Direction::falling},
    {&measure::rules::achievement_grade, "BB", "B", Direction::rising, "predikat"},
    {&measure::rules::achievement_grade, "BB (72)", "A (81)", Direction::rising, "predikat"},
    {&measure::rules::achievement_grade, "WTP", "WTP", Direction::rising, "opini"},
}};

/// `target 90%, realisasi 85%: 85 ÷ 90 × 100 = 94,44; belum tercapai`.
std::string worked(const Sample& sample, const content::Rules& rules, Language language) {
  const content::RowContext row{.unit = sample.unit, .direction = sample.direction};
  content::Indicator indicator;
  indicator.unit = sample.unit;
  indicator.direction = sample.direction;
  indicator.target = read(content::parse_target(sample.target, row));
  indicator.realisation = read(content::parse_realisation(sample.realisation, row));
  const base::Wording beside{", realisasi ", ", realisation "};
  std::string text = "target " + std::string{sample.target};
  text += beside.in(language);
  text += sample.realisation;
  const std::string working = measure::print_working(indicator, rules.decimals, language);
  text += working.empty() ? ": " : ": " + working + "; ";
  return text += wording::outcome(measure::outcome_of(indicator), language);
}

/// The enumerators best first, as documents print them.
template <typename Ranked>
std::string in_order(Ranked worst) {
  std::string text;
  for (int rank = 0; rank <= static_cast<int>(worst); ++rank) {
    if (rank > 0) text += ", ";
    text += content::print(static_cast<Ranked>(rank));
  }
  return text;
}

std::string orders(Language language) {
  const base::Wording best{"dari yang terbaik: ", "best first: "};
  return std::string{best.in(language)} + in_order(content::Grade::d) + "; " +
         in_order(content::Opinion::tmp);
}

/// Two achievements, one of them over the cap where there is one.
std::string mean_example(const content::Rules& rules, Language language) {
  const std::array<Rational, 2> achieved{Rational{90}, Rational{120}};
  const std::array<int, 2> weights{2, 1};
  std::vector<measure::Weighted> values;
  std::string sum;
  for (std::size_t at = 0; at < achieved.size(); ++at) {
    values.push_back({measure::bounded(base::Percent{achieved[at]}, rules), weights[at]});
    if (!sum.empty()) sum += " + ";
    sum += std::to_string(weights[at]) + " × " + base::print(values.back().value, language);
  }
  const measure::Measured<base::Percent> mean = measure::mean_of(values);
  const base::Wording given{"capaian 90 (bobot 2) dan 120 (bobot 1): (",
                            "achievements of 90 (weight 2) and 120 (weight 1): ("};
  return std::string{given.in(language)} + sum +
         ") ÷ (2 + 1) = " + base::print(mean->value, rules.decimals, language);
}

measure::BudgetScore sample_budget() {
  content::BudgetLine line;
  line.ceiling = read(content::parse_money("Rp 1.200.000"));
  line.realisation = read(content::parse_money("Rp 900.000"));
  return measure::score_of(line);
}

std::string remainder_example(Language language) {
  const measure::BudgetScore score = sample_budget();
  return base::print(score.ceiling, language) + " − " + base::print(*score.realisation, language) +
         " = " + base::print(*score.remainder, language);
}

/// A value that is printed as the bound of the highest class, which it does not reach.
std::vector<std::string> class_examples(const content::Rules& rules, Language language) {
  if (rules.scale.size() < 2) return {};
  std::int64_t fine = 10;
  for (int decimal = 0; decimal < rules.decimals; ++decimal) fine *= 10;
  const base::Percent value{rules.scale.front().from - Rational{1, fine}};
  const std::string exact = base::print(base::Percent{value}, rules.decimals + 1, language);
  const std::string printed = base::print(value, rules.decimals, language);
  const std::string name = rules.scale[measure::scale_class_of(value, rules)].name;
  const base::Wording shown{" dicetak ", " is printed "};
  const base::Wording called{", tetapi sebutannya ", ", but its class is "};
  return {exact + std::string{shown.in(language)} + printed + std::string{called.in(language)} +
          name};
}

content::Narrative chapter_of(std::string_view heading) {
  content::Narrative chapter;
  chapter.passages.push_back({.place = {}, .text = std::string{heading}, .is_title = true});
  return chapter;
}

/// An office and a register that no portal has.
struct SamplePortal {
  content::Portal portal;
  content::Office office;
};

SamplePortal sample_portal() {
  SamplePortal sample;
  sample.portal.institution = "Komisi Pemilihan Umum";
  sample.portal.regions = {{.code = "01", .name = "Provinsi Nusa Contoh"},
                           {.code = "01.01", .name = "Kota Contoh"},
                           {.code = "02.01", .name = "Kabupaten Misal"},
                           {.code = "02.02", .name = "Kabupaten Umpama"}};
  sample.office.name = "KPU Kota Contoh";
  sample.office.slug = "kpu-kota-contoh";
  sample.office.region_code = "01.01";
  sample.office.province = "Nusa Contoh";
  sample.office.region = "Kota Contoh";
  return sample;
}

}  // namespace

std::vector<std::string> examples_of(const Rule& rule, const content::Rules& rules,
                                     Language language) {
  if (&rule == &measure::rules::objective_mean) return {mean_example(rules, language)};
  if (&rule == &measure::rules::absorption) {
    return {measure::print_working(sample_budget(), rules.decimals, language)};
  }
  if (&rule == &measure::rules::remainder) return {remainder_example(language)};
  if (&rule == &measure::rules::scale_class) return class_examples(rules, language);
  std::vector<std::string> examples;
  if (&rule == &measure::rules::achievement_grade) examples.push_back(orders(language));
  for (const Sample& sample : samples) {
    if (sample.rule == &rule) examples.push_back(worked(sample, rules, language));
  }
  return examples;
}

std::string rounding_examples(Language language) {
  constexpr int decimals = 2;
  const base::Wording becomes{" menjadi ", " becomes "};
  std::string examples;
  for (const Rational& value :
       {Rational{94'735, 1000}, Rational{947'349, 10'000}, Rational{-125, 1000}}) {
    if (!examples.empty()) examples += "; ";
    examples += base::print(value, language) + std::string{becomes.in(language)} +
                base::print(value, decimals, language);
  }
  return examples;
}

std::vector<Judged> year_examples() {
  constexpr std::array<std::string_view, 7> headings{"Capaian Kinerja Tahun 2023",
                                                     "Capaian Kinerja Tahun 2023 dan 2024",
                                                     "Rencana Strategis 2020-2024",
                                                     "Peraturan KPU Nomor 8 Tahun 2019",
                                                     "Tahapan Pemilu 2019",
                                                     "Perbandingan dengan Tahun 2023",
                                                     "Rencana Tindak Lanjut Tahun 2025"};
  std::vector<Judged> examples;
  for (const std::string_view heading : headings) {
    content::OfficeYear year;
    year.year = 2024;
    year.chapters.push_back(chapter_of(heading));
    const bool differs = !measure::check_years(year).empty();
    examples.push_back({.text = std::string{heading}, .reading = {}, .differs = differs});
  }
  return examples;
}

std::vector<Judged> spelled_examples(Language language) {
  struct Written {
    std::string_view digits;
    std::string_view words;
  };
  constexpr std::array<Written, 6> all{{{"12", "dua belas"},
                                        {"1.601", "seribu enam ratus satu"},
                                        {"98,5%", "sembilan puluh delapan koma lima persen"},
                                        {"98,50%", "sembilanpuluh delapan limapuluh persen"},
                                        {"82,21%", "sembilan puluh delapan lima puluh persen"},
                                        {"5", "ketua dan anggota"}}};
  const base::Wording other{"bukan bilangan", "no number"};
  std::vector<Judged> examples;
  for (const Written& each : all) {
    const std::string text = std::string{each.digits} + " (" + std::string{each.words} + ")";
    const std::optional<Rational> said = measure::parse_spelled(each.words);
    examples.push_back(
        {.text = text,
         .reading = said ? base::print(*said, language) : std::string{other.in(language)},
         .differs = !measure::find_misspelled(text).empty()});
  }
  return examples;
}

std::vector<Judged> office_examples() {
  constexpr std::array<std::string_view, 7> sentences{
      "Sekretariat KPU Kabupaten Misal menghadapi kendala ini.",
      "Target KPU Kota Contoh tercapai.",
      "KPU Provinsi Nusa Contoh menetapkan anggarannya.",
      "Menurut Keputusan KPU Kabupaten Misal Nomor 5 Tahun 2024.",
      "Kegiatan diadakan bersama KPU Kabupaten Misal.",
      "Hadir KPU Kota Contoh, KPU Kabupaten Misal, dan KPU Kabupaten Umpama.",
      "Panitia dibentuk di Kabupaten Misal."};
  const SamplePortal sample = sample_portal();
  const measure::Register others = measure::register_of(sample.portal, {&sample.office, 1});
  std::vector<Judged> examples;
  for (const std::string_view sentence : sentences) {
    const auto mentions = measure::find_other_offices(sentence, sample.office, others);
    examples.push_back({.text = std::string{sentence},
                        .reading = mentions.empty() ? std::string{} : mentions.front().text,
                        .differs = !mentions.empty()});
  }
  return examples;
}

}  // namespace terang::page::method
