#include "history/corrections.hpp"

namespace terang::history {
namespace {

bool is_written_afterwards(const content::FileHome& home) {
  return home.file == "tanggapan.csv" || home.file == "dokumen.csv";
}

}  // namespace

bool is_closed(const Published& published) {
  return published.has_report || published.year < static_cast<int>(published.day.year());
}

bool is_correction(const content::FigureKey& key, EditKind kind, const Published& published) {
  if (key.home.year == 0 || is_written_afterwards(key.home)) return false;
  return kind == EditKind::entered ? published.has_report : is_closed(published);
}

bool is_correction(const content::FileHome& home, FileEventKind kind, const Published& published) {
  if (home.year == 0 || is_written_afterwards(home)) return false;
  const bool changes = kind == FileEventKind::withdrawn || kind == FileEventKind::restored;
  return changes && is_closed(published);
}

}  // namespace terang::history
