#include "dataset/detail/rows.hpp"

#include "content/budget.hpp"

namespace terang::dataset::detail {
namespace {

using content::StatementKind;

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

}  // namespace

void append_by_hand(Json& json, const content::ColumnForm& form,
                    const content::Statement& statement) {
  if (form.name == "besaran") {
    json.member(form.name, row_of(content::statement_words, statement.kind).name);
  } else {
    append_stated(json, statement);
  }
}

}  // namespace terang::dataset::detail
