#include "site/themes.hpp"

#include <algorithm>
#include <utility>

#include "base/date.hpp"
#include "base/digest.hpp"
#include "base/failure.hpp"

namespace terang::site {
namespace {

constexpr const char* default_name = "terang";

bool is_folder(const std::string& wanted) {
  return wanted.find('/') != std::string::npos || wanted == "." || wanted == "..";
}

base::SourceTree find_folder(const std::string& name, const Source& source) {
  if (is_folder(name)) return load_tree(name);
  if (name == default_name) return default_theme();
  base::SourceTree tree = source.load_beside("themes/" + name);
  if (tree.files.empty()) {
    base::fail("tema \"" + name + "\" tidak ada (no such theme)",
               "pakai tema terang, atau sebutkan foldernya: --theme ./folder");
  }
  return tree;
}

bool is_tight(char c) { return std::string_view{"{};,>"}.find(c) != std::string_view::npos; }

/// Appends one token of a style sheet, with a blank before it only where that means something.
void append_token(std::string& squeezed, std::string_view token, bool blank) {
  const char last = squeezed.empty() ? '{' : squeezed.back();
  if (blank && !is_tight(token.front()) && !is_tight(last) && last != ':') squeezed += ' ';
  squeezed += token;
}

/// A style sheet without comments and blanks that mean nothing: a phone on a slow line pays for
/// each byte. Strings stay as they are.
std::string squeeze(std::string_view style) {
  std::string squeezed;
  bool blank = false;
  while (!style.empty()) {
    std::size_t size = 1;
    if (style.starts_with("/*")) {
      size = std::min(style.find("*/", 2), style.size() - 2) + 2;
    } else if (std::string_view{" \n\t\r"}.find(style.front()) != std::string_view::npos) {
      blank = true;
    } else {
      if (style.front() == '"') size = std::min(style.find('"', 1), style.size() - 1) + 1;
      append_token(squeezed, style.substr(0, size), blank);
      blank = false;
    }
    style.remove_prefix(size);
  }
  return squeezed + "\n";
}

std::string bytes_of(const base::SourceTree& folder, std::string_view path) {
  const base::SourceFile* file = folder.find_file(path);
  return file == nullptr ? std::string{} : file->bytes;
}

}  // namespace

LoadedTheme load_theme(const std::string& wanted, const content::Portal& portal,
                       const Source& source, base::Diagnostics& diagnostics) {
  const std::string name =
      wanted.empty() ? (portal.theme.empty() ? default_name : portal.theme) : wanted;
  const base::SourceTree folder = find_folder(name, source);
  const base::Language language =
      portal.languages.empty() ? base::Language::indonesian : portal.languages.front();
  LoadedTheme loaded{.theme = theme::parse(folder, language, diagnostics),
                     .digest = {},
                     .chart_style = page::chart_style_of(
                         squeeze(bytes_of(folder, "tokens.css") + bytes_of(folder, "chart.css"))),
                     .published = {}};
  std::string all;
  for (const base::SourceFile& file : folder.files)
    all += base::sha256(file.bytes) + " " + file.path + "\n";
  loaded.digest = base::sha256(all);
  loaded.published.push_back(
      {"gaya.css", squeeze(bytes_of(folder, "tokens.css") + bytes_of(folder, "style.css") +
                           bytes_of(folder, "chart.css"))});
  for (const base::SourceFile& asset : loaded.theme.assets()) {
    if (!asset.path.ends_with(".css")) loaded.published.push_back(asset);
  }
  return loaded;
}

page::Site begin_site(const content::Portal& portal, const LoadedTheme& theme,
                      const Source& source) {
  const base::Language language =
      portal.languages.empty() ? base::Language::indonesian : portal.languages.front();
  page::Site site{.portal = portal,
                  .theme = theme.theme,
                  .language = language,
                  .folder = {},
                  .chart_style = {},
                  .draft = source.is_draft(),
                  .older_than = {}};
  site.folder = source.folder().empty() ? std::string{} : source.folder() + "/";
  site.chart_style = theme.chart_style;
  if (source.is_older()) {
    const git::Commit& commit = *source.commit();
    site.older_than = commit.id.substr(0, 12) + " (" +
                      base::print_iso(base::day_of(commit.seconds, commit.offset_minutes)) + ")";
  }
  return site;
}

std::string with_slash(std::string address) {
  if (!address.ends_with('/')) address += '/';
  return address;
}

}  // namespace terang::site
