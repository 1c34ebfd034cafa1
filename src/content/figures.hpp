// The figures of one file that is read alone, each by its lasting name: what history compares.
// Reads any file of any time, so it reports nothing: a file that cannot be read as a whole is
// unreadable, and a cell that holds no such value is an unreadable cell.
#pragma once

#include <compare>
#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/rational.hpp"

namespace terang::content {

/// Where a file of a content folder belongs.
struct FileHome {
  std::string office;  ///< slug; empty: the portal's own files
  int year = 0;        ///< 0: the office's or the portal's own files
  std::string file;    ///< inside of that unit: `kinerja.csv`, `perjanjian/ketua.yaml`

  friend auto operator<=>(const FileHome&, const FileHome&) = default;
};

/// Absent: no file that the format knows (README.md, dot files, other names and folders).
std::optional<FileHome> find_home(std::string_view path);

/// The lasting name of a figure: its row, not its line.
struct FigureKey {
  FileHome home;
  std::string code;    ///< as of Figure
  std::string column;  ///< as of Figure

  friend auto operator<=>(const FigureKey&, const FigureKey&) = default;
};

/// What the text of a figure is read as.
enum class FigureKind {
  text,
  money,        ///< whole rupiah, below zero too
  target,       ///< a quantity with its unit, a range, a grade, an opinion
  realisation,  ///< the same, or a state
  printed,      ///< a plain number or percentage; of a statement also an amount or a target
  mark,         ///< a quarter of an action plan
  prose,        ///< a whole Markdown text
};

/// One figure as typed. Views look into the file.
struct Figure {
  std::string_view code;    ///< `kode` (in YAML `kode` or `id`) of its row; empty: the file's own
  std::string_view column;  ///< of the table; in YAML the keys and, of list items without code, the
                            ///< positions from 1, with points between; `naskah`: prose
  std::string_view text;    ///< without blanks at the ends, never empty; the whole text of prose
  FigureKind kind = FigureKind::text;
  std::string_view unit{};  ///< `satuan` of the row, which a quantity without a unit goes by
  bool is_falling = false;  ///< `arah` of the row is `turun`
  int line = 0;             ///< from 1
};

/// What a figure says, however it is typed.
struct FigureValue {
  bool is_readable = true;
  std::string spelling;  ///< equal for texts that say the same; of prose: a digest
  std::optional<base::Rational> number{};  ///< where it is one number, with or without a bound

  friend bool operator==(const FigureValue&, const FigureValue&) = default;
};

/// A bound that contradicts `arah` is read all the same: that is a fault of the row.
FigureValue value_of(const Figure& figure);

/// One file, read alone. Move-only: its figures look into the bytes that it keeps.
struct FileFigures {
  FileFigures() = default;
  FileFigures(const FileFigures&) = delete;
  FileFigures(FileFigures&&) noexcept = default;
  FileFigures& operator=(const FileFigures&) = delete;
  FileFigures& operator=(FileFigures&&) noexcept = default;
  ~FileFigures() = default;

  /// Whether the whole file could be read: its size, UTF-8, its syntax, as many cells in each row
  /// as in the header, a row's `kode` there and used once, each column once.
  bool is_readable = true;
  std::vector<Figure> figures;   ///< by code, then by column, bytewise; empty: unreadable
  std::size_t row_count = 0;     ///< of a table
  std::deque<std::string> kept;  ///< what the figures look into; it never moves
};

/// `path` is from the content folder and tells the form; it is one that find_home knows.
/// Columns are taken by name wherever they stand, unknown ones too, as text; one without name has
/// no figures. CSV: empty cells are no figures, nor are codes. YAML: the values of maps, and of
/// lists of maps by their `kode` or `id`; by position where an item has none, where another item
/// has the same, and inside of an item that has one. Markdown: front matter as YAML, the rest as
/// one figure of prose. A file without any text is readable.
FileFigures parse_figures(std::string_view path, std::string bytes);

}  // namespace terang::content
