#include "hours/civil.h"

namespace wegweiser::hours {

namespace {

constexpr int64_t minutes_of_day = int64_t{24} * 60;
constexpr int64_t seconds_of_hour = int64_t{60} * 60;
constexpr int64_t seconds_of_day = minutes_of_day * 60;

int64_t floor_divide(int64_t value, int64_t divisor) {
  const int64_t quotient = value / divisor;
  return value % divisor < 0 ? quotient - 1 : quotient;
}

/// The number in text[from, from + length), or nothing if a character is no digit.
std::optional<int> digits(std::string_view text, size_t from, size_t length) {
  int value = 0;
  for (size_t index = from; index < from + length; ++index) {
    if (text[index] < '0' || text[index] > '9') return std::nullopt;
    value = value * 10 + (text[index] - '0');
  }
  return value;
}

void append_padded(std::string& out, int value, int width) {
  const std::string number = std::to_string(value);
  for (int length = static_cast<int>(number.size()); length < width; ++length) out.push_back('0');
  out += number;
}

Date last_sunday(int year, int month) {
  const Date last = {year, month, days_in_month(year, month)};
  const int behind_sunday = (static_cast<int>(weekday(last)) + 1) % 7;
  return plus_days(last, -behind_sunday);
}

/// Seconds since 1970 UTC at which summer time begins or ends: 01:00 UTC on a last Sunday.
int64_t switch_instant(int year, int month) {
  return day_number(last_sunday(year, month)) * seconds_of_day + seconds_of_hour;
}

bool is_summer_time(int64_t seconds) {
  const int year = date_of(floor_divide(seconds, seconds_of_day)).year;
  return seconds >= switch_instant(year, 3) && seconds < switch_instant(year, 10);
}

}  // namespace

int64_t day_number(Date date) {
  const int64_t year = date.year - (date.month <= 2 ? 1 : 0);
  const int64_t era = floor_divide(year, 400);
  const int64_t year_of_era = year - era * 400;
  const int64_t month_from_march = (date.month + 9) % 12;
  const int64_t day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
  const int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

Date date_of(int64_t day_number) {
  const int64_t shifted = day_number + 719468;
  const int64_t era = floor_divide(shifted, 146097);
  const int64_t day_of_era = shifted - era * 146097;
  const int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int64_t month_from_march = (5 * day_of_year + 2) / 153;
  const int day = static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1);
  const int month =
      static_cast<int>(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
  const int year = static_cast<int>(year_of_era + era * 400 + (month <= 2 ? 1 : 0));
  return {year, month, day};
}

Date plus_days(Date date, int64_t days) { return date_of(day_number(date) + days); }

Weekday weekday(Date date) {
  // 1970-01-01 was a Thursday.
  const int64_t days = day_number(date) + 3;
  return static_cast<Weekday>(days - floor_divide(days, 7) * 7);
}

bool is_leap_year(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int days_in_month(int year, int month) {
  if (month == 2) return is_leap_year(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool exists(Date date) {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 &&
         date.day <= days_in_month(date.year, date.month);
}

int iso_week(Date date) {
  // A week belongs to the year its Thursday lies in.
  const Date thursday = plus_days(date, 3 - static_cast<int>(weekday(date)));
  return static_cast<int>((day_number(thursday) - day_number({thursday.year, 1, 1})) / 7 + 1);
}

Date easter_sunday(int year) {
  const int golden = year % 19;
  const int century = year / 100;
  const int in_century = year % 100;
  const int leap_correction = (century - (century + 8) / 25 + 1) / 3;
  const int epact = (19 * golden + century - century / 4 - leap_correction + 15) % 30;
  const int weekday_shift =
      (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
  const int late = (golden + 11 * epact + 22 * weekday_shift) / 451;
  const int sum = epact + weekday_shift - 7 * late + 114;
  return {year, sum / 31, sum % 31 + 1};
}

int64_t wall_minutes(DateTime time) { return day_number(time.date) * minutes_of_day + time.minute; }

DateTime date_time_of(int64_t wall_minutes) {
  const int64_t day = floor_divide(wall_minutes, minutes_of_day);
  return {date_of(day), static_cast<int>(wall_minutes - day * minutes_of_day)};
}

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const std::optional<int> year = digits(text, 0, 4);
  const std::optional<int> month = digits(text, 5, 2);
  const std::optional<int> day = digits(text, 8, 2);
  if (!year || !month || !day) return std::nullopt;
  const Date date = {*year, *month, *day};
  if (!exists(date)) return std::nullopt;
  return date;
}

std::optional<DateTime> parse_date_time(std::string_view text) {
  if (text.size() != 16 || text[10] != 'T' || text[13] != ':') return std::nullopt;
  const std::optional<Date> date = parse_date(text.substr(0, 10));
  const std::optional<int> hour = digits(text, 11, 2);
  const std::optional<int> minute = digits(text, 14, 2);
  if (!date || !hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  return DateTime{*date, *hour * 60 + *minute};
}

std::string to_string(Date date) {
  std::string out;
  append_padded(out, date.year, 4);
  out.push_back('-');
  append_padded(out, date.month, 2);
  out.push_back('-');
  append_padded(out, date.day, 2);
  return out;
}

std::string to_string(DateTime time) {
  std::string out = to_string(time.date);
  out.push_back('T');
  append_padded(out, time.minute / 60, 2);
  out.push_back(':');
  append_padded(out, time.minute % 60, 2);
  return out;
}

DateTime town_time(int64_t unix_seconds) {
  const int64_t offset_minutes = is_summer_time(unix_seconds) ? 120 : 60;
  return date_time_of(floor_divide(unix_seconds, 60) + offset_minutes);
}

int64_t unix_seconds(DateTime time) {
  const int64_t wall_seconds = wall_minutes(time) * 60;
  const int64_t as_summer = wall_seconds - 2 * seconds_of_hour;
  if (is_summer_time(as_summer)) return as_summer;
  const int64_t as_winter = wall_seconds - seconds_of_hour;
  // Winter reading of a moment that lies in summer: the hour that is skipped.
  if (is_summer_time(as_winter)) return switch_instant(time.date.year, 3);
  return as_winter;
}

int64_t existing_minute(int64_t minutes) {
  const DateTime time = date_time_of(minutes);
  // Clocks go on from 02:00 to 03:00 on the last Sunday of March.
  const bool may_be = time.date.month == 3 && time.date.day >= 25 && time.minute >= 2 * 60 &&
                      time.minute < 3 * 60 && weekday(time.date) == Weekday::sunday;
  return may_be ? minutes - time.minute + int64_t{3} * 60 : minutes;
}

}  // namespace wegweiser::hours
