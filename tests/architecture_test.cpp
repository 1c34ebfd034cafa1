// The map in src/README.md is executable: this test reads it and checks every #include. It also
// checks the invariants of architecture.md A.5 that a word search can check.
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace terang::architecture_test {

namespace {

namespace fs = std::filesystem;

struct Module {
  int level = 0;
  std::set<std::string> may_include;
  std::set<std::string> guarded;
};

std::string read(const fs::path& path) {
  std::ifstream in{path, std::ios::binary};
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::set<std::string> words(const std::string& list) {
  std::set<std::string> found;
  static const std::regex word{R"([A-Za-z0-9_-]+)"};
  for (std::sregex_iterator it{list.begin(), list.end(), word}, end; it != end; ++it) {
    found.insert(it->str());
  }
  return found;
}

std::map<std::string, Module> parse_map(const std::string& readme) {
  std::map<std::string, Module> modules;
  static const std::regex level{R"(^Level (\d+))"};
  static const std::regex line{R"(^- `(\w+)` \(([^)]*)\)(?: \[([^\]]*)\])?:)"};
  int current = 0;
  std::istringstream lines{readme};
  for (std::string text; std::getline(lines, text);) {
    std::smatch match;
    if (std::regex_search(text, match, level)) current = std::stoi(match[1]);
    if (!std::regex_search(text, match, line)) continue;
    modules[match[1]] = {current, words(match[2]), words(match[3])};
  }
  return modules;
}

/// The guarded name that a header belongs to; empty: every module may include it.
std::string guard_of(const std::string& header) {
  static const std::map<std::string, std::string> prefixes{
      {"gmp.h", "gmp"},           {"openssl/", "openssl"},
      {"git2", "git2"},           {"yaml-cpp/", "yaml-cpp"},
      {"cmark-gfm", "cmark-gfm"}, {"node.h", "cmark-gfm"},
      {"nlohmann/", "nlohmann"},  {"CLI/", "CLI"},
      {"thread", "thread"},       {"filesystem", "filesystem"},
      {"fstream", "fstream"},     {"iostream", "iostream"},
      {"random", "nowhere"},      {"ctime", "nowhere"},
      {"sys/", "posix"},          {"fcntl.h", "posix"},
      {"unistd.h", "posix"},      {"dirent.h", "posix"},
      {"xxhash.h", "xxhash"},     {"zlib.h", "zlib"},
      {"brotli/", "brotli"}};
  for (const auto& [prefix, guard] : prefixes) {
    if (header.starts_with(prefix)) return guard;
  }
  return {};
}

std::string module_of(const std::string& path) { return path.substr(0, path.find('/')); }

/// How an include line violates the map; empty: it does not.
std::string fault_of(const std::map<std::string, Module>& map, const std::string& from,
                     const std::string& header, bool angled) {
  const Module& own = map.at(from);
  if (angled) {
    const std::string guard = guard_of(header);
    return guard.empty() || own.guarded.contains(guard) ? "" : "guarded header <" + header + ">";
  }
  const std::string target = module_of(header);
  if (!map.contains(target)) return "unknown module in \"" + header + "\"";
  if (target == from) return {};
  if (!own.may_include.contains(target)) return "module " + target + " is not in its brackets";
  if (header.find("/detail/") != std::string::npos) return "reaches into " + header;
  if (map.at(target).level >= own.level) return "module " + target + " is not below";
  return {};
}

std::vector<std::pair<std::string, std::string>> sources() {
  std::vector<std::pair<std::string, std::string>> found;
  const fs::path root = fs::path{TERANG_SOURCE_DIR} / "src";
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator{root}) {
    const std::string extension = entry.path().extension().string();
    if (extension != ".cpp" && extension != ".hpp") continue;
    found.emplace_back(fs::relative(entry.path(), root).generic_string(), read(entry.path()));
  }
  return found;
}

/// The source without comments and string literals, lines kept.
std::string without_comments(const std::string& text) {
  static const std::regex noise{R"(//[^\n]*|"(?:[^"\\\n]|\\.)*")"};
  return std::regex_replace(text, noise, "");
}

}  // namespace

TEST_CASE("architecture: every include follows the map of src/README.md") {
  const auto map = parse_map(read(fs::path{TERANG_SOURCE_DIR} / "src" / "README.md"));
  REQUIRE(map.size() >= 9);
  static const std::regex include{R"(^\s*#include ([<"])([^>"]+)[>"])"};
  for (const auto& [path, text] : sources()) {
    const std::string module = module_of(path);
    CAPTURE(path);
    REQUIRE(map.contains(module));
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) {
      std::smatch match;
      if (!std::regex_search(line, match, include)) continue;
      CHECK(fault_of(map, module, match[2], match[1] == "<") == "");
    }
  }
}

TEST_CASE("architecture: planted violations are reported, and an allowed include is not") {
  const std::map<std::string, Module> map{{"base", {0, {}, {"thread"}}},
                                          {"git", {1, {"base"}, {"git2"}}},
                                          {"chart", {1, {"base"}, {}}}};
  CHECK(fault_of(map, "git", "base/text.hpp", false) == "");
  CHECK(fault_of(map, "base", "git/repository.hpp", false) != "");
  CHECK(fault_of(map, "git", "chart/chart.hpp", false) != "");
  CHECK(fault_of(map, "git", "base/detail/secret.hpp", false) != "");
  CHECK(fault_of(map, "chart", "git2.h", true) != "");
  CHECK(fault_of(map, "git", "random", true) != "");
}

TEST_CASE("architecture: the map names every folder of src and no other") {
  const auto map = parse_map(read(fs::path{TERANG_SOURCE_DIR} / "src" / "README.md"));
  std::set<std::string> folders;
  for (const auto& source : sources()) folders.insert(module_of(source.first));
  for (const std::string& folder : folders) CHECK_MESSAGE(map.contains(folder), folder);
  for (const auto& entry : map) CHECK_MESSAGE(folders.contains(entry.first), entry.first);
}

TEST_CASE("architecture: constructs that are ruled out occur only in the files excepted here") {
  struct Absence {
    const char* words;
    std::set<std::string> except;  // path prefixes
  };
  const std::vector<Absence> absences{
      {R"(\b(double|float)\b)", {"chart/"}},
      {R"(\bthrow\b)", {"base/failure.cpp"}},
      {R"(\bcatch\b)",
       {"cli/main.cpp", "cli/options.cpp", "content/detail/yaml/yaml_events.cpp",
        "base/parallel.cpp"}},
      {R"(\bvirtual\b)", {}},
      {R"(\bunordered_)", {}},
      {R"(\bstd::j?thread\b)", {"base/parallel.cpp"}},
      {R"(\b(system_clock|steady_clock|time\(nullptr\)|localtime)\b)", {"site/timing."}},
      {R"(\bshared_ptr\b)", {}},
  };
  for (const auto& [path, text] : sources()) {
    const std::string code = without_comments(text);
    for (const Absence& absence : absences) {
      bool excused = false;
      for (const std::string& prefix : absence.except) excused |= path.starts_with(prefix);
      if (excused) continue;
      CAPTURE(path);
      CAPTURE(absence.words);
      CHECK_FALSE(std::regex_search(code, std::regex{absence.words}));
    }
  }
}

// The limits are those of architecture.md B.6.
TEST_CASE("architecture: no header but codes.hpp exceeds 250 lines, and no .cpp file exceeds 450") {
  for (const auto& [path, text] : sources()) {
    if (path.ends_with("/codes.hpp")) continue;  // a registry, read as a table
    const auto lines = std::count(text.begin(), text.end(), '\n');
    CAPTURE(path);
    CHECK(lines <= (path.ends_with(".hpp") ? 250 : 450));
  }
}

}  // namespace terang::architecture_test
