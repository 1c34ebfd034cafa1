#include "page/detail/method_words.hpp"

#include <array>

namespace terang::page::method {
namespace {

using measure::Look;
using measure::Reason;

constexpr std::array<StateWords, 10> all_states{{
    {Reason::not_measured,
     {"sel kosong", "empty cell"},
     {"Belum ada hasil. Bila tahunnya sudah lewat, ini menjadi temuan tanpa-realisasi. Dalam "
      "anggaran: realisasi belum diketahui.",
      "There is no result yet. Once the year is over this is the finding tanpa-realisasi. In a "
      "budget: the realisation is not known."}},
    {Reason::not_carried_out,
     {"tidak dilaksanakan", "tidak dilaksanakan"},
     {"Kegiatannya tidak dijalankan.", "The activity did not take place."}},
    {Reason::not_applicable,
     {"tidak berlaku", "tidak berlaku"},
     {"Indikatornya tidak dapat diterapkan pada kantor atau tahun itu.",
      "The indicator does not apply to the office or the year."}},
    {Reason::withheld,
     {"dikecualikan", "dikecualikan"},
     {"Angkanya ada tetapi dikecualikan dari informasi publik; dasar hukumnya wajib ditulis dalam "
      "catatan.",
      "The figure exists and is withheld from the public; the note must state the legal ground."}},
    {Reason::target_not_stated,
     {"target: tidak tercantum", "target: tidak tercantum"},
     {"Dokumen tidak mencetak target. Realisasinya tetap ditampilkan, tidak ada yang dapat "
      "dibandingkan, dan target ini tidak dianggap berbeda dari target mana pun.",
      "The document prints no target. The realisation is shown, there is nothing to compare it "
      "with, and the target differs from no other."}},
    {Reason::target_not_above_zero,
     {"target nol atau di bawahnya", "target of zero or below"},
     {"Pembagian dengan nol tidak ada hasilnya, dan tidak ada peraturan yang menetapkannya.",
      "Nothing can be divided by zero, and no regulation gives a value."}},
    {Reason::ceiling_is_zero,
     {"pagu nol", "ceiling of zero"},
     {"Serapan dari pagu nol tidak dapat dihitung.",
      "There is no absorption of a ceiling of zero."}},
    {Reason::units_differ,
     {"dua satuan, atau angka dan predikat", "two units, or a number and a grade"},
     {"Realisasi dan target tidak dapat dibandingkan; ini juga menjadi temuan satuan-berbeda.",
      "Realisation and target cannot be compared; this is the finding satuan-berbeda, too."}},
    {Reason::no_percentage,
     {"predikat atau opini tanpa nilai", "grade or opinion without a score"},
     {"Dinyatakan tercapai, melampaui, atau belum tercapai. Persentase tidak dibuat-buat.",
      "It is met, exceeded or not met. No percentage is invented."}},
    {Reason::nothing_to_average,
     {"tidak ada indikator yang punya capaian", "no indicator has an achievement"},
     {"Sasaran atau kantor itu belum punya rata-rata.",
      "The objective or office has no mean yet."}},
}};

constexpr std::array<LookWords, 10> all_looks{{
    {Look::equal_after_rounding,
     {"hasil hitung dan angka tercetak sama pada desimal yang lebih sedikit",
      "computed and printed figure are the same at fewer decimals"}},
    {Look::truncated,
     {"angka tercetak adalah hasil hitung yang desimalnya dibuang",
      "the printed figure is the computed one with decimals dropped"}},
    {Look::copied_from_realisation,
     {"angka tercetak adalah realisasinya sendiri",
      "the printed figure is the realisation itself"}},
    {Look::copied_from_neighbour,
     {"angka tercetak adalah angka di kolom sebelahnya",
      "the printed figure is the one in the column beside it"}},
    {Look::capped,
     {"angka tercetak adalah batas capaian, sedangkan hasil hitung di atasnya",
      "the printed figure is the cap, and the computed one is above it"}},
    {Look::swapped,
     {"rumus yang sama menghasilkan angka tercetak bila kedua angkanya ditukar tempat",
      "the same formula gives the printed figure where its two numbers change places"}},
    {Look::tightened,
     {"target lebih berat daripada asalnya, menurut arah indikator",
      "the target is harder than the one it comes from, by the indicator's direction"}},
    {Look::loosened,
     {"target lebih ringan daripada asalnya", "the target is easier than the one it comes from"}},
    {Look::from_nothing,
     {"baris ini tidak menunjuk baris perjanjian di atasnya",
      "the row points to no row of the agreement above"}},
    {Look::by_nobody,
     {"tidak ada baris perjanjian di bawah yang menunjuk baris ini",
      "no row of an agreement below points to this one"}},
}};

constexpr std::array<Note, 12> notes{{
    {{"Selisih pembulatan", "Rounding"},
     {"Angka yang dicetak dengan desimal lebih sedikit sama dengan hasil hitung yang dibulatkan "
      "sebanyak desimal itu.",
      "A figure printed with fewer decimals equals the computed one rounded to as many."}},
    {{"Baris anggaran bersama", "Shared budget lines"},
     {"Baris dengan kode dan jumlah yang sama dalam beberapa perjanjian di bawah satu atasan "
      "dipikul bersama dan dihitung sekali. Baris tanpa kode adalah bagian dan dihitung "
      "masing-masing.",
      "A line with the same code and amount in several agreements under one superior is shared "
      "and counted once. Lines without a code are parts and counted each."}},
    {{"Dua pejabat dalam satu tahun", "Two holders of one position in a year"},
     {"Bila dua orang menandatangani perjanjian tahun itu dalam jabatan yang sama, bawahannya "
      "boleh menyebut salah satunya sebagai atasan.",
      "Where two persons signed agreements of the year in the same position, those below may name "
      "either of them as their superior."}},
    {{"Pagu awal", "First ceilings"},
     {"Anggaran perjanjian yang sama dengan pagu awal cocok, meskipun pagu kemudian direvisi.",
      "An agreement's budget that is the first ceiling agrees, even if the ceiling was revised "
      "later."}},
    {{"Rincian yang belum lengkap", "Parts not known yet"},
     {"Jumlah yang salah satu rinciannya belum diketahui tidak diperiksa. Bila baru satu "
      "perjanjian di bawah sebuah atasan, baris tanpa nama yang sama tidak dibandingkan.",
      "A sum with a part that is not known is not checked. Where there is only one agreement "
      "below another, lines without a namesake are not compared."}},
    {{"Target yang tidak tercantum", "Targets that are not stated"},
     {"Target yang tidak dicetak dan satuan yang tidak ditulis cocok dengan apa pun.",
      "A target that is not printed, and a unit that is not written, agree with any."}},
    {{"Tanda, keterangan, dan ejaan", "Signs, remarks and spelling"},
     {"Yang dibandingkan nilainya: ≥, ≤, minimal, maksimal, keterangan dalam kurung, huruf besar "
      "dan kecil, persen dan %, keg dan kegiatan, lap dan laporan, dok dan dokumen tidak membuat "
      "perbedaan; nilai predikat yang hanya disebut di satu sisi juga tidak.",
      "Values are compared: ≥, ≤, minimal, maksimal, remarks in brackets, upper and lower case, "
      "persen and %, keg and kegiatan, lap and laporan, dok and dokumen make no difference, nor "
      "does a grade's score that only one side states."}},
    {{"Masa rencana strategis", "Strategic-plan periods"},
     {"Rentang tahun, seperti 2020-2024, menyebut setiap tahun di antara kedua ujungnya.",
      "A span of years, such as 2020-2024, names every year between its ends."}},
    {{"Peraturan yang dirujuk", "Cited regulations"},
     {"Tahun dalam kutipan peraturan, seperti Nomor 7 Tahun 2017, bukan tahun dokumen.",
      "The year in a cited regulation, such as Nomor 7 Tahun 2017, is not the document's year."}},
    {{"Pemilu dan tahun lain yang memang dibicarakan", "Elections, and years spoken of on purpose"},
     {"Judul tentang pemilu, pilkada, pilpres, pileg, atau pemilihan boleh menyebut tahunnya; "
      "begitu pula judul yang membandingkan dengan tahun sebelumnya atau merencanakan tahun "
      "berikutnya.",
      "A heading about an election may name it by its year; so may one that compares with earlier "
      "years or plans later ones."}},
    {{"Kantor yang dirujuk atau disebut berderet", "Offices that are cited or listed"},
     {"Keputusan, surat, atau laporan kantor lain, kantor yang disebut berderet, dan kantor yang "
      "diajak bekerja (koordinasi, kunjungan, mutasi; dengan, kepada, dari) memang dimaksud.",
      "Decisions, letters or reports of another office, offices named in a row, and those that "
      "were dealt with (coordination, visits, transfers; with, to, from) are meant."}},
    {{"Kantor di atas dan di dalam wilayahnya", "Offices above, and within the region"},
     {"Kantor induk, wilayah yang melingkupi, dan wilayah di dalam wilayah kantor itu bukan kantor "
      "lain.",
      "The parent office, the regions around and those within the office's own are no others."}},
}};

}  // namespace

std::span<const StateWords> states() { return all_states; }

std::span<const LookWords> looks() { return all_looks; }

std::span<const Note> no_differences() { return notes; }

constinit const base::Wording met_means{
    "Tercapai berarti capaian sebelum dibulatkan 100 atau lebih, atau predikat atau opini yang "
    "ditargetkan diraih. Indikator tanpa realisasi dihitung sebagai belum terukur, tidak sebagai "
    "nol.",
    "Met means that the achievement before rounding is 100 or more, or that the grade or opinion "
    "aimed at is reached. An indicator without a realisation counts as not measured, never as "
    "zero."};

constinit const base::Wording cap_means{
    "Batas capaian hanya berlaku di dalam rata-rata, supaya hasil yang jauh melampaui target tidak "
    "menutupi yang belum tercapai; capaian di bawah nol dihitung nol di sana. Capaian tiap "
    "indikator selalu ditampilkan apa adanya.",
    "The cap holds within averages only, so that a result far over its target does not hide one "
    "that was missed; an achievement below zero counts as zero there. The achievement of an "
    "indicator is always shown as it is."};

constinit const base::Wording tolerance_means{
    "Toleransi adalah selisih, dalam poin persen dan di luar pembulatan, yang belum dianggap "
    "berbeda. Ia hanya berlaku untuk capaian dan serapan; uang dibandingkan sampai rupiah "
    "terakhir.",
    "The tolerance is the difference, in percentage points and beyond rounding, that does not "
    "count yet. It holds for achievement and absorption only; money is compared to the last "
    "rupiah."};

constinit const base::Wording scale_ends{
    "Nilai di bawah nol masuk sebutan terendah; sebutan tertinggi tidak berbatas atas.",
    "Values below zero fall into the lowest class; the highest class has no upper bound."};

constinit const base::Wording nil_means{
    "Tanda - dalam sel uang adalah nihil yang dinyatakan, yaitu nol.",
    "The sign - in a cell of money is a declared nil, which is zero."};

constinit const base::Wording years_read{
    "Dibaca judul perjanjian dan lampirannya, serta judul, subjudul, dan keterangan tabel atau "
    "gambar dalam laporan dan rencana. Yang menyebut tahun kinerjanya sendiri selalu cocok. "
    "Contoh untuk tahun 2024, dinilai oleh program ini:",
    "The titles of agreements and their annexes are read, and the titles, headings and captions "
    "of reports and plans. One that names its own year always agrees. Examples for 2024, judged "
    "by this program:"};

constinit const base::Wording spelled_read{
    "Dibaca angka yang langsung diikuti bilangan dalam kurung. Kata bilangan boleh dirangkai; "
    "koma memisahkan desimal; dua bilangan yang berdampingan dibaca sebagai bilangan bulat dan "
    "desimalnya; kata rupiah, persen, terbilang, dan dan dilewati. Angka yang dapat berarti ribuan "
    "atau desimal (1.601) dibaca dengan kedua cara. Kurung yang berisi kata lain tidak diperiksa. "
    "Contoh, dinilai oleh program ini:",
    "Digits with number words in brackets right behind them are read. The words may run together; "
    "koma is the decimal mark; two numbers side by side are a whole number and its decimals; the "
    "words rupiah, persen, terbilang and dan are passed over. Digits that may mean thousands or "
    "decimals (1.601) are read both ways. Brackets that hold other words are not checked. "
    "Examples, judged by this program:"};

constinit const base::Wording offices_read{
    "Nama kantor dikenali bila kata yang mengawali nama kantor portal (misalnya KPU), atau nama "
    "instansinya, diikuti nama wilayah dalam register; nama terpanjang yang cocok yang dipakai, "
    "dan kata Kabupaten, Kota, atau Provinsi, bila ditulis, harus cocok. Contoh untuk KPU Kota "
    "Contoh di Provinsi Nusa Contoh, dinilai oleh program ini:",
    "An office is recognised where the words that begin the names of the portal's offices (such "
    "as KPU), or the institution's name, are followed by the name of a region in the register; "
    "the longest name that fits is taken, and Kabupaten, Kota or Provinsi, where written, must "
    "fit. Examples for KPU Kota Contoh in Provinsi Nusa Contoh, judged by this program:"};

constinit const base::Wording quarters_read{
    "Tabel setahun yang realisasinya tepat seperempat target pada tiga indikator atau lebih, dan "
    "pada sekurang-kurangnya setengah dari indikator yang target dan realisasinya berupa angka, "
    "tampak berisi angka satu triwulan. Hanya indikator yang makin besar makin baik dihitung "
    "sebagai seperempat. Satu tabel paling banyak satu temuan; satu atau dua baris seperti itu "
    "belum berarti apa-apa.",
    "An annual table whose realisations are exactly a quarter of the target in three indicators "
    "or more, and in at least half of those whose target and realisation are numbers, looks like "
    "the figures of one quarter. Only indicators for which more is better count as a quarter. "
    "There is one finding a table at most; one or two such rows say nothing."};

}  // namespace terang::page::method
