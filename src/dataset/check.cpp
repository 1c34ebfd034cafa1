#include <map>

#include <nlohmann/json.hpp>

#include "dataset/detail/json.hpp"
#include "dataset/records.hpp"

namespace terang::dataset {

using detail::Json;

std::string address_of(const measure::Finding& finding, const std::string& office, int year) {
  return "/kantor/" + office + "/" + std::to_string(year) + "/#temuan-" + measure::key_of(finding);
}

namespace detail {

Json finding_of(const measure::Finding& finding, const FindingContext& context) {
  return {{"jenis", measure::name_of(finding.kind)},
          {"kantor", context.office},
          {"tahun", context.year},
          {"kode", finding.code},
          {"dilaporkan", text_or_null(finding.reported)},
          {"dihitung", text_or_null(finding.computed)},
          {"cara", finding.method},
          {"berkas", context.folder + finding.place.file},
          {"baris", finding.place.line},
          {"alamat", address_of(finding, context.office, context.year)},
          {"tanggapan", text_or_null(context.reply)}};
}

}  // namespace detail

namespace {

Json region_of(const base::Place& place, const std::string& folder) {
  Json region;
  if (place.line > 0) region["startLine"] = place.line;
  if (place.column > 0) region["startColumn"] = place.column;
  Json location{{"artifactLocation", {{"uri", folder + place.file}}}};
  if (!region.empty()) location["region"] = region;
  return Json::array({{{"physicalLocation", location}}});
}

Json result_of(std::string_view rule, std::string_view level, const std::string& text,
               Json locations) {
  return {{"ruleId", rule},
          {"level", level},
          {"message", {{"text", text}}},
          {"locations", std::move(locations)}};
}

}  // namespace

std::string render_check(const CheckReport& report, base::Language language) {
  Json faults = Json::array();
  for (const base::Diagnostic& fault : report.faults) {
    const base::Message message = base::print_message(fault, language);
    faults.push_back({{"kode", fault.code->name},
                      {"berkas", report.folder + fault.place.file},
                      {"baris", fault.place.line},
                      {"kolom", fault.place.column},
                      {"pesan", message.seen},
                      {"perbaikan", message.mend}});
  }
  Json findings = Json::array();
  for (const CheckedYear& year : report.years) {
    for (std::size_t at = 0; at < year.findings.size(); ++at) {
      findings.push_back(detail::finding_of(year.findings[at], {.office = year.office,
                                                                .year = year.year,
                                                                .folder = report.folder,
                                                                .reply = year.replies[at]}));
    }
  }
  return detail::print_json({{"galat", std::move(faults)}, {"temuan", std::move(findings)}});
}

std::string render_sarif(const CheckReport& report, base::Language language) {
  Json results = Json::array();
  for (const base::Diagnostic& fault : report.faults) {
    const base::Message message = base::print_message(fault, language);
    results.push_back(result_of(fault.code->name, "error", message.seen + "; " + message.mend,
                                region_of(fault.place, report.folder)));
  }
  for (const CheckedYear& year : report.years) {
    for (const measure::Finding& finding : year.findings) {
      const std::string& method =
          language == base::Language::indonesian ? finding.method : finding.method_en;
      results.push_back(result_of(measure::name_of(finding.kind), "note",
                                  finding.subject + ": " + method,
                                  region_of(finding.place, report.folder)));
    }
  }
  const Json driver{{"name", "Terang"}, {"informationUri", "https://kinerja.example.go.id/"}};
  Json run{{"tool", {{"driver", driver}}}, {"results", std::move(results)}};
  return detail::print_json({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                             {"version", "2.1.0"},
                             {"runs", Json::array({std::move(run)})}});
}

}  // namespace terang::dataset
