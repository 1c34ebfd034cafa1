#include "support/portal.hpp"

namespace terang::support {

void write_portal(const TemporaryRepository& repository, const std::string& folder) {
  const std::string office = folder + "/kantor/kpu-kota-contoh/";
  const std::string year = office + "2024/";
  repository.write(folder + "/portal.yaml",
                   "judul: Portal Contoh\n"
                   "instansi: Komisi Contoh\n"
                   "alamat_dasar: https://kinerja.example.go.id/\n"
                   "bahasa: [id, en]\n"
                   "repositori: {alamat: https://git.example.go.id/kpu/kinerja, jenis: gitlab}\n");
  repository.write(office + "kantor.yaml",
                   "nama: KPU Kota Contoh\n"
                   "jenis: kpu-kabkota\n"
                   "wilayah: {kode: \"99.01\", provinsi: Provinsi Contoh, nama: Kota Contoh}\n");
  repository.write(year + "sasaran.csv", "kode;sasaran;anggaran\n1;Pemilih terlayani;WA\n");
  repository.write(year + "kinerja.csv",
                   "kode;sasaran;indikator;target;realisasi;capaian_dilaporkan\n"
                   "1.1;1;Persentase layanan tepat waktu;95%;90%;94,73%\n"
                   "1.2;1;Jumlah kegiatan;5 keg;5 keg;100%\n");
  repository.write(year + "anggaran.csv",
                   "kode;uraian;pagu;realisasi\nWA;Program Dukungan;Rp 1.000.000;Rp 900.000\n");
  repository.write(year + "perjanjian/ketua.yaml",
                   "judul: Perjanjian Kinerja Tahun 2024\n"
                   "tempat: Kota Contoh\n"
                   "tanggal: 2024-01-05\n"
                   "pihak_pertama: {nama: Ayu Contoh, jabatan: Ketua KPU Kota Contoh}\n"
                   "anggaran:\n"
                   "  - {kode: WA, uraian: Program Dukungan, jumlah: Rp 1.000.000}\n");
  repository.write(year + "perjanjian/ketua.csv",
                   "kode;sasaran;indikator;target;acuan\n"
                   "1.1;Pemilih terlayani;Persentase layanan tepat waktu;95%;1.1\n"
                   "1.2;Pemilih terlayani;Jumlah kegiatan;5 keg;1.2\n");
  repository.write(year + "laporan/01-laporan.md",
                   "---\njudul: Laporan Kinerja\nurutan: 1\nringkasan: Ikhtisar.\n---\n\n"
                   "Serapan adalah {{serapan}}.\n\n{{tabel kinerja}}\n");
  repository.write(folder + "/halaman/tentang.md", "---\njudul: Tentang\n---\n\nHalo.\n");
}

}  // namespace terang::support
