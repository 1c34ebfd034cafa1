#include <algorithm>
#include <functional>

#include <nlohmann/json.hpp>

#include "dataset/detail/json.hpp"
#include "dataset/records.hpp"

namespace terang::dataset {
namespace {

using content::Office;
using detail::Json;
using detail::source_of;
using detail::text_or_null;

Json region_of(const Office& office) {
  return {{"kode", text_or_null(office.region_code)},
          {"provinsi", text_or_null(office.province)},
          {"nama", text_or_null(office.region)}};
}

Json contact_of(const content::Contact& contact) {
  return {{"alamat", text_or_null(contact.address)},
          {"telepon", text_or_null(contact.phone)},
          {"surel", text_or_null(contact.email)},
          {"situs", text_or_null(contact.site)}};
}

Json identity_of(const Office& office, const Origin& origin) {
  return {{"slug", office.slug},
          {"nama", office.name},
          {"jenis", office.kind},
          {"induk", text_or_null(office.parent)},
          {"wilayah", region_of(office)},
          {"kontak", contact_of(office.contact)},
          {"sumber", source_of({.file = "kantor/" + office.slug + "/kantor.yaml"}, origin)}};
}

Json units_of(const Office& office) {
  Json list = Json::array();
  for (const content::OfficeUnit& unit : office.units) {
    list.push_back({{"id", unit.id}, {"nama", unit.name}, {"induk", text_or_null(unit.parent)}});
  }
  return list;
}

Json rules_of(const Office& office) {
  const content::Rules& rules = office.rules;
  Json scale = Json::array();
  for (const content::ScaleClass& each : rules.scale) {
    scale.push_back({{"mulai", each.from.exact()}, {"sebutan", each.name}});
  }
  return {{"sendiri", office.has_own_rules},
          {"batas_capaian", rules.cap ? Json(rules.cap->exact()) : Json(nullptr)},
          {"desimal", rules.decimals},
          {"toleransi", rules.tolerance.exact()},
          {"skala", std::move(scale)}};
}

Json staff_of(const Office& office, const Origin& origin) {
  Json list = Json::array();
  for (const content::StaffCount& count : office.staff) {
    list.push_back({{"kode", count.code},
                    {"kelompok", count.group},
                    {"uraian", count.text},
                    {"jumlah", detail::whole(count.count.value)},
                    {"tanggal", text_or_null(count.date)},
                    {"sumber", source_of(count.place, origin)}});
  }
  return list;
}

Json strategy_of(const Office& office, const Origin& origin) {
  Json list = Json::array();
  for (const content::StrategicTarget& row : office.strategy) {
    Json targets = Json::array();
    for (const auto& [year, target] : row.targets) {
      Json each{{"tahun", year}};
      each.update(detail::value_of(target));
      targets.push_back(std::move(each));
    }
    list.push_back({{"kode", row.code},
                    {"tujuan", text_or_null(row.goal)},
                    {"sasaran", text_or_null(row.objective)},
                    {"indikator", row.text},
                    {"satuan", text_or_null(row.unit)},
                    {"arah", detail::direction_of(row.direction)},
                    {"target", std::move(targets)},
                    {"sumber", source_of(row.place, origin)}});
  }
  return list;
}

Json years_of(const OfficeView& view) {
  std::vector<YearSummary> years = view.years;
  std::ranges::sort(years, std::greater{}, &YearSummary::year);
  Json list = Json::array();
  for (const YearSummary& year : years) {
    list.push_back(
        {{"tahun", year.year},
         {"alamat", "/kantor/" + view.office.slug + "/" + std::to_string(year.year) + "/"},
         {"ringkasan", detail::summary_of(year)}});
  }
  return list;
}

}  // namespace

std::string render_office(const OfficeView& view) {
  const Office& office = view.office;
  return detail::print_json({{"kantor", identity_of(office, view.origin)},
                             {"commit", text_or_null(view.origin.commit)},
                             {"unit", units_of(office)},
                             {"pengukuran", rules_of(office)},
                             {"pegawai", staff_of(office, view.origin)},
                             {"renstra", strategy_of(office, view.origin)},
                             {"tahun", years_of(view)},
                             {"temuan", detail::findings_of(view.found, view.origin.folder)}});
}

}  // namespace terang::dataset
