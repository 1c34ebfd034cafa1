// Which commits of a ledger stand behind which: what is so on one branch is not so on another.
#pragma once

#include <cstddef>
#include <vector>

#include "history/memory.hpp"

namespace terang::history::detail {

class Ancestry {
 public:
  /// `oldest_first`: every commit after its parents, and all reached from the last.
  explicit Ancestry(const std::vector<Walked>& oldest_first);

  /// Whether `newer` reaches `older`, by their positions in the order; no commit is behind itself.
  /// Quick where it is asked of one `newer` after the other.
  bool is_behind(std::size_t older, std::size_t newer);

 private:
  void find_waists();
  void reach_from(std::size_t commit);

  const std::vector<Walked>& commits_;
  /// The last commit up to each one that all later ones have behind them; the count: none.
  std::vector<std::size_t> waists_;
  std::size_t reaching_;       ///< whose `reached_` this is; the count: nobody's
  std::vector<bool> reached_;  ///< from its waist on
};

/// By position: whether every later commit is made from this one alone, and sees nothing of what
/// stands before it but through it.
std::vector<bool> find_cuts(const std::vector<Walked>& oldest_first);

}  // namespace terang::history::detail
