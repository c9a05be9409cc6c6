#include "hours/parser.h"

namespace wegweiser::hours {

bool Parser::at_day() const {
  return at_word(WordKind::weekday) || at_word(WordKind::public_holiday) ||
         at_word(WordKind::school_holiday) || at_word(WordKind::every_day);
}

bool Parser::days(Rule& out) {
  bool comma = true;
  while (comma) {
    if (at_word(WordKind::weekday)) {
      WeekdayRange range;
      if (!weekday_range(range)) return false;
      out.weekdays.push_back(range);
    } else if (at_word(WordKind::every_day)) {
      take();
      out.weekdays.push_back({Weekday::monday, Weekday::sunday, 0, 0});
    } else {
      if (at_word(WordKind::school_holiday)) return fail(peek(), "hours.problem.not_supported_yet");
      take();
      HolidaySelector holiday;
      if (!day_offset(holiday.day_offset)) return false;
      out.holidays.push_back(holiday);
    }
    comma = false;
    // "Di + Do", "We/Sa"
    const bool as_list = (at_symbol('+') || at_symbol('/')) && at_word(WordKind::weekday, 1);
    if (as_list) warn(peek(), "hours.problem.sloppy_list");
    if (at_comma() || as_list) {
      ++position_;
      comma = at_day();
      --position_;
      if (comma) take();
    }
  }
  const bool only_holidays = out.weekdays.empty();
  if (only_holidays && at_word(WordKind::weekday)) {
    out.holiday_link = HolidayLink::both;
    Rule weekdays;
    if (!days(weekdays)) return false;
    if (!weekdays.holidays.empty()) return fail(peek(), "hours.problem.ambiguous_list");
    out.weekdays = std::move(weekdays.weekdays);
  }
  return true;
}

bool Parser::weekday_range(WeekdayRange& out) {
  out.from = static_cast<Weekday>(take().value);
  out.to = out.from;
  if (at_dash() && at_word(WordKind::weekday, 1)) {
    take();
    out.to = static_cast<Weekday>(take().value);
  } else if (at_dash() && at_word(WordKind::unknown_word, 1)) {
    return fail(peek(1), "hours.problem.unknown_weekday");
  } else if (at_symbol('[')) {
    return nth(out) && day_offset(out.day_offset);
  }
  return day_offset(out.day_offset);
}

bool Parser::nth(WeekdayRange& out) {
  take();
  do {
    const bool from_end = take_symbol('-');
    if (!at_number()) return fail(peek(), "hours.problem.unexpected");
    const Token first = take();
    int last = first.value;
    if (!from_end && at_dash()) {
      take();
      if (!at_number()) return fail(peek(), "hours.problem.unexpected");
      last = take().value;
    }
    if (first.value < 1 || last > 5 || last < first.value) {
      return fail(first, "hours.problem.nth_weekday");
    }
    for (int n = first.value; n <= last; ++n) {
      out.nth = static_cast<uint16_t>(out.nth | (1u << (n - 1 + (from_end ? 5 : 0))));
    }
  } while (take_symbol(','));
  if (!take_symbol(']')) return fail(peek(), "hours.problem.unexpected");
  return true;
}

/// "+1 day", "-2 days"; leaves `out` alone where there is none.
bool Parser::day_offset(int16_t& out) {
  const bool minus = at_symbol('-');
  if (!minus && !at_symbol('+')) return true;
  if (!at_number(1) || !at_word(WordKind::day_unit, 2)) return true;
  take();
  const Token number = take();
  take();
  if (number.value > 366) return fail(number, "hours.problem.offset_too_long");
  out = static_cast<int16_t>(minus ? -number.value : number.value);
  return true;
}

}  // namespace wegweiser::hours
