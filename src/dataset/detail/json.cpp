#include "dataset/detail/json.hpp"

#include <charconv>
#include <variant>

#include "base/failure.hpp"

namespace terang::dataset::detail {
namespace {

/// What a cell holds, beside its text.
struct MemberAppender {
  Json& json;
  const std::string& text;

  void operator()(const base::Quantity& quantity) const {
    begin().value(quantity.value.exact());
    json.member("satuan", text_or_null(quantity.unit));
  }
  void operator()(const content::Range& range) const {
    begin().begin_list().value(range.low.exact()).value(range.high.exact()).end_list();
    json.member("satuan", text_or_null(range.unit));
  }
  void operator()(const content::Graded& graded) const {
    begin().value(content::print(graded.grade)).member("satuan", "predikat");
    if (graded.score) json.member("skor", graded.score->exact());
  }
  void operator()(content::Opinion opinion) const {
    begin().value(content::print(opinion)).member("satuan", "opini");
  }
  void operator()(content::NotStated) const { nothing(); }
  void operator()(content::Missing) const { nothing(); }

 private:
  Json& begin() const { return json.member("tertulis", text).key("nilai"); }
  void nothing() const { begin().value(nullptr).member("satuan", nullptr); }
};

}  // namespace

std::int64_t whole(const base::Rational& value) {
  const std::string digits = value.rounded(0);
  std::int64_t number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  base::ensure(value.is_whole() && read.ec == std::errc{}, "an amount or count is a whole number");
  return number;
}

void append_members(Json& json, const content::Target& target) {
  std::visit(MemberAppender{json, target.text}, target.value);
}

void append_value(Json& json, std::string_view key, const content::Target& target) {
  json.key(key).begin_object();
  append_members(json, target);
  json.end_object();
}

void append_value(Json& json, std::string_view key, const content::Realisation& realisation) {
  json.key(key).begin_object();
  std::visit(MemberAppender{json, realisation.text}, realisation.value);
  json.end_object();
}

void append_value(Json& json, std::string_view key, const content::QuarterMark& mark) {
  json.key(key);
  if (mark.text.empty()) {
    json.value(nullptr);
    return;
  }
  json.begin_object().member("tertulis", mark.text).member("ada", mark.planned).key("nilai");
  if (mark.quantity) {
    json.value(mark.quantity->value.exact()).member("satuan", text_or_null(mark.quantity->unit));
  } else {
    json.value(nullptr).member("satuan", nullptr);
  }
  json.end_object();
}

void append_source(Json& json, const base::Place& place, const Origin& origin) {
  const auto commit = origin.commits.find(place.file);
  json.key("sumber").begin_object();
  json.member("berkas", origin.folder + place.file).member("baris", line_or_null(place));
  json.key("commit");
  if (commit == origin.commits.end()) {
    json.value(nullptr);
  } else {
    json.value(commit->second);
  }
  json.end_object();
}

void append_summary(Json& json, const YearSummary& summary) {
  const measure::Counts& counts = summary.mean.counts;
  json.begin_object()
      .member("capaian", percent(summary.mean.achievement))
      .member("sebutan", text_or_null(summary.class_name))
      .member("indikator", counts.indicators)
      .member("tercapai", counts.met)
      .member("belum_diukur", counts.unmeasured);
  const measure::BudgetScore nothing;
  const measure::BudgetScore& total = summary.total ? *summary.total : nothing;
  json.member("pagu", summary.total ? std::optional{total.ceiling.amount} : std::nullopt)
      .member("realisasi", rupiah(total.realisation))
      .member("sisa", rupiah(total.remainder))
      .member("serapan", percent(total.absorption))
      .member("temuan", summary.finding_count)
      .end_object();
}

}  // namespace terang::dataset::detail
