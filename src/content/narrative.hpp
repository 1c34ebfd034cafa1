// Prose from Markdown: safe HTML with holes for figures, which `page` fills.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/html.hpp"
#include "base/place.hpp"

namespace terang::content {

/// What a hole `{{...}}` asks for.
enum class HoleKind {
  achievement,        ///< {{capaian}}, {{capaian CODE}}: of the year, an objective or an indicator
  absorption,         ///< {{serapan}}, {{serapan CODE}}: of the year or a budget line
  ceiling,            ///< {{pagu}}, {{pagu CODE}}
  realisation,        ///< {{realisasi}}, {{realisasi CODE}}
  remainder,          ///< {{sisa}}, {{sisa CODE}}
  indicator_table,    ///< {{tabel kinerja}}
  budget_table,       ///< {{tabel anggaran}}
  obstacle_table,     ///< {{tabel hambatan}}
  achievement_chart,  ///< {{grafik capaian}}
  absorption_chart,   ///< {{grafik serapan}}
};

struct Hole {
  HoleKind kind = HoleKind::achievement;
  std::string code;  ///< empty: the year as a whole
  base::Place place;
};

struct Heading {
  int level = 2;   ///< 2 to 6; a first-level heading of the file is shown as level 2
  std::string id;  ///< unique on the page
  std::string text;
};

/// A heading, a paragraph or a table's cell as plain words.
struct Passage {
  base::Place place;
  std::string text;
  bool is_title = false;  ///< a heading, or a paragraph that is stressed from end to end
};

struct Narrative {
  std::string file;     ///< path of the Markdown file from the content folder
  std::string name;     ///< file name without `.md`: the leaf of its address
  std::string title;    ///< judul; where left out, the first heading or the name
  int order = 0;        ///< urutan; where left out, the leading number of the file name, else 0
  std::string summary;  ///< ringkasan; may be empty
  std::vector<Heading> headings;
  std::vector<std::variant<base::Html, Hole>> parts;
  std::vector<Passage> passages;  ///< in the order of the text
};

}  // namespace terang::content
