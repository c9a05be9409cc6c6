#include <algorithm>

#include "hours/parser.h"

namespace wegweiser::hours {

bool has_days(const Rule& rule) { return !rule.weekdays.empty() || !rule.holidays.empty(); }

bool has_selectors(const Rule& rule) {
  return has_days(rule) || !rule.years.empty() || !rule.dates.empty() || !rule.weeks.empty();
}

bool same_days(const Rule& one, const Rule& other) {
  return one.years == other.years && one.dates == other.dates && one.weeks == other.weeks &&
         one.weekdays == other.weekdays && one.holidays == other.holidays;
}

namespace {

bool covers(const WeekdayRange& range, int day) {
  const int from = static_cast<int>(range.from);
  const int to = static_cast<int>(range.to);
  return from <= to ? day >= from && day <= to : day >= from || day <= to;
}

bool share_a_weekday(const Rule& one, const Rule& other) {
  for (const WeekdayRange& mine : one.weekdays) {
    for (const WeekdayRange& theirs : other.weekdays) {
      for (int day = 0; day < 7; ++day) {
        if (covers(mine, day) && covers(theirs, day)) return true;
      }
    }
  }
  return false;
}

/// "Mo-Fr 08:00-12:00 Sa 09:00-11:00": no separator is needed to know what is meant where the days
/// differ, or where they are the very same; "… Jan off" says so itself.
bool may_follow_unseparated(const Rule& before, const Rule& rule) {
  const bool dated = !before.dates.empty() || !rule.dates.empty();
  if (!dated) {
    return has_days(before) && has_days(rule) &&
           (same_days(before, rule) || !share_a_weekday(before, rule));
  }
  if (rule.dates.empty()) return false;
  if (before.dates.empty()) return rule.modifier == Modifier::closed;
  return !(before.dates == rule.dates);
}

}  // namespace

/// What two rules beside each other may not be, because people mean different things by it.
bool Parser::check_neighbours(const Rule* before, const Rule& rule, const Token& begin,
                              bool implied) {
  if (!reads_sloppy || before == nullptr) return true;
  const bool before_is_days_only = has_selectors(*before) && before->times.empty() &&
                                   !before->always && before->modifier == Modifier::implied &&
                                   before->comment.empty();
  const bool time_only = !rule.times.empty() && !has_selectors(rule);
  const bool slip = before_is_days_only && time_only && rule.modifier == Modifier::implied;
  if (slip || (before_is_days_only && rule.separator == Separator::additional)) {
    return fail(begin, "hours.problem.ambiguous_list");
  }
  if (time_only && rule.separator == Separator::overriding && has_selectors(*before)) {
    warn(begin, "hours.problem.time_only_rule");
  }
  if (!implied) return true;
  const bool complete = !rule.times.empty() || rule.modifier != Modifier::implied;
  if (complete && may_follow_unseparated(*before, rule)) return true;
  return fail(begin, "hours.problem.ambiguous_list");
}

namespace {

/// A check that only hints does not have to look further back.
constexpr size_t most_looked_at = 50;

bool is_within(const TimeSpan& span, const std::vector<TimeSpan>& times) {
  for (const TimeSpan& other : times) {
    const bool by_the_clock =
        span.begin.event == SolarEvent::none && span.end.event == SolarEvent::none &&
        other.begin.event == SolarEvent::none && other.end.event == SolarEvent::none;
    if (by_the_clock && !span.open_end && span.begin.minute >= other.begin.minute &&
        span.end.minute <= other.end.minute) {
      return true;
    }
  }
  return false;
}

/// "Mo-Fr 08:00-16:00, Fr 08:00-12:00": an addition of what was open already.
bool adds_nothing(const std::vector<Rule>& before, const Rule& rule) {
  if (rule.times.empty() || rule.modifier != Modifier::implied || !rule.comment.empty() ||
      rule.weekdays.empty() || !rule.holidays.empty() || before.empty()) {
    return false;
  }
  const Rule& earlier = before.back();
  if (earlier.modifier != Modifier::implied || !earlier.comment.empty()) return false;
  const bool open_to_it = earlier.years.empty() && earlier.dates.empty() && earlier.weeks.empty();
  if (!open_to_it) return false;
  for (const WeekdayRange& range : rule.weekdays) {
    if (range.day_offset != 0) return false;
    for (int day = 0; day < 7; ++day) {
      if (!covers(range, day)) continue;
      bool covered = earlier.weekdays.empty() && earlier.holidays.empty();
      for (const WeekdayRange& other : earlier.weekdays) {
        covered = covered || (other.nth == 0 && other.day_offset == 0 && covers(other, day));
      }
      if (!covered) return false;
    }
  }
  for (const TimeSpan& span : rule.times) {
    if (!is_within(span, earlier.times)) return false;
  }
  return true;
}

template <typename Range>
bool has_one_twice(const std::vector<Range>& ranges) {
  for (size_t index = 1; index < ranges.size(); ++index) {
    if (std::find(ranges.begin(), ranges.begin() + static_cast<std::ptrdiff_t>(index),
                  ranges[index]) != ranges.begin() + static_cast<std::ptrdiff_t>(index)) {
      return true;
    }
  }
  return false;
}

}  // namespace

/// "Mo-Fr 08:00-12:00; Mo-Fr 14:00-18:00": the second rule leaves nothing of the first.
void Parser::check_replaced(const std::vector<Rule>& before, const Rule& rule, const Token& begin) {
  if (!reads_sloppy) return;
  if (has_one_twice(rule.weekdays) || has_one_twice(rule.dates)) {
    warn(begin, "hours.problem.twice");
  }
  if (rule.separator == Separator::additional && adds_nothing(before, rule)) {
    warn(begin, "hours.problem.adds_nothing");
  }
  const bool replaces = rule.separator == Separator::overriding && !rule.times.empty() &&
                        rule.modifier != Modifier::closed;
  if (!replaces) return;
  for (size_t index = before.size() - std::min(before.size(), most_looked_at);
       index < before.size(); ++index) {
    const Rule& earlier = before[index];
    if (same_days(earlier, rule) && !earlier.times.empty()) {
      warn(begin, "hours.problem.replaced_rule");
    }
  }
}

/// Points in time belong to other tags (service_times, collection_times): a text of nothing else
/// is one of these, a point among spans is a slip.
bool Parser::check_points(const Expression& out) {
  if (!reads_sloppy) return true;
  if (point_.kind == TokenKind::end) return true;
  bool spans = has_spans_;
  for (const Rule& rule : out.rules) {
    const bool all_day = rule.times.empty() && rule.modifier != Modifier::closed;
    spans = spans || rule.always || (all_day && rule.comment.empty());
  }
  if (spans) return fail(point_, "hours.problem.time_without_end");
  warn(point_, "hours.problem.points");
  return true;
}

}  // namespace wegweiser::hours
