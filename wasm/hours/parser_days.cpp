#include "hours/parser.h"

namespace wegweiser::hours {

bool Parser::at_day() const {
  return at_word(WordKind::weekday) || at_word(WordKind::public_holiday) ||
         at_word(WordKind::school_holiday) || at_word(WordKind::every_day);
}

bool Parser::day_item(Rule& out) {
  if (at_word(WordKind::weekday)) {
    WeekdayRange range;
    if (!weekday_range(range)) return false;
    out.weekdays.push_back(range);
    return true;
  }
  if (at_word(WordKind::every_day)) {
    take();
    out.weekdays.push_back({Weekday::monday, Weekday::sunday, 0, 0});
    return true;
  }
  HolidaySelector holiday;
  if (at_word(WordKind::school_holiday)) holiday.kind = HolidayKind::school_holiday;
  take();
  if (!day_offset(holiday.day_offset)) return false;
  out.holidays.push_back(holiday);
  return true;
}

bool Parser::days(Rule& out) {
  bool more = true;
  while (more) {
    if (!day_item(out)) return false;
    // "Di + Do", "We/Sa"
    const bool as_list =
        reads_sloppy && (at_symbol('+') || at_symbol('/')) && at_word(WordKind::weekday, 1);
    const bool only_holidays = out.weekdays.empty();
    const bool holiday_next =
        at_word(WordKind::public_holiday) || at_word(WordKind::school_holiday);
    // "Mo Th", "SH PH"
    const bool unseparated =
        only_holidays ? holiday_next : out.holidays.empty() && at_word(WordKind::weekday);
    if (as_list) warn(peek(), "hours.problem.sloppy_list");
    if (unseparated) warn(peek(), "hours.problem.missing_comma");
    more = unseparated;
    if (at_comma() || as_list) {
      ++position_;
      more = at_day();
      --position_;
      if (more) take();
    }
  }
  if (!out.weekdays.empty()) return holidays_behind(out);
  if (reads_sloppy && at_symbol(':') && at_word(WordKind::weekday, 1)) {
    warn(peek(), "hours.problem.colon");
    take();
  }
  if (at_word(WordKind::weekday)) {
    out.holiday_link = HolidayLink::both;
    Rule weekdays;
    if (!days(weekdays)) return false;
    if (!weekdays.holidays.empty()) return same_holidays_again(out, weekdays);
    out.weekdays = std::move(weekdays.weekdays);
  }
  return true;
}

/// "PH Fr,PH Sa": one list of days, said in two parts.
bool Parser::same_holidays_again(Rule& out, Rule& rest) {
  if (!reads_sloppy || !(rest.holidays == out.holidays) || !at_word(WordKind::weekday)) {
    return fail(peek(), "hours.problem.ambiguous_list");
  }
  warn(peek(), "hours.problem.order");
  out.weekdays = std::move(rest.weekdays);
  Rule last;
  if (!days(last)) return false;
  if (!last.holidays.empty()) return fail(peek(), "hours.problem.ambiguous_list");
  out.weekdays.insert(out.weekdays.end(), last.weekdays.begin(), last.weekdays.end());
  return true;
}

/// "We,Fr: PH", "Mo-We PH -1 day": both have to hold. "Su PH" alone is as likely a slip for
/// "Su,PH".
bool Parser::holidays_behind(Rule& out) {
  if (!reads_sloppy || !out.holidays.empty()) return true;
  const size_t holiday = at_symbol(':') ? 1 : 0;
  if (holiday == 0 && at_word(WordKind::school_holiday)) {
    return fail(peek(), "hours.problem.holiday_behind");
  }
  if (!at_word(WordKind::public_holiday, holiday)) return true;
  const bool offset = at_symbol('-', holiday + 1) || at_symbol('+', holiday + 1);
  if (holiday == 0 && !offset) return fail(peek(), "hours.problem.holiday_behind");
  warn(peek(), "hours.problem.order");
  position_ += holiday;
  out.holiday_link = HolidayLink::both;
  return day_item(out);
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
