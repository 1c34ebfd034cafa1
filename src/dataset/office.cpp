#include <algorithm>
#include <functional>
#include <utility>

#include "content/folders.hpp"
#include "dataset/detail/json.hpp"
#include "dataset/detail/rows.hpp"
#include "dataset/records.hpp"
#include "measure/across_years.hpp"

namespace terang::dataset {
namespace {

using content::Office;
using detail::append_list;
using detail::append_source;
using detail::Json;
using detail::text_or_null;

void append_region(Json& json, const Office& office) {
  json.key("wilayah")
      .begin_object()
      .member("kode", text_or_null(office.region_code))
      .member("provinsi", text_or_null(office.province))
      .member("nama", text_or_null(office.region))
      .end_object();
}

void append_contact(Json& json, const content::Contact& contact) {
  json.key("kontak")
      .begin_object()
      .member("alamat", text_or_null(contact.address))
      .member("telepon", text_or_null(contact.phone))
      .member("surel", text_or_null(contact.email))
      .member("situs", text_or_null(contact.site))
      .end_object();
}

void append_identity(Json& json, const Office& office, const Origin& origin) {
  json.key("kantor")
      .begin_object()
      .member("slug", office.slug)
      .member("nama", office.name)
      .member("jenis", office.kind)
      .member("induk", text_or_null(office.parent));
  append_region(json, office);
  append_contact(json, office.contact);
  append_source(json, {.file = content::office_folder(office.slug) + "kantor.yaml"}, origin);
  json.end_object();
}

void append_units(Json& json, const Office& office) {
  append_list(json, "unit", office.units, [&](const content::OfficeUnit& unit) {
    json.begin_object()
        .member("id", unit.id)
        .member("nama", unit.name)
        .member("induk", text_or_null(unit.parent))
        .end_object();
  });
}

void append_rules(Json& json, const Office& office) {
  const content::Rules& rules = office.rules;
  json.key("pengukuran")
      .begin_object()
      .member("sendiri", office.has_own_rules)
      .member("batas_capaian", rules.cap ? std::optional{rules.cap->exact()} : std::nullopt)
      .member("desimal", rules.decimals)
      .member("toleransi", rules.tolerance.exact());
  append_list(json, "skala", rules.scale, [&](const content::ScaleClass& each) {
    json.begin_object()
        .member("mulai", each.from.exact())
        .member("sebutan", each.name)
        .end_object();
  });
  json.end_object();
}

void append_strategy(Json& json, const Office& office, const Origin& origin) {
  append_list(json, "renstra", office.strategy, [&](const content::StrategicTarget& row) {
    json.begin_object();
    detail::append_columns(json, row);
    append_list(json, "target", row.targets, [&](const auto& target_of_year) {
      json.begin_object().member("tahun", target_of_year.first);
      detail::append_members(json, target_of_year.second);
      json.end_object();
    });
    append_source(json, row.place, origin);
    json.end_object();
  });
}

void append_years(Json& json, const OfficeView& view) {
  std::vector<YearSummary> years = view.years;
  std::ranges::sort(years, std::greater{}, &YearSummary::year);
  append_list(json, "tahun", years, [&](const YearSummary& year) {
    json.begin_object()
        .member("tahun", year.year)
        .member("alamat", "/kantor/" + view.office.slug + "/" + std::to_string(year.year) + "/");
    detail::append_summary(json.key("ringkasan"), year);
    json.end_object();
  });
}

}  // namespace

OfficeFindings with_replies(const std::string& office, std::vector<measure::Finding> findings,
                            std::span<const content::Reply> replies) {
  OfficeFindings found{.office = office, .findings = std::move(findings), .replies = {}};
  for (const measure::Finding& finding : found.findings) {
    const content::Reply* const reply = measure::find_reply(finding, replies);
    found.replies.push_back(reply == nullptr ? std::string{} : reply->text);
  }
  return found;
}

std::string render_office(const OfficeView& view) {
  const Office& office = view.office;
  Json json = detail::begin_file();
  json.begin_object();
  append_identity(json, office, view.origin);
  json.member("commit", text_or_null(view.origin.commit));
  append_units(json, office);
  append_rules(json, office);
  detail::append_rows(json, "pegawai", office.staff, view.origin);
  append_strategy(json, office, view.origin);
  append_years(json, view);
  json.key("temuan").begin_list();
  detail::append_findings(json, view.found, view.origin.folder);
  json.end_list().end_object();
  return detail::end_file(json);
}

}  // namespace terang::dataset
