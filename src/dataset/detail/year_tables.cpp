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

Json stated_value(const content::Statement& statement) {
  if (statement.stated) return value_of(*statement.stated);
  const content::Printed& printed = statement.value;
  const auto form = [&printed](Json value, Json unit) -> Json {
    return {{"tertulis", printed.text}, {"nilai", std::move(value)}, {"satuan", std::move(unit)}};
  };
  switch (statement.kind) {
    case StatementKind::achievement:
    case StatementKind::absorption: return form(printed.value.exact(), "%");
    case StatementKind::ceiling:
    case StatementKind::realisation:
    case StatementKind::remainder: return form(whole(printed.value), "rupiah");
    case StatementKind::indicator_count:
    case StatementKind::objective_count:
    case StatementKind::staff:
    case StatementKind::target: break;
  }
  return form(whole(printed.value), nullptr);
}

Json party_of(const content::Party& party) {
  return {{"nama", text_or_null(party.name)},
          {"jabatan", party.position},
          {"unit", text_or_null(party.unit)}};
}

Json signers_of(const content::Signers& signers) {
  if (signers.first.empty() && signers.second.empty()) return nullptr;
  return {{"pihak_pertama", text_or_null(signers.first)},
          {"pihak_kedua", text_or_null(signers.second)}};
}

Json pledged_lines_of(const content::Agreement& agreement, const Origin& origin) {
  Json list = Json::array();
  for (const content::PledgedBudget& line : agreement.budget) {
    list.push_back({{"kode", text_or_null(line.code)},
                    {"uraian", line.text},
                    {"jumlah", rupiah(line.amount.value)},
                    {"sumber", source_of(line.place, origin)}});
  }
  return list;
}

Json promises_of(const content::Agreement& agreement, const Origin& origin) {
  Json list = Json::array();
  for (const content::Promise& promise : agreement.promises) {
    list.push_back({{"kode", promise.code},
                    {"sasaran", promise.objective},
                    {"indikator", promise.text},
                    {"target", value_of(promise.target)},
                    {"acuan", text_or_null(promise.subject)},
                    {"turunan", text_or_null(promise.carried_from)},
                    {"catatan", text_or_null(promise.note)},
                    {"sumber", source_of(promise.place, origin)}});
  }
  return list;
}

Json agreement_of(const content::Agreement& agreement, base::Rupiah total, const Origin& origin) {
  const auto& reported = agreement.total_reported;
  return {{"id", agreement.id},
          {"judul", agreement.title},
          {"judul_lampiran", text_or_null(agreement.annex_title)},
          {"induk", text_or_null(agreement.parent)},
          {"pihak_pertama", party_of(agreement.first)},
          {"pihak_kedua", agreement.second ? party_of(*agreement.second) : Json(nullptr)},
          {"penanda_tangan", signers_of(agreement.signers)},
          {"tempat", text_or_null(agreement.town)},
          {"tanggal", date_or_null(agreement.date)},
          {"tanggal_lampiran", date_or_null(agreement.annex_date)},
          {"jumlah_indikator", agreement.promises.size()},
          {"anggaran", agreement.budget.empty() ? Json(nullptr) : Json(total.amount)},
          {"total_dilaporkan", reported ? rupiah(reported->value) : Json(nullptr)},
          {"baris_anggaran", pledged_lines_of(agreement, origin)},
          {"baris", promises_of(agreement, origin)},
          {"sumber", source_of(agreement.place, origin)}};
}

void add_quarters(Json& record, const std::string& prefix,
                  const std::array<content::QuarterMark, 4>& marks) {
  for (std::size_t at = 0; at < marks.size(); ++at) {
    record[prefix + std::to_string(at + 1)] = value_of(marks[at]);
  }
}

}  // namespace

Json statements_of(const content::OfficeYear& year, const Origin& origin) {
  Json list = Json::array();
  for (const content::Statement& statement : year.statements) {
    list.push_back({{"kode", statement.code},
                    {"besaran", name_of(statement.kind)},
                    {"acuan", text_or_null(statement.subject)},
                    {"sumber_dana", text_or_null(statement.fund)},
                    {"nilai", stated_value(statement)},
                    {"sumber_dokumen", text_or_null(statement.source)},
                    {"catatan", text_or_null(statement.note)},
                    {"sumber", source_of(statement.place, origin)}});
  }
  return list;
}

Json obstacles_of(const content::OfficeYear& year, const Origin& origin) {
  Json list = Json::array();
  for (const content::Obstacle& obstacle : year.obstacles) {
    list.push_back({{"kode", obstacle.code},
                    {"acuan", text_or_null(obstacle.subject)},
                    {"kegiatan", obstacle.activity},
                    {"hambatan", obstacle.obstacle},
                    {"kendala", text_or_null(obstacle.constraint)},
                    {"upaya", text_or_null(obstacle.remedy)},
                    {"keterangan", text_or_null(obstacle.remark)},
                    {"sumber", source_of(obstacle.place, origin)}});
  }
  return list;
}

Json annual_plan_of(const content::OfficeYear& year, const Origin& origin) {
  Json list = Json::array();
  for (const content::PlannedIndicator& planned : year.annual_plan) {
    list.push_back({{"kode", planned.code},
                    {"kegiatan", text_or_null(planned.activity)},
                    {"sasaran", planned.objective},
                    {"indikator", planned.text},
                    {"target", value_of(planned.target)},
                    {"cara_hitung", text_or_null(planned.method)},
                    {"sumber_data", text_or_null(planned.data_source)},
                    {"output", text_or_null(planned.output)},
                    {"indikator_output", text_or_null(planned.output_indicator)},
                    {"target_output", text_or_null(planned.output_target)},
                    {"alokasi", rupiah(planned.allocation.value)},
                    {"sumber", source_of(planned.place, origin)}});
  }
  return list;
}

Json action_plan_of(const content::OfficeYear& year, const Origin& origin) {
  Json list = Json::array();
  for (const content::PlannedAction& action : year.action_plan) {
    Json record{{"kode", action.code},
                {"kelompok", text_or_null(action.group)},
                {"sasaran", action.objective},
                {"indikator", action.text},
                {"target", value_of(action.target)}};
    add_quarters(record, "tw", action.quarters);
    add_quarters(record, "realisasi_tw", action.results);
    record["penanggung_jawab"] = text_or_null(action.responsible);
    record["unit"] = text_or_null(action.unit);
    record["sumber"] = source_of(action.place, origin);
    list.push_back(std::move(record));
  }
  return list;
}

Json agreements_of(const content::OfficeYear& year, const measure::Scoreboard& scores,
                   const Origin& origin) {
  Json list = Json::array();
  for (std::size_t at = 0; at < year.agreements.size(); ++at) {
    list.push_back(agreement_of(year.agreements[at], scores.agreements[at].total, origin));
  }
  return list;
}

Json documents_of(const content::OfficeYear& year, const Origin& origin) {
  Json list = Json::array();
  for (const content::Document& document : year.documents) {
    list.push_back({{"kode", document.code},
                    {"judul", document.title},
                    {"jenis", document.kind},
                    {"kategori", text_or_null(document.category)},
                    {"berkas", text_or_null(document.file)},
                    {"tautan", text_or_null(document.link)},
                    {"tanggal", date_or_null(document.date)},
                    {"sha256", text_or_null(document.sha256)},
                    {"catatan", text_or_null(document.note)},
                    {"sumber", source_of(document.place, origin)}});
  }
  return list;
}

Json replies_of(const content::OfficeYear& year, const Origin& origin) {
  Json list = Json::array();
  for (const content::Reply& reply : year.replies) {
    list.push_back({{"temuan", reply.finding},
                    {"tanggapan", reply.text},
                    {"tanggal", date_or_null(reply.date)},
                    {"pejabat", text_or_null(reply.official)},
                    {"sumber", source_of(reply.place, origin)}});
  }
  return list;
}

}  // namespace terang::dataset::detail
