#include "content/codes.hpp"

#include <array>
#include <set>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "content/prose_codes.hpp"
#include "content/value_codes.hpp"

namespace terang::content::codes_test {

using terang::base::Code;
using terang::base::Diagnostic;
using terang::base::Language;

namespace {

constexpr std::array<const Code*, 93> codes{
    &terang::content::file_unknown_near,
    &terang::content::file_unknown,
    &terang::content::year_folder_unreadable,
    &terang::content::slug_unreadable,
    &terang::content::portal_file_missing,
    &terang::content::office_file_missing,
    &terang::content::agreement_table_missing,
    &terang::content::agreement_file_missing,
    &terang::content::text_not_utf8,
    &terang::content::control_character,
    &terang::content::lone_carriage_return,
    &terang::content::file_too_large,
    &terang::content::personal_number_nip,
    &terang::content::personal_number_nik,
    &terang::content::table_empty,
    &terang::content::table_delimiter_mixed,
    &terang::content::table_delimiter_unknown,
    &terang::content::table_quote_unclosed,
    &terang::content::table_quote_inside,
    &terang::content::table_text_behind_quote,
    &terang::content::table_row_ragged,
    &terang::content::table_cell_too_long,
    &terang::content::table_too_wide,
    &terang::content::column_unknown_near,
    &terang::content::column_unknown,
    &terang::content::column_missing,
    &terang::content::column_twice,
    &terang::content::column_unnamed,
    &terang::content::cell_empty,
    &terang::content::key_unreadable,
    &terang::content::key_twice,
    &terang::content::reference_unknown_near,
    &terang::content::reference_unknown,
    &terang::content::parent_circle,
    &terang::content::yaml_unreadable,
    &terang::content::yaml_tab,
    &terang::content::yaml_bracket_unclosed,
    &terang::content::yaml_quote_unclosed,
    &terang::content::yaml_sign_unquoted,
    &terang::content::yaml_too_deep,
    &terang::content::yaml_key_twice,
    &terang::content::yaml_key_unreadable,
    &terang::content::yaml_feature_refused,
    &terang::content::yaml_second_document,
    &terang::content::yaml_field_unknown_near,
    &terang::content::yaml_field_unknown,
    &terang::content::yaml_field_missing,
    &terang::content::yaml_wants_text,
    &terang::content::yaml_wants_list,
    &terang::content::yaml_wants_fields,
    &terang::content::scale_start,
    &terang::content::scale_order,
    &terang::content::amount_unreadable,
    &terang::content::amount_groups_broken,
    &terang::content::amount_has_fraction,
    &terang::content::amount_below_zero,
    &terang::content::number_too_long,
    &terang::content::groups_broken,
    &terang::content::decimal_ambiguous,
    &terang::content::printed_ambiguous,
    &terang::content::bound_disagrees,
    &terang::content::range_reversed,
    &terang::content::letters_look_alike,
    &terang::content::word_unknown_near,
    &terang::content::value_near,
    &terang::content::target_unreadable,
    &terang::content::realisation_unreadable,
    &terang::content::grade_unknown,
    &terang::content::opinion_unknown,
    &terang::content::printed_unreadable,
    &terang::content::quarter_unreadable,
    &terang::content::count_unreadable,
    &terang::content::weight_unreadable,
    &terang::content::date_unreadable,
    &terang::content::choice_unknown,
    &terang::content::number_out_of_range,
    &terang::content::address_unreadable,
    &terang::content::sha256_unreadable,
    &terang::content::ground_missing,
    &terang::content::front_matter_unclosed,
    &terang::content::order_unreadable,
    &terang::content::line_has_many_bars,
    &terang::content::tables_too_large,
    &terang::content::line_nests_deep,
    &terang::content::html_refused,
    &terang::content::image_foreign,
    &terang::content::image_local,
    &terang::content::link_refused,
    &terang::content::hole_unknown_near,
    &terang::content::hole_unknown,
    &terang::content::hole_unclosed,
    &terang::content::hole_not_alone,
    &terang::content::hole_in_heading,
};

/// The words that both phrases show, of five that are passed.
std::set<std::string> words_shown(const Code& code, Language language) {
  const Diagnostic diagnostic{&code, {"f", 1, 1}, {"<1>", "<2>", "<3>", "<4>", "<5>"}};
  const std::string text = print(diagnostic, language);
  std::set<std::string> shown;
  for (const std::string& word : diagnostic.words) {
    if (text.find(word) != std::string::npos) shown.insert(word);
  }
  return shown;
}

}  // namespace

TEST_CASE("codes: both languages show the same words") {
  for (const Code* code : codes) {
    CAPTURE(code->name);
    CHECK(words_shown(*code, Language::indonesian) == words_shown(*code, Language::english));
  }
}

TEST_CASE("codes: each has a lasting name and never blames") {
  std::set<std::string_view> names;
  for (const Code* code : codes) {
    CAPTURE(code->name);
    CHECK(code->name.starts_with("content/"));
    CHECK(names.insert(code->name).second);
    for (const std::string_view blame : {"invalid", "illegal", "bad ", "salah "}) {
      CHECK(code->seen.en.find(blame) == std::string_view::npos);
      CHECK(code->seen.id.find(blame) == std::string_view::npos);
    }
  }
}

}  // namespace terang::content::codes_test
