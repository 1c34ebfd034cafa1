#include "measure/detail/cascade.hpp"

#include "measure/detail/index_of.hpp"

namespace terang::measure::detail {
namespace {

using content::Agreement;
using content::Promise;

template <typename Record>
std::optional<std::size_t> find_index(const std::vector<Record>& records, const Record* found) {
  if (found == nullptr) return std::nullopt;
  return index_of(records, found);
}

std::optional<std::size_t> find_source(const Promise& promise, const Agreement* parent) {
  if (parent == nullptr || promise.carried_from.empty()) return std::nullopt;
  return find_index(parent->promises, content::find_promise(*parent, promise.carried_from));
}

CascadeRow row_of(const Promise& promise, const content::OfficeYear& year, const Agreement* parent,
                  const CascadeNode* above) {
  CascadeRow row{.source = find_source(promise, parent)};
  if (!promise.subject.empty()) {
    row.indicator = find_index(year.indicators, content::find_indicator(year, promise.subject));
  } else if (row.source && above != nullptr) {
    row.indicator = above->rows[*row.source].indicator;
  }
  return row;
}

std::optional<std::size_t> find_parent(const content::OfficeYear& year, std::size_t at) {
  const std::string& id = year.agreements[at].parent;
  if (id.empty()) return std::nullopt;
  const auto parent = find_index(year.agreements, content::find_agreement(year, id));
  // A parent must stand before its children, so that following the links always ends.
  if (parent && *parent >= at) return std::nullopt;
  return parent;
}

void link_below(CascadeNode& above, CascadeNode& node, std::size_t at) {
  above.children.push_back(at);
  node.depth = above.depth + 1;
  for (const CascadeRow& row : node.rows) {
    if (row.source) above.rows[*row.source].carried = true;
  }
}

}  // namespace

std::vector<CascadeNode> cascade_of(const content::OfficeYear& year) {
  std::vector<CascadeNode> nodes(year.agreements.size());
  for (std::size_t at = 0; at < nodes.size(); ++at) {
    CascadeNode& node = nodes[at];
    node.parent = find_parent(year, at);
    CascadeNode* above = node.parent ? &nodes[*node.parent] : nullptr;
    const Agreement* parent = node.parent ? &year.agreements[*node.parent] : nullptr;
    for (const Promise& promise : year.agreements[at].promises) {
      node.rows.push_back(row_of(promise, year, parent, above));
    }
    if (above != nullptr) link_below(*above, node, at);
  }
  return nodes;
}

}  // namespace terang::measure::detail
