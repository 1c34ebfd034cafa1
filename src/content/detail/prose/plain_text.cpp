#include "content/detail/prose/plain_text.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <utility>

#include "base/limits.hpp"
#include "base/scan.hpp"
#include "base/text.hpp"
#include "content/codes.hpp"
#include "content/detail/values/cell_text.hpp"

namespace terang::content::detail {
namespace {

/// Whether this is no sign and no blank.
bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F;
}

bool may_hold_control(base::EightBytes bytes) { return bytes.has_below(0x20) || bytes.has(0x7F); }

/// Offset of the first control character or CR without LF; the size of `text` where there is none.
std::size_t control_at(std::string_view text) {
  std::size_t at = 0;
  while (true) {
    at = base::find_from(text, at, may_hold_control, is_control);
    const std::string_view rest = text.substr(at);
    const bool passes =
        rest.starts_with('\t') || rest.starts_with('\n') || rest.starts_with("\r\n");
    if (!passes) return at;
    ++at;
  }
}

constexpr std::size_t nip_digits = 18;
constexpr std::size_t nik_digits = 16;

/// Digits that stand alone: no letter or digit on either side.
struct Run {
  std::size_t offset = 0;
  std::string_view digits;
  bool follows = false;  ///< only a few blanks, points or hyphens stand before it and behind a run
};

bool is_word(char c) {
  return base::is_digit(c) || (is_letter(c) && static_cast<unsigned char>(c) < 0x80U);
}

/// The run of digits at `at`; empty where letters adjoin it.
std::string_view run_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && base::is_digit(text[end])) ++end;
  const bool adjoins =
      (at > 0 && is_word(text[at - 1])) || (end < text.size() && is_word(text[end]));
  return adjoins ? std::string_view{} : text.substr(at, end - at);
}

/// Gathers runs; of those that follow one another only where they have digits enough for a personal
/// number, which nearly none have.
class RunsKept {
 public:
  void add(const Run& run) {
    if (!run.follows) end_row();
    runs_.push_back(run);
    digits_ += run.digits.size();
  }

  std::vector<Run> take() {
    end_row();
    return std::move(runs_);
  }

 private:
  void end_row() {
    if (digits_ < nik_digits) runs_.resize(row_);
    row_ = runs_.size();
    digits_ = 0;
  }

  std::vector<Run> runs_;
  std::size_t row_ = 0;     ///< where the last row begins
  std::size_t digits_ = 0;  ///< of the last row
};

std::vector<Run> runs_of(std::string_view text) {
  constexpr std::string_view separators = " .-\xC2\xA0";
  constexpr std::size_t widest_gap = 4;
  RunsKept runs;
  std::size_t end_of_last = 0;
  const auto next_digit = [text](std::size_t at) {
    return base::find_from(text, at, std::mem_fn(&base::EightBytes::has_digit), base::is_digit);
  };
  for (std::size_t at = 0; (at = next_digit(at)) < text.size();) {
    const std::string_view run = run_at(text, at);
    const std::string_view gap = text.substr(end_of_last, at - end_of_last);
    const bool follows = end_of_last > 0 && gap.size() <= widest_gap &&
                         gap.find_first_not_of(separators) == std::string_view::npos;
    if (!run.empty()) runs.add({at, run, follows});
    while (at < text.size() && base::is_digit(text[at])) ++at;
    end_of_last = at;
  }
  return runs.take();
}

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

bool is_between(int value, int low, int high) { return value >= low && value <= high; }

/// Birth date, month of appointment (21: by contract), sex, serial number.
bool is_nip(std::string_view digits) {
  return is_between(number(digits.substr(0, 4)), 1930, 2020) &&
         is_between(number(digits.substr(4, 2)), 1, 12) &&
         is_between(number(digits.substr(6, 2)), 1, 31) &&
         is_between(number(digits.substr(8, 4)), 1950, 2099) &&
         (is_between(number(digits.substr(12, 2)), 1, 12) || digits.substr(12, 2) == "21") &&
         is_between(digits[14] - '0', 1, 2);
}

/// Region, birth date (40 added to a woman's day), serial number.
bool is_nik(std::string_view digits) {
  const int day = number(digits.substr(6, 2));
  return is_between(number(digits.substr(0, 2)), 11, 97) &&
         (is_between(day, 1, 31) || is_between(day, 41, 71)) &&
         is_between(number(digits.substr(8, 2)), 1, 12) && digits.substr(12) != "0000";
}

/// The first runs joined, where they make exactly `size` digits in parts of at least `shortest`;
/// else empty.
std::string joined(std::span<const Run> runs, std::size_t size, std::size_t shortest) {
  std::size_t seen = 0;
  std::size_t count = 0;
  for (; count < runs.size() && seen < size; ++count) {
    if (runs[count].digits.size() < shortest || (count > 0 && !runs[count].follows)) return {};
    seen += runs[count].digits.size();
  }
  std::string digits;
  if (seen != size) return digits;
  for (const Run& run : runs.first(count)) digits += run.digits;
  return digits;
}

const base::Code* find_personal_number(std::span<const Run> runs) {
  const std::string nip = joined(runs, nip_digits, 1);
  if (!nip.empty() && is_nip(nip)) return &personal_number_nip;
  // Two amounts side by side are parts of three digits.
  const std::string nik = joined(runs, nik_digits, 4);
  return !nik.empty() && is_nik(nik) ? &personal_number_nik : nullptr;
}

void report_personal_numbers(const std::string& path, std::string_view text,
                             base::Diagnostics& diagnostics) {
  const std::vector<Run> runs = runs_of(text);
  std::optional<LineIndex> lines;
  for (std::size_t first = 0; first < runs.size(); ++first) {
    const base::Code* code = find_personal_number(std::span{runs}.subspan(first));
    if (code == nullptr) continue;
    if (!lines) lines.emplace(text);
    diagnostics.report(*code, lines->place(path, runs[first].offset));
  }
}

}  // namespace

std::string hexadecimal(char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  return {'0', '0', digits[byte >> 4U], digits[byte & 0x0FU]};
}

bool expect_readable_text(const std::string& path, std::string_view bytes, std::size_t byte_limit,
                          base::Diagnostics& diagnostics) {
  if (bytes.size() > byte_limit) {
    diagnostics.report(file_too_large, {path, 0, 0},
                       {std::to_string(bytes.size()), std::to_string(byte_limit)});
    return false;
  }
  const std::string_view text = without_mark(bytes);
  if (const auto offset = base::find_ill_formed_utf8(text)) {
    diagnostics.report(text_not_utf8, LineIndex{text}.place(path, *offset));
    return false;
  }
  const std::size_t at = control_at(text);
  if (at == text.size()) return true;
  const base::Place place = LineIndex{text}.place(path, at);
  if (text[at] == '\r') {
    diagnostics.report(lone_carriage_return, place);
  } else {
    diagnostics.report(control_character, place, {hexadecimal(text[at])});
  }
  return false;
}

bool expect_plain_text(const std::string& path, std::string_view bytes, std::size_t byte_limit,
                       base::Diagnostics& diagnostics) {
  if (!expect_readable_text(path, bytes, byte_limit, diagnostics)) return false;
  report_personal_numbers(path, without_mark(bytes), diagnostics);
  return true;
}

std::string_view without_mark(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  return bytes;
}

LineIndex::LineIndex(std::string_view text) : text_{text}, starts_{0} {
  for (std::size_t at = text.find('\n'); at != std::string_view::npos;
       at = text.find('\n', at + 1)) {
    starts_.push_back(at + 1);
  }
}

int LineIndex::line_count() const { return static_cast<int>(starts_.size()); }

std::string_view LineIndex::line(int line) const {
  if (line < 1 || line > line_count()) return {};
  const auto index = static_cast<std::size_t>(line - 1);
  const std::size_t end = index + 1 < starts_.size() ? starts_[index + 1] - 1 : text_.size();
  std::string_view text = text_.substr(starts_[index], end - starts_[index]);
  if (text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

base::Place LineIndex::place(const std::string& path, std::size_t offset) const {
  const auto above = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const auto start = static_cast<std::size_t>(above - starts_.begin()) - 1;
  const std::string_view text = text_.substr(starts_[start]);
  return {path, static_cast<int>(start) + 1, base::column_at(text, offset - starts_[start])};
}

}  // namespace terang::content::detail
