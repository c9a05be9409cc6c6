#include "hours/describe.h"
#include "hours/describe_days.h"
#include "hours/parse.h"

namespace wegweiser::hours {

namespace {

unsigned weekday_bits(const Rule& rule) {
  if (rule.weekdays.empty()) return rule.holidays.empty() ? 0x7Fu : 0u;
  unsigned bits = 0;
  for (const WeekdayRange& range : rule.weekdays) {
    int day = static_cast<int>(range.from);
    bits |= 1u << day;
    while (day != static_cast<int>(range.to)) {
      day = (day + 1) % 7;
      bits |= 1u << day;
    }
  }
  return bits;
}

bool is_sure_and_open(const Rule& rule) {
  return (rule.modifier == Modifier::implied || rule.modifier == Modifier::open) &&
         rule.comment.empty() && !rule.times.empty();
}

bool starts_with(const std::vector<TimeSpan>& times, const std::vector<TimeSpan>& begin) {
  if (times.size() <= begin.size()) return false;
  for (size_t index = 0; index < begin.size(); ++index) {
    if (!(times[index] == begin[index])) return false;
  }
  return true;
}

bool same_season(const Rule& one, const Rule& other) {
  return one.years == other.years && one.dates == other.dates && one.weeks == other.weeks;
}

bool has_nth(const Rule& rule) {
  for (const WeekdayRange& range : rule.weekdays) {
    if (range.nth != 0) return true;
  }
  return false;
}

/// The times that a rule adds to those of an earlier one on the same days: "Do auch 14–18 Uhr".
/// Nothing where it stands for itself.
std::vector<TimeSpan> added_times(const std::vector<Rule>& rules, size_t index) {
  const Rule& rule = rules[index];
  if (!is_sure_and_open(rule)) return {};
  const unsigned days = weekday_bits(rule);
  for (size_t before = index; before-- > 0;) {
    const Rule& earlier = rules[before];
    const unsigned earlier_days = weekday_bits(earlier);
    if (!same_season(earlier, rule) || (earlier_days & days) == 0) continue;
    const bool comparable = is_sure_and_open(earlier) && !has_nth(earlier) &&
                            earlier.holidays.empty() && rule.holidays.empty() &&
                            (earlier_days & days) == days;
    if (!comparable) return {};
    if (rule.separator == Separator::additional) return rule.times;
    if (!starts_with(rule.times, earlier.times)) return {};
    return {rule.times.begin() + static_cast<std::ptrdiff_t>(earlier.times.size()),
            rule.times.end()};
  }
  return {};
}

bool has_words(const Rule& rule) {
  for (const TimeSpan& span : rule.times) {
    const bool long_night =
        span.end.minute - span.begin.minute > 24 * 60 || span.end.minute > 36 * 60;
    if (span.is_point() || span.step != 0 || long_night) return false;
  }
  return true;
}

/// Whether an earlier rule may be about one of the same days; different weekdays of one season are
/// the only ones that certainly are not.
bool adds_to_another(const std::vector<Rule>& rules, size_t index) {
  const Rule& rule = rules[index];
  if (rule.separator != Separator::additional || !is_sure_and_open(rule)) return false;
  for (size_t before = 0; before < index; ++before) {
    const Rule& earlier = rules[before];
    const bool apart = same_season(earlier, rule) && earlier.holidays.empty() &&
                       rule.holidays.empty() && (weekday_bits(earlier) & weekday_bits(rule)) == 0;
    if (!apart && is_sure_and_open(earlier)) return true;
  }
  return false;
}

std::string append_word(const std::string& text, const std::string& word) {
  if (text.empty()) return word;
  return word.empty() ? text : text + " " + word;
}

/// What holds on a rule's days: "8–12 Uhr", "geschlossen", "nach Vereinbarung".
std::string state_words(const Rule& rule, const text::Texts& texts) {
  const std::string times = rule.times.empty() ? "" : describe_times(rule.times, texts);
  const bool only_comment = rule.times.empty() && !rule.always && !rule.comment.empty();
  std::string out;
  switch (rule.modifier) {
    case Modifier::closed:
      out = append_word(times, texts.get("hours.day.closed"));
      break;
    case Modifier::unknown:
      if (only_comment) return rule.comment;
      out = append_word(times, rule.comment.empty() ? texts.get("hours.day.uncertain") : "");
      break;
    case Modifier::implied:
      if (only_comment) return rule.comment;
      out = times.empty() ? texts.get("hours.day.all_day") : times;
      break;
    case Modifier::open:
      out = times.empty() ? texts.get("hours.day.all_day") : times;
      break;
  }
  if (rule.comment.empty()) return out;
  return texts.format("hours.with_note", {{"text", out}, {"note", rule.comment}});
}

std::optional<std::string> rule_words(const std::vector<Rule>& rules, size_t index,
                                      const text::Texts& texts) {
  const Rule& rule = rules[index];
  const std::optional<std::string> days = describe_days(rule, texts);
  if (!days || !has_words(rule)) return std::nullopt;
  const std::vector<TimeSpan> added = added_times(rules, index);
  std::string state;
  if (added.empty() && adds_to_another(rules, index)) {
    state = texts.format("hours.also", {{"times", describe_times(rule.times, texts)}});
  } else if (added.empty()) {
    state = state_words(rule, texts);
  } else {
    state = texts.format("hours.also", {{"times", describe_times(added, texts)}});
  }
  if (rule.separator == Separator::fallback) {
    return texts.format("hours.day.otherwise", {{"text", append_word(*days, state)}});
  }
  const bool every_day_unsaid = days->empty() && rule.dates.empty() && !rule.times.empty() &&
                                rule.modifier != Modifier::closed && added.empty();
  const std::string subject = every_day_unsaid ? texts.get("hours.every_day") : *days;
  return append_word(subject, state);
}

}  // namespace

std::string describe_regular(const Expression& expression, const text::Texts& texts) {
  const std::vector<Rule>& rules = expression.rules;
  if (rules.empty()) return texts.get("hours.unknown");
  std::string out;
  std::string season_before;
  for (size_t index = 0; index < rules.size(); ++index) {
    const std::optional<std::string> season = describe_season(rules[index], texts);
    const std::optional<std::string> words = rule_words(rules, index, texts);
    if (!season || !words) return canonical(expression);
    if (index > 0) out += *season == season_before ? ", " : "; ";
    if (!season->empty() && (index == 0 || *season != season_before)) out += *season + ": ";
    out += *words;
    season_before = *season;
  }
  return out;
}

}  // namespace wegweiser::hours
