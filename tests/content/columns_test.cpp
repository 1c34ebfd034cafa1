// What holds for every column of every table.
#include <map>
#include <set>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "content/detail/tables/file_forms.hpp"
#include "content/detail/tables/rows.hpp"
#include "content/detail/tables/year_tables.hpp"
#include "content/settings.hpp"
#include "content/tables.hpp"

namespace terang::content::columns_test {
namespace {

using detail::file_forms;
using detail::FileForm;
using detail::Table;

/// A file whose one row is made of the examples.
std::string file_of_examples(const FileForm& form) {
  std::string header;
  std::string row;
  for (const ColumnForm& column : form.columns) {
    header.append(header.empty() ? "" : ";").append(column.name);
    row.append(row.empty() ? "" : ";").append(column.example);
  }
  return header + "\n" + row + "\n";
}

/// The faults of the examples when they are read as a Record.
template <typename Record>
std::size_t faults_in_examples() {
  for (const FileForm& form : file_forms()) {
    if (form.columns.data() != forms_of<Record>.data()) continue;
    const base::SourceFile file{.path = "contoh.csv", .bytes = file_of_examples(form)};
    base::Diagnostics diagnostics;
    const Table table = Table::bind(file, form, diagnostics);
    CHECK(table.row_count() == 1);
    if constexpr (std::is_same_v<Record, Statement>) {
      detail::read_statements(table, {}, diagnostics);
    } else if constexpr (std::is_same_v<Record, Reply>) {
      detail::read_replies(table, diagnostics);
    } else {
      detail::read_rows<Record>(table, diagnostics);
    }
    for (const base::Diagnostic& fault : diagnostics.sorted()) {
      MESSAGE(print(fault, base::Language::english));
    }
    return diagnostics.count();
  }
  FAIL("no file has these columns");
  return 1;
}

}  // namespace

TEST_CASE("columns: each has a name, words, help in both languages, and an example") {
  for (const FileForm& form : file_forms()) {
    std::set<std::string_view> names;
    for (const ColumnForm& column : form.columns) {
      CAPTURE(form.name);
      CAPTURE(column.name);
      CHECK(names.insert(column.name).second);
      for (const base::Wording& wording : {column.words, column.help}) {
        CHECK(!wording.id.empty());
        CHECK(!wording.en.empty());
      }
      CHECK(column.help.id.ends_with('.'));
      CHECK(column.help.en.ends_with('.'));
      CHECK(!column.example.empty());
      CHECK((column.kind == CellKind::code) == (column.referent != Referent::none));
      CHECK((column.kind == CellKind::word) == !column.choices.empty());
    }
  }
}

TEST_CASE("columns: columns of one name have one name for people") {
  for (const FileForm& form : file_forms()) {
    for (const ColumnForm& column : form.columns) {
      CAPTURE(form.name);
      CAPTURE(column.name);
      const ColumnForm* const found = find_column(column.name);
      REQUIRE(found != nullptr);
      CHECK(found->words.id == column.words.id);
      CHECK(found->words.en == column.words.en);
    }
  }
  CHECK(find_column("tidak_ada") == nullptr);
}

TEST_CASE("columns: the example of each column is read without a fault") {
  CHECK(faults_in_examples<Objective>() == 0);
  CHECK(faults_in_examples<Indicator>() == 0);
  CHECK(faults_in_examples<BudgetLine>() == 0);
  CHECK(faults_in_examples<Statement>() == 0);
  CHECK(faults_in_examples<Obstacle>() == 0);
  CHECK(faults_in_examples<PlannedIndicator>() == 0);
  CHECK(faults_in_examples<PlannedAction>() == 0);
  CHECK(faults_in_examples<Promise>() == 0);
  CHECK(faults_in_examples<Document>() == 0);
  CHECK(faults_in_examples<Reply>() == 0);
  CHECK(faults_in_examples<StaffCount>() == 0);
  CHECK(faults_in_examples<StrategicTarget>() == 0);
  CHECK(faults_in_examples<PublicInformation>() == 0);
  CHECK(faults_in_examples<Region>() == 0);
}

}  // namespace terang::content::columns_test
