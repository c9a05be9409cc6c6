#include "hours/parser.h"

namespace wegweiser::hours {

namespace {

constexpr int16_t for_ever = 9999;

bool exists_in_some_year(const DatePoint& point) {
  const int any_leap_year = 2024;
  return point.day >= 1 && point.day <= days_in_month(any_leap_year, point.month);
}

int order_in_year(const DatePoint& point) { return point.month * 32 + point.day; }

bool stays_in_its_year(const DatePoint& point) {
  return point.base != DateBase::easter && point.weekday_offset == 0 && point.day_offset == 0;
}

/// "2024 Dec 24": one year for all dates is a selector of its own, as in "2024,2025 Dec 24", where
/// no offset leads out of it.
bool is_year_of_all(const std::vector<DateRange>& dates) {
  const int16_t year = dates.front().from.year;
  if (year == 0) return false;
  for (const DateRange& range : dates) {
    const bool other = (range.from.year != 0 && range.from.year != year) ||
                       (range.to.year != 0 && range.to.year != year);
    if (other || range.open_end || !stays_in_its_year(range.from) || !stays_in_its_year(range.to)) {
      return false;
    }
  }
  return true;
}

/// Whether a range without years goes on into the next one. Easter is in March or April.
bool goes_into_next_year(const DatePoint& from, const DatePoint& to) {
  if (to.base == DateBase::easter) return from.base != DateBase::easter && from.month > 4;
  if (from.base == DateBase::easter) return to.month < 3;
  return order_in_year(to) < order_in_year(from);
}

}  // namespace

bool Parser::at_date() const {
  return at_word(WordKind::month) || at_word(WordKind::easter) || at_word(WordKind::week) ||
         (at_year() && !at_clock());
}

bool Parser::at_year_day(size_t ahead) const {
  const size_t name = at_year(ahead) ? ahead + 1 : ahead;
  return at_word(WordKind::month, name) || at_word(WordKind::easter, name);
}

bool Parser::at_day_number(size_t ahead) const {
  return at_number(ahead) && peek(ahead).digits <= 2 && peek(ahead).value > 0 && !at_clock(ahead) &&
         !(peek(ahead).value == 24 && at_symbol('/', ahead + 1));
}

bool Parser::years(Rule& out) {
  while (true) {
    if (!at_year()) return fail(peek(), "hours.problem.unexpected");
    YearRange range;
    const Token from = take();
    range.from = static_cast<int16_t>(from.value);
    range.to = range.from;
    if (take_symbol('+')) {
      range.to = for_ever;
    } else if (at_dash()) {
      take();
      const bool far = at_number() && peek().digits == 4 && peek().value >= 3000;
      if (!at_year() && !far) return fail(peek(), "hours.problem.unexpected");
      range.to = static_cast<int16_t>(take().value);
      if (range.to < range.from) return fail(from, "hours.problem.reversed");
    }
    if (take_symbol('/')) {
      const Token step = take();
      const bool in_range = step.kind == TokenKind::number && step.value >= 1 && step.value < 1000;
      if (!in_range) return fail(step, "hours.problem.unexpected");
      range.step = static_cast<int16_t>(step.value);
      if (range.to == range.from) range.to = for_ever;
    }
    out.years.push_back(range);
    if (!at_comma() || !at_year(1)) return true;
    take();
  }
}

bool Parser::dates(Rule& out) {
  while (true) {
    DateRange range;
    if (at_day_number()) {
      // "Dec 24,31": the month goes on.
      range.from.year = out.dates.back().from.year;
      range.from.month = out.dates.back().to.month;
      if (!day_number_of(range.from)) return false;
    } else if (!date_point(range.from, RangeEdge::begin)) {
      return false;
    }
    if (!date_end(range) || !date_step(range)) return false;
    out.dates.push_back(range);
    const bool month_goes_on = range.to.base == DateBase::day && at_day_number(1);
    if (!at_comma() || (!at_year_day(1) && !month_goes_on)) break;
    take();
  }
  if (is_year_of_all(out.dates)) {
    const int16_t year = out.dates.front().from.year;
    if (!out.years.empty()) return fail(peek(), "hours.problem.unexpected");
    out.years.push_back({year, year, 1});
    for (DateRange& range : out.dates) {
      range.from.year = 0;
      range.to.year = 0;
    }
  }
  return true;
}

/// What stands apart means something else beside its dates, and nobody can tell which is meant: in
/// "2023 08:00-12:00 Dec 24-Jan 06" the year cuts the range in two or is its first, and in
/// "Mar Su[-1]-Apr: Su[1]" the range ends with April or on a Sunday.
bool Parser::check_dates_apart(const Rule& rule, const Token& begin) {
  if (!reads_sloppy || rule.dates.empty()) return true;
  const bool one_year = rule.years.size() == 1 && rule.years.front().from == rule.years.front().to;
  for (const DateRange& range : rule.dates) {
    if (one_year && range.from.year == 0 && goes_into_next_year(range.from, range.to))
      return fail(begin, "hours.problem.unexpected");
  }
  const DateRange& last = rule.dates.back();
  if (last.from.base == DateBase::nth_weekday && last.to.base == DateBase::month &&
      !rule.weekdays.empty() && rule.weekdays.front().nth != 0)
    return fail(begin, "hours.problem.unexpected");
  return true;
}

/// Alone, "Oct Su[-1] 10:00-12:00" is a month and a weekday; "Oct Su[-1]-Nov 15" is a range that
/// begins on that Sunday. "Jun-Oct Su[1]" is months and a weekday again.
bool Parser::at_nth_weekday_of_range(RangeEdge edge) const {
  if (!at_word(WordKind::weekday) || !at_symbol('[', 1)) return false;
  if (edge == RangeEdge::months_end) return false;
  if (edge == RangeEdge::end) return true;
  size_t ahead = 2;
  while (!at_symbol(']', ahead)) {
    if (!at_number(ahead) && !at_symbol('-', ahead)) return false;
    ++ahead;
  }
  ++ahead;
  const bool offset = (at_symbol('+', ahead) || at_symbol('-', ahead)) && at_number(ahead + 1) &&
                      at_word(WordKind::day_unit, ahead + 2);
  if (offset) ahead += 3;
  return at_dash(ahead) && at_year_day(ahead + 1);
}

bool Parser::nth_weekday_of(DatePoint& out) {
  WeekdayRange weekday;
  const Token begin = peek();
  weekday.from = static_cast<Weekday>(take().value);
  if (!nth(weekday)) return false;
  out.base = DateBase::nth_weekday;
  out.weekday = weekday.from;
  for (int bit = 0; bit < 10; ++bit) {
    if ((weekday.nth & (1u << bit)) == 0) continue;
    if (out.nth != 0) return fail(begin, "hours.problem.ambiguous_list");
    out.nth = static_cast<int8_t>(bit < 5 ? bit + 1 : 4 - bit);
  }
  return day_offset(out.day_offset);
}

bool Parser::date_point(DatePoint& out, RangeEdge edge) {
  if (at_year()) out.year = static_cast<int16_t>(take().value);
  if (at_word(WordKind::easter)) {
    take();
    out.base = DateBase::easter;
    return date_offset(out);
  }
  if (!at_word(WordKind::month)) return fail(peek(), "hours.problem.unexpected");
  out.month = static_cast<uint8_t>(take().value);
  // "May-Sep 10-18": these are hours.
  const bool hours = edge == RangeEdge::months_end && at_number() && at_dash(1) && at_number(2);
  if (at_day_number() && !hours) return day_number_of(out);
  if (at_nth_weekday_of_range(edge)) return nth_weekday_of(out);
  out.base = DateBase::month;
  return true;
}

bool Parser::day_number_of(DatePoint& out) {
  const Token day = take();
  out.base = DateBase::day;
  out.day = static_cast<uint8_t>(day.value);
  if (!exists_in_some_year(out)) return fail(day, "hours.problem.no_such_day");
  const bool leap_day = out.month == 2 && out.day == 29;
  if (leap_day && out.year != 0 && !is_leap_year(out.year)) {
    warn(day, "hours.problem.no_such_day");
  }
  return date_offset(out);
}

bool Parser::date_offset(DatePoint& out) {
  const bool minus = at_symbol('-');
  // "Nov 10+ Mo": from then on, Mondays.
  if ((minus || at_symbol('+')) && at_word(WordKind::weekday, 1) && !peek(1).space_before) {
    take();
    const int weekday = take().value + 1;
    out.weekday_offset = static_cast<int8_t>(minus ? -weekday : weekday);
  }
  return day_offset(out.day_offset);
}

bool Parser::date_end(DateRange& out) {
  out.to = out.from;
  if (take_symbol('+')) {
    out.open_end = true;
    return true;
  }
  if (!at_dash()) return true;
  const Token begin = take();
  DatePoint to;
  if (at_day_number() && out.from.base == DateBase::day) {
    // "August 8-12" alone: days, or hours?
    const bool hours = tokens_[position_ - 2].digits == 1 && peek().value <= 24 &&
                       (peek(1).kind == TokenKind::end || at_symbol(';', 1));
    if (reads_sloppy && hours) return fail(begin, "hours.problem.ambiguous_list");
    to.month = out.from.month;
    to.year = out.from.year;
    if (!day_number_of(to)) return false;
    if (to.day < out.from.day) return fail(begin, "hours.problem.reversed");
  } else {
    if (!date_point(to, out.from.base == DateBase::month ? RangeEdge::months_end : RangeEdge::end))
      return false;
    if (to.year != 0 && out.from.year == 0) return fail(begin, "hours.problem.one_year_only");
    if (to.year == 0 && out.from.year != 0) {
      to.year = static_cast<int16_t>(out.from.year + (goes_into_next_year(out.from, to) ? 1 : 0));
    }
    const bool reversed = to.year < out.from.year || (to.year != 0 && to.year == out.from.year &&
                                                      goes_into_next_year(out.from, to));
    if (reversed) return fail(begin, "hours.problem.reversed");
  }
  out.to = to;
  return true;
}

/// "Jan 01-31/8"
bool Parser::date_step(DateRange& out) {
  if (!at_symbol('/') || !at_number(1) || out.from == out.to) return true;
  take();
  const Token step = take();
  if (step.value < 1 || step.value > 366) return fail(step, "hours.problem.unexpected");
  out.step = static_cast<int16_t>(step.value);
  return true;
}

bool Parser::weeks(Rule& out) {
  while (true) {
    if (at_word(WordKind::week)) take();
    WeekRange range;
    if (!week_range(range)) return false;
    out.weeks.push_back(range);
    const bool week_follows =
        at_comma() && (at_word(WordKind::week, 1) || (at_number(1) && !at_clock(1) && !at_year(1)));
    if (!week_follows) return true;
    take();
  }
}

bool Parser::week_range(WeekRange& out) {
  const auto week = [this](uint8_t& number) {
    const Token token = take();
    if (token.kind != TokenKind::number || token.value < 1 || token.value > 53) {
      return fail(token, "hours.problem.no_such_week");
    }
    number = static_cast<uint8_t>(token.value);
    return true;
  };
  if (!week(out.from)) return false;
  out.to = out.from;
  if (at_dash()) {
    take();
    if (!week(out.to)) return false;
    const Token step = peek(1);
    if (take_symbol('/') && !week(out.step)) return false;
    if (out.step > 26) return fail(step, "hours.problem.no_such_week");
  }
  return true;
}

}  // namespace wegweiser::hours
