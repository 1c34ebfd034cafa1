// pengukuran: the rules of measurement, in portal.yaml and in an office's kantor.yaml.
#pragma once

#include "base/diagnostics.hpp"
#include "content/detail/yaml/yaml.hpp"
#include "content/settings.hpp"

namespace terang::content::detail {

/// The rules of `file` (portal.yaml or kantor.yaml) in place of those of `otherwise`, key by key.
Rules parse_rules(const YamlNode& file, const Rules& otherwise, base::Diagnostics& diagnostics);

}  // namespace terang::content::detail
