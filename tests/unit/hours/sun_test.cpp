#include "hours/sun.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegweiser::hours;

namespace {

constexpr Place tauberbischofsheim = {49.62, 9.66};

/// "07:18" as minutes.
constexpr int at(int hour, int minute) { return hour * 60 + minute; }

}  // namespace

TEST_CASE("the sun rises and sets as the almanac has it, to two minutes", "[sun]") {
  // Values of NOAA's solar calculator for 49.5438327 N, 9.8155867 E, in local time.
  const Place place = {49.5438327, 9.8155867};
  const struct {
    Date date;
    int rise;
    int set;
  } days[] = {{{2012, 10, 1}, at(7, 21), at(18, 59)},
              {{2026, 6, 21}, at(5, 14), at(21, 31)},
              {{2026, 3, 1}, at(7, 4), at(18, 3)},
              {{2030, 3, 31}, at(7, 0), at(19, 51)}};
  for (const auto& day : days) {
    const std::optional<int> rise = solar_minute(SolarEvent::sunrise, day.date, place);
    const std::optional<int> set = solar_minute(SolarEvent::sunset, day.date, place);
    REQUIRE(rise);
    REQUIRE(set);
    CHECK(std::abs(*rise - day.rise) <= 2);
    CHECK(std::abs(*set - day.set) <= 2);
  }
}

TEST_CASE("dawn comes before sunrise, dusk behind sunset, every day of a year", "[sun]") {
  for (int64_t day = day_number({2026, 1, 1}); day < day_number({2027, 1, 1}); ++day) {
    const Date date = date_of(day);
    const std::optional<int> dawn = solar_minute(SolarEvent::dawn, date, tauberbischofsheim);
    const std::optional<int> rise = solar_minute(SolarEvent::sunrise, date, tauberbischofsheim);
    const std::optional<int> set = solar_minute(SolarEvent::sunset, date, tauberbischofsheim);
    const std::optional<int> dusk = solar_minute(SolarEvent::dusk, date, tauberbischofsheim);
    REQUIRE((dawn && rise && set && dusk));
    CHECK(*dawn + 25 < *rise);
    CHECK(*rise + 7 * 60 < *set);
    CHECK(*set + 25 < *dusk);
  }
}

TEST_CASE("where the sun does not rise there is no sunrise", "[sun]") {
  const Place spitsbergen = {78.2, 15.6};
  CHECK_FALSE(solar_minute(SolarEvent::sunrise, {2026, 12, 21}, spitsbergen));
  CHECK_FALSE(solar_minute(SolarEvent::sunset, {2026, 6, 21}, spitsbergen));
  CHECK(solar_minute(SolarEvent::sunrise, {2026, 3, 20}, spitsbergen));
}
