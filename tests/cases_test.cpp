// Golden cases: each folder of tests/cases holds a content folder and the messages of the program
// about it.
// TERANG_BLESS=1 writes the expected messages anew; the change is reviewed as a diff.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "measure/finding.hpp"
#include "support/program.hpp"
#include "support/repository.hpp"

namespace terang::cases_test {
namespace {

namespace fs = std::filesystem;

const fs::path cases_folder = fs::path{TERANG_SOURCE_DIR} / "tests" / "cases";

std::vector<std::string> case_names() {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator{cases_folder}) {
    if (entry.is_directory()) names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

void check_expected(const fs::path& file, const std::string& seen) {
  if (std::getenv("TERANG_BLESS") != nullptr) {
    fs::create_directories(file.parent_path());
    std::ofstream{file, std::ios::binary} << seen;
  }
  std::ifstream in{file, std::ios::binary};
  const std::string expected{std::istreambuf_iterator<char>{in}, {}};
  CHECK(seen == expected);
}

bool has_theme(const std::string& name) { return fs::exists(cases_folder / name / "theme"); }

/// A case's repository. Its content is committed on 2025-01-02. Its theme, if it has one, is the
/// default theme with the files of the case's `theme/` in it. The lines of `theme-without.txt` name
/// files that are left out of the default theme; `*` leaves all of them out.
class Case {
 public:
  explicit Case(const std::string& name) : name_{name} {
    const fs::path folder = cases_folder / name;
    fs::copy(folder / "content", repository_.folder().path() / "content",
             fs::copy_options::recursive | fs::copy_options::copy_symlinks);
    repository_.commit(name);
    if (!has_theme(name)) return;
    fs::copy(fs::path{TERANG_SOURCE_DIR} / "themes" / "terang", theme());
    std::ifstream without{folder / "theme-without.txt"};
    for (std::string file; std::getline(without, file);) {
      if (file == "*") fs::remove_all(theme());
      if (file != "*") CHECK(fs::remove(theme() / file));
    }
    fs::copy(folder / "theme", theme(),
             fs::copy_options::overwrite_existing | fs::copy_options::recursive);
  }

  support::Outcome check() { return support::run("check --repo '" + repository_.path() + "'"); }

  support::Outcome build(const fs::path& out) {
    std::string arguments =
        "build --repo '" + repository_.path() + "' --out '" + out.string() + "'";
    if (has_theme(name_)) arguments += " --theme '" + theme().string() + "'";
    return support::run(arguments);
  }

 private:
  fs::path theme() const { return repository_.folder().path() / "theme"; }

  std::string name_;
  support::TemporaryRepository repository_;
};

}  // namespace

TEST_CASE("cases: the messages and the exit status of every golden case are as expected") {
  for (const std::string& name : case_names()) {
    CAPTURE(name);
    Case golden{name};
    const support::TemporaryFolder parent;
    const support::Outcome seen =
        has_theme(name) ? golden.build(parent.path() / "out") : golden.check();
    check_expected(cases_folder / name / "expected" / "messages.txt", seen.output);
    CHECK(seen.status == (name.starts_with("error-") ? 1 : 0));
  }
}

TEST_CASE("cases: the files that a golden case expects of the site are built as they stand there") {
  int compared = 0;
  for (const std::string& name : case_names()) {
    const fs::path expected = cases_folder / name / "expected" / "site";
    if (!fs::exists(expected)) continue;
    CAPTURE(name);
    const support::TemporaryFolder parent;
    CHECK(Case{name}.build(parent.path() / "out").status == 0);
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator{expected}) {
      if (!entry.is_regular_file()) continue;
      const fs::path file = fs::relative(entry.path(), expected);
      CAPTURE(file.string());
      check_expected(entry.path(), parent.read("out/" + file.string()));
      ++compared;
    }
  }
  CHECK(compared >= 4);
}

TEST_CASE("cases: content with an error leaves the published folder untouched") {
  for (const std::string& name : case_names()) {
    if (!name.starts_with("error-")) continue;
    CAPTURE(name);
    const support::TemporaryFolder parent;
    parent.write("out/index.html", "terbitan lama");
    const fs::path page = parent.path() / "out" / "index.html";
    const auto before = fs::last_write_time(page);
    const support::Outcome built = Case{name}.build(parent.path() / "out");
    CHECK(built.status == 1);
    CHECK(parent.files() ==
          std::vector<std::pair<std::string, std::string>>{{"out/index.html", "terbitan lama"}});
    CHECK(fs::last_write_time(page) == before);
    CHECK(built.output.find(": error: ") != std::string::npos);
  }
}

TEST_CASE("cases: every kind of finding occurs in a case") {
  std::string all;
  for (const std::string& name : case_names()) {
    std::ifstream in{cases_folder / name / "expected" / "messages.txt", std::ios::binary};
    all.append(std::istreambuf_iterator<char>{in}, {});
  }
  for (const measure::FindingKind kind : measure::all_finding_kinds()) {
    CAPTURE(measure::name_of(kind));
    CHECK(all.find("finding: " + std::string{measure::name_of(kind)} + " ") != std::string::npos);
  }
}

}  // namespace terang::cases_test
