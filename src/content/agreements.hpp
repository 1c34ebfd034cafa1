// Performance agreements: perjanjian/<id>.yaml, and the annex perjanjian/<id>.csv.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/place.hpp"
#include "content/column.hpp"
#include "content/values.hpp"

namespace terang::content {

struct Party {
  std::string name;  ///< nama; empty for implementing staff
  std::string position;
  std::string unit;  ///< id of an OfficeUnit; may be empty
};

/// penanda_tangan: who signs, where it is not the party that the agreement names. An empty
/// name: the party itself signs.
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

template <>
inline constexpr auto columns_of<Promise> = std::tuple{
    key_column(&Promise::code, "1.1"),
    objective_text_column(&Promise::objective),
    indicator_text_column(&Promise::text),
    target_column(&Promise::target),
    column(&Promise::subject,
           {.name = "acuan",
            .kind = CellKind::code,
            .referent = Referent::indicator,
            .words = {"acuan", "refers to"},
            .help = {"Kode indikator di kinerja.csv yang memuat hasilnya.",
                     "The code of the indicator in kinerja.csv that has the result."},
            .example = "6709.1"}),
    column(&Promise::carried_from,
           {.name = "turunan",
            .kind = CellKind::code,
            .referent = Referent::promise,
            .words = {"turunan dari baris", "carries down row"},
            .help = {"Kode baris perjanjian induk yang diturunkan.",
                     "The code of the row of the parent agreement that it carries down."},
            .example = "1.1"}),
    note_column(&Promise::note)};

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

}  // namespace terang::content
