#include "hours/parse.h"

#include <catch2/catch_test_macros.hpp>

#include "support/hours.h"

using namespace wegweiser;
using namespace wegweiser::hours;

namespace {

std::string remark_line(std::string_view kind, const Remark& remark) {
  return std::string(kind) + " " + std::to_string(remark.column) + " " + remark.key + " (" +
         remark.found + ")\n";
}

std::string reading_of(std::string_view text) {
  const ParseResult result = parse(text);
  if (result.error) return remark_line("error", *result.error);
  std::string out = "= " + canonical(*result.expression) + "\n";
  for (const Remark& warning : result.warnings) out += remark_line("warning", warning);
  return out;
}

}  // namespace

TEST_CASE("readings of opening hours are as approved") {
  test::require_approved_cases("hours/parse.txt", reading_of);
}

TEST_CASE("what is read is written in a form that reads the same") {
  for (const std::string& text : test::case_inputs("hours/parse.txt")) {
    const ParseResult first = parse(text);
    if (!first.expression) continue;
    const std::string written = canonical(*first.expression);
    INFO(text << " -> " << written);
    const ParseResult second = parse(written);
    REQUIRE(second.expression);
    CHECK(*second.expression == *first.expression);
    CHECK(canonical(*second.expression) == written);
  }
}

TEST_CASE("a text is either understood or refused with its place") {
  for (const std::string& text : test::case_inputs("hours/parse.txt")) {
    INFO(text);
    const ParseResult result = parse(text);
    CHECK(result.expression.has_value() != result.error.has_value());
    if (result.error) CHECK(result.error->column >= 1);
  }
}

TEST_CASE("every remark has its German sentence") {
  for (const std::string& text : test::case_inputs("hours/parse.txt")) {
    const ParseResult result = parse(text);
    if (result.error) CHECK(test::texts().has(result.error->key));
    for (const Remark& warning : result.warnings) CHECK(test::texts().has(warning.key));
  }
}

TEST_CASE("no beginning or broken byte of any text breaks the reading") {
  for (const std::string& text : test::case_inputs("hours/parse.txt")) {
    for (size_t length = 0; length <= text.size(); ++length) {
      const ParseResult result = parse(std::string_view(text).substr(0, length));
      CHECK(result.expression.has_value() != result.error.has_value());
      std::string broken = text;
      if (length < text.size()) broken[length] = '\xFF';
      parse(broken);
    }
  }
}

TEST_CASE("columns count characters") {
  const ParseResult result = parse("„über“ Mo 23:00-49:00");
  REQUIRE(result.error);
  CHECK(result.error->column == 17);
}

TEST_CASE("a warning suggests the whole text") {
  const ParseResult result = parse("Di 8-12");
  REQUIRE(result.warnings.size() == 2);
  CHECK(result.warnings[0].suggestion == "Tu 08:00-12:00");
  CHECK(parse(result.warnings[0].suggestion).warnings.empty());
}

TEST_CASE("the shape of a rule") {
  const ParseResult result = parse("Jun-Oct Su[1,-1] 14:00-17:00 \"nur mit Termin\"; PH off");
  REQUIRE(result.expression);
  REQUIRE(result.expression->rules.size() == 2);
  const Rule& rule = result.expression->rules[0];
  REQUIRE(rule.dates.size() == 1);
  CHECK(rule.dates[0].from.base == DateBase::month);
  CHECK(rule.dates[0].from.month == 6);
  CHECK(rule.dates[0].to.month == 10);
  REQUIRE(rule.weekdays.size() == 1);
  CHECK(rule.weekdays[0].nth == ((1u << 0) | (1u << 5)));
  REQUIRE(rule.times.size() == 1);
  CHECK(rule.times[0].begin.minute == 14 * 60);
  CHECK(rule.comment == "nur mit Termin");
  CHECK(result.expression->rules[1].modifier == Modifier::closed);
  CHECK(result.expression->rules[1].holidays.size() == 1);
}
