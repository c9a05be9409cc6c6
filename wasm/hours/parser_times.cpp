#include "hours/parser.h"

namespace wegweiser::hours {

namespace {

constexpr int noon = 12 * 60;
constexpr int midnight = 24 * 60;

}  // namespace

bool Parser::at_clock(size_t ahead) const {
  const bool separated = at_symbol(':', ahead + 1) || at_symbol('.', ahead + 1);
  return at_number(ahead) && peek(ahead).digits <= 2 && separated && at_number(ahead + 2) &&
         peek(ahead + 2).digits == 2 && !peek(ahead + 1).space_before &&
         !peek(ahead + 2).space_before;
}

bool Parser::at_time() const {
  return (at_number() && !at_always()) || at_word(WordKind::solar_event) || at_symbol('(');
}

bool Parser::times(Rule& out) {
  bool comma = true;
  while (comma) {
    TimeSpan span;
    if (!time_span(span)) return false;
    out.times.push_back(span);
    comma = false;
    if (at_comma()) {
      ++position_;
      comma = at_time() && !at_date();
      --position_;
      if (comma) take();
    }
  }
  return true;
}

bool Parser::time_span(TimeSpan& out) {
  const Token begin = peek();
  bool begin_is_sure = true;
  if (!time_point(out.begin, begin_is_sure)) return false;
  if (out.begin.minute >= midnight) return fail(begin, "hours.problem.no_such_time");
  out.end = out.begin;
  if (at_dash()) {
    take();
    const Token end = peek();
    bool end_is_sure = true;
    if (!time_point(out.end, end_is_sure)) return false;
    // "8-5pm": nobody can tell which half of the day begins.
    if (begin_is_sure != end_is_sure) return fail(begin, "hours.problem.half_day");
    if (!end_after_begin(out, end)) return false;
    out.open_end = take_symbol('+');
    if (out.open_end && out.end.minute == 2 * midnight) {
      return fail(end, "hours.problem.no_such_time");
    }
  } else if (take_symbol('+')) {
    out.open_end = true;
  } else {
    return fail(begin, "hours.problem.time_without_end");
  }
  // "09:00-13:00+15:00-19:00": a slip for a comma as likely as an open end.
  if (out.open_end && at_number()) return fail(peek(), "hours.problem.ambiguous_list");
  return step();
}

bool Parser::end_after_begin(TimeSpan& span, const Token& end) {
  if (span.end.minute <= span.begin.minute) {
    span.end.minute = static_cast<int16_t>(span.end.minute + midnight);
  }
  if (span.end.minute > 2 * midnight) return fail(end, "hours.problem.no_such_time");
  return true;
}

bool Parser::step() {
  // Points in time belong to other tags (service_times, collection_times).
  if (at_symbol('/')) return fail(peek(), "hours.problem.not_supported_yet");
  return true;
}

/// `half_day_known` is false for "8" and "8:00" beside which an "am" or "pm" would matter.
bool Parser::time_point(TimePoint& out, bool& half_day_known) {
  if (at_word(WordKind::solar_event) || at_symbol('(')) {
    return fail(peek(), "hours.problem.not_supported_yet");
  }
  if (!at_number()) {
    const bool a_word = peek().kind == TokenKind::word;
    return fail(peek(), a_word ? "hours.problem.unknown_word" : "hours.problem.unexpected");
  }
  return clock(out, half_day_known);
}

bool Parser::clock(TimePoint& out, bool& half_day_known) {
  const Token hour = take();
  int minute = 0;
  bool as_specified = hour.digits == 2;
  if (hour.digits > 2 || hour.value > 48) return fail(hour, "hours.problem.no_such_time");
  const bool dotted = at_symbol('.');
  if ((at_symbol(':') || dotted) && at_number(1)) {
    take();
    const Token minutes = take();
    if (minutes.digits != 2 || minutes.value > 59) {
      return fail(minutes, "hours.problem.no_such_time");
    }
    minute = minutes.value;
    as_specified = as_specified && !dotted;
  } else {
    as_specified = false;
  }
  int minutes_of_day = hour.value * 60 + minute;
  half_day_known = true;
  if (at_word(WordKind::am) || at_word(WordKind::pm)) {
    if (hour.value < 1 || hour.value > 12) return fail(hour, "hours.problem.no_such_time");
    if (hour.value == 12) minutes_of_day -= noon;
    if (at_word(WordKind::pm)) minutes_of_day += noon;
    half_day_known = false;
    as_specified = false;
    ++position_;
  } else if (at_word(WordKind::clock_word)) {
    as_specified = false;
    ++position_;
  }
  if (minutes_of_day > 2 * midnight) return fail(hour, "hours.problem.no_such_time");
  if (!as_specified) warn(hour, "hours.problem.sloppy_time");
  out.minute = static_cast<int16_t>(minutes_of_day);
  return true;
}

}  // namespace wegweiser::hours
