#include "hours/civil.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegweiser::hours;

namespace {

DateTime at(std::string_view text) {
  const std::optional<DateTime> time = parse_date_time(text);
  REQUIRE(time);
  return *time;
}

}  // namespace

TEST_CASE("every day from 1900 to 2100 follows the one before") {
  Date expected = {1900, 1, 1};
  Weekday expected_weekday = Weekday::monday;
  for (int64_t day = day_number(expected); expected.year < 2101; ++day) {
    REQUIRE(date_of(day) == expected);
    REQUIRE(day_number(expected) == day);
    REQUIRE(weekday(expected) == expected_weekday);
    expected_weekday = static_cast<Weekday>((static_cast<int>(expected_weekday) + 1) % 7);
    ++expected.day;
    if (expected.day > days_in_month(expected.year, expected.month)) {
      expected.day = 1;
      if (++expected.month > 12) expected = {expected.year + 1, 1, 1};
    }
  }
}

TEST_CASE("days before 1970 and before the year 1 are counted too") {
  CHECK(day_number({1970, 1, 1}) == 0);
  CHECK(day_number({1969, 12, 31}) == -1);
  CHECK(date_of(day_number({-1, 3, 1}) - 1) == Date{-1, 2, 28});
}

TEST_CASE("leap years by the Gregorian rule") {
  CHECK(is_leap_year(2024));
  CHECK(is_leap_year(2000));
  CHECK_FALSE(is_leap_year(1900));
  CHECK_FALSE(exists({2023, 2, 29}));
  CHECK_FALSE(exists({2023, 13, 1}));
  CHECK_FALSE(exists({2023, 4, 31}));
}

TEST_CASE("ISO weeks at the turn of the year") {
  CHECK(iso_week({2020, 12, 31}) == 53);
  CHECK(iso_week({2021, 1, 3}) == 53);
  CHECK(iso_week({2021, 1, 4}) == 1);
  CHECK(iso_week({2024, 12, 30}) == 1);
  CHECK(iso_week({2026, 12, 31}) == 53);
  CHECK(iso_week({2023, 1, 1}) == 52);
}

TEST_CASE("Easter Sunday") {
  CHECK(easter_sunday(2023) == Date{2023, 4, 9});
  CHECK(easter_sunday(2024) == Date{2024, 3, 31});
  CHECK(easter_sunday(2038) == Date{2038, 4, 25});
  CHECK(easter_sunday(2008) == Date{2008, 3, 23});
  CHECK(easter_sunday(1818) == Date{1818, 3, 22});
}

TEST_CASE("only complete dates and times are read") {
  CHECK(parse_date("2023-11-21") == Date{2023, 11, 21});
  for (const char* wrong : {"", "2023-11-1", "2023-1-21", "2023-02-29", "2023-00-10", "20231121",
                            "2023-11-21 ", "2023-11-2x", "+023-11-21", "2023/11/21"}) {
    INFO(wrong);
    CHECK_FALSE(parse_date(wrong));
  }
  CHECK(parse_date_time("2023-11-21T09:05") == DateTime{{2023, 11, 21}, 545});
  for (const char* wrong :
       {"", "2023-11-21", "2023-11-21T24:00", "2023-11-21T10:60", "2023-11-21 10:00",
        "2023-11-21T10:00:00", "2023-11-21T10:00Z", "2023-11-21T1:000"}) {
    INFO(wrong);
    CHECK_FALSE(parse_date_time(wrong));
  }
}

TEST_CASE("dates and times are written as they are read") {
  CHECK(to_string(Date{2023, 1, 2}) == "2023-01-02");
  CHECK(to_string(DateTime{{2023, 1, 2}, 65}) == "2023-01-02T01:05");
  CHECK(date_time_of(wall_minutes(at("1969-12-31T23:59"))) == at("1969-12-31T23:59"));
}

TEST_CASE("the town's clock in winter and in summer") {
  CHECK(town_time(0) == at("1970-01-01T01:00"));
  CHECK(town_time(1700560800) == at("2023-11-21T11:00"));
  CHECK(town_time(1690000000) == at("2023-07-22T06:26"));
}

TEST_CASE("the hour that summer time skips") {
  const int64_t spring = 1711846800;  // 2024-03-31T01:00Z
  CHECK(town_time(spring - 1) == at("2024-03-31T01:59"));
  CHECK(town_time(spring) == at("2024-03-31T03:00"));
  CHECK(unix_seconds(at("2024-03-31T01:59")) == spring - 60);
  CHECK(unix_seconds(at("2024-03-31T02:30")) == spring);
  CHECK(unix_seconds(at("2024-03-31T03:00")) == spring);
}

TEST_CASE("the hour that winter time repeats") {
  const int64_t autumn = 1729990800;  // 2024-10-27T01:00Z
  CHECK(town_time(autumn - 1) == at("2024-10-27T02:59"));
  CHECK(town_time(autumn) == at("2024-10-27T02:00"));
  CHECK(unix_seconds(at("2024-10-27T02:30")) == autumn - 30 * 60);
  CHECK(unix_seconds(at("2024-10-27T03:00")) == autumn + 60 * 60);
}

TEST_CASE("wall time and instant agree everywhere else") {
  for (int64_t seconds = 1704067200; seconds < 1735689600; seconds += 1800) {
    const DateTime local = town_time(seconds);
    const bool repeated = local.date == Date{2024, 10, 27} && local.minute / 60 == 2;
    if (!repeated) REQUIRE(unix_seconds(local) == seconds);
  }
}
