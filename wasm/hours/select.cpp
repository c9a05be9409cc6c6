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
    const int distance = (behind ? wanted - found + 7 : found - wanted + 7) % 7;
    const int days = distance == 0 ? 7 : distance;  // never the day itself
    day += behind ? days : -days;
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
  const int64_t first = resolve(range.from, year, Edge::begin);
  if (day < first || (day - first) % range.step != 0) return false;
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
  int weeks_before = week - range.from;
  if (weeks_before < 0) {
    // The range began in the year before; 28 December is always in a year's last week.
    const Date thursday = plus_days(day.date, 3 - static_cast<int>(day.weekday));
    weeks_before += iso_week({thursday.year - 1, 12, 28});
  }
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

/// The first holiday that a rule holds because of, or that nobody knows about.
Selection holiday_of(const Rule& rule, const DayFacts& day, const HolidayCalendar& calendar,
                     Assume assume) {
  Selection out;
  for (const HolidaySelector& selector : rule.holidays) {
    const bool of_schools = selector.kind == HolidayKind::school_holiday;
    const Date asked =
        selector.day_offset == 0 ? day.date : date_of(day.number - selector.day_offset);
    const bool known = of_schools ? school_holidays_known(asked, calendar)
                                  : public_holidays_known(asked, calendar);
    if (!known) {
      out.assumed = true;
      out.selected = out.selected || assume == Assume::holiday;
      continue;
    }
    const std::optional<std::string_view> holiday =
        of_schools ? school_holiday(asked, calendar) : public_holiday(asked, calendar);
    if (!holiday) continue;
    // The day after a holiday has no name of its own.
    return {true, false, selector.kind, selector.day_offset == 0 ? *holiday : std::string_view()};
  }
  return out;
}

/// The months a range can touch, if that is easily said.
uint16_t months_of(const DateRange& range) {
  constexpr uint16_t every = 0xFFF;
  const auto plain = [](const DatePoint& point) {
    return point.year == 0 && point.base != DateBase::easter && point.weekday_offset == 0 &&
           point.day_offset == 0;
  };
  if (range.open_end || !plain(range.from) || !plain(range.to)) return every;
  if (ends_next_year(range) && range.from.month == range.to.month) return every;
  uint16_t months = 0;
  for (int month = range.from.month;; month = month % 12 + 1) {
    months = static_cast<uint16_t>(months | (1u << (month - 1)));
    if (month == range.to.month) break;
  }
  // 29 February begins on 1 March where there is none.
  const bool leap_day = range.from.month == 2 && range.from.day == 29;
  return leap_day ? static_cast<uint16_t>(months | 4u) : months;
}

}  // namespace

DayFacts facts_of(int64_t day_number) {
  const Date date = date_of(day_number);
  // 1970-01-01 was a Thursday.
  const int64_t days = day_number + 3;
  const int64_t rest = days % 7;
  return {date, day_number, static_cast<Weekday>(rest < 0 ? rest + 7 : rest)};
}

Selection select(const Rule& rule, const DayFacts& day, const HolidayCalendar& calendar,
                 Assume assume) {
  if (!allows(rule.years, day) || !allows(rule.dates, day) || !allows(rule.weeks, day)) return {};
  Selection out;
  if (rule.holidays.empty()) {
    out.selected = allows(rule.weekdays, day);
    return out;
  }
  const bool in_week = any_holds(rule.weekdays, day);
  if (rule.holiday_link == HolidayLink::both && !in_week) return {};
  out = holiday_of(rule, day, calendar, assume);
  if (out.holiday.empty() && in_week && rule.holiday_link == HolidayLink::either) {
    return {true, false, HolidayKind::public_holiday, {}};
  }
  return out;
}

bool selects_days(const Rule& rule) {
  return !rule.years.empty() || !rule.dates.empty() || !rule.weeks.empty() ||
         !rule.weekdays.empty() || !rule.holidays.empty();
}

Sieve sieve_of(const Rule& rule) {
  Sieve out;
  out.sure =
      rule.years.empty() && rule.dates.empty() && rule.weeks.empty() && rule.holidays.empty();
  const bool by_holidays = !rule.holidays.empty() && rule.holiday_link == HolidayLink::either;
  if (!rule.weekdays.empty() && !by_holidays) {
    out.weekdays = 0;
    for (const WeekdayRange& range : rule.weekdays) {
      if (range.nth != 0) out.sure = false;
      if (range.day_offset != 0) {
        out.sure = false;
        out.weekdays = 0x7F;
        break;
      }
      for (int day = static_cast<int>(range.from);; day = (day + 1) % 7) {
        out.weekdays = static_cast<uint8_t>(out.weekdays | (1u << day));
        if (day == static_cast<int>(range.to)) break;
      }
    }
  }
  if (!rule.dates.empty()) {
    out.months = 0;
    for (const DateRange& range : rule.dates) {
      out.months = static_cast<uint16_t>(out.months | months_of(range));
    }
  }
  return out;
}

}  // namespace wegweiser::hours
