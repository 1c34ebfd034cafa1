#include "dataset/detail/agreements.hpp"

#include "dataset/detail/rows.hpp"

namespace terang::dataset::detail {
namespace {

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
  append_rows(json, "baris", agreement.promises, origin);
  append_source(json, agreement.place, origin);
  json.end_object();
}

}  // namespace

void append_agreements(Json& json, const content::OfficeYear& year,
                       const measure::Scoreboard& scores, const Origin& origin) {
  json.key("perjanjian").begin_list();
  for (std::size_t at = 0; at < year.agreements.size(); ++at) {
    append_agreement(json, year.agreements[at], scores.agreements[at].total, origin);
  }
  json.end_list();
}

}  // namespace terang::dataset::detail
