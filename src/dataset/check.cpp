#include <utility>

#include <nlohmann/json.hpp>

#include "base/failure.hpp"
#include "base/text.hpp"
#include "dataset/detail/json.hpp"
#include "dataset/records.hpp"

namespace terang::dataset {

using detail::Json;

std::string address_of(const measure::Finding& finding, const std::string& office, int year) {
  return "/kantor/" + office + "/" + std::to_string(year) + "/#temuan-" + measure::key_of(finding);
}

std::string address_of(const measure::Finding& finding, const std::string& office) {
  return "/kantor/" + office + "/#temuan-" + measure::key_of(finding);
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
          {"baris", line_or_null(finding.place)},
          {"alamat", context.address},
          {"tanggapan", text_or_null(context.reply)}};
}

Json findings_of(const OfficeFindings& found, const std::string& folder) {
  Json list = Json::array();
  for (std::size_t at = 0; at < found.findings.size(); ++at) {
    const measure::Finding& finding = found.findings[at];
    const auto year = base::parse_year(finding.code.substr(finding.code.rfind('-') + 1));
    base::ensure(year.has_value(), "a finding between two years ends its code with the later one");
    list.push_back(
        finding_of(finding, {.office = found.office,
                             .year = *year,
                             .folder = folder,
                             .reply = at < found.replies.size() ? found.replies[at] : std::string{},
                             .address = address_of(finding, found.office)}));
  }
  return list;
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

/// The address stands in the bag of properties: SARIF has no member for a path within a site.
Json result_of(const measure::Finding& finding, const std::string& address,
               const std::string& folder, base::Language language) {
  const std::string& method =
      language == base::Language::indonesian ? finding.method : finding.method_en;
  Json result = result_of(measure::name_of(finding.kind), "note", finding.subject + ": " + method,
                          region_of(finding.place, folder));
  result["properties"] = {{"alamat", address}};
  return result;
}

void append(Json& list, Json more) {
  for (Json& each : more) list.push_back(std::move(each));
}

Json findings_of(const CheckedYear& year, const std::string& folder) {
  Json list = Json::array();
  for (std::size_t at = 0; at < year.findings.size(); ++at) {
    const measure::Finding& finding = year.findings[at];
    list.push_back(
        detail::finding_of(finding, {.office = year.office,
                                     .year = year.year,
                                     .folder = folder,
                                     .reply = year.replies[at],
                                     .address = address_of(finding, year.office, year.year)}));
  }
  return list;
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
    append(findings, findings_of(year, report.folder));
  }
  for (const OfficeFindings& found : report.office_findings) {
    append(findings, detail::findings_of(found, report.folder));
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
      const std::string address = address_of(finding, year.office, year.year);
      results.push_back(result_of(finding, address, report.folder, language));
    }
  }
  for (const OfficeFindings& office : report.office_findings) {
    for (const measure::Finding& finding : office.findings) {
      const std::string address = address_of(finding, office.office);
      results.push_back(result_of(finding, address, report.folder, language));
    }
  }
  const Json driver{{"name", "Terang"}, {"informationUri", "https://kinerja.example.go.id/"}};
  Json run{{"tool", {{"driver", driver}}}, {"results", std::move(results)}};
  return detail::print_json({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                             {"version", "2.1.0"},
                             {"runs", Json::array({std::move(run)})}});
}

}  // namespace terang::dataset
