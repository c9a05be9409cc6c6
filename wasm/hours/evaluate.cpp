#include "hours/evaluate.h"

#include <algorithm>

namespace wegweiser::hours {

namespace {

constexpr int midnight = 24 * 60;

State state_of(const Rule& rule) {
  switch (rule.modifier) {
    case Modifier::open:
      return State::open;
    case Modifier::closed:
      return State::closed;
    case Modifier::unknown:
      return State::unknown;
    case Modifier::implied:
      break;
  }
  return rule.comment.empty() ? State::open : State::unknown;
}

/// Whether rule `index`, on a day it selects, replaces all rules before it. A span that is `off`
/// only cuts a hole. A rule of times alone replaces another one of times alone.
bool replaces(const std::vector<Rule>& rules, size_t index) {
  const Rule& rule = rules[index];
  if (rule.separator != Separator::overriding) return false;
  const State state = state_of(rule);
  if (state == State::closed) return rule.times.empty();
  if (selects_days(rule)) return true;
  return index > 0 && state == State::open && !selects_days(rules[index - 1]);
}

/// How long "18:00+" may last: nobody knows, so as long as anybody would wait.
int open_end_limit(int minute) {
  const int of_day = minute % midnight;
  const int evening = 17 * 60;
  const int late = 22 * 60;
  if (of_day >= late || minute >= midnight) return minute + 8 * 60;
  if (of_day >= evening) return minute + 10 * 60;
  return midnight;
}

/// The shortest range wins: a single closed day within the summer's hours.
const Exception* find(const std::vector<Exception>& exceptions, Date date) {
  const Exception* best = nullptr;
  int64_t best_length = 0;
  for (const Exception& exception : exceptions) {
    if (date < exception.from || exception.to < date) continue;
    const int64_t length = day_number(exception.to) - day_number(exception.from);
    if (best == nullptr || length < best_length) {
      best = &exception;
      best_length = length;
    }
  }
  return best;
}

}  // namespace

bool knows_holidays(const Expression& hours) {
  for (const Rule& rule : hours.rules) {
    if (rule.always) return true;
    for (const HolidaySelector& selector : rule.holidays) {
      if (selector.kind == HolidayKind::public_holiday) return true;
    }
  }
  return false;
}

std::string_view Piece::comment() const {
  return rule == nullptr ? std::string_view() : std::string_view(rule->comment);
}

bool Piece::shows_the_same(const Piece& other) const {
  return state == other.state && cause == other.cause && open_end == other.open_end &&
         reason == other.reason && comment() == other.comment();
}

Evaluator::Evaluator(const Plan& plan)
    : plan_(plan), regular_knows_holidays_(knows_holidays(plan.regular)) {}

Evaluator::Layer Evaluator::layer(int64_t day_number) const {
  const bool no_calendar = plan_.exceptions.empty() && plan_.closing_days.empty() &&
                           (!plan_.closed_on_holidays || regular_knows_holidays_);
  if (no_calendar) return {&plan_.regular, Cause::regular, {}};
  const Date date = date_of(day_number);
  if (const Exception* exception = find(plan_.exceptions, date)) {
    return {exception->hours ? &*exception->hours : nullptr, Cause::exception, exception->reason};
  }
  if (const Exception* closing_day = find(plan_.closing_days, date)) {
    return {closing_day->hours ? &*closing_day->hours : nullptr, Cause::closing_day,
            closing_day->reason};
  }
  if (plan_.closed_on_holidays && !regular_knows_holidays_ && !plan_.regular.rules.empty()) {
    if (const auto holiday = public_holiday(date, plan_.holidays)) {
      return {nullptr, Cause::holiday, *holiday};
    }
  }
  return {&plan_.regular, Cause::regular, {}};
}

Piece Evaluator::layer_piece(int64_t day_number) const {
  const Layer found = layer(day_number);
  Piece piece;
  piece.cause = found.cause;
  piece.reason = found.reason;
  return piece;
}

const Evaluator::ActiveRules& Evaluator::active(const Expression& hours, int64_t day_number) {
  ActiveRules& rules = cache_[day_number & 1];
  if (rules.hours == &hours && rules.day == day_number) return rules;
  rules.hours = &hours;
  rules.day = day_number;
  rules.first = 0;
  rules.selections.clear();
  const DayFacts day = facts_of(day_number);
  for (size_t index = 0; index < hours.rules.size(); ++index) {
    const Selection selection = select(hours.rules[index], day, plan_.holidays);
    if (selection.selected && replaces(hours.rules, index)) rules.first = index;
    rules.selections.push_back(selection);
  }
  return rules;
}

void Evaluator::paint_piece(const Piece& piece, bool only_where_closed) {
  if (piece.begin >= piece.end) return;
  scratch_.clear();
  for (const Piece& old : pieces_) {
    const int begin = std::max(old.begin, piece.begin);
    const int end = std::min(old.end, piece.end);
    if (begin >= end || (only_where_closed && old.state != State::closed)) {
      scratch_.push_back(old);
      continue;
    }
    Piece part = old;
    part.end = begin;
    if (part.begin < part.end) scratch_.push_back(part);
    part = piece;
    part.begin = begin;
    part.end = end;
    scratch_.push_back(part);
    part = old;
    part.begin = end;
    if (part.begin < part.end) scratch_.push_back(part);
  }
  pieces_.swap(scratch_);
}

void Evaluator::paint_rule(const Rule& rule, const Selection& selection, const Layer& layer,
                           bool from_yesterday, bool only_where_closed) {
  Piece piece;
  piece.state = state_of(rule);
  piece.rule = &rule;
  piece.cause = layer.cause;
  piece.reason = layer.reason;
  piece.from_yesterday = from_yesterday;
  if (!selection.holiday.empty() && layer.cause == Cause::regular) {
    piece.cause = Cause::holiday;
    piece.reason = selection.holiday;
  }
  const int shift = from_yesterday ? midnight : 0;
  const auto paint_span = [&](int begin, int end) {
    piece.begin = std::max(begin - shift, 0);
    piece.end = std::min(end - shift, midnight);
    paint_piece(piece, only_where_closed);
  };
  if (rule.times.empty()) {
    if (!from_yesterday) paint_span(0, midnight);
    return;
  }
  for (const TimeSpan& span : rule.times) {
    paint_span(span.begin.minute, span.end.minute);
    if (!span.open_end || piece.state == State::closed) continue;
    const State state = piece.state;
    piece.state = State::unknown;
    piece.open_end = true;
    int limit = open_end_limit(span.end.minute);
    for (const TimeSpan& next : rule.times) {
      if (next.begin.minute > span.end.minute) limit = std::min<int>(limit, next.begin.minute);
    }
    paint_span(span.end.minute, limit);
    piece.state = state;
    piece.open_end = false;
  }
}

void Evaluator::paint(const Expression& hours, int64_t day_number, Part part, const Layer& layer) {
  const ActiveRules& yesterday = active(hours, day_number - 1);
  const ActiveRules& today = active(hours, day_number);
  const size_t first = part == Part::yesterday ? 0 : today.first;
  for (size_t index = first; index < hours.rules.size(); ++index) {
    const Rule& rule = hours.rules[index];
    const bool only_where_closed = rule.separator == Separator::fallback || part == Part::yesterday;
    if (part != Part::yesterday && today.selections[index].selected) {
      paint_rule(rule, today.selections[index], layer, false, only_where_closed);
    }
    const bool began_yesterday = index >= yesterday.first && yesterday.selections[index].selected;
    if (part != Part::today && began_yesterday) {
      paint_rule(rule, yesterday.selections[index], layer, true, only_where_closed);
    }
  }
}

const std::vector<Piece>& Evaluator::pieces(int64_t day_number) {
  const Layer yesterday = layer(day_number - 1);
  const Layer today = layer(day_number);
  Piece whole_day;
  whole_day.end = midnight;
  whole_day.cause = today.cause;
  whole_day.reason = today.reason;
  if (today.hours != nullptr && today.hours->rules.empty()) whole_day.state = State::unknown;
  pieces_.assign(1, whole_day);
  if (today.hours == yesterday.hours) {
    if (today.hours != nullptr) paint(*today.hours, day_number, Part::both, today);
  } else {
    // What began yesterday ends by yesterday's hours, whatever holds today.
    if (today.hours != nullptr) paint(*today.hours, day_number, Part::today, today);
    if (yesterday.hours != nullptr) paint(*yesterday.hours, day_number, Part::yesterday, yesterday);
  }
  return pieces_;
}

}  // namespace wegweiser::hours
