#include "model/json.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "model/load.h"

using namespace wegweiser::model;

namespace {

struct Outcome {
  Completeness completeness;
  Value root;
  std::vector<Finding> findings;
};

Outcome parse(const std::string& text) {
  Outcome outcome{Completeness::broken, {}, {}};
  Findings findings;
  outcome.completeness = parse_json(text, 0, outcome.root, findings);
  outcome.findings = findings.take_sorted();
  return outcome;
}

bool accepts(const std::string& text) {
  const Outcome outcome = parse(text);
  CHECK((outcome.completeness == Completeness::complete) == outcome.findings.empty());
  return outcome.completeness == Completeness::complete;
}

std::string repeat(const std::string& text, size_t count) {
  std::string all;
  for (size_t i = 0; i < count; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("every value knows where it starts") {
  const std::string text = "{\"a\": [1, -2.5 , \"drei\"],\n \"ü\\\"b\" : {\"c\":true},\"d\":null}";
  const Outcome outcome = parse(text);
  REQUIRE(outcome.completeness == Completeness::complete);
  const Value& root = outcome.root;
  CHECK(root.offset == 0);
  REQUIRE(root.children.size() == 3);
  const Value& list = root.children[0];
  CHECK(list.key == "a");
  CHECK(list.key_offset == 1);
  CHECK(list.offset == 6);
  REQUIRE(list.children.size() == 3);
  CHECK(list.children[0].offset == 7);
  CHECK(list.children[1].offset == 10);
  CHECK(list.children[1].text == "-2.5");
  CHECK(list.children[1].number == -2.5);
  CHECK(list.children[2].offset == text.find("\"drei\""));
  CHECK(list.children[2].text == "drei");
  const Value& object = root.children[1];
  CHECK(object.key == "ü\"b");
  CHECK(object.key_offset == text.find("\"ü"));
  CHECK(object.offset == text.find("{\"c\""));
  CHECK(object.children[0].offset == text.find("true"));
  CHECK(object.children[0].truth);
  CHECK(root.children[2].offset == text.find("null"));
}

TEST_CASE("a place has a line, a column in characters and a pointer") {
  const std::string text = "{\n  \"ä/~\": [\"öö\", 7]\n}";
  const Outcome outcome = parse(text);
  PlaceFinder finder(text, outcome.root);
  const Place seven = finder.at(text.find('7'));
  CHECK(seven.line == 2);
  CHECK(seven.column == 17);
  CHECK(seven.pointer == "/ä~1~0/1");
  const Place key = finder.at(text.find("\"ä"));
  CHECK(key.line == 2);
  CHECK(key.column == 3);
  CHECK(key.pointer == "/ä~1~0");
  const Place root = finder.at(0);
  CHECK(root.line == 1);
  CHECK(root.column == 1);
  CHECK(root.pointer.empty());
  CHECK(finder.at(100000).line == 3);
}

TEST_CASE("a character inside a string is found behind escapes") {
  const std::string text = R"(["aä\"\u00e4\uD83D\uDE00z"])";
  CHECK(text[offset_in_string(text, 1, 1)] == 'a');
  CHECK(text.substr(offset_in_string(text, 1, 2), 2) == "ä");
  CHECK(text.substr(offset_in_string(text, 1, 3), 2) == "\\\"");
  CHECK(text.substr(offset_in_string(text, 1, 4), 6) == "\\u00e4");
  CHECK(text.substr(offset_in_string(text, 1, 5), 6) == "\\uD83D");
  CHECK(text[offset_in_string(text, 1, 6)] == 'z');
  CHECK(text[offset_in_string(text, 1, 7)] == '"');
  CHECK(text[offset_in_string(text, 1, 99)] == '"');
}

TEST_CASE("valid JSON is read") {
  for (const char* text :
       {"{}", "[]", " \t\r\n{ } \n", "[[],{}]", "\"text\"", "0", "-0", "1e5", "1E-5", "-1.5e+10",
        "true", "false", "null", "[1,2 ,3]", R"(["\"\\\/\b\f\n\r\t"])", R"(["\uD83D\uDE00"])"}) {
    INFO(text);
    // Control characters that escapes stand for are refused later than the grammar.
    const Outcome outcome = parse(text);
    CHECK(outcome.completeness == Completeness::complete);
  }
}

TEST_CASE("what JSON does not allow is refused") {
  for (const char* text : {"",
                           " ",
                           "{",
                           "}",
                           "[",
                           "]",
                           "[1",
                           "[1,",
                           "[1,]",
                           "[,1]",
                           "[1,,2]",
                           "[1 2]",
                           "{\"a\"}",
                           "{\"a\":}",
                           "{\"a\":1,}",
                           "{\"a\" 1}",
                           "{a:1}",
                           "{'a':1}",
                           "{\"a\":1 \"b\":2}",
                           "{1:2}",
                           "{\"a\":1}}",
                           "{} {}",
                           "{},",
                           "[1}",
                           "{\"a\":1]",
                           "01",
                           "-",
                           "+1",
                           ".5",
                           "5.",
                           "1e",
                           "1e+",
                           "0x1",
                           "1_000",
                           "NaN",
                           "Infinity",
                           "-Infinity",
                           "TRUE",
                           "tru",
                           "nul",
                           "undefined",
                           "\"a",
                           "\"a\nb\"",
                           "\"a\tb\"",
                           "\"\\x\"",
                           "\"\\u12\"",
                           "\"\\uD800\"",
                           "\"\\uDC00\"",
                           "\"\\uD800\\u0041\"",
                           "\"\\uD800\\uD800\"",
                           "\"\\",
                           "\"\\u",
                           "// a\n{}",
                           "{}// a",
                           "/* a */{}",
                           "{} #",
                           "\x01",
                           "\xEF\xBB",
                           "[\"\xC3\x28\"]",
                           "[\"\xED\xA0\x80\"]",
                           "[\"\xF4\x90\x80\x80\"]",
                           "[\"\xC0\xAF\"]",
                           "\xFF",
                           "[1e400]",
                           "-1e400"}) {
    INFO(text);
    CHECK_FALSE(accepts(text));
  }
  CHECK_FALSE(accepts(std::string("{}\0", 3)));
  CHECK_FALSE(accepts(std::string("[\"\0\"]", 5)));
}

TEST_CASE("deep, long and huge input ends with a problem and not with the program") {
  CHECK(accepts(repeat("[", 32) + repeat("]", 32)));
  CHECK_FALSE(accepts(repeat("[", 33) + repeat("]", 33)));
  CHECK_FALSE(accepts(repeat("[", 100000)));
  CHECK_FALSE(accepts(repeat("{\"a\":", 100000)));
  CHECK_FALSE(accepts(repeat("[{\"a\":", 50000)));
  CHECK_FALSE(accepts(repeat("]", 100000)));
  CHECK(accepts("[" + repeat("9", 300) + "]"));
  CHECK_FALSE(accepts("[" + repeat("9", 400) + "]"));
  CHECK(accepts("[0." + repeat("1", 100000) + "]"));
  CHECK(accepts("[18446744073709551616,-9223372036854775809]"));
  CHECK(accepts("[\"" + repeat("ä", 100000) + "\"]"));
  CHECK(accepts("{\"" + repeat("k", 100000) + "\":1}"));

  const Outcome large = parse("[\"" + repeat("a", largest_file) + "\"]");
  REQUIRE(large.findings.size() == 1);
  CHECK(large.findings[0].key == "problem.json.too_large");
}

TEST_CASE("a hundred thousand members are compared quickly, a thousand problems are enough") {
  std::string text = "{";
  for (int i = 0; i < 100000; ++i) text += "\"k" + std::to_string(i % 50000) + "\":1,";
  text.back() = '}';
  const Outcome outcome = parse(text);
  CHECK(outcome.completeness == Completeness::complete);
  REQUIRE(outcome.findings.size() == most_findings + 1);
  bool told = false;
  for (const Finding& finding : outcome.findings) told |= finding.key == "problem.too_many";
  CHECK(told);
}

TEST_CASE("a cut anywhere is a problem with a place inside the text") {
  const std::string text = "{\"a\": [1.5e3, \"b\\u00e4\\n\", {\"c\": true}], \"d\": null}";
  for (size_t length = 0; length < text.size(); ++length) {
    INFO(length);
    const Outcome outcome = parse(text.substr(0, length));
    CHECK(outcome.completeness == Completeness::broken);
    REQUIRE(outcome.findings.size() == 1);
    CHECK(outcome.findings[0].offset <= length);
  }
}

TEST_CASE("any byte anywhere does no harm") {
  const std::string text = "{\"a\": [1.5, \"b\\u00e4\", {\"c\": true}], \"d\": null}";
  for (size_t at = 0; at < text.size(); ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string changed = text;
      changed[at] = static_cast<char>(byte);
      const Outcome outcome = parse(changed);
      if (outcome.completeness == Completeness::broken && outcome.findings.empty()) {
        FAIL(changed);
      }
      for (const Finding& finding : outcome.findings) {
        if (finding.offset > changed.size()) FAIL(changed);
      }
    }
  }
}
