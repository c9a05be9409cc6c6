#pragma once

#include <string_view>

#include "hours/civil.h"
#include "hours/holidays.h"
#include "hours/rule.h"

namespace wegweiser::hours {

/// One day with what selectors ask about it.
struct DayFacts {
  Date date;
  int64_t number = 0;
  Weekday weekday = Weekday::monday;
};

DayFacts facts_of(int64_t day_number);

/// What to take for true where nobody knows whether a day is a holiday.
enum class Assume : uint8_t { no_holiday, holiday };

struct Selection {
  bool selected = false;
  bool assumed = false;  ///< it depends on a holiday that nobody knows about
  HolidayKind kind = HolidayKind::public_holiday;
  std::string_view holiday;  ///< where the rule holds because of one: a text key, or its name
  bool operator==(const Selection&) const = default;
};

/// Whether a rule is about this day; its times do not matter here.
Selection select(const Rule& rule, const DayFacts& day, const HolidayCalendar& calendar,
                 Assume assume = Assume::no_holiday);

/// Whether a rule has any selector of days at all.
bool selects_days(const Rule& rule);

/// A first look at a rule that costs next to nothing: most rules are not about most days.
struct Sieve {
  uint8_t weekdays = 0x7F;  ///< bit n: it may hold on Weekday n
  uint16_t months = 0xFFF;  ///< bit n-1: it may hold in month n
  bool sure = false;        ///< a day that passes is selected, without a holiday
  bool lets_through(const DayFacts& day) const {
    return (weekdays >> static_cast<int>(day.weekday) & 1) != 0 &&
           (months >> (day.date.month - 1) & 1) != 0;
  }
};

Sieve sieve_of(const Rule& rule);

}  // namespace wegweiser::hours
