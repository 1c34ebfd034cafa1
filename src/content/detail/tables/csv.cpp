#include "content/detail/tables/csv.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "base/limits.hpp"
#include "base/scan.hpp"
#include "base/text.hpp"
#include "content/codes.hpp"
#include "content/detail/prose/plain_text.hpp"

namespace terang::content::detail {
namespace {

/// What may separate the cells of one row, outside quotation marks.
struct Separators {
  std::size_t commas = 0;
  std::size_t semicolons = 0;
  std::size_t first_comma = 0;
  std::size_t first_semicolon = 0;
  bool others = false;  ///< tabs or bars
};

Separators separators_in(std::string_view text, std::size_t row_begin) {
  Separators seen;
  bool quoted = false;
  for (std::size_t at = row_begin; at < text.size() && (quoted || text[at] != '\n'); ++at) {
    const char c = text[at];
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == ',' && ++seen.commas == 1) seen.first_comma = at;
    if (c == ';' && ++seen.semicolons == 1) seen.first_semicolon = at;
    seen.others = seen.others || c == '\t' || c == '|';
  }
  return seen;
}

}  // namespace

/// Walks over the bytes once.
class CsvReader {
 public:
  CsvReader(std::string path, std::string_view text) : path_{std::move(path)}, text_{text} {}

  CsvTable read();
  base::Diagnostics take_faults() { return std::move(faults_); }

 private:
  bool is_at_end() const { return at_ >= text_.size(); }
  bool ends_cell(char c) const { return c == delimiter_ || c == '\n' || c == '\r'; }
  bool is_at_cell_end() const { return is_at_end() || ends_cell(text_[at_]); }
  void advance_to(std::size_t offset);
  void pass_delimiter();
  void skip_to_cell_end();
  void report(const base::Code& code, std::vector<std::string> words = {});

  bool find_delimiter();
  bool read_names();
  bool read_header();
  bool read_row();
  CsvCell read_cell();
  std::string_view read_plain();
  std::string_view read_quoted();
  std::string_view resolve_quotes(std::string_view raw);
  void end_row();

  std::string path_;
  std::string_view text_;
  CsvTable table_;
  std::size_t at_ = 0;
  int line_ = 1;
  int column_ = 1;
  char delimiter_ = ';';
  base::Diagnostics faults_;
  bool row_is_whole_ = true;
};

void CsvReader::report(const base::Code& code, std::vector<std::string> words) {
  faults_.report(code, {path_, line_, column_}, std::move(words));
  row_is_whole_ = false;
}

/// Counts the lines and code points on the way.
void CsvReader::advance_to(std::size_t offset) {
  std::string_view passed = text_.substr(at_, offset - at_);
  for (auto end = passed.find('\n'); end != std::string_view::npos; end = passed.find('\n')) {
    ++line_;
    column_ = 1;
    passed.remove_prefix(end + 1);
  }
  column_ += base::code_points(passed);
  at_ = offset;
}

void CsvReader::pass_delimiter() {
  ++at_;
  ++column_;
}

void CsvReader::skip_to_cell_end() {
  while (!is_at_cell_end()) advance_to(at_ + 1);
}

/// Looks at the first row. False: it uses neither delimiter but another.
bool CsvReader::find_delimiter() {
  const Separators seen = separators_in(text_, at_);
  delimiter_ = seen.commas > seen.semicolons ? ',' : ';';
  if (seen.commas > 0 && seen.semicolons > 0) {
    const std::size_t stray = delimiter_ == ',' ? seen.first_semicolon : seen.first_comma;
    faults_.report(table_delimiter_mixed, LineIndex{text_}.place(path_, stray));
  }
  if (seen.commas > 0 || seen.semicolons > 0 || !seen.others) return true;
  report(table_delimiter_unknown);
  return false;
}

std::string_view CsvReader::read_plain() {
  const std::size_t begin = at_;
  const auto may_end = [this](base::EightBytes bytes) {
    return bytes.has(delimiter_) || bytes.has('\n') || bytes.has('\r');
  };
  const auto ends = [this](char c) { return ends_cell(c); };
  const std::size_t end = base::find_from(text_, begin, may_end, ends);
  const std::string_view plain = text_.substr(begin, end - begin);
  if (const std::size_t quote = plain.find('"'); quote != std::string_view::npos) {
    advance_to(begin + quote);
    report(table_quote_inside);
  }
  column_ += base::code_points(text_.substr(at_, end - at_));
  at_ = end;
  return plain;
}

/// Copies the cell with each doubled quotation mark once. The buffer never grows beyond the file's
/// size, so that views into it stay valid.
std::string_view CsvReader::resolve_quotes(std::string_view raw) {
  std::vector<char>& buffer = table_.unquoted_;
  if (buffer.capacity() == 0) buffer.reserve(text_.size());
  const std::size_t begin = buffer.size();
  for (std::size_t at = 0; at < raw.size(); ++at) {
    buffer.push_back(raw[at]);
    if (raw[at] == '"') ++at;
  }
  return {buffer.data() + begin, buffer.size() - begin};
}

std::string_view CsvReader::read_quoted() {
  const std::size_t begin = at_ + 1;
  std::size_t close = text_.find('"', begin);
  bool doubled = false;
  while (close != std::string_view::npos && close + 1 < text_.size() && text_[close + 1] == '"') {
    doubled = true;
    close = text_.find('"', close + 2);
  }
  if (close == std::string_view::npos) {
    report(table_quote_unclosed);
    advance_to(text_.size());
    return {};
  }
  const std::string_view raw = text_.substr(begin, close - begin);
  advance_to(close + 1);
  if (!is_at_cell_end()) {
    report(table_text_behind_quote);
    skip_to_cell_end();
  }
  return doubled ? resolve_quotes(raw) : raw;
}

CsvCell CsvReader::read_cell() {
  CsvCell cell{{}, line_, column_};
  cell.text = !is_at_end() && text_[at_] == '"' ? read_quoted() : read_plain();
  if (cell.text.size() > base::limits::cell_bytes) {
    faults_.report(table_cell_too_long, {path_, cell.line, cell.column},
                   {std::to_string(base::limits::cell_bytes)});
    row_is_whole_ = false;
  }
  return cell;
}

void CsvReader::end_row() {
  if (!is_at_end() && text_[at_] == '\r') ++at_;
  if (is_at_end()) return;
  ++at_;
  ++line_;
  column_ = 1;
}

/// False: more cells than a table has columns.
bool CsvReader::read_names() {
  std::vector<CsvCell>& cells = table_.cells_;
  while (true) {
    cells.push_back(read_cell());
    if (cells.size() > csv_columns) {
      report(table_too_wide, {std::to_string(csv_columns)});
      return false;
    }
    if (is_at_end() || text_[at_] != delimiter_) break;
    pass_delimiter();
  }
  end_row();
  return true;
}

bool CsvReader::read_header() {
  std::vector<CsvCell>& cells = table_.cells_;
  const auto has_text = [](const CsvCell& cell) { return !base::trim(cell.text).empty(); };
  while (cells.empty() && !is_at_end()) {
    if (!read_names()) return false;
    if (std::none_of(cells.begin(), cells.end(), has_text)) cells.clear();
  }
  if (cells.empty()) faults_.report(table_empty, {path_, 1, 0});
  table_.header_count_ = cells.size();
  return !cells.empty() && row_is_whole_;
}

/// False: too many faults to go on.
bool CsvReader::read_row() {
  const std::size_t begin = table_.cells_.size();
  const int line = line_;
  std::size_t seen = 0;
  bool has_text = false;
  row_is_whole_ = true;
  while (true) {
    const CsvCell cell = read_cell();
    has_text = has_text || !base::trim(cell.text).empty();
    if (seen++ < table_.header_count_) table_.cells_.push_back(cell);
    if (is_at_end() || text_[at_] != delimiter_) break;
    pass_delimiter();
  }
  end_row();
  if (!has_text && row_is_whole_) {
    table_.cells_.resize(begin);
    return true;
  }
  if (seen != table_.header_count_ && row_is_whole_) {
    faults_.report(table_row_ragged, {path_, line, 0},
                   {std::to_string(seen), std::to_string(table_.header_count_)});
    row_is_whole_ = false;
  }
  table_.rows_.push_back({begin, table_.cells_.size() - begin, row_is_whole_});
  return faults_.count() < csv_faults;
}

CsvTable CsvReader::read() {
  if (!find_delimiter() || !read_header()) return {};
  while (!is_at_end() && read_row()) {
  }
  return std::move(table_);
}

std::span<const CsvCell> CsvTable::header() const { return std::span{cells_}.first(header_count_); }

CsvRow CsvTable::row(std::size_t index) const {
  const Extent& extent = rows_[index];
  const auto cells = std::span{cells_}.subspan(extent.begin, extent.count);
  return {cells.front().line, extent.whole, cells};
}

CsvTable parse_csv(const std::string& path, std::string_view bytes,
                   base::Diagnostics& diagnostics) {
  if (!expect_plain_text(path, bytes, base::limits::csv_bytes, diagnostics)) return {};
  return parse_readable_csv(path, bytes, diagnostics);
}

CsvTable parse_readable_csv(const std::string& path, std::string_view bytes,
                            base::Diagnostics& diagnostics) {
  CsvReader reader{path, without_mark(bytes)};
  CsvTable table = reader.read();
  diagnostics.append(reader.take_faults());
  return table;
}

}  // namespace terang::content::detail
