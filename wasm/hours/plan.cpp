#include "hours/plan.h"

#include <algorithm>

#include "hours/evaluate.h"

namespace wegweiser::hours {

namespace {

constexpr int64_t minutes_of_day = int64_t{24} * 60;

int64_t day_of(int64_t minute) {
  const int64_t day = minute / minutes_of_day;
  return minute % minutes_of_day < 0 ? day - 1 : day;
}

Span span_of(const Piece& piece, int64_t day) {
  Span span;
  span.begin = day * minutes_of_day + piece.begin;
  span.end = day * minutes_of_day + piece.end;
  span.state = piece.state;
  span.comment = piece.comment();
  span.cause = piece.cause;
  span.reason = piece.reason;
  span.open_end = piece.open_end;
  return span;
}

bool continues(const Span& before, const Span& next) {
  return before.end == next.begin && before.state == next.state && before.comment == next.comment &&
         before.cause == next.cause && before.reason == next.reason &&
         before.open_end == next.open_end;
}

void add(std::vector<Span>& spans, Span next) {
  if (!spans.empty() && continues(spans.back(), next)) {
    spans.back().end = next.end;
  } else {
    spans.push_back(std::move(next));
  }
}

/// Whether every week is like the other.
bool is_weekly(const Expression& hours) {
  for (const Rule& rule : hours.rules) {
    if (!rule.years.empty() || !rule.dates.empty() || !rule.weeks.empty() ||
        !rule.holidays.empty()) {
      return false;
    }
    for (const WeekdayRange& range : rule.weekdays) {
      if (range.nth != 0) return false;
    }
  }
  return true;
}

/// How many days behind `today` can bring anything that the days before did not.
int64_t days_worth_a_look(const Plan& plan, int64_t today, int64_t horizon) {
  if (!is_weekly(plan.regular)) return horizon;
  const bool holidays_close =
      plan.closed_on_holidays && !plan.regular.rules.empty() && !knows_holidays(plan.regular);
  if (holidays_close) return horizon;
  int64_t last = today + 8;
  const auto look = [&last](const std::vector<Exception>& exceptions) {
    for (const Exception& exception : exceptions) {
      last = std::max(last, day_number(exception.to) + 8);
    }
  };
  look(plan.exceptions);
  look(plan.closing_days);
  return std::min(last - today, horizon);
}

/// The rest of a night, shown with the evening it began; what lasts past noon is a day of its own.
bool is_rest_of_night(const Piece& piece) { return piece.from_yesterday && piece.end <= 12 * 60; }

void add_day_end(std::vector<Span>& spans, const std::vector<Piece>& next_day, int64_t day) {
  for (const Piece& piece : next_day) {
    if (!is_rest_of_night(piece) || piece.state == State::closed) continue;
    add(spans, span_of(piece, day));
  }
}

}  // namespace

std::vector<Span> spans(const Plan& plan, DateTime from, DateTime to) {
  std::vector<Span> out;
  const int64_t begin = wall_minutes(from);
  const int64_t end = wall_minutes(to);
  Evaluator evaluator(plan);
  for (int64_t day = day_of(begin); day * minutes_of_day < end; ++day) {
    for (const Piece& piece : evaluator.pieces(day)) {
      if (piece.state == State::closed) continue;
      Span span = span_of(piece, day);
      span.begin = existing_minute(std::max(span.begin, begin));
      span.end = existing_minute(std::min(span.end, end));
      if (span.begin < span.end) add(out, std::move(span));
    }
  }
  return out;
}

State state(const Plan& plan, DateTime now) {
  Evaluator evaluator(plan);
  for (const Piece& piece : evaluator.pieces(day_number(now.date))) {
    if (now.minute < piece.end) return piece.state;
  }
  return State::closed;
}

Answer answer(const Plan& plan, DateTime now, int horizon_days) {
  Answer out;
  const int64_t today = day_number(now.date);
  const int64_t horizon = wall_minutes(now) + horizon_days * minutes_of_day;
  const int64_t last = today + days_worth_a_look(plan, today, horizon_days);
  Evaluator evaluator(plan);
  bool found_now = false;
  for (int64_t day = today; day <= last; ++day) {
    // Some are never sure to open; a year is far enough to look for it.
    if (out.changes_at && day > today + 366) break;
    const std::vector<Piece>& pieces = evaluator.pieces(day);
    // The same day again, and it is all of the state that is looked for an end of.
    const bool uniform = pieces.size() == 1 && pieces.front().state == out.state;
    if (found_now && evaluator.repeated() && uniform) continue;
    for (const Piece& piece : pieces) {
      const int64_t begin = day * minutes_of_day + piece.begin;
      if (!found_now) {
        if (now.minute >= piece.end) continue;
        found_now = true;
        out.state = piece.state;
        out.comment = piece.comment();
        out.cause = piece.cause;
        out.reason = piece.reason;
        out.open_end = piece.open_end;
        continue;
      }
      if (begin > horizon) return out;
      if (!out.changes_at && piece.state != out.state) {
        out.changes_at = date_time_of(existing_minute(begin));
      }
      const bool opens = out.state != State::open && piece.state == State::open;
      if (opens) out.opens_at = date_time_of(existing_minute(begin));
      if (out.changes_at && (out.state == State::open || opens)) return out;
    }
  }
  return out;
}

std::vector<Day> week(const Plan& plan, Date first) {
  std::vector<Day> out;
  const int64_t begin = day_number(first);
  Evaluator evaluator(plan);
  for (int64_t day = begin; day <= begin + 7; ++day) {
    const std::vector<Piece>& pieces = evaluator.pieces(day);
    if (!out.empty()) add_day_end(out.back().spans, pieces, day);
    if (day == begin + 7) break;
    Day next;
    next.date = date_of(day);
    const Piece layer = evaluator.layer_piece(day);
    next.cause = layer.cause;
    next.reason = layer.reason;
    for (const Piece& piece : pieces) {
      if (is_rest_of_night(piece)) continue;
      const bool by_holiday = piece.cause == Cause::holiday || piece.cause == Cause::school_holiday;
      if (by_holiday && next.cause == Cause::regular) {
        next.cause = piece.cause;
        next.reason = piece.reason;
      }
      if (piece.state != State::closed) add(next.spans, span_of(piece, day));
    }
    out.push_back(std::move(next));
  }
  return out;
}

}  // namespace wegweiser::hours
