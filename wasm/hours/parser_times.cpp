#include "hours/parser.h"

namespace wegweiser::hours {

namespace {

constexpr int noon = 12 * 60;
constexpr int midnight = 24 * 60;

}  // namespace

bool Parser::at_clock(size_t ahead) const {
  // "Jun 01:10:00-12:00": the first of June, a colon, ten o'clock.
  const bool longer = at_symbol(':', ahead + 3) && at_number(ahead + 4) &&
                      !peek(ahead + 3).space_before && !peek(ahead + 4).space_before;
  if (longer) return false;
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
    const Token begin = peek();
    if (!time_span(span)) return false;
    // "8-12, 2-6": two in the afternoon.
    const bool goes_back = reads_sloppy && begin.digits == 1 && begin.value > 0 &&
                           !out.times.empty() && span.begin.minute < out.times.back().begin.minute;
    if (goes_back) return fail(begin, "hours.problem.half_day");
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
  HalfDay begin_half = HalfDay::unsaid;
  if (!time_point(out.begin, begin_half)) return false;
  if (out.begin.event == SolarEvent::none && out.begin.minute >= midnight) {
    return fail(begin, "hours.problem.no_such_time");
  }
  out.end = out.begin;
  if (at_dash()) {
    take();
    const Token end = peek();
    out.end = {};
    HalfDay end_half = HalfDay::unsaid;
    if (!time_point(out.end, end_half)) return false;
    const bool half_known = same_half_day(out, begin_half, end_half);
    // "9-5": from nine to five, or nine in the morning to five in the next?
    const bool turned = begin.digits == 1 && end.digits == 1 && begin_half == HalfDay::unsaid &&
                        out.end.minute <= out.begin.minute;
    if (!half_known || (reads_sloppy && turned)) return fail(begin, "hours.problem.half_day");
    if (!end_after_begin(out, end)) return false;
    out.open_end = take_symbol('+');
    if (out.open_end && out.end.minute == 2 * midnight) {
      return fail(end, "hours.problem.no_such_time");
    }
  } else if (take_symbol('+')) {
    out.open_end = true;
  } else if (begin.kind == TokenKind::number && tokens_[position_ - 1].kind == TokenKind::number &&
             !(position_ >= 2 &&
               (tokens_[position_ - 2].symbol == ':' || tokens_[position_ - 2].symbol == '.'))) {
    return fail(begin, "hours.problem.time_without_end");
  }
  // "09:00-13:00+15:00-19:00": a slip for a comma as likely as an open end.
  if (out.open_end && at_number()) return fail(peek(), "hours.problem.ambiguous_list");
  if (!step(out)) return false;
  const bool point = out.step != 0 || out.is_point();
  if (!point) has_spans_ = true;
  if (point && point_.kind == TokenKind::end) point_ = begin;
  return true;
}

/// "8-12", "8am-5pm" and "4-10 pm" are sure; in "8-5pm" nobody can tell which half begins.
bool Parser::same_half_day(TimeSpan& span, HalfDay begin, HalfDay end) const {
  if (!reads_sloppy) return true;
  if ((begin == HalfDay::unsaid) == (end == HalfDay::unsaid)) return true;
  if (begin != HalfDay::unsaid || end != HalfDay::afternoon) return false;
  const bool both = span.begin.event == SolarEvent::none && span.begin.minute < noon &&
                    span.begin.minute + noon < span.end.minute;
  if (both) span.begin.minute = static_cast<int16_t>(span.begin.minute + noon);
  return both;
}

bool Parser::end_after_begin(TimeSpan& span, const Token& end) {
  if (span.begin.event != SolarEvent::none || span.end.event != SolarEvent::none) return true;
  if (span.end.minute <= span.begin.minute) {
    span.end.minute = static_cast<int16_t>(span.end.minute + midnight);
  }
  if (span.end.minute > 2 * midnight) return fail(end, "hours.problem.no_such_time");
  return true;
}

/// "/90" or "/01:30" behind a span: points in time.
bool Parser::step(TimeSpan& out) {
  if (!at_symbol('/')) return true;
  if (out.is_point() || out.open_end || !at_number(1)) {
    return fail(peek(), "hours.problem.unexpected");
  }
  take();
  const Token first = take();
  int minutes = first.value;
  if (at_symbol(':') && at_number(1)) {
    take();
    const Token rest = take();
    if (rest.digits != 2 || rest.value > 59) return fail(rest, "hours.problem.no_such_time");
    minutes = first.value * 60 + rest.value;
  }
  if (minutes < 1 || minutes > midnight) return fail(first, "hours.problem.unexpected");
  out.step = static_cast<int16_t>(minutes);
  return true;
}

/// "sunset", "(sunset+01:30)"
bool Parser::solar_event(TimePoint& out) {
  const bool offset = take_symbol('(');
  if (!at_word(WordKind::solar_event)) return fail(peek(), "hours.problem.unexpected");
  out.event = static_cast<SolarEvent>(take().value);
  out.minute = 0;
  if (!offset) return true;
  const bool minus = at_symbol('-');
  if (!minus && !at_symbol('+')) return fail(peek(), "hours.problem.unexpected");
  take();
  const Token hour = peek();
  if (!at_number() || !at_symbol(':', 1) || !at_number(2) || peek(2).digits != 2 ||
      peek(2).value > 59 || hour.value > 23) {
    return fail(hour, "hours.problem.no_such_time");
  }
  const int minutes = hour.value * 60 + peek(2).value;
  position_ += 3;
  out.minute = static_cast<int16_t>(minus ? -minutes : minutes);
  if (!take_symbol(')')) return fail(peek(), "hours.problem.unexpected");
  return true;
}

bool Parser::time_point(TimePoint& out, HalfDay& half) {
  if (at_word(WordKind::solar_event) || at_symbol('(')) return solar_event(out);
  if (!at_number()) {
    const bool a_word = peek().kind == TokenKind::word;
    return fail(peek(), a_word ? "hours.problem.unknown_word" : "hours.problem.unexpected");
  }
  return clock(out, half);
}

bool Parser::clock(TimePoint& out, HalfDay& half) {
  const Token hour = take();
  int minute = 0;
  bool as_specified = hour.digits == 2 || hour.rewritten;
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
  if (!reads_sloppy) {
    // "08:00" and nothing else.
  } else if (at_word(WordKind::am) || at_word(WordKind::pm)) {
    if (hour.value < 1 || hour.value > 12) return fail(hour, "hours.problem.no_such_time");
    if (hour.value == 12) minutes_of_day -= noon;
    if (at_word(WordKind::pm)) minutes_of_day += noon;
    half = at_word(WordKind::pm) ? HalfDay::afternoon : HalfDay::morning;
    as_specified = false;
    ++position_;
  } else if (at_word(WordKind::clock_word)) {
    as_specified = false;
    ++position_;
  }
  if (minutes_of_day > 2 * midnight) return fail(hour, "hours.problem.no_such_time");
  if (!as_specified && !hour.rewritten) warn(hour, "hours.problem.sloppy_time");
  out.minute = static_cast<int16_t>(minutes_of_day);
  return true;
}

}  // namespace wegweiser::hours
