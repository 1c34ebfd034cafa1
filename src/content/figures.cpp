#include "content/figures.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/failure.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "content/detail/file_home.hpp"
#include "content/detail/prose/plain_text.hpp"
#include "content/detail/tables/figure_readers.hpp"
#include "content/detail/yaml/front_matter.hpp"

namespace terang::content {
namespace {

namespace limits = base::limits;

auto name_of(const Figure& figure) { return std::tie(figure.code, figure.column); }

/// Two values of one name, as `a.b` and `b` below `a` have it, cannot be told apart.
FileFigures in_order(FileFigures file) {
  std::vector<Figure>& figures = file.figures;
  std::sort(figures.begin(), figures.end(),
            [](const Figure& left, const Figure& right) { return name_of(left) < name_of(right); });
  const auto twice = std::adjacent_find(
      figures.begin(), figures.end(),
      [](const Figure& left, const Figure& right) { return name_of(left) == name_of(right); });
  return twice == figures.end() ? std::move(file) : detail::unreadable_file();
}

FileFigures figures_of_fields(std::string_view bytes) {
  if (!detail::is_readable_text(bytes, limits::yaml_bytes)) return detail::unreadable_file();
  return in_order(detail::figures_of_yaml({.path = {}, .text = detail::without_mark(bytes)}));
}

FileFigures figures_of_prose(std::string_view bytes) {
  if (!detail::is_readable_text(bytes, limits::markdown_bytes)) return detail::unreadable_file();
  const auto halves = detail::divide(detail::without_mark(bytes));
  if (!halves) return detail::unreadable_file();
  FileFigures file =
      detail::figures_of_yaml({.path = {}, .text = halves->front_matter, .lines_before = 1});
  if (!file.is_readable) return file;
  if (!base::trim(halves->body).empty()) {
    file.figures.push_back({.code = {},
                            .column = "naskah",
                            .text = file.kept.emplace_back(halves->body),
                            .kind = FigureKind::prose,
                            .line = halves->lines_before_body + 1});
  }
  return in_order(std::move(file));
}

}  // namespace

namespace detail {

FileFigures unreadable_file() {
  FileFigures file;
  file.is_readable = false;
  return file;
}

bool is_readable_text(std::string_view bytes, std::size_t byte_limit) {
  base::Diagnostics faults;
  return expect_readable_text({}, bytes, byte_limit, faults);
}

}  // namespace detail

std::optional<FileHome> find_home(std::string_view path) {
  const detail::Home home = detail::home_of(path);
  if (home.misfit != detail::Misfit::none) return std::nullopt;
  return FileHome{
      .office = std::string{home.slug}, .year = home.year, .file = std::string{home.file}};
}

FileFigures parse_figures(std::string_view path, std::string bytes) {
  const detail::Home home = detail::home_of(path);
  base::ensure(home.misfit == detail::Misfit::none,
               "figures are read from a file that the format knows");
  if (!home.form->columns.empty()) {
    return detail::figures_of_table(std::move(bytes), *home.form);
  }
  return path.ends_with(".md") ? figures_of_prose(bytes) : figures_of_fields(bytes);
}

}  // namespace terang::content
