#include "hours/evaluate.h"

#include <algorithm>

namespace wegweiser::hours {

namespace {

constexpr int midnight = 24 * 60;
constexpr int no_such_minute = -10000;

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

/// The sun's times as people name them, so that a guess does not move with them.
int usual_minute(const TimePoint& point) {
  switch (point.event) {
    case SolarEvent::dawn:
      return 5 * 60 + 30 + point.minute;
    case SolarEvent::sunrise:
      return 6 * 60 + point.minute;
    case SolarEvent::sunset:
      return 18 * 60 + point.minute;
    case SolarEvent::dusk:
      return 18 * 60 + 30 + point.minute;
    case SolarEvent::none:
      break;
  }
  return point.minute;
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

bool goes_by_the_sun(const Expression& hours) {
  for (const Rule& rule : hours.rules) {
    for (const TimeSpan& span : rule.times) {
      if (span.begin.event != SolarEvent::none || span.end.event != SolarEvent::none) return true;
    }
  }
  return false;
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
    : plan_(plan), regular_knows_holidays_(knows_holidays(plan.regular)) {
  no_calendar_ =
      plan.exceptions.empty() && plan.closing_days.empty() &&
      (!plan.closed_on_holidays || regular_knows_holidays_ || plan.regular.rules.empty());
  sieves_.reserve(plan.regular.rules.size());
  for (const Rule& rule : plan.regular.rules) sieves_.push_back(sieve_of(rule));
  by_the_sun_ = goes_by_the_sun(plan.regular);
  for (const Exception& exception : plan.exceptions) {
    by_the_sun_ = by_the_sun_ || (exception.hours && goes_by_the_sun(*exception.hours));
  }
}

Evaluator::Layer Evaluator::layer(int64_t day_number) const {
  if (no_calendar_) return {&plan_.regular, Cause::regular, {}};
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
  if (rules.hours == &hours && rules.day == day_number && rules.assume == assume_) return rules;
  rules.hours = &hours;
  rules.day = day_number;
  rules.assume = assume_;
  rules.assumed = false;
  rules.first = 0;
  rules.selections.assign(hours.rules.size(), Selection());
  const bool sieved = &hours == &plan_.regular;
  const DayFacts day = facts_of(day_number);
  for (size_t index = 0; index < hours.rules.size(); ++index) {
    Selection& selection = rules.selections[index];
    if (sieved && !sieves_[index].lets_through(day)) continue;
    if (sieved && sieves_[index].sure) {
      selection.selected = true;
    } else {
      selection = select(hours.rules[index], day, plan_.holidays, assume_);
      rules.assumed = rules.assumed || selection.assumed;
    }
    if (selection.selected && replaces(hours.rules, index)) rules.first = index;
  }
  return rules;
}

void Evaluator::paint_piece(const Piece& piece, Cover cover) {
  if (piece.begin >= piece.end) return;
  const auto stays = [cover](const Piece& old) {
    return (cover == Cover::what_is_closed && old.state != State::closed) ||
           (cover == Cover::what_began_today && old.from_yesterday);
  };
  Piece& last = pieces_.back();
  if (piece.begin >= last.begin) {
    // Times mostly come in order: then only the last piece is concerned.
    if (stays(last)) return;
    const Piece rest = last;
    last.end = piece.begin;
    if (last.begin == last.end) pieces_.pop_back();
    pieces_.push_back(piece);
    if (piece.end < rest.end) {
      pieces_.push_back(rest);
      pieces_.back().begin = piece.end;
    }
    return;
  }
  scratch_.clear();
  for (const Piece& old : pieces_) {
    const int begin = std::max(old.begin, piece.begin);
    const int end = std::min(old.end, piece.end);
    if (begin >= end || stays(old)) {
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

int Evaluator::minute_of(const TimePoint& point, int64_t day_number) const {
  if (point.event == SolarEvent::none) return point.minute;
  const std::optional<int> minute = solar_minute(point.event, date_of(day_number), plan_.place);
  return minute ? *minute + point.minute : no_such_minute;
}

void Evaluator::paint_times(const Rule& rule, Piece& piece, int64_t day_number, Cover cover) {
  const int shift = piece.from_yesterday ? midnight : 0;
  const int64_t first_day = day_number - (piece.from_yesterday ? 1 : 0);
  const auto paint_span = [&](int begin, int end) {
    piece.begin = std::max(begin - shift, 0);
    piece.end = std::min(end - shift, midnight);
    paint_piece(piece, cover);
  };
  for (const TimeSpan& span : rule.times) {
    const int begin = minute_of(span.begin, first_day);
    int end = span.begin == span.end ? begin : minute_of(span.end, first_day);
    if (begin == no_such_minute || end == no_such_minute) continue;
    if (end <= begin && !(span.begin == span.end)) {
      end = minute_of(span.end, first_day + 1) + midnight;  // only the sun's times lie so
    }
    if (span.step != 0) {
      for (int minute = begin; minute <= end; minute += span.step) paint_span(minute, minute + 1);
      continue;
    }
    if (span.is_point()) ++end;
    paint_span(begin, end);
    if (!span.open_end || piece.state == State::closed) continue;
    const State state = piece.state;
    piece.state = State::unknown;
    piece.open_end = true;
    int limit = std::max(open_end_limit(usual_minute(span.end)), end);
    for (const TimeSpan& next : rule.times) {
      const int next_begin = minute_of(next.begin, first_day);
      if (next_begin > end) limit = std::min(limit, next_begin);
    }
    paint_span(end, limit);
    piece.state = state;
    piece.open_end = false;
  }
}

void Evaluator::paint_rule(const Rule& rule, const Selection& selection, const Layer& layer,
                           int64_t day_number, bool from_yesterday, Cover cover) {
  Piece piece;
  piece.state = state_of(rule);
  piece.rule = &rule;
  piece.cause = layer.cause;
  piece.reason = layer.reason;
  piece.from_yesterday = from_yesterday;
  if (!selection.holiday.empty() && layer.cause == Cause::regular) {
    const bool of_schools = selection.kind == HolidayKind::school_holiday;
    piece.cause = of_schools ? Cause::school_holiday : Cause::holiday;
    piece.reason = selection.holiday;
  }
  if (!rule.times.empty()) {
    paint_times(rule, piece, day_number, cover);
  } else if (!from_yesterday) {
    piece.end = midnight;
    // A rule about whole days does not cut last night's hours.
    paint_piece(piece, cover == Cover::everything ? Cover::what_began_today : cover);
  }
}

void Evaluator::paint(const Expression& hours, int64_t day_number, Part part, const Layer& layer) {
  const ActiveRules& yesterday = active(hours, day_number - 1);
  const ActiveRules& today = active(hours, day_number);
  for (size_t index = 0; index < hours.rules.size(); ++index) {
    const Rule& rule = hours.rules[index];
    const bool fills_up = rule.separator == Separator::fallback || part == Part::yesterday;
    const Cover cover = fills_up ? Cover::what_is_closed : Cover::everything;
    if (part != Part::yesterday && index >= today.first && today.selections[index].selected) {
      paint_rule(rule, today.selections[index], layer, day_number, false, cover);
    }
    const bool began_yesterday = index >= yesterday.first && yesterday.selections[index].selected;
    if (part != Part::today && began_yesterday) {
      paint_rule(rule, yesterday.selections[index], layer, day_number, true, cover);
    }
  }
}

void Evaluator::paint_day(const Layer& today, const Layer& yesterday, int64_t day_number) {
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
}

/// Where the two answers to an open question differ, nobody knows.
void Evaluator::keep_what_agrees(const std::vector<Piece>& other) {
  scratch_.clear();
  size_t theirs = 0;
  for (const Piece& mine : pieces_) {
    while (theirs < other.size() && other[theirs].begin < mine.end) {
      Piece part = mine;
      part.begin = std::max(mine.begin, other[theirs].begin);
      part.end = std::min(mine.end, other[theirs].end);
      if (mine.state != other[theirs].state) {
        part.state = State::unknown;
        part.rule = nullptr;
      }
      scratch_.push_back(part);
      if (other[theirs].end > mine.end) break;
      ++theirs;
    }
  }
  pieces_.swap(scratch_);
}

/// Whether the same rules hold as on the day painted last.
bool Evaluator::nothing_new(const Layer& today, const Layer& yesterday, int64_t day_number) {
  const bool comparable = !by_the_sun_ && today.hours == yesterday.hours && today.hours != nullptr;
  if (!comparable) {
    painted_ = false;
    return false;
  }
  const ActiveRules& before = active(*today.hours, day_number - 1);
  const ActiveRules& now = active(*today.hours, day_number);
  const bool same = painted_ && painted_today_ == today && painted_yesterday_ == yesterday &&
                    painted_rules_[0].says_the_same(before) && painted_rules_[1].says_the_same(now);
  if (same) return true;
  painted_ = !before.assumed && !now.assumed;
  if (painted_) {
    painted_today_ = today;
    painted_yesterday_ = yesterday;
    painted_rules_[0] = before;
    painted_rules_[1] = now;
  }
  return false;
}

const std::vector<Piece>& Evaluator::pieces(int64_t day_number) {
  const Layer yesterday = layer(day_number - 1);
  const Layer today = layer(day_number);
  assume_ = Assume::no_holiday;
  repeated_ = nothing_new(today, yesterday, day_number);
  if (repeated_) return pieces_;
  paint_day(today, yesterday, day_number);
  if (cache_[0].assumed || cache_[1].assumed) {
    std::vector<Piece> other = pieces_;
    assume_ = Assume::holiday;
    paint_day(today, yesterday, day_number);
    keep_what_agrees(other);
  }
  return pieces_;
}

}  // namespace wegweiser::hours
