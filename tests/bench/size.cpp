// What the hours add to a module, measured by building it with and without them (WITH_HOURS): see
// tests/bench/size.mjs. Both have the texts, strings, lists and maps that every module has.
#include <map>
#include <string>
#include <vector>

#include "text/texts.h"
#ifdef WITH_HOURS
#include "hours/describe.h"
#include "hours/parse.h"
#include "hours/plan.h"
#endif

namespace {

std::string input;
std::string output;
std::map<std::string, std::string, std::less<>> entries;

}  // namespace

extern "C" {

char* size_input(size_t size) {
  input.resize(size);
  return input.data();
}

const char* size_answer(int minute) {
  const wegweiser::text::Texts texts("de", entries);
  std::vector<std::string> lines = {input, texts.get("a"), std::to_string(minute)};
#ifdef WITH_HOURS
  using namespace wegweiser::hours;
  const ParseResult parsed = parse(input);
  if (parsed.error) lines.push_back(parsed.error->key);
  if (parsed.expression) {
    Plan plan;
    plan.regular = *parsed.expression;
    const DateTime now = town_time(minute * 60);
    lines.push_back(canonical(plan.regular));
    lines.push_back(describe_regular(plan.regular, texts));
    lines.push_back(describe_answer(answer(plan, now), now, texts));
    for (const Day& day : week(plan, now.date)) lines.push_back(describe_day(day, texts));
    for (const Span& span : spans(plan, now, {plus_days(now.date, 30), 0})) {
      lines.push_back(to_string(date_time_of(span.begin)));
    }
  }
#endif
  output.clear();
  for (const std::string& line : lines) output += line + "\n";
  return output.c_str();
}

}  // extern "C"
