// What the person at the terminal asked for.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/language.hpp"
#include "site/build.hpp"
#include "site/changes.hpp"

namespace terang::cli {

enum class ExitStatus { done = 0, content_has_errors = 1, wrong_usage = 2, environment = 3 };

enum class Command { build, check, log, diff };
enum class Format { text, markdown, json, sarif };

/// Two states to compare.
struct Range {
  std::string before;
  std::string after;  ///< empty: the working tree
};

/// `A..B`; `A..` and `A`: up to the working tree; `..B`: from HEAD.
/// Absent: anything else.
std::optional<Range> parse_range(std::string_view text);

struct Options {
  Command command = Command::build;
  site::BuildOptions build;  ///< of check, too
  site::LogOptions log;
  site::DiffOptions diff;
  Format format = Format::text;
  bool strict = false;   ///< findings fail the check, too
  bool timings = false;  ///< print where the time of a build went
  base::Language language = base::Language::indonesian;
};

/// What to do now: a command to run, or a status to end with (help was asked, or the usage is
/// wrong; what is to be said has been printed).
struct Parsed {
  std::optional<Options> options;
  ExitStatus status = ExitStatus::done;
};

Parsed parse_arguments(int count, const char* const* arguments);

ExitStatus build(const Options& options);
ExitStatus check(const Options& options);
ExitStatus log(const Options& options);
ExitStatus diff(const Options& options);

}  // namespace terang::cli
