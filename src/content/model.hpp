// Start here: the checked content of one portal, as plain values. Records refer to each other by
// `kode` or slug. Built once, then only read.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/amounts.hpp"
#include "base/date.hpp"
#include "base/place.hpp"
#include "content/narrative.hpp"
#include "content/values.hpp"

namespace terang::content {

/// sasaran.csv: what is to be achieved.
struct Objective {
  base::Place place;
  std::string code;
  std::string goal;         ///< tujuan; may be empty
  std::string text;         ///< sasaran
  std::string budget_code;  ///< anggaran; empty: none
  std::string note;
};

/// kinerja.csv: how it is measured.
struct Indicator {
  base::Place place;  ///< of the row
  base::Place target_place;
  base::Place realisation_place;
  std::string code;
  std::string objective;  ///< code of an Objective
  std::string text;
  std::string unit;  ///< satuan as typed; empty: the values carry it
  Direction direction = Direction::rising;
  Target target;
  Realisation realisation;
  std::optional<Printed> achievement_reported;  ///< capaian_dilaporkan
  base::Rational weight{1};                     ///< bobot; above 0
  std::string source;                           ///< sumber
  std::string note;
};

/// anggaran.csv: one budget line.
struct BudgetLine {
  base::Place place;
  std::string code;
  std::string parent;   ///< induk; empty: a top line
  std::string kind;     ///< program, kegiatan, kro, ro; may be empty
  std::string fund;     ///< sumber_dana: APBN, APBD, hibah; empty: not stated
  std::string text;     ///< uraian
  Money ceiling_first;  ///< pagu_awal; may be absent
  Money ceiling;        ///< pagu; always has a value
  Money realisation;
  std::optional<Printed> absorption_reported;
  std::optional<Money> remainder_reported;
  std::string source;
  std::string note;
};

enum class StatementKind {
  achievement,
  absorption,
  ceiling,
  realisation,
  remainder,
  indicator_count,
  objective_count,
  staff,
  target
};

/// pernyataan.csv: a figure that the document states outside its tables.
struct Statement {
  base::Place place;
  std::string code;
  StatementKind kind = StatementKind::achievement;
  std::string subject;             ///< acuan: a code; empty: the year's total
  std::string fund;                ///< sumber_dana; empty: all together
  Printed value;                   ///< percent, whole rupiah or a count, as `kind` tells
  std::optional<Target> stated{};  ///< an indicator's target or realisation, in place of `value`
  std::string source;
  std::string note;
};

/// hambatan.csv.
struct Obstacle {
  base::Place place;
  std::string code, subject, activity, obstacle, constraint, remedy, remark;
};

/// rencana-kinerja.csv: the annual plan (RKT).
struct PlannedIndicator {
  base::Place place;
  std::string code, activity, objective, text;
  Target target;
  std::string method, data_source, output, output_indicator, output_target;
  Money allocation;
};

/// rencana-aksi.csv: the action plan (RAK).
struct PlannedAction {
  base::Place place;
  std::string code, group, objective, text;
  Target target;
  std::array<QuarterMark, 4> quarters;  ///< tw1 to tw4
  std::array<QuarterMark, 4> results;   ///< realisasi_tw1 to realisasi_tw4
  std::string responsible, unit;
};

struct Party {
  std::string name;  ///< nama; empty for implementing staff
  std::string position;
  std::string unit;  ///< id of an OfficeUnit; may be empty
};

/// penanda_tangan: who signs, where it is not the party that the agreement names. Empty: the party.
struct Signers {
  std::string first, second;
  base::Place place;
};

/// One budget line of an agreement.
struct PledgedBudget {
  base::Place place;
  std::string code;  ///< of anggaran.csv; may be empty
  std::string text;
  Money amount;  ///< always has a value
};

/// One row of an annex: a promise.
struct Promise {
  base::Place place;
  std::string code, objective, text;
  Target target;
  std::string subject;       ///< acuan: code in kinerja.csv; empty: none
  std::string carried_from;  ///< turunan: code in the parent agreement; empty: none
  std::string note;
};

/// perjanjian/<id>.yaml and .csv: one performance agreement (perjanjian kinerja).
struct Agreement {
  base::Place place;  ///< of the YAML file
  std::string id, title, town;
  std::optional<base::Date> date;
  std::optional<base::Date> annex_date;  ///< tanggal_lampiran, where it is another
  std::string annex_title;               ///< judul_lampiran, where it is another
  base::Place date_place, annex_date_place, title_place, annex_title_place;
  Party first;
  std::optional<Party> second;  ///< left out: a declaration by one party
  Signers signers;
  std::string parent;  ///< induk: id of the agreement that this one carries down
  std::vector<PledgedBudget> budget;
  std::optional<Money> total_reported;
  base::Place total_place;
  std::vector<Promise> promises;
};

/// dokumen.csv.
struct Document {
  base::Place place;
  std::string code, title, kind, category, file, link, sha256, note;
  std::optional<base::Date> date;
};

/// tanggapan.csv: the office's reply to a finding, by the finding's kind and code.
struct Reply {
  base::Place place;
  std::string finding;  ///< `<kind>-<code>`, as in the finding's address
  std::string text, official;
  std::optional<base::Date> date;
};

/// The kinds of finding that a reply can name, by their lasting names (`capaian-berbeda`).
/// Order: as in content-format.md.
std::span<const std::string_view> finding_kinds();

/// One office's year: the grain of work.
struct OfficeYear {
  std::string office;  ///< slug
  int year = 0;
  std::vector<Objective> objectives;
  std::vector<Indicator> indicators;
  std::vector<BudgetLine> budget;
  std::vector<Statement> statements;
  std::vector<Obstacle> obstacles;
  std::vector<PlannedIndicator> annual_plan;
  std::vector<PlannedAction> action_plan;
  std::vector<Agreement> agreements;  ///< parents before children, else by id
  std::vector<Narrative> chapters;    ///< by order, then name
  std::vector<Narrative> plans;       ///< rencana-aksi.md and rencana-kinerja.md, by name
  std::vector<Document> documents;
  std::vector<Reply> replies;
  std::vector<std::string> files;  ///< the unit's paths, sorted
};

/// Absent: null when no record has this code.
const Objective* find_objective(const OfficeYear& year, std::string_view code);
const Indicator* find_indicator(const OfficeYear& year, std::string_view code);
const BudgetLine* find_budget_line(const OfficeYear& year, std::string_view code);
const Agreement* find_agreement(const OfficeYear& year, std::string_view id);
const Promise* find_promise(const Agreement& agreement, std::string_view code);

}  // namespace terang::content
