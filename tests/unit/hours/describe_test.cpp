#include "hours/describe.h"

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

std::string line(const Plan& plan, std::string_view now) {
  return describe_answer(answer(plan, moment(now)), moment(now), test::texts());
}

std::string line(std::string_view hours, std::string_view now) { return line(plan_of(hours), now); }

std::string day(const Plan& plan, Date date) {
  return describe_day(week(plan, date)[0], test::texts());
}

std::string regular_of(std::string_view text) {
  return describe_regular(expression(text), test::texts()) + "\n";
}

constexpr std::string_view office = "Mo-Fr 08:00-12:00; Th 08:00-12:00,14:00-18:00";

}  // namespace

TEST_CASE("regular hours in words are as approved") {
  test::require_approved_cases("hours/describe.txt", regular_of);
}

TEST_CASE("open, and until when") {
  CHECK(line(office, "2023-11-21T10:00") == "Geöffnet bis 12:00 Uhr");
  CHECK(line("24/7", "2023-11-21T10:00") == "Durchgehend geöffnet");
  CHECK(line("Mo-Su 18:00-24:00", "2023-11-21T20:00") == "Geöffnet bis 24:00 Uhr");
  CHECK(line("Mo-Su 18:00-02:00", "2023-11-21T20:00") == "Geöffnet bis morgen, 02:00 Uhr");
  CHECK(line("Mo-Su 18:00-02:00", "2023-11-21T01:00") == "Geöffnet bis 02:00 Uhr");
  CHECK(line("Tu-Th 00:00-24:00; Fr 00:00-12:00", "2023-11-21T20:00") ==
        "Geöffnet bis Freitag, 12:00 Uhr");
  CHECK(line("Mo-Fr 08:00-12:00 open \"mit Termin\"", "2023-11-21T10:00") ==
        "Geöffnet bis 12:00 Uhr (mit Termin)");
}

TEST_CASE("closed, and when it opens") {
  CHECK(line(office, "2023-11-23T12:00") == "Geschlossen, öffnet heute um 14:00 Uhr");
  CHECK(line(office, "2023-11-21T12:00") == "Geschlossen, öffnet morgen um 08:00 Uhr");
  CHECK(line("Tu 08:00-12:00", "2023-11-23T12:00") == "Geschlossen, öffnet Dienstag um 08:00 Uhr");
  CHECK(line("Tu 08:00-12:00", "2023-11-14T12:00") ==
        "Geschlossen, öffnet am Dienstag, 21. November 2023, um 08:00 Uhr");
  CHECK(line("off", "2023-11-14T12:00") == "Geschlossen");
  CHECK(line("Mo 08:00-12:00; Tu off \"Ausflug\"", "2023-11-14T12:00") ==
        "Geschlossen (Ausflug), öffnet Montag um 08:00 Uhr");
}

TEST_CASE("closed for a reason") {
  CHECK(line("Mo-Fr 08:00-12:00", "2025-01-06T10:00") ==
        "Geschlossen (Heilige Drei Könige), öffnet morgen um 08:00 Uhr");
  Plan plan = plan_of("Mo-Fr 08:00-12:00");
  plan.exceptions.push_back({{2023, 11, 21}, {2023, 12, 31}, std::nullopt, "Umbau"});
  CHECK(line(plan, "2023-11-21T10:00") ==
        "Geschlossen (Umbau), öffnet am Dienstag, 2. Januar 2024, um 08:00 Uhr");
}

TEST_CASE("unknown") {
  CHECK(line("\"nach Vereinbarung\"", "2023-11-21T10:00") ==
        "Öffnungszeiten nicht sicher: nach Vereinbarung");
  CHECK(line("Mo-Fr 08:00-12:00 unknown", "2023-11-21T10:00") == "Öffnungszeiten nicht sicher");
  CHECK(line("18:00+", "2023-11-21T20:00") == "Öffnungszeiten nicht sicher: Ende offen");
  CHECK(line(Plan(), "2023-11-21T10:00") == "Öffnungszeiten nicht bekannt");
}

TEST_CASE("a day of the week's table") {
  const Date tuesday = {2023, 11, 21};
  CHECK(day(plan_of("Tu 08:00-12:00,14:00-18:00"), tuesday) == "8–12 und 14–18 Uhr");
  CHECK(day(plan_of("Tu 08:30-12:00"), tuesday) == "8:30–12 Uhr");
  CHECK(day(plan_of("Tu 08:05-10:00,11:00-12:00,13:00-14:00"), tuesday) ==
        "8:05–10, 11–12 und 13–14 Uhr");
  CHECK(day(plan_of("Mo 08:30-12:00"), tuesday) == "geschlossen");
  CHECK(day(plan_of("24/7"), tuesday) == "durchgehend geöffnet");
  CHECK(day(plan_of("Tu 18:00-02:00"), tuesday) == "18–2 Uhr");
  CHECK(day(plan_of("Tu 18:00-24:00"), tuesday) == "18–24 Uhr");
  CHECK(day(plan_of("Tu 18:00+"), tuesday) == "ab 18 Uhr");
  CHECK(day(plan_of("Tu 16:00-18:00+"), tuesday) == "16–18 Uhr, Ende offen");
}

TEST_CASE("a day of the week's table with remarks") {
  const Date tuesday = {2023, 11, 21};
  CHECK(day(plan_of("Tu 08:00-12:00 || \"nach Vereinbarung\""), tuesday) ==
        "8–12 Uhr, sonst nach Vereinbarung");
  CHECK(day(plan_of("Tu \"nach Vereinbarung\""), tuesday) == "nach Vereinbarung");
  CHECK(day(plan_of("Tu 08:00-12:00 \"mit Termin\""), tuesday) == "8–12 Uhr (mit Termin)");
  CHECK(day(plan_of("Tu 08:00-12:00, Tu 14:00-18:00 open \"mit Termin\""), tuesday) ==
        "8–12 Uhr, 14–18 Uhr (mit Termin)");
  CHECK(day(plan_of("Mo-Fr 08:00-12:00"), {2025, 1, 6}) == "geschlossen (Heilige Drei Könige)");
  Plan plan = plan_of("Mo-Fr 08:00-12:00");
  plan.exceptions.push_back({tuesday, tuesday, std::nullopt, "Betriebsausflug"});
  CHECK(day(plan, tuesday) == "geschlossen (Betriebsausflug)");
  plan.exceptions[0].hours = expression("10:00-11:00");
  CHECK(day(plan, tuesday) == "10–11 Uhr (Betriebsausflug)");
}

TEST_CASE("dates and clocks") {
  CHECK(describe_date({2023, 11, 21}, test::texts()) == "21. November 2023");
  CHECK(describe_date_time(moment("2023-11-21T09:05"), test::texts()) ==
        "21. November 2023, 09:05 Uhr");
  CHECK(describe_weekday(Weekday::tuesday, test::texts()) == "Dienstag");
  CHECK(describe_weekday_short(Weekday::sunday, test::texts()) == "So");
  CHECK(describe_clock(0) == "00:00");
  CHECK(describe_clock(24 * 60) == "24:00");
}

TEST_CASE("every holiday has its name") {
  for (int land = 0; land < 16; ++land) {
    const HolidayCalendar calendar = {static_cast<Land>(land), true, true, true};
    for (Date date = {2017, 1, 1}; date.year < 2030; date = plus_days(date, 1)) {
      const auto holiday = public_holiday(date, calendar);
      if (holiday) REQUIRE(test::texts().has(*holiday));
    }
  }
}
