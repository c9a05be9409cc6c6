#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace wegweiser::hours {

/// A day of the Gregorian calendar, proleptic.
struct Date {
  int year = 1970;
  int month = 1;  ///< 1..12
  int day = 1;    ///< 1..31
  auto operator<=>(const Date&) const = default;
};

/// A wall-clock time in the town. `minute` counts from midnight, 0..1439.
struct DateTime {
  Date date;
  int minute = 0;
  auto operator<=>(const DateTime&) const = default;
};

enum class Weekday { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

/// Days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
int64_t day_number(Date date);
Date date_of(int64_t day_number);
Date plus_days(Date date, int64_t days);
Weekday weekday(Date date);
bool is_leap_year(int year);
int days_in_month(int year, int month);
bool exists(Date date);
/// ISO 8601 week, 1..53.
int iso_week(Date date);
/// Gregorian Easter Sunday (Meeus/Jones/Butcher).
Date easter_sunday(int year);

/// Wall-clock minutes since 1970-01-01T00:00 in the town, and back. Not an instant: the hour
/// that summer time skips or repeats has no place of its own here.
int64_t wall_minutes(DateTime time);
DateTime date_time_of(int64_t wall_minutes);

/// The same, or the end of the hour that summer time skips where it lies in it.
int64_t existing_minute(int64_t wall_minutes);

/// "2023-11-21" and "2023-11-21T10:00" (town wall clock, no offset, no seconds); nothing else.
std::optional<Date> parse_date(std::string_view text);
std::optional<DateTime> parse_date_time(std::string_view text);
std::string to_string(Date date);
std::string to_string(DateTime time);

/// The town's wall clock at an instant (seconds since 1970 UTC): Central European time with
/// the EU's summer time (Directive 2000/84/EC: last Sundays of March and October, 01:00 UTC).
/// The phone's own zone never counts.
DateTime town_time(int64_t unix_seconds);
/// The instant of a wall-clock time. In the hour that happens twice: the first; in the hour
/// that is skipped: the moment of the switch.
int64_t unix_seconds(DateTime time);

}  // namespace wegweiser::hours
