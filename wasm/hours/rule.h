#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "hours/civil.h"

/// An opening-hours expression as plain data: what a text says, without a clock or a calendar.
/// The shape follows the grammar of OpenStreetMap's opening_hours specification 0.7.4.
namespace wegweiser::hours {

enum class SolarEvent : uint8_t { none, dawn, sunrise, sunset, dusk };

/// Minutes from midnight, 0..2880 (48:00), or, with an event, minutes after (or before) it.
struct TimePoint {
  int16_t minute = 0;
  SolarEvent event = SolarEvent::none;
  bool operator==(const TimePoint&) const = default;
};

/// One span of a day. `end` is behind `begin`: "18:00-02:00" ends at minute 1560; where the sun
/// decides, it may turn out to lie before, and then means the next day.
struct TimeSpan {
  TimePoint begin;
  TimePoint end;          ///< equal to `begin` for "18:00+" and for a point in time, "10:00"
  bool open_end = false;  ///< nobody knows how long after `end` it stays open
  int16_t step = 0;       ///< "10:00-16:00/90": points, every 90 minutes; 0: all the time
  bool is_point() const { return begin == end && !open_end; }
  bool operator==(const TimeSpan&) const = default;
};

/// Weekdays from..to, both included; to < from wraps around the weekend ("Fr-Mo").
struct WeekdayRange {
  Weekday from = Weekday::monday;
  Weekday to = Weekday::monday;
  /// Bit n-1: the n-th such weekday of the month, bit 4+n: the n-th from its end; n in 1..5.
  /// 0: every one.
  uint16_t nth = 0;
  int16_t day_offset = 0;  ///< "Su[1] -1 day"
  bool operator==(const WeekdayRange&) const = default;
};

enum class HolidayKind : uint8_t { public_holiday, school_holiday };

struct HolidaySelector {
  HolidayKind kind = HolidayKind::public_holiday;
  int16_t day_offset = 0;  ///< "PH +1 day"
  bool operator==(const HolidaySelector&) const = default;
};

enum class DateBase : uint8_t { month, day, nth_weekday, easter };

/// A month, a day of the year, the n-th weekday of a month ("Oct Su[-1]"), or Easter Sunday; in
/// one year or in every year.
struct DatePoint {
  DateBase base = DateBase::day;
  int16_t year = 0;                   ///< 0: every year
  uint8_t month = 0;                  ///< 1..12, 0 for Easter
  uint8_t day = 0;                    ///< 1..31 with DateBase::day, else 0
  Weekday weekday = Weekday::monday;  ///< with DateBase::nth_weekday
  int8_t nth = 0;                     ///< 1..5, or -1..-5 from the month's end
  int8_t weekday_offset = 0;  ///< +1..+7: the next Monday..Sunday behind it; -1..-7: before it
  int16_t day_offset = 0;
  bool operator==(const DatePoint&) const = default;
};

/// Days from..to, both included, across the year's end if need be; with `open_end` all days from
/// `from` on.
struct DateRange {
  DatePoint from;
  DatePoint to;
  bool open_end = false;
  int16_t step = 1;  ///< "Jan 01-31/8": every eighth day
  bool operator==(const DateRange&) const = default;
};

struct YearRange {
  int16_t from = 0;
  int16_t to = 0;  ///< included; 9999: for ever
  int16_t step = 1;
  bool operator==(const YearRange&) const = default;
};

/// ISO weeks; to < from wraps around the year's end.
struct WeekRange {
  uint8_t from = 1;
  uint8_t to = 1;
  uint8_t step = 1;
  bool operator==(const WeekRange&) const = default;
};

/// How a rule relates to the ones before it: ";" replaces the days it names, "," adds to them,
/// "||" holds where all others leave a door closed.
enum class Separator : uint8_t { overriding, additional, fallback };

/// `implied`: not written. Open then, or unknown where the rule is nothing but a comment.
enum class Modifier : uint8_t { implied, open, closed, unknown };

/// How holidays and weekdays of one rule go together: "PH,Su" is either, "PH Su" is both.
enum class HolidayLink : uint8_t { either, both };

/// One rule. Selectors of different kinds all have to hold, of one kind any; an empty list always
/// holds. A rule without `times` holds all day.
struct Rule {
  Separator separator = Separator::overriding;  ///< before this rule; of no meaning for the first
  bool always = false;                          ///< written "24/7"
  std::vector<YearRange> years;
  std::vector<DateRange> dates;
  std::vector<WeekRange> weeks;
  std::vector<WeekdayRange> weekdays;
  std::vector<HolidaySelector> holidays;
  HolidayLink holiday_link = HolidayLink::either;
  std::vector<TimeSpan> times;
  Modifier modifier = Modifier::implied;
  std::string comment;  ///< without quotes
  bool operator==(const Rule&) const = default;
};

/// The rules in the order they are written. No rule at all: nothing is known.
struct Expression {
  std::vector<Rule> rules;
  bool operator==(const Expression&) const = default;
};

}  // namespace wegweiser::hours
