#include "support/hours.h"

#include <catch2/catch_test_macros.hpp>
#include <sstream>

#include "hours/parse.h"

namespace wegweiser::test {

namespace {

std::vector<std::string> lines_of(const std::string& name) {
  std::istringstream stream(read_file(std::string(WEGWEISER_CASES_DIR) + "/" + name));
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

bool is_input(const std::string& line) { return line.rfind("> ", 0) == 0; }

}  // namespace

std::vector<std::string> case_inputs(const std::string& name) {
  std::vector<std::string> inputs;
  for (const std::string& line : lines_of(name)) {
    if (is_input(line)) inputs.push_back(line.substr(2));
  }
  REQUIRE_FALSE(inputs.empty());
  return inputs;
}

void require_approved_cases(const std::string& name, std::string (*result_of)(std::string_view)) {
  std::string text;
  for (const std::string& line : lines_of(name)) {
    const bool comment = line.empty() || line[0] == '#';
    if (comment || is_input(line)) text += line + "\n";
    if (is_input(line)) text += result_of(std::string_view(line).substr(2));
  }
  require_approved(name, text);
}

hours::Expression expression(std::string_view text) {
  const hours::ParseResult result = hours::parse(text);
  INFO(text);
  REQUIRE(result.expression);
  return *result.expression;
}

hours::DateTime moment(std::string_view text) {
  const auto time = hours::parse_date_time(text);
  INFO(text);
  REQUIRE(time);
  return *time;
}

}  // namespace wegweiser::test
