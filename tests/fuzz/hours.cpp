// Any bytes as opening hours, for libFuzzer (tools/fuzz): whatever is understood is written in a
// form that is understood alike, without a warning, and everything a screen asks about it has an
// answer that holds together.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "hours/describe.h"
#include "hours/parse.h"
#include "hours/plan.h"

using namespace wegweiser;
using namespace wegweiser::hours;

namespace {

void must(bool holds, const char* what, std::string_view text) {
  if (holds) return;
  std::fprintf(stderr, "%s: %.*s\n", what, static_cast<int>(text.size()), text.data());
  std::abort();
}

void check_canonical(const Expression& expression, std::string_view text) {
  const std::string form = canonical(expression);
  const ParseResult again = parse(form);
  must(again.expression.has_value(), "its canonical form is not understood", text);
  must(*again.expression == expression, "its canonical form means something else", text);
  must(canonical(*again.expression) == form, "its canonical form is not stable", text);
  for (const Remark& warning : again.warnings) {
    // Odd things are odd however they are written; sloppy ones are not sloppy any more.
    must(warning.key.find("sloppy") == std::string::npos &&
             warning.key.find("rewritten") == std::string::npos,
         "its canonical form is not clean", text);
  }
}

void check_spans(const Plan& plan, DateTime from, DateTime to, std::string_view text) {
  int64_t end = wall_minutes(from);
  for (const Span& span : spans(plan, from, to)) {
    must(span.begin >= end && span.begin < span.end, "its spans are not in order", text);
    end = span.end;
  }
  must(end <= wall_minutes(to), "its spans leave the window", text);
}

void check_answer(const Plan& plan, DateTime now, std::string_view text) {
  const Answer found = answer(plan, now);
  must(found.state == state(plan, now), "it has two states at once", text);
  if (found.changes_at) must(*found.changes_at > now, "it changes in the past", text);
  if (!found.opens_at) return;
  must(found.state != State::open, "it opens while it is open", text);
  must(state(plan, *found.opens_at) == State::open, "it does not open when it says so", text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const ParseResult parsed = parse(text);
  must(parsed.expression.has_value() != parsed.error.has_value(), "neither error nor value", text);
  if (!parsed.expression) return 0;
  check_canonical(*parsed.expression, text);
  Plan plan;
  plan.regular = *parsed.expression;
  const std::vector<Exception> school = {{{2026, 12, 23}, {2027, 1, 9}, {}, "Weihnachtsferien"}};
  plan.holidays.school = &school;
  for (const bool closed : {false, true}) {
    plan.closed_on_holidays = closed;
    check_spans(plan, {{2026, 12, 20}, 75}, {{2027, 1, 12}, 600}, text);
    check_spans(plan, {{2027, 3, 27}, 0}, {{2027, 3, 30}, 0}, text);
    check_answer(plan, {{2026, 11, 24}, 615}, text);
    check_answer(plan, {{2028, 2, 28}, 1439}, text);
  }
  week(plan, {2026, 12, 28});
  describe_regular(*parsed.expression, text::Texts());
  return 0;
}
