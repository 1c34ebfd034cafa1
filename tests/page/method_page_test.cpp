// The method page: it has every rule and check in force, and the program does what the page claims.
#include <set>

#include <doctest/doctest.h>

#include "measure/building.hpp"
#include "measure/check.hpp"
#include "measure/quarters.hpp"
#include "page/detail/method_examples.hpp"
#include "page/detail/method_words.hpp"
#include "page/detail/scales.hpp"
#include "page/detail/wording.hpp"
#include "site/build.hpp"
#include "support/portal.hpp"
#include "support/repository.hpp"

namespace terang::page::method_page_test {
namespace {

using base::Language;
using support::TemporaryFolder;
using support::TemporaryRepository;

/// Lines at the end of portal.yaml, and files that are added to the example portal or replace its
/// own.
struct PortalFiles {
  std::string portal;
  std::vector<std::pair<std::string, std::string>> more{};
};

std::string page_of(const PortalFiles& files) {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.write("content/portal.yaml",
                   "judul: Portal Contoh\ninstansi: Komisi Contoh\n"
                   "alamat_dasar: https://kinerja.example.go.id/\n" +
                       files.portal);
  for (const auto& [path, text] : files.more) repository.write("content/" + path, text);
  repository.commit("awal");
  const TemporaryFolder out;
  site::BuildOptions options;
  options.source.repository = repository.path();
  options.out = (out.path() / "site").string();
  REQUIRE(site::build(options).faults.empty());
  return out.read("site/metodologi/index.html");
}

bool has(const std::string& page, std::string_view text) {
  return page.find(base::escape(text).markup()) != std::string::npos;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

std::string office(std::string_view name, std::string_view rules) {
  return "nama: " + std::string{name} + "\njenis: kpu-kabkota\nwilayah: {kode: \"99.02\", " +
         "provinsi: Provinsi Contoh, nama: Kota Lain}\n" + std::string{rules};
}

}  // namespace

TEST_CASE("method page: each kind of finding has its comparison and its rule and its origin") {
  for (const Language language : {Language::indonesian, Language::english}) {
    const bool indonesian = language == Language::indonesian;
    const std::string page = page_of({indonesian ? "bahasa: [id, en]\n" : "bahasa: [en, id]\n"});
    for (const measure::FindingKind kind : measure::all_finding_kinds()) {
      const std::string name{measure::name_of(kind)};
      CAPTURE(name);
      const measure::Check& check = measure::check_of(kind);
      CHECK(check.kind == kind);
      CHECK(count(page, "<h3 id=\"" + name + "\"") == 1);
      CHECK(has(page, content::words_of(kind).meaning.in(language)));
      CHECK(has(page, check.compared.in(language)));
      CHECK(has(page, check.differs.in(language)));
      CHECK(has(page, check.origin.in(language)));
      for (const measure::Regulation* regulation : check.drawn_from) {
        if (regulation == nullptr) continue;
        CHECK(count(page, "<li id=\"" + std::string{regulation->id} + "\"") == 1);
      }
    }
  }
}

TEST_CASE("method page: each rule has its formula and its regulation and its examples") {
  const std::string page = page_of({"bahasa: [id, en]\n"});
  for (const measure::Rule* rule : measure::all_rules()) {
    CAPTURE(rule->id);
    CHECK(has(page, rule->id));
    CHECK(has(page, rule->formula.id));
    CHECK(has(page, rule->regulation));
  }
  for (const measure::Regulation* regulation : measure::all_regulations()) {
    CHECK(has(page, regulation->name));
  }
  for (const char* example :
       {"85 ÷ 90 × 100 = 94,44", "(2 × 10 − 8) ÷ 10 × 100 = 120,00", "70 ÷ 80 × 100 = 87,50",
        "(2 × 8 − 9) ÷ 8 × 100 = 87,50", "AA, A, BB, B, CC, C, D; WTP, WTP-DPP, WDP, TW, TMP",
        "81 ÷ 72 × 100 = 112,50", "(2 × 90 + 1 × 100) ÷ (2 + 1) = 93,33",
        "900.000 ÷ 1.200.000 × 100 = 75,00", "Rp 1.200.000 − Rp 900.000 = Rp 300.000",
        "90,999% dicetak 91,00%, tetapi sebutannya Cukup Berhasil", "94,735 menjadi 94,74"}) {
    CAPTURE(example);
    CHECK(has(page, example));
  }
}

TEST_CASE("method page: examples follow the cap and the decimals in force") {
  const std::string page = page_of({"pengukuran: {batas_capaian: null, desimal: 1}\n"});
  CHECK(has(page, "(2 × 90 + 1 × 120) ÷ (2 + 1) = 100,0"));
  CHECK(has(page, "85 ÷ 90 × 100 = 94,4;"));
  CHECK(has(page, "90,99% dicetak 91,0%"));
  CHECK(has(page, "tanpa batas"));
}

TEST_CASE("method page: each scale is drawn once and names the offices that set it") {
  const std::string own =
      "pengukuran:\n  desimal: 1\n  skala: [{mulai: 120, sebutan: Istimewa}, "
      "{mulai: 75, sebutan: Baik}, {mulai: 0, sebutan: Kurang}]\n";
  const std::string same =
      "pengukuran:\n  skala: [{mulai: 91, sebutan: Berhasil}, {mulai: 71, sebutan: Cukup "
      "Berhasil}, {mulai: 51, sebutan: Kurang Berhasil}, {mulai: 0, sebutan: Tidak Berhasil}]\n";
  const std::string page = page_of({"bahasa: [id, en]\n",
                                    {{"kantor/satu/kantor.yaml", office("KPU Satu", own)},
                                     {"kantor/dua/kantor.yaml", office("KPU Dua", own)},
                                     {"kantor/tiga/kantor.yaml", office("KPU Tiga", same)}}});
  CHECK(count(page, "<svg class=\"chart chart-scale\"") == 2);
  CHECK(count(page, "Skala portal") == 1);
  CHECK(count(page, "Skala kantor sendiri") == 1);
  CHECK(has(page, "75% sampai < 120%"));
  CHECK(has(page, "120% ke atas"));
  const std::size_t second = page.find("Skala kantor sendiri");
  const std::size_t after = page.find("id=\"pembulatan\"");
  const auto stands_between = [&page](const char* text, std::size_t from, std::size_t to) {
    const std::size_t at = page.find(text, from);
    return at != std::string::npos && at < to;
  };
  CHECK(
      stands_between("<a href=\"../kantor/dua/index.html\">KPU Dua</a>, "
                     "<a href=\"../kantor/satu/index.html\">KPU Satu</a>.",
                     second, after));
  CHECK_FALSE(stands_between("KPU Satu</a>", 0, second));
  CHECK(stands_between("href=\"../kantor/tiga/index.html\">KPU Tiga</a>", 0, second));
  CHECK_FALSE(stands_between("KPU Kota Contoh</a>", 0, after));
}

TEST_CASE("scales: the classes of a scale follow each other without a gap or an overlap") {
  content::Rules rules = content::default_rules();
  std::vector<detail::ClassBounds> classes = detail::classes_of(rules);
  REQUIRE(classes.size() == 4);
  CHECK(classes.front().from == base::Rational{0});
  for (std::size_t at = 1; at < classes.size(); ++at) {
    CHECK(classes[at - 1].to == classes[at].from);
    CHECK(classes[at - 1].from < classes[at].from);
  }
  CHECK_FALSE(classes.back().to.has_value());
  content::Rules other = rules;
  CHECK(detail::same_scale(rules, other));
  other.scale.front().from = base::Rational{90};
  CHECK_FALSE(detail::same_scale(rules, other));
  other = rules;
  other.scale.front().name = "Baik";
  CHECK_FALSE(detail::same_scale(rules, other));
  CHECK(detail::same_numbers(rules, other));
  other.cap = std::nullopt;
  CHECK_FALSE(detail::same_numbers(rules, other));
}

TEST_CASE("method page: every reason and every look of a difference has its words") {
  std::set<measure::Reason> reasons;
  for (const method::StateWords& state : method::states()) {
    CHECK_FALSE(wording::reason(state.reason, Language::indonesian).empty());
    CHECK(reasons.insert(state.reason).second);
  }
  CHECK(reasons.size() == static_cast<std::size_t>(measure::Reason::nothing_to_average) + 1);
  std::set<measure::Look> looks;
  for (const method::LookWords& look : method::looks()) {
    CHECK_FALSE(wording::look(look.look, Language::english).empty());
    CHECK(looks.insert(look.look).second);
  }
  CHECK(looks.size() == static_cast<std::size_t>(measure::Look::by_nobody));
}

TEST_CASE("method page: the checks judge the examples of prose as the page states") {
  const auto differing = [](const std::vector<method::Judged>& judged) {
    std::vector<std::string> texts;
    for (const method::Judged& each : judged) {
      if (each.differs) texts.push_back(each.text);
    }
    return texts;
  };
  using Texts = std::vector<std::string>;
  CHECK(differing(method::year_examples()) == Texts{"Capaian Kinerja Tahun 2023"});
  CHECK(differing(method::spelled_examples(Language::indonesian)) ==
        Texts{"82,21% (sembilan puluh delapan lima puluh persen)"});
  CHECK(differing(method::office_examples()) ==
        Texts{"Sekretariat KPU Kabupaten Misal menghadapi kendala ini."});
}

TEST_CASE("method page: quarter figures are found if they fill three rows and half of the table") {
  struct Row {
    int quarters;
    int others;
    bool found;
  };
  for (const Row& row : {Row{2, 0, false}, Row{3, 0, true}, Row{3, 3, true}, Row{3, 4, false}}) {
    CAPTURE(row.quarters);
    CAPTURE(row.others);
    content::OfficeYear year;
    for (int at = 0; at < row.quarters; ++at) {
      year.indicators.push_back(measure::building::indicator("q", {"100%", "25%"}));
    }
    for (int at = 0; at < row.others; ++at) {
      year.indicators.push_back(measure::building::indicator("o", {"100%", "90%"}));
    }
    CHECK(measure::check_quarter_figures(year).empty() != row.found);
  }
  CHECK(method::quarters_read.id.find("tiga indikator") != std::string_view::npos);
}

TEST_CASE("method page: a kind links to its findings only if it occurs") {
  const std::string page = page_of({"bahasa: [id, en]\n"});
  CHECK(has(page, "../temuan/capaian-berbeda.html"));
  CHECK_FALSE(has(page, "../temuan/serapan-lebih.html"));
}

TEST_CASE("method page: an English page is in English except for what it cites") {
  const std::string page = page_of({"bahasa: [en, id]\n"});
  for (const char* text : {"best first: AA", "90.999% is printed 91.00%, but its class is",
                           "Rp 1,200,000 − Rp 900,000 = Rp 300,000",
                           "the portal's own rule, by version 1 of Terang's content format",
                           "A false finding is worse than a missed one."}) {
    CAPTURE(text);
    CHECK(has(page, text));
  }
  for (const char* text : {"Temuan bila", "aturan portal", "bukan temuan", "dicetak"}) {
    CAPTURE(text);
    CHECK_FALSE(has(page, text));
  }
  CHECK(has(page, "Peraturan Presiden Nomor 29 Tahun 2014"));
}

}  // namespace terang::page::method_page_test
