#include "hours/holidays.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

using namespace wegweiser::hours;

namespace {

bool holiday(Land land, Date date) { return public_holiday(date, {land}).has_value(); }

std::set<std::string> computed(Land land, int year) {
  std::set<std::string> out;
  for (Date date = {year, 1, 1}; date.year == year; date = plus_days(date, 1)) {
    if (holiday(land, date)) out.insert(to_string(date).substr(5));
  }
  return out;
}

}  // namespace

TEST_CASE("public holidays of all Länder, 2023 to 2035") {
  std::ifstream file(std::string(WEGWEISER_CASES_DIR) + "/hours/holidays_2023_2035.txt");
  REQUIRE(file);
  int lines = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream words(line);
    std::string letters;
    int year = 0;
    words >> letters >> year;
    std::set<std::string> expected;
    for (std::string day; words >> day;) expected.insert(day);
    const std::optional<Land> land = parse_land(letters);
    INFO(line);
    REQUIRE(land);
    REQUIRE(computed(*land, year) == expected);
    ++lines;
  }
  CHECK(lines == 16 * 13);
}

TEST_CASE("the letters of the Länder") {
  CHECK(parse_land("BW") == Land::bw);
  CHECK(parse_land("TH") == Land::th);
  CHECK_FALSE(parse_land("bw"));
  CHECK_FALSE(parse_land(""));
  CHECK_FALSE(parse_land("XX"));
}

TEST_CASE("one-off holidays") {
  for (int land = 0; land < 16; ++land) {
    CHECK(holiday(static_cast<Land>(land), {2017, 10, 31}));
  }
  CHECK_FALSE(holiday(Land::bw, {2018, 10, 31}));
  CHECK_FALSE(holiday(Land::hh, {2016, 10, 31}));
  CHECK(holiday(Land::hh, {2018, 10, 31}));
  CHECK(holiday(Land::sn, {2016, 10, 31}));
  CHECK(holiday(Land::be, {2020, 5, 8}));
  CHECK_FALSE(holiday(Land::be, {2021, 5, 8}));
  CHECK(public_holiday({2028, 6, 17}, {Land::be}) == "holiday.uprising_day");
}

TEST_CASE("holidays begin with their law") {
  CHECK_FALSE(holiday(Land::be, {2018, 3, 8}));
  CHECK(holiday(Land::be, {2019, 3, 8}));
  CHECK_FALSE(holiday(Land::mv, {2022, 3, 8}));
  CHECK(holiday(Land::mv, {2023, 3, 8}));
  CHECK_FALSE(holiday(Land::th, {2018, 9, 20}));
  CHECK(holiday(Land::th, {2019, 9, 20}));
}

TEST_CASE("holidays of some municipalities hold by the town's setting") {
  HolidayCalendar calendar;
  calendar.land = Land::by;
  CHECK_FALSE(public_holiday({2025, 8, 15}, calendar));
  calendar.assumption_day = true;
  calendar.augsburg_peace_day = true;
  CHECK(public_holiday({2025, 8, 15}, calendar) == "holiday.assumption_day");
  CHECK(public_holiday({2025, 8, 8}, calendar) == "holiday.augsburg_peace_day");
  calendar.land = Land::bw;
  CHECK_FALSE(public_holiday({2025, 8, 15}, calendar));
  calendar.land = Land::sn;
  CHECK_FALSE(public_holiday({2025, 6, 19}, calendar));
  calendar.corpus_christi = true;
  CHECK(public_holiday({2025, 6, 19}, calendar) == "holiday.corpus_christi");
  calendar.land = Land::be;
  CHECK_FALSE(public_holiday({2025, 6, 19}, calendar));
}

TEST_CASE("abroad a list takes the Land's place, and other days are not known") {
  const NamedDays list = {{2026, 1, 1}, {2026, 12, 31}, {{{2026, 10, 26}, "Nationalfeiertag"}}};
  HolidayCalendar calendar;
  CHECK(public_holidays_known({2030, 1, 1}, calendar));
  calendar.abroad = &list;
  CHECK(public_holiday({2026, 10, 26}, calendar) == "Nationalfeiertag");
  CHECK_FALSE(public_holiday({2026, 10, 3}, calendar));
  CHECK(public_holidays_known({2026, 12, 31}, calendar));
  CHECK_FALSE(public_holidays_known({2027, 1, 1}, calendar));
  const NamedDays nothing;
  calendar.abroad = &nothing;
  CHECK_FALSE(public_holidays_known({2026, 10, 26}, calendar));
}
