#include "hours/select.h"

#include <optional>

namespace wegweiser::hours {

namespace {

enum class Edge { begin, end };

int64_t nth_weekday(const DatePoint& point, int year) {
  const int wanted = static_cast<int>(point.weekday);
  if (point.nth > 0) {
    const int64_t first = day_number({year, point.month, 1});
    const int found = static_cast<int>(weekday({year, point.month, 1}));
    return first + (wanted - found + 7) % 7 + int64_t{7} * (point.nth - 1);
  }
  const Date last = {year, point.month, days_in_month(year, point.month)};
  const int found = static_cast<int>(weekday(last));
  return day_number(last) - (found - wanted + 7) % 7 + int64_t{7} * (point.nth + 1);
}

/// The day a point means in a year. A day the year does not have (29 February) lies between its
/// neighbours: a range that begins there begins a day later, one that ends there a day earlier.
int64_t resolve(const DatePoint& point, int year, Edge edge) {
  Date date;
  if (point.base == DateBase::easter) {
    date = easter_sunday(year);
  } else {
    const int last = days_in_month(year, point.month);
    if (point.base == DateBase::nth_weekday) return nth_weekday(point, year) + point.day_offset;
    date = {year, point.month, point.day};
    if (point.base == DateBase::month) date.day = edge == Edge::begin ? 1 : last;
    if (date.day > last) {
      date.day = last;
      if (edge == Edge::begin) date = plus_days(date, 1);
    }
  }
  int64_t day = day_number(date);
  if (point.weekday_offset != 0) {
    const bool behind = point.weekday_offset > 0;
    const int wanted = (behind ? point.weekday_offset : -point.weekday_offset) - 1;
    const int found = static_cast<int>(weekday(date));
    day += behind ? (wanted - found + 7) % 7 : -((found - wanted + 7) % 7);
  }
  return day + point.day_offset;
}

bool ends_next_year(const DateRange& range) {
  const DatePoint& from = range.from;
  const DatePoint& to = range.to;
  if (from == to) return false;
  // Easter is in March or April; "easter-Apr 20" is no day at all where Easter is late.
  if (from.base == DateBase::easter) return to.base != DateBase::easter && to.month < 3;
  if (to.base == DateBase::easter) return from.month > 4;
  if (to.month != from.month) return to.month < from.month;
  return from.base == DateBase::day && to.base == DateBase::day && to.day < from.day;
}

bool holds_in(const DateRange& range, int year, int64_t day) {
  if (day < resolve(range.from, year, Edge::begin)) return false;
  if (range.open_end) {
    return range.from.year != 0 || day <= day_number({year, 12, 31});
  }
  int end_year = year;
  if (range.to.year != 0) {
    end_year = range.to.year;
  } else if (ends_next_year(range)) {
    ++end_year;
  }
  return day <= resolve(range.to, end_year, Edge::end);
}

bool holds(const DateRange& range, const DayFacts& day) {
  if (range.from.year != 0) return holds_in(range, range.from.year, day.number);
  // The range may have begun last year, and offsets may move its begin out of its own year.
  for (int year = day.date.year - 1; year <= day.date.year + 1; ++year) {
    if (holds_in(range, year, day.number)) return true;
  }
  return false;
}

bool holds(const YearRange& range, const DayFacts& day) {
  const int year = day.date.year;
  return year >= range.from && year <= range.to && (year - range.from) % range.step == 0;
}

bool holds(const WeekRange& range, const DayFacts& day) {
  const int week = iso_week(day.date);
  if (range.from <= range.to) {
    return week >= range.from && week <= range.to && (week - range.from) % range.step == 0;
  }
  if (range.step == 1) return week >= range.from || week <= range.to;
  const int weeks_before = week >= range.from ? week - range.from : week + 53 - range.from;
  return (week >= range.from || week <= range.to) && weeks_before % range.step == 0;
}

bool is_nth(uint16_t nth, Date date) {
  const int from_begin = (date.day - 1) / 7;
  const int from_end = (days_in_month(date.year, date.month) - date.day) / 7;
  return (nth & (1u << from_begin)) != 0 || (nth & (1u << (5 + from_end))) != 0;
}

bool holds(const WeekdayRange& range, const DayFacts& day) {
  const DayFacts asked = range.day_offset == 0 ? day : facts_of(day.number - range.day_offset);
  const bool in_week = range.from <= range.to
                           ? asked.weekday >= range.from && asked.weekday <= range.to
                           : asked.weekday >= range.from || asked.weekday <= range.to;
  return in_week && (range.nth == 0 || is_nth(range.nth, asked.date));
}

template <typename Range>
bool any_holds(const std::vector<Range>& ranges, const DayFacts& day) {
  for (const Range& range : ranges) {
    if (holds(range, day)) return true;
  }
  return false;
}

template <typename Range>
bool allows(const std::vector<Range>& ranges, const DayFacts& day) {
  return ranges.empty() || any_holds(ranges, day);
}

std::optional<std::string_view> holiday_of(const Rule& rule, const DayFacts& day,
                                           const HolidayCalendar& calendar) {
  for (const HolidaySelector& selector : rule.holidays) {
    if (selector.kind != HolidayKind::public_holiday) continue;
    const Date asked =
        selector.day_offset == 0 ? day.date : date_of(day.number - selector.day_offset);
    const std::optional<std::string_view> holiday = public_holiday(asked, calendar);
    if (holiday) return holiday;
  }
  return std::nullopt;
}

}  // namespace

DayFacts facts_of(int64_t day_number) {
  const Date date = date_of(day_number);
  return {date, day_number, weekday(date)};
}

Selection select(const Rule& rule, const DayFacts& day, const HolidayCalendar& calendar) {
  if (!allows(rule.years, day) || !allows(rule.dates, day) || !allows(rule.weeks, day)) return {};
  if (rule.holidays.empty()) return {allows(rule.weekdays, day), {}};
  const bool in_week = any_holds(rule.weekdays, day);
  if (rule.holiday_link == HolidayLink::both && !in_week) return {};
  const std::optional<std::string_view> holiday = holiday_of(rule, day, calendar);
  if (holiday) return {true, *holiday};
  return {rule.holiday_link == HolidayLink::either && in_week, {}};
}

bool selects_days(const Rule& rule) {
  return !rule.years.empty() || !rule.dates.empty() || !rule.weeks.empty() ||
         !rule.weekdays.empty() || !rule.holidays.empty();
}

}  // namespace wegweiser::hours
