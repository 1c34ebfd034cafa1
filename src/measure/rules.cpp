#include <array>

#include "measure/rule.hpp"

namespace terang::measure {

namespace regulations {

constinit const Regulation accountability{
    .id = "perpres-29-2014",
    .brief = "Perpres 29/2014",
    .name =
        "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi "
        "Pemerintah",
    .taken = {"kinerja diukur dengan membandingkan realisasi dengan target yang diperjanjikan",
              "performance is measured by comparing realisations with the targets agreed on"},
};

constinit const Regulation reporting{
    .id = "permenpanrb-53-2014",
    .brief = "PermenPANRB 53/2014",
    .name =
        "Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian "
        "Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi "
        "Pemerintah",
    .taken = {"bentuk perjanjian kinerja (para pihak, lampiran target, anggaran) dan isi laporan "
              "kinerja (target, realisasi, capaian, realisasi anggaran)",
              "the form of agreements (parties, annex of targets, budget) and the contents of "
              "performance reports (target, realisation, achievement, budget realised)"},
};

constinit const Regulation evaluation{
    .id = "permenpanrb-88-2021",
    .brief = "PermenPANRB 88/2021",
    .name =
        "Peraturan Menteri PANRB Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja "
        "Instansi Pemerintah",
    .taken = {"urutan predikat AA sampai D", "the order of the grades AA to D"},
};

constinit const Regulation cascading{
    .id = "permenpanrb-89-2021",
    .brief = "PermenPANRB 89/2021",
    .name =
        "Peraturan Menteri PANRB Nomor 89 Tahun 2021 tentang Penjenjangan Kinerja Instansi "
        "Pemerintah",
    .taken = {"kinerja diturunkan dari atasan ke bawahannya",
              "performance is carried down from superiors to those below them"},
};

constinit const Regulation staff_performance{
    .id = "permenpanrb-8-2021",
    .brief = "PermenPANRB 8/2021",
    .name =
        "Peraturan Menteri PANRB Nomor 8 Tahun 2021 tentang Sistem Manajemen Kinerja Pegawai "
        "Negeri Sipil (diganti dengan Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai "
        "Aparatur Sipil Negara)",
    .taken = {"rumus capaian menurut arah dan untuk target berupa rentang",
              "the formulas of achievement by direction and for targets that are ranges"},
};

constinit const Regulation audit{
    .id = "uu-15-2004",
    .brief = "UU 15/2004",
    .name =
        "Undang-Undang Nomor 15 Tahun 2004 tentang Pemeriksaan Pengelolaan dan Tanggung Jawab "
        "Keuangan Negara",
    .taken = {"jenis opini atas laporan keuangan", "the kinds of opinions on financial statements"},
};

constinit const Regulation treasury{
    .id = "uu-1-2004",
    .brief = "UU 1/2004",
    .name = "Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara",
    .taken = {"pengeluaran dibatasi anggaran yang tersedia",
              "spending is limited to the budget available"},
};

}  // namespace regulations

namespace {

/// The formulas are those of Bab VI of its annex, which has the same worked examples for a range.
constexpr std::string_view formula_source =
    "Rumus: Peraturan Menteri PANRB Nomor 8 Tahun 2021 tentang Sistem Manajemen Kinerja Pegawai "
    "Negeri Sipil (diganti dengan Nomor 6 Tahun 2022)";
/// The regulations that demand the comparison of target and realisation, and the one with the
/// formula.
constexpr std::string_view comparison_source =
    "Perbandingan target dan realisasi: Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem "
    "Akuntabilitas Kinerja Instansi Pemerintah; Peraturan Menteri PANRB Nomor 53 Tahun 2014 "
    "tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas "
    "Laporan Kinerja Instansi Pemerintah. Rumus: Peraturan Menteri PANRB Nomor 8 Tahun 2021 "
    "tentang Sistem Manajemen Kinerja Pegawai Negeri Sipil (diganti dengan Nomor 6 Tahun 2022)";

/// The content format, not a regulation, puts WTP-DPP, TW and TMP in order among the opinions.
constexpr std::string_view grade_source =
    "Urutan predikat: Peraturan Menteri PANRB Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas "
    "Kinerja Instansi Pemerintah. Jenis opini: Undang-Undang Nomor 15 Tahun 2004 tentang "
    "Pemeriksaan Pengelolaan dan Tanggung Jawab Keuangan Negara";

}  // namespace

namespace rules {

constinit const Rule achievement_rising{
    .id = "achievement-rising/1",
    .name = {"Capaian: makin besar makin baik", "Achievement: more is better"},
    .formula = {"realisasi ÷ target × 100", "realisation ÷ target × 100"},
    .regulation = comparison_source,
};

constinit const Rule achievement_falling{
    .id = "achievement-falling/1",
    .name = {"Capaian: makin kecil makin baik", "Achievement: less is better"},
    .formula = {"(2 × target − realisasi) ÷ target × 100",
                "(2 × target − realisation) ÷ target × 100"},
    .regulation = formula_source,
};

constinit const Rule achievement_range{
    .id = "achievement-range/1",
    .name = {"Capaian: target berupa rentang", "Achievement: the target is a range"},
    .formula = {"di dalam rentang: 100; di bawahnya dibandingkan dengan ujung bawah, di atasnya "
                "dengan ujung atas, menurut rumus arah indikator",
                "inside the range: 100; below it is compared with its lower end, above it with "
                "its upper end, by the formula of the indicator's direction"},
    .regulation = formula_source,
};

constinit const Rule achievement_grade{
    .id = "achievement-grade/1",
    .name = {"Capaian: predikat dan opini", "Achievement: grades and opinions"},
    .formula = {"predikat atau opini yang diraih dibandingkan dengan target menurut urutannya, "
                "tanpa persentase; bila target dan realisasi sama-sama menyebut nilai: nilai "
                "realisasi ÷ nilai target × 100",
                "the grade or opinion reached is compared with the target by their order, without "
                "a percentage; where target and realisation both state a score: score reached ÷ "
                "score targeted × 100"},
    .regulation = grade_source,
};

constinit const Rule objective_mean{
    .id = "objective-mean/1",
    .name = {"Capaian sasaran", "Achievement of an objective"},
    .formula = {"jumlah (bobot × capaian indikator) ÷ jumlah bobot, hanya indikator yang punya "
                "capaian, tiap capaian paling rendah 0 dan paling tinggi batas capaian",
                "sum of (weight × achievement of the indicator) ÷ sum of weights, only indicators "
                "that have an achievement, each at least 0 and at most the cap"},
    .regulation = {},
};

constinit const Rule office_mean{
    .id = "office-mean/1",
    .name = {"Capaian kantor", "Achievement of an office"},
    .formula = {"seperti capaian sasaran, atas semua indikator kantor dalam tahun itu",
                "as for an objective, over all indicators of the office in that year"},
    .regulation = {},
};

constinit const Rule children_mean{
    .id = "children-mean/1",
    .name = {"Rata-rata kantor di bawahnya", "Mean of the offices below"},
    .formula = {"rata-rata biasa capaian kantor-kantor yang berinduk padanya, hanya yang punya "
                "capaian pada tahun yang sama; berdiri di samping capaiannya sendiri",
                "plain mean of the achievements of the offices below it, only those that have one "
                "in the same year; it stands beside the office's own"},
    .regulation = {},
};

constinit const Rule absorption{
    .id = "absorption/1",
    .name = {"Serapan anggaran", "Budget absorption"},
    .formula = {"realisasi ÷ pagu × 100", "realisation ÷ ceiling × 100"},
    .regulation = {},
};

constinit const Rule remainder{
    .id = "remainder/1",
    .name = {"Sisa anggaran", "Budget remainder"},
    .formula = {"pagu − realisasi", "ceiling − realisation"},
    .regulation = {},
};

constinit const Rule total{
    .id = "total/1",
    .name = {"Jumlah anggaran", "Budget total"},
    .formula = {"jumlah baris anggaran yang tidak punya induk, menurut sumber dana dan seluruhnya",
                "sum of the budget lines without a parent, by source of funds and together"},
    .regulation = {},
};

constinit const Rule scale_class{
    .id = "scale-class/1",
    .name = {"Sebutan pada skala", "Class on the scale"},
    .formula = {"sebutan dengan batas bawah tertinggi yang dicapai nilai sebelum dibulatkan",
                "the class with the highest lower bound that the unrounded value reaches"},
    .regulation = {},
};

}  // namespace rules

std::span<const Rule* const> all_rules() {
  static constexpr std::array<const Rule*, 11> in_order{
      &rules::achievement_rising, &rules::achievement_falling,
      &rules::achievement_range,  &rules::achievement_grade,
      &rules::objective_mean,     &rules::office_mean,
      &rules::children_mean,      &rules::absorption,
      &rules::remainder,          &rules::total,
      &rules::scale_class,
  };
  return in_order;
}

std::span<const Regulation* const> all_regulations() {
  static constexpr std::array<const Regulation*, 7> in_order{
      &regulations::accountability, &regulations::reporting,         &regulations::evaluation,
      &regulations::cascading,      &regulations::staff_performance, &regulations::audit,
      &regulations::treasury,
  };
  return in_order;
}

}  // namespace terang::measure
