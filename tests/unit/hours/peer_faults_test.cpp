// What other evaluators of opening hours get wrong, measured for opening_hours.js 3.15.0 ("js"),
// KOpeningHours 22.12 ("koh") and opening-hours-rs 2.1 ("rs"): see docs/decisions.md.
#include <catch2/catch_test_macros.hpp>

#include "hours/parse.h"
#include "hours/plan.h"
#include "support/hours.h"

using namespace wegweiser;
using namespace wegweiser::hours;
using test::moment;

namespace {

Plan plan_of(std::string_view text) {
  Plan plan;
  plan.regular = test::expression(text);
  plan.closed_on_holidays = false;
  return plan;
}

State state_at(std::string_view text, std::string_view time) {
  return state(plan_of(text), moment(time));
}

bool opens(std::string_view text, std::string_view time) {
  return state_at(text, time) == State::open;
}

std::string next_change(std::string_view text, std::string_view time, int days = 3000) {
  const Answer found = answer(plan_of(text), moment(time), days);
  return found.changes_at ? to_string(*found.changes_at) : "never";
}

std::string canonical_of(std::string_view text) { return canonical(test::expression(text)); }

}  // namespace

TEST_CASE("js: what never changes is answered at once") {
  for (const char* text : {"Mo-Su,PH 00:00-24:00", "closed \"x\"; PH off", "24/7 \"a\"; Mar \"b\"",
                           "24/7 open \"a\"; Mar open \"b\"", "Mo-Su,PH,SH 00:00-24:00"}) {
    CAPTURE(text);
    CHECK(next_change(text, "2026-11-24T10:00") == "never");
  }
}

TEST_CASE("js, koh: the hour that summer time skips") {
  CHECK(opens("02:30-03:30", "2024-03-31T03:15"));
  CHECK_FALSE(opens("02:30-03:30", "2024-03-31T01:30"));
  CHECK(opens("Sa 22:00-04:00", "2024-03-31T03:30"));
  CHECK(next_change("02:30-03:30", "2024-03-31T01:00") == "2024-03-31T03:00");
}

TEST_CASE("the hour that winter time repeats is open both times") {
  // 02:30 is 00:30 and 01:30 UTC.
  CHECK(to_string(town_time(1729989000)) == to_string(town_time(1729992600)));
  CHECK(opens("02:00-03:00", to_string(town_time(1729989000))));
  CHECK(opens("02:00-03:00", to_string(town_time(1729992600))));
}

TEST_CASE("js: 29 February") {
  CHECK(opens("Feb 15-Feb 29", "2023-02-28T12:00"));
  CHECK_FALSE(opens("Feb 15-Feb 29", "2023-03-01T12:00"));
  CHECK(next_change("Feb 29", "2025-01-01T00:00") == "2028-02-29T00:00");
  CHECK(next_change("Feb 29", "2096-03-01T00:00") == "2104-02-29T00:00");
}

TEST_CASE("js: week 53") {
  CHECK(next_change("week 53", "2021-02-01T00:00") == "2026-12-28T00:00");
}

TEST_CASE("js: a range up to Easter has Easter in it") {
  CHECK(opens("Jan 01-easter", "2026-04-05T12:00"));
  CHECK_FALSE(opens("Jan 01-easter", "2026-04-06T12:00"));
}

TEST_CASE("js: what it refuses and people write") {
  CHECK(canonical_of("2026 Dec 24-Jan 06") == "2026 Dec 24-2027 Jan 06");
  CHECK(canonical_of("easter +Fr") == "easter +Fr");
  CHECK(canonical_of("week 45-13") == "week 45-13");
  CHECK(canonical_of("We, 07:00-13:00") == "We 07:00-13:00");
  CHECK(canonical_of("May 2+") == "May 02+");
}

TEST_CASE("js: a missing separator does not make a range of two lists") {
  CHECK(canonical_of("Mo-Fr 13-17 Sa 08-17") == "Mo-Fr 13:00-17:00; Sa 08:00-17:00");
}

TEST_CASE("js: school holidays and weekdays of one rule both hold") {
  Plan plan = plan_of("SH,PH Mo 10:00-12:00");
  const std::vector<Exception> school = {{{2026, 7, 30}, {2026, 9, 12}, {}, "Sommerferien"}};
  plan.holidays.school = &school;
  CHECK(state(plan, moment("2026-08-03T11:00")) == State::open);    // Monday
  CHECK(state(plan, moment("2026-08-04T11:00")) == State::closed);  // Tuesday
}

TEST_CASE("js: school holidays that nobody knows are unknown, not an error and not false") {
  CHECK(state_at("Mo-Fr 08:00-12:00; SH off", "2030-11-25T10:00") == State::unknown);
  CHECK(state_at("Mo-Fr 08:00-12:00; SH 08:00-12:00", "2030-11-25T10:00") == State::open);
}

TEST_CASE("js: 15 August is a holiday in some Bavarian municipalities only") {
  Plan plan = plan_of("Mo-Su 08:00-12:00; PH off");
  plan.holidays.land = Land::by;
  CHECK(state(plan, moment("2026-08-15T10:00")) == State::open);
  plan.holidays.assumption_day = true;
  CHECK(state(plan, moment("2026-08-15T10:00")) == State::closed);
}

TEST_CASE("koh: off in a later rule closes, and only in a later rule") {
  CHECK_FALSE(opens("24/7; Su off", "2026-11-29T12:00"));
  CHECK(opens("Su off; Mo-Su 10:00-14:00", "2026-11-29T12:00"));
}

TEST_CASE("koh: a later rule replaces the days it names") {
  CHECK_FALSE(opens("Mo-Fr 08:00-12:00; Mo-Fr 13:00-18:00", "2026-11-24T10:00"));
}

TEST_CASE("rs: a blank behind a comma does not end a list of weekdays") {
  CHECK_FALSE(opens("Tu, Fr 13:00-18:00", "2026-11-24T10:00"));
  CHECK(opens("Tu, Fr 13:00-18:00", "2026-11-24T14:00"));
}

TEST_CASE("rs: a comment alone says that nobody knows") {
  CHECK(state_at("\"nach Vereinbarung\"", "2026-11-24T10:00") == State::unknown);
}

TEST_CASE("rs: || holds where the day leaves a gap") {
  CHECK(state_at("Mo-Fr 08-12 || \"nach Vereinbarung\"", "2026-11-24T15:00") == State::unknown);
  CHECK(opens("Mo-Fr 08-12 || \"nach Vereinbarung\"", "2026-11-24T10:00"));
}

TEST_CASE("js, rs: last night's hours are not cut by the new day's rule") {
  CHECK(opens("Fr 11:00-01:00; Sa 11:00-02:00", "2026-11-28T00:30"));
  CHECK(opens("Mo-Su 18:00-02:00; PH off", "2026-12-25T01:00"));
}
