#include <chrono>
#include <iostream>
#include <string>

#include "cli/options.hpp"
#include "cli/print.hpp"
#include "cli/watch.hpp"
#include "site/timing.hpp"

namespace terang::cli {

namespace {

/// What the person does with what was built.
void print_next(const Options& options, bool indonesian) {
  const std::string& out = options.build.out;
  if (!options.build.shard.is_whole()) {
    std::cout << (indonesian ? "  Bagian " : "  Shard ") << site::note_of(options.build.shard)
              << (indonesian
                      ? "; jika semua bagian ada, gabungkan: terang build --join DIR...\n"
                      : "; when all shards are there, join them: terang build --join DIR...\n");
  } else if (indonesian) {
    std::cout << "  Lihat: buka " << out << "/index.html di peramban\n";
  } else {
    std::cout << "  See it: open " << out << "/index.html in a browser\n";
  }
}

void print_report(const site::BuildReport& report, const site::Stopwatch& stopwatch,
                  const Options& options) {
  const bool indonesian = options.language == base::Language::indonesian;
  const std::string shown = report.commit.empty()
                                ? (indonesian ? "draf dari folder kerja" : "draft")
                                : "commit " + report.commit.substr(0, 12);
  std::cout << report.portal << " (" << shown << ")\n";
  if (indonesian) {
    std::cout << "  " << report.offices << " kantor, " << report.years << " tahun kinerja, "
              << report.pages << " halaman, " << report.findings << " temuan, dalam "
              << stopwatch.print(options.language) << "\n  " << report.counts.written
              << " berkas ditulis, " << report.counts.kept << " tetap, " << report.counts.removed
              << " dihapus\n";
  } else {
    std::cout << "  " << report.offices << " offices, " << report.years << " office-years, "
              << report.pages << " pages, " << report.findings << " findings, in "
              << stopwatch.print(options.language) << "\n  " << report.counts.written
              << " files written, " << report.counts.kept << " kept, " << report.counts.removed
              << " removed\n";
  }
  print_next(options, indonesian);
  if (report.shallow) {
    std::cout
        << (indonesian
                ? "  Riwayat repositori terpotong (shallow clone): commit pengubah yang lebih "
                  "tua tidak diketahui.\n"
                : "  The history is cut off (shallow clone): older commits are not known.\n");
  }
}

}  // namespace

ExitStatus build(const Options& options) {
  const site::Stopwatch stopwatch;
  Watch watch{std::cerr, options.language};
  site::BuildOptions wanted = options.build;
  if (site::is_watched()) {
    wanted.observer = [&watch](const site::Step& step) { watch.see(step); };
  }
  const site::BuildReport report = site::build(wanted);
  watch.clear();
  if (!report.faults.empty()) {
    print_faults(report.faults, report.folder, options.language);
    const base::Wording summary{
        .id = " galat; tidak ada yang diterbitkan, situs lama tetap seperti semula",
        .en = " errors; nothing was published, the old site is as it was"};
    std::cerr << report.faults.size() << summary.in(options.language) << "\n";
    return ExitStatus::content_has_errors;
  }
  print_report(report, stopwatch, options);
  if (options.timings) print_timings(report.times, options.language, std::cout);
  return ExitStatus::done;
}

}  // namespace terang::cli
