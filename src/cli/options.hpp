// What the person at the terminal asked for.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/language.hpp"
#include "site/build.hpp"

namespace terang::cli {

enum class ExitStatus { done = 0, content_has_errors = 1, wrong_usage = 2, environment = 3 };

enum class Command { build, check };
enum class Format { text, json, sarif };

struct Options {
  Command command = Command::build;
  site::BuildOptions build;
  Format format = Format::text;
  bool strict = false;  ///< findings fail the check, too
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

}  // namespace terang::cli
