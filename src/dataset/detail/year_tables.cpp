#include "dataset/detail/year_tables.hpp"

#include <array>
#include <string_view>

namespace terang::dataset::detail {
namespace {

using content::StatementKind;

std::string_view name_of(StatementKind kind) {
  switch (kind) {
    case StatementKind::achievement: return "capaian";
    case StatementKind::absorption: return "serapan";
    case StatementKind::ceiling: return "pagu";
    case StatementKind::realisation: return "realisasi";
    case StatementKind::remainder: return "sisa";
    case StatementKind::indicator_count: return "jumlah-indikator";
    case StatementKind::objective_count: return "jumlah-sasaran";
    case StatementKind::staff: return "pegawai";
    case StatementKind::target: return "target";
  }
  return {};
}

void append_stated(Json& json, const content::Statement& statement) {
  if (statement.stated) {
    append_value(json, "nilai", *statement.stated);
    return;
  }
  const content::Printed& printed = statement.value;
  json.key("nilai").begin_object().member("tertulis", printed.text).key("nilai");
  switch (statement.kind) {
    case StatementKind::achievement:
    case StatementKind::absorption: json.value(printed.value.exact()).member("satuan", "%"); break;
    case StatementKind::ceiling:
    case StatementKind::realisation:
    case StatementKind::remainder:
      json.value(whole(printed.value)).member("satuan", "rupiah");
      break;
    case StatementKind::indicator_count:
    case StatementKind::objective_count:
    case StatementKind::staff:
    case StatementKind::target: json.value(whole(printed.value)).member("satuan", nullptr); break;
  }
  json.end_object();
}

void append_party(Json& json, const content::Party& party) {
  json.begin_object()
      .member("nama", text_or_null(party.name))
      .member("jabatan", party.position)
      .member("unit", text_or_null(party.unit))
      .end_object();
}

void append_parties(Json& json, const content::Agreement& agreement) {
  append_party(json.key("pihak_pertama"), agreement.first);
  json.key("pihak_kedua");
  if (agreement.second) {
    append_party(json, *agreement.second);
  } else {
    json.value(nullptr);
  }
}

void append_signers(Json& json, const content::Signers& signers) {
  json.key("penanda_tangan");
  if (signers.first.empty() && signers.second.empty()) {
    json.value(nullptr);
    return;
  }
  json.begin_object()
      .member("pihak_pertama", text_or_null(signers.first))
      .member("pihak_kedua", text_or_null(signers.second))
      .end_object();
}

void append_pledged_lines(Json& json, const content::Agreement& agreement, const Origin& origin) {
  append_list(json, "baris_anggaran", agreement.budget, [&](const content::PledgedBudget& line) {
    json.begin_object()
        .member("kode", text_or_null(line.code))
        .member("uraian", line.text)
        .member("jumlah", rupiah(line.amount.value));
    append_source(json, line.place, origin);
    json.end_object();
  });
}

void append_promises(Json& json, const content::Agreement& agreement, const Origin& origin) {
  append_list(json, "baris", agreement.promises, [&](const content::Promise& promise) {
    json.begin_object()
        .member("kode", promise.code)
        .member("sasaran", promise.objective)
        .member("indikator", promise.text);
    append_value(json, "target", promise.target);
    json.member("acuan", text_or_null(promise.subject))
        .member("turunan", text_or_null(promise.carried_from))
        .member("catatan", text_or_null(promise.note));
    append_source(json, promise.place, origin);
    json.end_object();
  });
}

void append_agreement(Json& json, const content::Agreement& agreement, base::Rupiah total,
                      const Origin& origin) {
  const auto& reported = agreement.total_reported;
  const bool has_budget = !agreement.budget.empty();
  json.begin_object()
      .member("id", agreement.id)
      .member("judul", agreement.title)
      .member("judul_lampiran", text_or_null(agreement.annex_title))
      .member("induk", text_or_null(agreement.parent));
  append_parties(json, agreement);
  append_signers(json, agreement.signers);
  json.member("tempat", text_or_null(agreement.town))
      .member("tanggal", date_or_null(agreement.date))
      .member("tanggal_lampiran", date_or_null(agreement.annex_date))
      .member("jumlah_indikator", agreement.promises.size())
      .member("anggaran", has_budget ? std::optional{total.amount} : std::nullopt)
      .member("total_dilaporkan", reported ? rupiah(reported->value) : std::nullopt);
  append_pledged_lines(json, agreement, origin);
  append_promises(json, agreement, origin);
  append_source(json, agreement.place, origin);
  json.end_object();
}

constexpr std::array<std::string_view, 4> quarter_keys{"tw1", "tw2", "tw3", "tw4"};
constexpr std::array<std::string_view, 4> result_keys{"realisasi_tw1", "realisasi_tw2",
                                                      "realisasi_tw3", "realisasi_tw4"};

void append_quarters(Json& json, const std::array<std::string_view, 4>& keys,
                     const std::array<content::QuarterMark, 4>& marks) {
  for (std::size_t at = 0; at < marks.size(); ++at) append_value(json, keys[at], marks[at]);
}

}  // namespace

void append_statements(Json& json, const content::OfficeYear& year, const Origin& origin) {
  append_list(json, "pernyataan", year.statements, [&](const content::Statement& statement) {
    json.begin_object()
        .member("kode", statement.code)
        .member("besaran", name_of(statement.kind))
        .member("acuan", text_or_null(statement.subject))
        .member("sumber_dana", text_or_null(statement.fund));
    append_stated(json, statement);
    json.member("sumber_dokumen", text_or_null(statement.source))
        .member("catatan", text_or_null(statement.note));
    append_source(json, statement.place, origin);
    json.end_object();
  });
}

void append_obstacles(Json& json, const content::OfficeYear& year, const Origin& origin) {
  append_list(json, "hambatan", year.obstacles, [&](const content::Obstacle& obstacle) {
    json.begin_object()
        .member("kode", obstacle.code)
        .member("acuan", text_or_null(obstacle.subject))
        .member("kegiatan", obstacle.activity)
        .member("hambatan", obstacle.obstacle)
        .member("kendala", text_or_null(obstacle.constraint))
        .member("upaya", text_or_null(obstacle.remedy))
        .member("keterangan", text_or_null(obstacle.remark));
    append_source(json, obstacle.place, origin);
    json.end_object();
  });
}

void append_annual_plan(Json& json, const content::OfficeYear& year, const Origin& origin) {
  append_list(json, "rencana_kinerja", year.annual_plan, [&](const auto& planned) {
    json.begin_object()
        .member("kode", planned.code)
        .member("kegiatan", text_or_null(planned.activity))
        .member("sasaran", planned.objective)
        .member("indikator", planned.text);
    append_value(json, "target", planned.target);
    json.member("cara_hitung", text_or_null(planned.method))
        .member("sumber_data", text_or_null(planned.data_source))
        .member("output", text_or_null(planned.output))
        .member("indikator_output", text_or_null(planned.output_indicator))
        .member("target_output", text_or_null(planned.output_target))
        .member("alokasi", rupiah(planned.allocation.value));
    append_source(json, planned.place, origin);
    json.end_object();
  });
}

void append_action_plan(Json& json, const content::OfficeYear& year, const Origin& origin) {
  append_list(json, "rencana_aksi", year.action_plan, [&](const content::PlannedAction& action) {
    json.begin_object()
        .member("kode", action.code)
        .member("kelompok", text_or_null(action.group))
        .member("sasaran", action.objective)
        .member("indikator", action.text);
    append_value(json, "target", action.target);
    append_quarters(json, quarter_keys, action.quarters);
    append_quarters(json, result_keys, action.results);
    json.member("penanggung_jawab", text_or_null(action.responsible))
        .member("unit", text_or_null(action.unit));
    append_source(json, action.place, origin);
    json.end_object();
  });
}

void append_agreements(Json& json, const content::OfficeYear& year,
                       const measure::Scoreboard& scores, const Origin& origin) {
  json.key("perjanjian").begin_list();
  for (std::size_t at = 0; at < year.agreements.size(); ++at) {
    append_agreement(json, year.agreements[at], scores.agreements[at].total, origin);
  }
  json.end_list();
}

void append_documents(Json& json, const content::OfficeYear& year, const Origin& origin) {
  append_list(json, "dokumen", year.documents, [&](const content::Document& document) {
    json.begin_object()
        .member("kode", document.code)
        .member("judul", document.title)
        .member("jenis", document.kind)
        .member("kategori", text_or_null(document.category))
        .member("berkas", text_or_null(document.file))
        .member("tautan", text_or_null(document.link))
        .member("tanggal", date_or_null(document.date))
        .member("sha256", text_or_null(document.sha256))
        .member("catatan", text_or_null(document.note));
    append_source(json, document.place, origin);
    json.end_object();
  });
}

void append_replies(Json& json, const content::OfficeYear& year, const Origin& origin) {
  append_list(json, "tanggapan", year.replies, [&](const content::Reply& reply) {
    json.begin_object()
        .member("temuan", reply.finding)
        .member("tanggapan", reply.text)
        .member("tanggal", date_or_null(reply.date))
        .member("pejabat", text_or_null(reply.official));
    append_source(json, reply.place, origin);
    json.end_object();
  });
}

}  // namespace terang::dataset::detail
