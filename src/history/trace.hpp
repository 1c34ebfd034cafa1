// The ledger of a branch: one walk over its commits for all figures, and each file's versions read
// once, where a commit changed them.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "git/repository.hpp"
#include "history/ledger.hpp"
#include "history/memory.hpp"

namespace terang::history {

/// What is walked.
struct Branch {
  std::span<const git::Repository> readers;  ///< of one repository, one a thread; at least one
  git::ObjectId tip;
  std::string folder;                          ///< of the content, from the repository's root
  std::map<std::string, git::ObjectId> files;  ///< of the tip: blob by path from the folder
};

/// Adds to `memory` what it lacks of the commits that the tip reaches; those that it knows are not
/// walked. Not of a shallow clone. Throws: Failure.
void extend(const Branch& branch, Memory& memory);

/// The ledger of the tip, all of whose commits `memory` has. Throws: Failure.
Ledger ledger_of(const Branch& branch, const Memory& memory);

/// Both. Commits that `memory` knows are not walked; those that were are added to it. In a shallow
/// clone it is neither used nor changed. The ledger does not depend on what was remembered. Throws:
/// Failure.
Ledger trace(const Branch& branch, Memory& memory);

/// The edits that a FileEvent stands for, one a figure: all that its file says, or said. Of one
/// restored, those are restored that the file had when it was withdrawn. Empty for one renamed,
/// unreadable or readable. Throws: Failure.
std::vector<Edit> expand(const FileEvent& event, const git::Repository& reader);

}  // namespace terang::history
