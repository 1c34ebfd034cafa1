// Compares our writer with an independent one, nlohmann's.
#include "base/json.hpp"

#include <array>
#include <cstdint>
#include <limits>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace terang::base::json_test {
namespace {

using Json = nlohmann::ordered_json;
using Layout = JsonWriter::Layout;

std::string dumped(const Json& json, int indent) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

std::string in_quotes(std::string_view text) {
  return JsonWriter{Layout::compact}.value(text).take();
}

/// The same numbers in every run (xorshift).
struct Numbers {
  std::uint64_t state = 0x9E3779B97F4A7C15;

  std::size_t below(std::size_t end) {
    state ^= state << 13U;
    state ^= state >> 7U;
    state ^= state << 17U;
    return state % end;
  }
};

/// Plain words, characters that are escaped, characters of every length, and parts of those.
std::string random_text(Numbers& numbers) {
  constexpr std::array<std::string_view, 24> pieces{
      "Pemilu",       " ",        "a",    "\"",   "\\",
      "\n",           "\t",       "\x1F", "\x7F", "\x80",
      "\xBF",         "√",        "é",    "😀",    "\xE2\x80",
      "\xF0\x9F\x98", "\xC0",     "\xED", "\xA0", "\xE2\x80\xA8",
      "\xEF\xBF\xBF", "\xF4\x90", "\xC3", "\xFF"};
  std::string text;
  for (std::size_t left = numbers.below(12); left > 0; --left) {
    text += pieces.at(numbers.below(pieces.size()));
  }
  return text;
}

/// Writes the same value with both writers.
void write_random(Numbers& numbers, JsonWriter& writer, Json& json, int depth) {
  const std::size_t kind = numbers.below(depth > 3 ? 4 : 6);
  if (kind == 0) {
    json = static_cast<std::int64_t>(numbers.below(1'000'000)) - 500'000;
    writer.value(json.get<std::int64_t>());
  } else if (kind == 1) {
    json = numbers.below(2) == 0;
    writer.value(json.get<bool>());
  } else if (kind == 2) {
    json = nullptr;
    writer.value(nullptr);
  } else if (kind == 3) {
    json = random_text(numbers);
    writer.value(json.get<std::string>());
  } else if (kind == 4) {
    json = Json::array();
    writer.begin_list();
    for (std::size_t left = numbers.below(4); left > 0; --left) {
      write_random(numbers, writer, json.emplace_back(), depth + 1);
    }
    writer.end_list();
  } else {
    json = Json::object();
    writer.begin_object();
    for (std::size_t left = numbers.below(4); left > 0; --left) {
      const std::string key = "key" + std::to_string(left);
      write_random(numbers, writer.key(key), json[key], depth + 1);
    }
    writer.end_object();
  }
}

TEST_CASE("json: a text of one byte is quoted as nlohmann quotes it") {
  for (int byte = 0; byte < 256; ++byte) {
    CAPTURE(byte);
    const std::string text(1, static_cast<char>(byte));
    CHECK(in_quotes(text) == dumped(text, -1));
  }
}

TEST_CASE("json: a special byte is found at every place of a longer text") {
  for (const std::string_view special : {"\"", "\\", "\x01", "\x1F", "\x80", "√", "\xFF", "\x7F"}) {
    for (std::size_t place = 0; place < 20; ++place) {
      CAPTURE(place);
      std::string text = "abcdefghijklmnopqrs!";
      text.insert(place, special);
      CHECK(in_quotes(text) == dumped(text, -1));
    }
  }
}

TEST_CASE("json: each truncated character and each stray byte becomes one U+FFFD") {
  CHECK(in_quotes("a\xE2\x82") == "\"a\uFFFD\"");
  CHECK(in_quotes("a\xE2\x82z") == "\"a\uFFFDz\"");
  CHECK(in_quotes("\xE2\xE2\x82\xAC") == "\"\uFFFD€\"");
  CHECK(in_quotes("\xF0\x9F\x98\xF0\x9F\x98\x80") == "\"\uFFFD😀\"");
  CHECK(in_quotes("\xED\xA0\x80") == "\"\uFFFD\uFFFD\uFFFD\"");
  CHECK(in_quotes("\xC0\xAF") == "\"\uFFFD\uFFFD\"");
}

TEST_CASE("json: random texts are quoted as nlohmann quotes them") {
  Numbers numbers;
  for (int round = 0; round < 20'000; ++round) {
    const std::string text = random_text(numbers);
    REQUIRE(in_quotes(text) == dumped(text, -1));
  }
}

TEST_CASE("json: random values are laid out as nlohmann lays them out") {
  Numbers numbers;
  for (int round = 0; round < 4'000; ++round) {
    const bool has_lines = numbers.below(2) == 0;
    JsonWriter writer{has_lines ? Layout::lines : Layout::compact};
    Json json;
    write_random(numbers, writer, json, 0);
    REQUIRE(writer.take() == dumped(json, has_lines ? 1 : -1));
  }
}

TEST_CASE("json: the least and the greatest number of 64 bits are printed") {
  JsonWriter writer{Layout::compact};
  writer.begin_list()
      .value(std::numeric_limits<std::int64_t>::min())
      .value(std::numeric_limits<std::int64_t>::max())
      .value(std::size_t{0})
      .end_list();
  CHECK(writer.take() == "[-9223372036854775808,9223372036854775807,0]");
}

TEST_CASE("json: a value deeper than line_depth stays on the line of its record") {
  JsonWriter writer{Layout::lines, 2};
  writer.begin_object().key("list").begin_list();
  writer.begin_object().member("a", 1).key("b").begin_list().value("x").value("y").end_list();
  writer.fragment("\"c\": 3, \"d\": 4").member("e", true).end_object();
  writer.begin_object().end_object();
  writer.end_list().key("none").begin_list().end_list().end_object();
  CHECK(writer.take() ==
        "{\n \"list\": [\n  {\"a\": 1, \"b\": [\"x\", \"y\"], \"c\": 3, \"d\": 4, \"e\": true},\n"
        "  {}\n ],\n \"none\": []\n}");
}

TEST_CASE("json: an absent value is null and never zero") {
  JsonWriter writer{Layout::compact};
  writer.begin_object()
      .member("number", std::optional<int>{})
      .member("zero", std::optional{0})
      .member("text", std::optional<std::string>{})
      .member("empty", std::optional{std::string{}})
      .end_object();
  CHECK(writer.take() == R"({"number":null,"zero":0,"text":null,"empty":""})");
}

TEST_CASE("json: a writer starts afresh after its text was taken") {
  JsonWriter writer{Layout::compact};
  writer.begin_list().value(1).end_list();
  CHECK(writer.take() == "[1]");
  writer.begin_list().value("Satu").end_list();
  CHECK(writer.take() == R"(["Satu"])");
}

TEST_CASE("json: the parts that are passed on make up the text that is taken as a whole") {
  const auto write = [](JsonWriter& json, std::string* parts) {
    json.begin_object().key("a").begin_list();
    for (int item = 0; item < 5; ++item) {
      json.begin_object().member("x", item).end_object();
      if (parts != nullptr) *parts += json.pass_on();
    }
    json.end_list().member("b", "c").end_object();
  };
  JsonWriter whole{JsonWriter::Layout::lines};
  write(whole, nullptr);
  JsonWriter parted{JsonWriter::Layout::lines};
  std::string parts;
  write(parted, &parts);
  parts += parted.pass_on();
  CHECK(parts == whole.take());
}

}  // namespace
}  // namespace terang::base::json_test
