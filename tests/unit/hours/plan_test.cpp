#include "hours/plan.h"

#include <catch2/catch_test_macros.hpp>

#include "support/hours.h"

using namespace wegweiser;
using namespace wegweiser::hours;
using test::expression;
using test::moment;

namespace {

Plan plan_of(std::string_view text) {
  Plan plan;
  plan.regular = expression(text);
  return plan;
}

Exception exception_of(Date from, Date to, std::string_view hours, std::string reason) {
  Exception exception;
  exception.from = from;
  exception.to = to;
  if (!hours.empty()) exception.hours = expression(hours);
  exception.reason = std::move(reason);
  return exception;
}

std::string line_of(const Span& span) {
  std::string out = to_string(date_time_of(span.begin)) + " " + to_string(date_time_of(span.end));
  if (span.state == State::unknown) out += " ?";
  if (!span.comment.empty()) out += " \"" + span.comment + "\"";
  if (span.open_end) out += " open end";
  if (!span.reason.empty()) out += " (" + span.reason + ")";
  return out + "\n";
}

std::string lines_of(const std::vector<Span>& spans) {
  std::string out;
  for (const Span& span : spans) out += line_of(span);
  return out;
}

std::string spans_of(std::string_view input) {
  const size_t at = input.rfind(" @ ");
  REQUIRE(at != std::string_view::npos);
  Plan plan = plan_of(input.substr(0, at));
  plan.closed_on_holidays = false;
  const std::string out =
      lines_of(spans(plan, moment(input.substr(at + 3, 16)), moment(input.substr(at + 20, 16))));
  return out.empty() ? "never\n" : out;
}

std::string when(const std::optional<DateTime>& time) { return time ? to_string(*time) : "never"; }

}  // namespace

TEST_CASE("spans of opening hours are as approved") {
  test::require_approved_cases("hours/spans.txt", spans_of);
}

TEST_CASE("an answer says what holds and when it changes") {
  const Plan plan = plan_of("Mo-Fr 08:00-12:00,14:00-18:00");
  const Answer open = answer(plan, moment("2023-11-21T10:00"));
  CHECK(open.state == State::open);
  CHECK(when(open.changes_at) == "2023-11-21T12:00");
  CHECK_FALSE(open.opens_at);
  const Answer at_noon = answer(plan, moment("2023-11-21T12:00"));
  CHECK(at_noon.state == State::closed);
  CHECK(when(at_noon.opens_at) == "2023-11-21T14:00");
  const Answer friday = answer(plan, moment("2023-11-24T18:00"));
  CHECK(when(friday.opens_at) == "2023-11-27T08:00");
}

TEST_CASE("an answer looks over midnight") {
  const Plan plan = plan_of("Mo-Su 00:00-24:00; Su 00:00-20:00");
  CHECK(when(answer(plan, moment("2023-11-20T10:00")).changes_at) == "2023-11-26T20:00");
  const Plan night = plan_of("Sa 18:00-02:00");
  CHECK(when(answer(night, moment("2023-11-25T23:00")).changes_at) == "2023-11-26T02:00");
}

TEST_CASE("what never changes is answered without a search") {
  for (const char* text : {"24/7", "Mo-Su,PH 00:00-24:00", "open", "00:00-24:00"}) {
    INFO(text);
    const Answer always = answer(plan_of(text), moment("2023-11-21T10:00"), 1000000);
    if (std::string_view(text).find("PH") != std::string_view::npos) continue;
    CHECK(always.state == State::open);
  }
  Plan plan = plan_of("24/7");
  const Answer always = answer(plan, moment("2023-12-25T10:00"), 2000000000);
  CHECK(always.state == State::open);
  CHECK_FALSE(always.changes_at);
  plan = plan_of("off");
  plan.closed_on_holidays = false;
  const Answer never = answer(plan, moment("2023-12-25T10:00"), 2000000000);
  CHECK(never.state == State::closed);
  CHECK_FALSE(never.opens_at);
}

TEST_CASE("a change behind the horizon is not seen") {
  const Plan plan = plan_of("Mo 08:00-12:00");
  CHECK_FALSE(answer(plan, moment("2023-11-21T10:00"), 3).changes_at);
  CHECK(when(answer(plan, moment("2023-11-21T10:00"), 6).opens_at) == "2023-11-27T08:00");
}

TEST_CASE("hours without a rule are unknown") {
  const Answer unknown = answer(Plan(), moment("2023-12-25T10:00"));
  CHECK(unknown.state == State::unknown);
  CHECK_FALSE(unknown.changes_at);
}

TEST_CASE("an office is closed on public holidays, with their name") {
  const Plan plan = plan_of("Mo-Fr 08:00-12:00");
  const Answer epiphany = answer(plan, moment("2025-01-06T10:00"));
  CHECK(epiphany.state == State::closed);
  CHECK(epiphany.cause == Cause::holiday);
  CHECK(epiphany.reason == "holiday.epiphany");
  CHECK(when(epiphany.opens_at) == "2025-01-07T08:00");
}

TEST_CASE("hours that name public holidays decide themselves") {
  const Plan plan = plan_of("Mo-Fr 08:00-12:00; PH 10:00-11:00");
  const Answer open = answer(plan, moment("2025-01-06T10:30"));
  CHECK(open.state == State::open);
  CHECK(open.cause == Cause::holiday);
  CHECK(answer(plan, moment("2025-01-06T09:00")).state == State::closed);
  const Answer off = answer(plan_of("Mo-Fr 08:00-12:00; PH off"), moment("2025-01-06T10:00"));
  CHECK(off.state == State::closed);
  CHECK(off.reason == "holiday.epiphany");
}

TEST_CASE("around the clock means public holidays too") {
  CHECK(answer(plan_of("24/7"), moment("2025-01-06T10:30")).state == State::open);
}

TEST_CASE("exceptions go before closing days, these before the rest") {
  Plan plan = plan_of("Mo-Fr 08:00-12:00");
  plan.closing_days.push_back(exception_of({2023, 12, 22}, {2023, 12, 29}, "", "Brückentage"));
  plan.exceptions.push_back(
      exception_of({2023, 12, 28}, {2023, 12, 28}, "10:00-11:00", "Notdienst"));
  const Answer bridge = answer(plan, moment("2023-12-22T09:00"));
  CHECK(bridge.state == State::closed);
  CHECK(bridge.cause == Cause::closing_day);
  CHECK(bridge.reason == "Brückentage");
  CHECK(when(bridge.opens_at) == "2023-12-28T10:00");
  const Answer emergency = answer(plan, moment("2023-12-28T10:00"));
  CHECK(emergency.state == State::open);
  CHECK(emergency.cause == Cause::exception);
  CHECK(emergency.reason == "Notdienst");
  // New Year's Day is a Monday.
  CHECK(when(answer(plan, moment("2023-12-28T11:00")).opens_at) == "2024-01-02T08:00");
}

TEST_CASE("an exception opens on a public holiday") {
  Plan plan = plan_of("Mo-Fr 08:00-12:00; PH off");
  plan.exceptions.push_back(exception_of({2025, 1, 6}, {2025, 1, 6}, "14:00-16:00", ""));
  CHECK(when(answer(plan, moment("2025-01-06T10:00")).opens_at) == "2025-01-06T14:00");
}

TEST_CASE("of two exceptions the shorter one holds") {
  Plan plan = plan_of("Mo-Su 08:00-12:00");
  plan.exceptions.push_back(exception_of({2024, 7, 1}, {2024, 8, 31}, "10:00-11:00", "Sommer"));
  plan.exceptions.push_back(exception_of({2024, 7, 10}, {2024, 7, 10}, "", "Ausflug"));
  CHECK(answer(plan, moment("2024-07-10T10:30")).reason == "Ausflug");
  CHECK(answer(plan, moment("2024-07-11T10:30")).reason == "Sommer");
}

TEST_CASE("a span of the evening before runs into a closed day") {
  Plan plan = plan_of("Mo-Su 18:00-02:00");
  plan.closed_on_holidays = false;
  plan.exceptions.push_back(exception_of({2024, 7, 10}, {2024, 7, 10}, "", "Ruhetag"));
  CHECK(lines_of(spans(plan, moment("2024-07-09T12:00"), moment("2024-07-12T12:00"))) ==
        "2024-07-09T18:00 2024-07-10T02:00\n"
        "2024-07-11T18:00 2024-07-12T02:00\n");
  plan.exceptions[0] = exception_of({2024, 7, 10}, {2024, 7, 10}, "20:00-04:00", "Fest");
  CHECK(lines_of(spans(plan, moment("2024-07-10T12:00"), moment("2024-07-11T17:00"))) ==
        "2024-07-10T20:00 2024-07-11T04:00 (Fest)\n");
}

TEST_CASE("an exception of unknown hours") {
  Plan plan = plan_of("Mo-Su 08:00-12:00");
  plan.exceptions.push_back(
      exception_of({2024, 7, 10}, {2024, 7, 10}, "\"bitte anrufen\"", "Umzug"));
  const Answer unknown = answer(plan, moment("2024-07-10T10:00"));
  CHECK(unknown.state == State::unknown);
  CHECK(unknown.comment == "bitte anrufen");
  CHECK(when(unknown.opens_at) == "2024-07-11T08:00");
}

TEST_CASE("a week has seven days with their own spans") {
  const std::vector<Day> days = week(plan_of("Mo-Su 22:00-06:00"), {2023, 11, 20});
  REQUIRE(days.size() == 7);
  CHECK(lines_of(days[0].spans) == "2023-11-20T22:00 2023-11-21T06:00\n");
  CHECK(lines_of(days[6].spans) == "2023-11-26T22:00 2023-11-27T06:00\n");
}

TEST_CASE("a week around the clock is cut into days") {
  const std::vector<Day> days = week(plan_of("24/7"), {2023, 12, 25});
  for (const Day& day : days) {
    REQUIRE(day.spans.size() == 1);
    CHECK(day.spans[0].end - day.spans[0].begin == 24 * 60);
    CHECK(day.cause == Cause::regular);
  }
}

TEST_CASE("a week names its holidays and exceptions") {
  Plan plan = plan_of("Mo-Fr 08:00-12:00; PH off");
  plan.exceptions.push_back(exception_of({2024, 1, 3}, {2024, 1, 3}, "", "Betriebsausflug"));
  const std::vector<Day> days = week(plan, {2024, 1, 1});
  CHECK(days[0].cause == Cause::holiday);
  CHECK(days[0].reason == "holiday.new_year");
  CHECK(days[0].spans.empty());
  CHECK(days[1].cause == Cause::regular);
  CHECK(days[1].spans.size() == 1);
  CHECK(days[2].cause == Cause::exception);
  CHECK(days[2].reason == "Betriebsausflug");
}

TEST_CASE("a window without length or backwards is empty") {
  const Plan plan = plan_of("24/7");
  CHECK(spans(plan, moment("2024-07-10T10:00"), moment("2024-07-10T10:00")).empty());
  CHECK(spans(plan, moment("2024-07-10T10:00"), moment("2024-07-09T10:00")).empty());
}

TEST_CASE("spans and answers agree at every quarter of an hour") {
  for (const char* text :
       {"Mo-Fr 08:00-12:00,14:00-18:00; PH off", "Fr-Sa 20:00-04:00; Su 10:00-12:00",
        "Mo-Fr 09:00-12:00 || \"Termin\"", "Dec 24-Jan 02 off; 10:00+"}) {
    const Plan plan = plan_of(text);
    const int64_t begin = wall_minutes(moment("2023-12-20T00:00"));
    const int64_t end = begin + 21 * 24 * 60;
    const std::vector<Span> all = spans(plan, date_time_of(begin), date_time_of(end));
    for (int64_t minute = begin; minute < end; minute += 15) {
      State expected = State::closed;
      for (const Span& span : all) {
        if (span.begin <= minute && minute < span.end) expected = span.state;
      }
      INFO(text << " at " << to_string(date_time_of(minute)));
      REQUIRE(answer(plan, date_time_of(minute)).state == expected);
    }
  }
}
