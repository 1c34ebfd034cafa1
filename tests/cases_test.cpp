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

/// Commits the content of the case, on 2025-01-02.
void fill(support::TemporaryRepository& repository, const std::string& name) {
  fs::copy(cases_folder / name / "content", repository.folder().path() / "content",
           fs::copy_options::recursive);
  repository.commit(name);
}

}  // namespace

TEST_CASE("cases: the messages and the exit status of every golden case are as expected") {
  for (const std::string& name : case_names()) {
    CAPTURE(name);
    support::TemporaryRepository repository;
    fill(repository, name);
    const support::Outcome checked = support::run("check --repo '" + repository.path() + "'");
    check_expected(cases_folder / name / "expected" / "messages.txt", checked.output);
    CHECK(checked.status == (name.starts_with("error-") ? 1 : 0));
  }
}

TEST_CASE("cases: content with an error leaves the published folder untouched") {
  for (const std::string& name : case_names()) {
    if (!name.starts_with("error-")) continue;
    CAPTURE(name);
    support::TemporaryRepository repository;
    fill(repository, name);
    const support::TemporaryFolder parent;
    parent.write("out/index.html", "terbitan lama");
    const fs::path page = parent.path() / "out" / "index.html";
    const auto before = fs::last_write_time(page);
    const support::Outcome built = support::run("build --repo '" + repository.path() + "' --out '" +
                                                (parent.path() / "out").string() + "'");
    CHECK(built.status == 1);
    CHECK(parent.files() ==
          std::vector<std::pair<std::string, std::string>>{{"out/index.html", "terbitan lama"}});
    CHECK(fs::last_write_time(page) == before);
    CHECK(built.output.find("content/") != std::string::npos);
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
