#pragma once

#include <optional>
#include <string>
#include <vector>

#include "hours/civil.h"
#include "hours/holidays.h"
#include "hours/rule.h"
#include "hours/sun.h"

namespace wegweiser::hours {

enum class State { closed, open, unknown };

/// Days on which other hours hold: an exception of one facility, or a town's closing day
/// (then `hours` is empty: closed). Both dates are included.
struct Exception {
  Date from;
  Date to;
  std::optional<Expression> hours;  ///< nothing: closed all day
  std::string reason;               ///< shown as written, may be empty
};

/// Everything that decides when a door is open. Precedence, highest first: exception, closing
/// day of the town, regular hours. Public holidays act through `PH` rules
/// and, where the regular hours name neither PH nor 24/7, close the office
/// (`closed_on_holidays`). Regular hours without a rule are unknown.
/// An exception or closing day replaces what begins on its days; a span that began the evening
/// before runs to its end. Where exceptions overlap, the shorter range wins.
struct Plan {
  Expression regular;
  std::vector<Exception> exceptions;
  std::vector<Exception> closing_days;
  HolidayCalendar holidays;
  bool closed_on_holidays = true;
  Place place;  ///< where the sun rises and sets
};

/// Why a state holds.
enum class Cause { regular, exception, closing_day, holiday, school_holiday };

struct Span {
  int64_t begin = 0;  ///< wall_minutes
  int64_t end = 0;    ///< wall_minutes, not included
  State state = State::open;
  std::string comment;  ///< the expression's own comment, without quotes
  Cause cause = Cause::regular;
  std::string reason;     ///< of an exception or closing day, the name of school holidays; the
                          ///< text key of a public holiday
  bool open_end = false;  ///< unknown because written "18:00+"; `end` is only how long it may last
  bool operator==(const Span&) const = default;
};

/// What is true at one moment, and when that changes.
struct Answer {
  State state = State::unknown;
  std::string comment;
  Cause cause = Cause::regular;
  std::string reason;                  ///< as in Span
  bool open_end = false;               ///< as in Span
  std::optional<DateTime> changes_at;  ///< the next change of state, within the horizon
  std::optional<DateTime> opens_at;    ///< when not open: the next moment it is, within a year
};

/// One line of a week's table.
struct Day {
  Date date;
  std::vector<Span>
      spans;  ///< what is not closed, in order; a span past midnight stays with its first day
  Cause cause = Cause::regular;
  std::string reason;  ///< why this day differs
};

/// Spans that are not closed between two moments, in order, neighbours of one state, comment
/// and cause merged, cut at the window's ends.
std::vector<Span> spans(const Plan& plan, DateTime from, DateTime to);

/// The state alone.
State state(const Plan& plan, DateTime now);

/// Looks at most `horizon_days` ahead; a plan that never changes answers at once.
Answer answer(const Plan& plan, DateTime now, int horizon_days = 366);

/// Seven days from `first`.
std::vector<Day> week(const Plan& plan, Date first);

}  // namespace wegweiser::hours
