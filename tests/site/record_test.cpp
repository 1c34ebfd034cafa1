#include "site/record.hpp"

#include <sstream>

#include <doctest/doctest.h>

namespace terang::site::record_test {
namespace {

Record example() {
  Record record{.key = base::key_of("semua"), .note = "laporan", .regions = {}, .folders = {}};
  record.folders = {{.folder = "", .nanoseconds = 7}, {.folder = "kantor/x", .nanoseconds = -8}};
  Region others{.name = "", .groups = {{.name = "portal", .key = base::key_of("p")}}, .files = {}};
  others.files.add({.address = "404.html", .sha256 = std::string(64, 'a'), .size = 3, .group = 0});
  others.files.add(
      {.address = "index.html", .sha256 = std::string(64, 'b'), .size = 4, .group = 0});
  Region office{.name = "kantor/x/",
                .groups = {{.name = "isi", .key = base::key_of("i"), .note = "ringkasan"},
                           {.name = "tahun 2024", .key = base::key_of("t")}},
                .files = {}};
  office.files.add({.address = "kantor/x/data.json",
                    .sha256 = std::string(64, 'c'),
                    .size = 1U << 31U,
                    .group = 1});
  record.regions = {std::move(others), std::move(office)};
  return record;
}

std::string bytes_of(const Record& record) {
  std::ostringstream out;
  write(record, out);
  return std::move(out).str();
}

std::optional<Record> record_of(const std::string& bytes) {
  std::istringstream in{bytes};
  return read_record(in);
}

TEST_CASE("record: the record that is read equals the one that was written") {
  const std::string bytes = bytes_of(example());
  auto read = record_of(bytes);
  REQUIRE(read);
  CHECK(read->key == base::key_of("semua"));
  CHECK(read->note == "laporan");
  CHECK(read->folders == example().folders);
  Region* const office = read->find_region("kantor/x/");
  REQUIRE(office != nullptr);
  CHECK(office->find_group("isi")->note == "ringkasan");
  CHECK(office->find_group("tahun 2023") == nullptr);
  const auto file = office->files.find("kantor/x/data.json");
  REQUIRE(file);
  CHECK(file->sha256 == std::string(64, 'c'));
  CHECK(file->size == 1U << 31U);
  CHECK(office->groups[file->group].name == "tahun 2024");
  CHECK_FALSE(office->files.find("kantor/x/data.jso"));
  CHECK(read->find_region("kantor/") == nullptr);
  CHECK(bytes_of(*read) == bytes);
}

TEST_CASE("record: its files are listed as sha256sum prints them") {
  CHECK(example().regions.front().files.lines() ==
        std::string(64, 'a') + "  404.html\n" + std::string(64, 'b') + "  index.html\n");
}

TEST_CASE("record: bytes that are cut off or flipped anywhere are no record") {
  const std::string whole = bytes_of(example());
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CAPTURE(size);
    CHECK_FALSE(record_of(whole.substr(0, size)));
    std::string flipped = whole;
    flipped[size] = static_cast<char>(flipped[size] ^ 4);
    CHECK_FALSE(record_of(flipped));
  }
}

}  // namespace
}  // namespace terang::site::record_test
