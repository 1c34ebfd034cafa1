// Measures how long each step takes for one office's year of 40 indicators, on one thread: from its
// bytes to the bytes of its pages. Prints microseconds, the median of many rounds.
#include <algorithm>
#include <chrono>
#include <functional>
#include <iomanip>
#include <iostream>
#include <string>
#include <vector>

#include "base/digest.hpp"
#include "content/parse.hpp"
#include "dataset/records.hpp"
#include "measure/scoreboard.hpp"
#include "page/view.hpp"
#include "site/themes.hpp"
#include "theme/theme.hpp"

namespace {

using namespace terang;
using std::chrono::steady_clock;

constexpr int rows = 40;
constexpr int rounds = 400;

base::SourceTree files() {
  const std::string year = "kantor/kpu-kota-contoh/2024/";
  std::string indicators = "kode;sasaran;indikator;satuan;target;realisasi;capaian_dilaporkan\n";
  std::string budget = "kode;uraian;pagu;realisasi\n";
  for (int row = 1; row <= rows; ++row) {
    const std::string number = std::to_string(row);
    indicators += "1." + number + ";1;Persentase layanan nomor " + number +
                  " yang selesai tepat waktu;persen;95;" + std::to_string(60 + row) + ",25;\n";
    budget += "WA." + number + ";Kegiatan nomor " + number + ";Rp " + number + ".250.000;Rp " +
              number + ".100.000\n";
  }
  base::SourceTree tree;
  tree.files = {{year + "anggaran.csv", budget},
                {year + "kinerja.csv", indicators},
                {year + "sasaran.csv", "kode;sasaran;anggaran\n1;Pemilih terlayani;WA.1\n"}};
  return tree;
}

/// How long one call takes, the median of all rounds.
double microseconds(const std::function<void()>& work) {
  std::vector<double> spent;
  for (int round = 0; round < rounds; ++round) {
    const auto begin = steady_clock::now();
    work();
    spent.push_back(std::chrono::duration<double, std::micro>(steady_clock::now() - begin).count());
  }
  std::sort(spent.begin(), spent.end());
  return spent[spent.size() / 2];
}

void print(const std::string& name, double spent, const std::string& note = {}) {
  std::cout << "  " << std::left << std::setw(44) << name << std::right << std::setw(9)
            << std::fixed << std::setprecision(1) << spent << " us  " << note << "\n";
}

}  // namespace

int main() {
  base::Diagnostics faults;
  content::Portal portal;
  portal.title = "Portal";
  portal.institution = "Komisi";
  portal.base_url = "https://kinerja.example.go.id/";
  portal.languages = {base::Language::indonesian};
  portal.rules = content::default_rules();
  content::Office office;
  office.slug = "kpu-kota-contoh";
  office.name = "KPU Kota Contoh";
  office.rules = portal.rules;
  const theme::Theme theme =
      theme::parse(site::default_theme(), base::Language::indonesian, faults);
  const page::Site shown{
      .portal = portal, .theme = theme, .folder = {}, .chart_style = {}, .older_than = {}};
  const page::Provenance provenance;
  const dataset::Origin origin;

  const base::SourceTree tree = files();
  const content::OfficeYear year = content::parse_year(office, 2024, tree, faults);
  const measure::Register others = measure::register_of(portal, {&office, 1});
  const measure::Scoreboard scores = measure::measure(
      year, office.rules, measure::YearState::closed, {.office = &office, .others = &others});
  page::YearView view{shown, office, year, scores, provenance};
  view.rows = page::rows_of(view);
  const std::vector<page::Document> documents = page::render(view, faults);
  if (!faults.empty()) return 1;
  std::size_t bytes = 0;
  for (const page::Document& document : documents) bytes += document.bytes.size();

  std::cout << "one year of " << rows << " indicators and " << rows
            << " budget lines, one thread\n";
  print("read (content::parse_year)",
        microseconds([&] { content::parse_year(office, 2024, tree, faults); }));
  print("measure (measure::measure)", microseconds([&] {
          measure::measure(year, office.rules, measure::YearState::closed,
                           {.office = &office, .others = &others});
        }));
  print("rows of the tables (page::rows_of)", microseconds([&] { page::rows_of(view); }));
  print("pages and charts (page::render)", microseconds([&] { page::render(view, faults); }),
        std::to_string(documents.size()) + " files, " + std::to_string(bytes) + " bytes");
  print("data.json (dataset::render_year)", microseconds([&] {
          dataset::render_year({year, office.rules, scores, origin});
        }));
  print("digests (base::sha256)", microseconds([&] {
          for (const page::Document& document : documents) base::sha256(document.bytes);
        }));
  return faults.empty() ? 0 : 1;
}
