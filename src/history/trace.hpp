// The ledger of a branch: one walk over its commits for all figures, and each file's versions read
// once, where a commit changed them.
#pragma once

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
  std::string folder;  ///< of the content, from the repository's root
};

/// Makes `memory` that of the branch. Of what it was before, it keeps the part that stands behind
/// both tips and walks only the commits after that; of another folder, nothing. What comes out does
/// not depend on what was remembered.
/// Returns whether it is worth remembering: it knows commits that it did not know, and it is not of
/// a shallow clone. Throws: Failure.
bool trace(const Branch& branch, Memory& memory);

/// The edits that a FileEvent stands for, one a figure: all that its file says, or said. Of one
/// restored, those are restored that the file had when it was withdrawn. Empty for one renamed,
/// unreadable or readable. Throws: Failure.
std::vector<Edit> expand(const FileEvent& event, const git::Repository& reader);

}  // namespace terang::history
