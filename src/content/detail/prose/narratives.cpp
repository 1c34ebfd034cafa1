#include "content/detail/prose/narratives.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>
#include <variant>

#include "content/detail/prose/markdown.hpp"
#include "content/model_codes.hpp"

namespace terang::content::detail {

std::vector<Narrative> parse_narratives(const base::SourceTree& unit, std::string_view path,
                                        Folder folder, base::Diagnostics& diagnostics) {
  std::vector<Narrative> narratives;
  for (const base::SourceFile& file : unit.files) {
    const std::string_view name = file.path;
    if (!name.starts_with(path) || !name.ends_with(".md")) continue;
    if (find_form(folder, name.substr(path.size())) == nullptr) continue;
    std::optional<Narrative> narrative = parse_markdown(file, diagnostics);
    if (narrative) narratives.push_back(std::move(*narrative));
  }
  std::sort(narratives.begin(), narratives.end(),
            [](const Narrative& left, const Narrative& right) {
              return std::tie(left.order, left.name) < std::tie(right.order, right.name);
            });
  return narratives;
}

std::vector<Hole> holes_of(const Narrative& narrative) {
  std::vector<Hole> holes;
  for (const auto& part : narrative.parts) {
    if (const auto* const hole = std::get_if<Hole>(&part)) holes.push_back(*hole);
  }
  return holes;
}

void refuse_holes(std::span<const Narrative> narratives, base::Diagnostics& diagnostics) {
  for (const Narrative& narrative : narratives) {
    for (const Hole& hole : holes_of(narrative)) {
      diagnostics.report(hole_outside_year, hole.place);
    }
  }
}

}  // namespace terang::content::detail
