// Rows of a table as JSON, by the columns that stand beside each record.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/budget.hpp"
#include "content/column.hpp"
#include "dataset/detail/json.hpp"

namespace terang::dataset::detail {

/// A column's key. `sumber` is the place in the repository, so the column of that name has another.
inline std::string_view key_of(const content::ColumnForm& form) {
  return form.name == "sumber" ? std::string_view{"sumber_dokumen"} : form.name;
}

/// A cell, one overload for each type of member. Null where it is empty and may be.
inline void append_cell(Json& json, const content::ColumnForm& form, const std::string& text) {
  if (form.need == content::Need::value) {
    json.member(key_of(form), text);
  } else {
    json.member(key_of(form), text_or_null(text));
  }
}
inline void append_cell(Json& json, const content::ColumnForm& form,
                        const content::Target& target) {
  append_value(json, key_of(form), target);
}
inline void append_cell(Json& json, const content::ColumnForm& form,
                        const content::QuarterMark& mark) {
  append_value(json, key_of(form), mark);
}
inline void append_cell(Json& json, const content::ColumnForm& form, const content::Money& money) {
  json.member(key_of(form), rupiah(money.value));
}
/// A count.
inline void append_cell(Json& json, const content::ColumnForm& form,
                        const content::Printed& printed) {
  json.member(key_of(form), whole(printed.value));
}
inline void append_cell(Json& json, const content::ColumnForm& form, content::Direction direction) {
  json.member(key_of(form), row_of(content::direction_words, direction).name);
}
inline void append_cell(Json& json, const content::ColumnForm& form,
                        const std::optional<base::Date>& date) {
  json.member(key_of(form), date_or_null(date));
}

/// A statement's `besaran` and `nilai`, whose reading depends on each other.
void append_by_hand(Json& json, const content::ColumnForm& form,
                    const content::Statement& statement);

/// The record's columns, in their order, as members of the object that is open.
template <typename Record>
void append_columns(Json& json, const Record& record) {
  content::for_each_column<Record>(
      [&]<typename Access>(const content::Column<Record, Access>& column) {
        if constexpr (std::is_same_v<Access, content::ReadByHand>) {
          append_by_hand(json, column.form, record);
        } else {
          append_cell(json, column.form, column.access.in(record));
        }
      });
}

/// `key: [{...}]`: each record's columns, and its place as `sumber`.
template <typename Record>
void append_rows(Json& json, std::string_view key, const std::vector<Record>& records,
                 const Origin& origin) {
  append_list(json, key, records, [&](const Record& record) {
    json.begin_object();
    append_columns(json, record);
    append_source(json, record.place, origin);
    json.end_object();
  });
}

}  // namespace terang::dataset::detail
