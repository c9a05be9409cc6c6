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

struct Selection {
  bool selected = false;
  std::string_view holiday;  ///< text key, where the rule holds because of a public holiday
};

/// Whether a rule is about this day; its times do not matter here.
Selection select(const Rule& rule, const DayFacts& day, const HolidayCalendar& calendar);

/// Whether a rule has any selector of days at all.
bool selects_days(const Rule& rule);

}  // namespace wegweiser::hours
