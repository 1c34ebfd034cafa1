#include "history/detail/ancestry.hpp"

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace terang::history::detail::ancestry_test {
namespace {

/// For each commit the positions of its parents.
using Graph = std::vector<std::vector<std::size_t>>;

std::vector<Walked> walked_of(const Graph& graph) {
  std::vector<Walked> walked;
  for (const std::vector<std::size_t>& parents : graph) {
    walked.push_back({.id = {}, .parents = {parents.begin(), parents.end()}});
  }
  return walked;
}

/// Every pair of which the newer commit reaches the older one, as `older<newer`.
std::set<std::string> pairs_of(const Graph& graph) {
  const std::vector<Walked> walked = walked_of(graph);
  Ancestry ancestry{walked};
  std::set<std::string> pairs;
  for (std::size_t newer = 0; newer < graph.size(); ++newer) {
    for (std::size_t older = 0; older < graph.size(); ++older) {
      if (!ancestry.is_behind(older, newer)) continue;
      pairs.insert(std::to_string(older) + "<" + std::to_string(newer));
    }
  }
  return pairs;
}

TEST_CASE(
    "ancestry: in a line of commits all later ones reach an earlier one, and none reaches itself") {
  CHECK(pairs_of({}).empty());
  CHECK(pairs_of({{}}).empty());
  CHECK(pairs_of({{}, {0}, {1}}) == std::set<std::string>{"0<1", "0<2", "1<2"});
}

TEST_CASE("ancestry: commits on different branches do not reach each other") {
  CHECK(pairs_of({{}, {0}, {0}, {1, 2}}) ==
        std::set<std::string>{"0<1", "0<2", "0<3", "1<3", "2<3"});
  CHECK(pairs_of({{}, {}, {0}, {1, 2}}) == std::set<std::string>{"0<2", "0<3", "1<3", "2<3"});
}

std::string cuts_of(const Graph& graph) {
  std::string cuts;
  for (const bool is_cut : find_cuts(walked_of(graph))) cuts += is_cut ? '|' : '.';
  return cuts;
}

TEST_CASE("ancestry: all later commits descend from a cut and reach earlier ones only through it") {
  struct Row {
    const char* what;
    Graph graph;
    std::string expected;
  };
  const std::vector<Row> rows{
      {"nothing", {}, ""},
      {"a line", {{}, {0}, {1}}, "|||"},
      {"a branch", {{}, {0}, {0}, {1, 2}}, "|..|"},
      {"a branch that goes on", {{}, {0}, {0}, {1, 2}, {3}}, "|..||"},
      {"two roots", {{}, {}, {0, 1}}, "..|"},
      {"a root on the way", {{}, {0}, {}, {1, 2}, {3}}, "...||"},
      {"a merge of what is behind", {{}, {0}, {1}, {2, 0}}, "|..|"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(cuts_of(row.graph) == row.expected);
  }
}

TEST_CASE("ancestry: in random graphs the answer is that of a plain search") {
  std::mt19937 random{11};
  for (int round = 0; round < 200; ++round) {
    const std::size_t count = 1 + random() % 20;
    Graph graph(count);
    for (std::size_t at = 1; at < count; ++at) {
      for (std::size_t left = random() % 8 == 0 ? 0 : 1 + random() % 2; left > 0; --left) {
        graph[at].push_back(at - 1 - random() % std::min<std::size_t>(at, 4));
      }
    }
    // In a ledger the last commit reaches all others.
    std::vector<std::set<std::size_t>> behind(count);
    for (std::size_t at = 0; at < count; ++at) {
      for (const std::size_t parent : graph[at]) {
        behind[at].insert(parent);
        behind[at].insert(behind[parent].begin(), behind[parent].end());
      }
    }
    for (std::size_t at = 0; at + 1 < count; ++at) {
      if (!behind[count - 1].contains(at)) graph[count - 1].push_back(at);
      behind[count - 1].insert(at);
    }
    std::set<std::string> expected;
    for (std::size_t at = 0; at < count; ++at) {
      for (const std::size_t older : behind[at]) {
        expected.insert(std::to_string(older) + "<" + std::to_string(at));
      }
    }
    CHECK(pairs_of(graph) == expected);
  }
}

}  // namespace
}  // namespace terang::history::detail::ancestry_test
