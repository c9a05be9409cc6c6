#include "hours/describe_days.h"

#include <vector>

#include "hours/describe.h"

namespace wegweiser::hours {

namespace {

using Words = std::optional<std::string>;

Words easter_name(const DatePoint& point, const text::Texts& texts) {
  if (point.weekday_offset != 0) return std::nullopt;
  switch (point.day_offset) {
    case -2:
      return texts.get("holiday.good_friday");
    case 0:
      return texts.get("holiday.easter_sunday");
    case 1:
      return texts.get("holiday.easter_monday");
    case 39:
      return texts.get("holiday.ascension_day");
    case 49:
      return texts.get("holiday.whit_sunday");
    case 50:
      return texts.get("holiday.whit_monday");
    case 60:
      return texts.get("holiday.corpus_christi");
    default:
      return std::nullopt;
  }
}

/// "1.", "letzter"; nothing for what lies further from the month's end.
Words nth_word(int nth, const text::Texts& texts) {
  if (nth > 0) {
    const std::string number = std::to_string(nth);
    return texts.format("hours.nth.number", {{"n", number}});
  }
  if (nth == -1) return texts.get("hours.nth.last");
  if (nth == -2) return texts.get("hours.nth.second_last");
  return std::nullopt;
}

Words date_words(const DatePoint& point, const text::Texts& texts) {
  Words out;
  if (point.base == DateBase::easter) {
    out = easter_name(point, texts);
  } else if (point.weekday_offset != 0 || point.day_offset != 0) {
    return std::nullopt;
  } else if (point.base == DateBase::month) {
    out = describe_month(point.month, texts);
  } else if (point.base == DateBase::nth_weekday) {
    const Words nth = nth_word(point.nth, texts);
    if (!nth) return std::nullopt;
    out = texts.format("hours.nth_in_month", {{"nth", *nth},
                                              {"weekday", describe_weekday(point.weekday, texts)},
                                              {"month", describe_month(point.month, texts)}});
  } else {
    const std::string day = std::to_string(point.day);
    out = texts.format("hours.date_in_year",
                       {{"day", day}, {"month", describe_month(point.month, texts)}});
  }
  if (!out || point.year == 0) return out;
  const std::string year = std::to_string(point.year);
  return texts.format("hours.in_year", {{"date", *out}, {"year", year}});
}

Words range_words(const DateRange& range, const text::Texts& texts) {
  Words from = date_words(range.from, texts);
  if (!from) return std::nullopt;
  if (range.open_end) return texts.format("hours.from_date", {{"date", *from}});
  if (range.from == range.to) return from;
  const Words to = date_words(range.to, texts);
  if (!to) return std::nullopt;
  const bool one_month = range.from.base == DateBase::day && range.to.base == DateBase::day &&
                         range.from.month == range.to.month && range.from.year == range.to.year;
  if (!one_month) return texts.format("hours.range", {{"from", *from}, {"to", *to}});
  const std::string day = std::to_string(range.from.day);
  const std::string short_from = texts.format("hours.day_of_month", {{"day", day}});
  return texts.format("hours.range", {{"from", short_from}, {"to", *to}});
}

Words years_words(const YearRange& range, const text::Texts& texts) {
  if (range.step != 1) return std::nullopt;
  const std::string from = std::to_string(range.from);
  if (range.from == range.to) return from;
  if (range.to == 9999) return texts.format("hours.from_date", {{"date", from}});
  return texts.format("hours.range", {{"from", from}, {"to", std::to_string(range.to)}});
}

Words weeks_words(const std::vector<WeekRange>& weeks, const text::Texts& texts) {
  std::vector<std::string> items;
  for (const WeekRange& range : weeks) {
    const bool every_other = range.step == 2 && range.from <= 2 && range.to >= 52;
    if (every_other && weeks.size() == 1) {
      return texts.get(range.from == 1 ? "hours.weeks_odd" : "hours.weeks_even");
    }
    if (range.step != 1) return std::nullopt;
    const std::string from = std::to_string(range.from);
    const std::string to = std::to_string(range.to);
    items.push_back(
        range.from == range.to ? from : texts.format("hours.range", {{"from", from}, {"to", to}}));
  }
  return texts.format("hours.weeks", {{"weeks", join_with_comma(items, texts)}});
}

/// "1. Sonntag im Monat", "2. und 4. Samstag im Monat".
Words nth_words(const WeekdayRange& range, const text::Texts& texts) {
  if (range.from != range.to) return std::nullopt;
  std::vector<std::string> numbers;
  for (int bit = 0; bit < 10; ++bit) {
    if ((range.nth & (1u << bit)) == 0) continue;
    const Words nth = nth_word(bit < 5 ? bit + 1 : 4 - bit, texts);
    if (!nth) return std::nullopt;
    numbers.push_back(*nth);
  }
  return texts.format("hours.nth", {{"nth", join_with_and(numbers, texts)},
                                    {"weekday", describe_weekday(range.from, texts)}});
}

Words weekday_words(const WeekdayRange& range, const text::Texts& texts) {
  if (range.day_offset != 0) return std::nullopt;
  if (range.nth != 0) return nth_words(range, texts);
  const int from = static_cast<int>(range.from);
  const int to = static_cast<int>(range.to);
  const std::string first = describe_weekday_short(range.from, texts);
  const std::string last = describe_weekday_short(range.to, texts);
  if (from == to) return first;
  if (from == 0 && to == 6) return texts.get("hours.every_day");
  const bool neighbours = (from + 1) % 7 == to;
  if (neighbours) return texts.format("hours.list.comma", {{"list", first}, {"item", last}});
  return texts.format("hours.days_range", {{"from", first}, {"to", last}});
}

Words holiday_words(const HolidaySelector& holiday, const text::Texts& texts) {
  if (holiday.kind != HolidayKind::public_holiday) {
    if (holiday.day_offset != 0) return std::nullopt;
    return texts.get("hours.in_school_holidays");
  }
  switch (holiday.day_offset) {
    case 0:
      return texts.get("hours.on_holidays");
    case -1:
      return texts.get("hours.before_holidays");
    case 1:
      return texts.get("hours.after_holidays");
    default:
      return std::nullopt;
  }
}

template <typename Item, typename Describe>
Words words_of_all(const std::vector<Item>& items, const Describe& describe,
                   const text::Texts& texts) {
  std::vector<std::string> all;
  for (const Item& item : items) {
    const Words words = describe(item, texts);
    if (!words) return std::nullopt;
    all.push_back(*words);
  }
  return join_with_comma(all, texts);
}

}  // namespace

Words describe_season(const Rule& rule, const text::Texts& texts) {
  const Words dates = words_of_all(rule.dates, range_words, texts);
  const Words years = words_of_all(rule.years, years_words, texts);
  if (!dates || !years) return std::nullopt;
  std::string out = *dates;
  if (!years->empty()) {
    out = out.empty() ? *years : texts.format("hours.in_year", {{"date", out}, {"year", *years}});
  }
  if (rule.weeks.empty()) return out;
  Words weeks = weeks_words(rule.weeks, texts);
  if (!weeks) return std::nullopt;
  if (out.empty()) return weeks;
  return texts.format("hours.list.comma", {{"list", out}, {"item", *weeks}});
}

Words describe_days(const Rule& rule, const text::Texts& texts) {
  Words weekdays = words_of_all(rule.weekdays, weekday_words, texts);
  Words holidays = words_of_all(rule.holidays, holiday_words, texts);
  if (!weekdays || !holidays) return std::nullopt;
  if (holidays->empty()) return weekdays;
  if (weekdays->empty()) return holidays;
  if (rule.holiday_link == HolidayLink::both) {
    const bool plain = rule.holidays.size() == 1 && rule.holidays.front().day_offset == 0;
    if (!plain) return std::nullopt;
    if (rule.holidays.front().kind == HolidayKind::school_holiday) {
      return *holidays + " " + *weekdays;
    }
    return texts.format("hours.on_holidays_and", {{"days", *weekdays}});
  }
  return texts.format("hours.list.comma", {{"list", *weekdays}, {"item", *holidays}});
}

}  // namespace wegweiser::hours
