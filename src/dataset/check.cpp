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

void append_finding(Json& json, const measure::Finding& finding, const FindingContext& context) {
  json.begin_object()
      .member("jenis", measure::name_of(finding.kind))
      .member("kantor", context.office)
      .member("tahun", context.year)
      .member("kode", finding.code)
      .member("dilaporkan", text_or_null(finding.reported))
      .member("dihitung", text_or_null(finding.computed))
      .member("cara", finding.method)
      .member("berkas", std::string{context.folder} + finding.place.file)
      .member("baris", line_or_null(finding.place))
      .member("alamat", context.address)
      .member("tanggapan", text_or_null(context.reply))
      .end_object();
}

void append_findings(Json& json, const OfficeFindings& found, const std::string& folder) {
  for (std::size_t at = 0; at < found.findings.size(); ++at) {
    const measure::Finding& finding = found.findings[at];
    const auto year = base::parse_year(finding.code.substr(finding.code.rfind('-') + 1));
    base::ensure(year.has_value(), "a finding between two years ends its code with the later one");
    append_finding(json, finding,
                   {.office = found.office,
                    .year = *year,
                    .folder = folder,
                    .reply = at < found.replies.size() ? found.replies[at] : std::string_view{},
                    .address = address_of(finding, found.office)});
  }
}

}  // namespace detail

namespace {

void append_region(Json& json, const base::Place& place) {
  if (place.line <= 0 && place.column <= 0) return;
  json.key("region").begin_object();
  if (place.line > 0) json.member("startLine", place.line);
  if (place.column > 0) json.member("startColumn", place.column);
  json.end_object();
}

/// What SARIF says of a fault and of a finding alike.
struct Result {
  std::string_view rule;
  std::string_view level;
  std::string text;
  const base::Place& place;
};

/// Leaves the object open.
void begin_result(Json& json, const Result& result, const std::string& folder) {
  json.begin_object().member("ruleId", result.rule).member("level", result.level);
  json.key("message").begin_object().member("text", result.text).end_object();
  json.key("locations").begin_list().begin_object();
  json.key("physicalLocation").begin_object();
  json.key("artifactLocation")
      .begin_object()
      .member("uri", folder + result.place.file)
      .end_object();
  append_region(json, result.place);
  json.end_object().end_object().end_list();
}

/// The address stands in the bag of properties: SARIF has no member for a path within a site.
void append_result(Json& json, const measure::Finding& finding, const std::string& address,
                   const CheckReport& report, base::Language language) {
  const std::string& method =
      language == base::Language::indonesian ? finding.method : finding.method_en;
  begin_result(json,
               {.rule = measure::name_of(finding.kind),
                .level = "note",
                .text = finding.subject + ": " + method,
                .place = finding.place},
               report.folder);
  json.key("properties").begin_object().member("alamat", address).end_object();
  json.end_object();
}

void append_findings(Json& json, const CheckedYear& year, const std::string& folder) {
  for (std::size_t at = 0; at < year.findings.size(); ++at) {
    const measure::Finding& finding = year.findings[at];
    detail::append_finding(json, finding,
                           {.office = year.office,
                            .year = year.year,
                            .folder = folder,
                            .reply = year.replies[at],
                            .address = address_of(finding, year.office, year.year)});
  }
}

void append_fault(Json& json, const base::Diagnostic& fault, const std::string& folder,
                  base::Language language) {
  const base::Message message = base::print_message(fault, language);
  json.begin_object()
      .member("kode", fault.code->name)
      .member("berkas", folder + fault.place.file)
      .member("baris", fault.place.line)
      .member("kolom", fault.place.column)
      .member("pesan", message.seen)
      .member("perbaikan", message.mend)
      .end_object();
}

}  // namespace

std::string render_check(const CheckReport& report, base::Language language) {
  Json json = detail::begin_file();
  json.begin_object().key("galat").begin_list();
  for (const base::Diagnostic& fault : report.faults) {
    append_fault(json, fault, report.folder, language);
  }
  json.end_list().key("temuan").begin_list();
  for (const CheckedYear& year : report.years) append_findings(json, year, report.folder);
  for (const OfficeFindings& found : report.office_findings) {
    detail::append_findings(json, found, report.folder);
  }
  json.end_list().end_object();
  return detail::end_file(json);
}

std::string render_sarif(const CheckReport& report, base::Language language) {
  Json json = detail::begin_file();
  json.begin_object()
      .member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      .member("version", "2.1.0");
  json.key("runs").begin_list().begin_object();
  json.key("tool").begin_object().key("driver").begin_object();
  json.member("name", "Terang").member("informationUri", "https://kinerja.example.go.id/");
  json.end_object().end_object();
  json.key("results").begin_list();
  for (const base::Diagnostic& fault : report.faults) {
    const base::Message message = base::print_message(fault, language);
    begin_result(json,
                 {.rule = fault.code->name,
                  .level = "error",
                  .text = message.seen + "; " + message.mend,
                  .place = fault.place},
                 report.folder);
    json.end_object();
  }
  for (const CheckedYear& year : report.years) {
    for (const measure::Finding& finding : year.findings) {
      append_result(json, finding, address_of(finding, year.office, year.year), report, language);
    }
  }
  for (const OfficeFindings& office : report.office_findings) {
    for (const measure::Finding& finding : office.findings) {
      append_result(json, finding, address_of(finding, office.office), report, language);
    }
  }
  json.end_list().end_object().end_list().end_object();
  return detail::end_file(json);
}

}  // namespace terang::dataset
