#include <cstdlib>

#include "hours/parse.h"
#include "hours/vocabulary.h"

namespace wegweiser::hours {

namespace {

void append_padded(std::string& out, int value, int width) {
  const std::string number = std::to_string(value);
  for (int length = static_cast<int>(number.size()); length < width; ++length) out.push_back('0');
  out += number;
}

void append_clock(std::string& out, int minutes) {
  append_padded(out, minutes / 60, 2);
  out.push_back(':');
  append_padded(out, minutes % 60, 2);
}

void append_day_offset(std::string& out, int days) {
  if (days == 0) return;
  out += days > 0 ? " +" : " -";
  const int count = days > 0 ? days : -days;
  out += std::to_string(count);
  out += count == 1 ? " day" : " days";
}

std::string_view short_name(Weekday day) { return weekday_name(static_cast<int>(day)); }

void append(std::string& out, const YearRange& range) {
  append_padded(out, range.from, 4);
  if (range.to == 9999 && range.from != range.to) {
    if (range.step == 1) out.push_back('+');
  } else if (range.to != range.from) {
    out.push_back('-');
    append_padded(out, range.to, 4);
  }
  if (range.step != 1) out += "/" + std::to_string(range.step);
}

void append(std::string& out, const WeekRange& range) {
  append_padded(out, range.from, 2);
  if (range.to != range.from) {
    out.push_back('-');
    append_padded(out, range.to, 2);
  }
  if (range.step != 1) out += "/" + std::to_string(range.step);
}

/// With `same_month_as`, only the day where the range stays in that month ("Dec 24-26").
void append(std::string& out, const DatePoint& point, const DatePoint* same_month_as) {
  const bool short_form = same_month_as != nullptr && point.base == DateBase::day &&
                          same_month_as->base == DateBase::day && point.year == 0 &&
                          same_month_as->month == point.month &&
                          same_month_as->weekday_offset == 0 && same_month_as->day_offset == 0 &&
                          same_month_as->day < point.day;
  if (point.year != 0) {
    append_padded(out, point.year, 4);
    out.push_back(' ');
  }
  if (point.base == DateBase::easter) {
    out += "easter";
  } else if (!short_form) {
    out += month_name(point.month);
  }
  if (point.base == DateBase::day) {
    if (!short_form) out.push_back(' ');
    append_padded(out, point.day, 2);
  }
  if (point.base == DateBase::nth_weekday) {
    out.push_back(' ');
    out += short_name(point.weekday);
    out += "[" + std::to_string(point.nth) + "]";
  }
  if (point.weekday_offset != 0) {
    out += point.weekday_offset > 0 ? " +" : " -";
    out += weekday_name(std::abs(point.weekday_offset) - 1);
  }
  append_day_offset(out, point.day_offset);
}

void append(std::string& out, const DateRange& range) {
  append(out, range.from, nullptr);
  if (range.open_end) {
    out.push_back('+');
  } else if (!(range.to == range.from)) {
    out.push_back('-');
    append(out, range.to, &range.from);
  }
  if (range.step != 1) out += "/" + std::to_string(range.step);
}

void append_nth(std::string& out, uint16_t nth) {
  if (nth == 0) return;
  out.push_back('[');
  const char* separator = "";
  for (int bit = 0; bit < 10; ++bit) {
    if ((nth & (1u << bit)) == 0) continue;
    out += separator;
    if (bit >= 5) out.push_back('-');
    out += std::to_string(bit % 5 + 1);
    separator = ",";
  }
  out.push_back(']');
}

void append(std::string& out, const WeekdayRange& range) {
  out += short_name(range.from);
  if (range.to != range.from) {
    out.push_back('-');
    out += short_name(range.to);
  }
  append_nth(out, range.nth);
  append_day_offset(out, range.day_offset);
}

void append(std::string& out, const HolidaySelector& holiday) {
  out += holiday.kind == HolidayKind::public_holiday ? "PH" : "SH";
  append_day_offset(out, holiday.day_offset);
}

void append(std::string& out, const TimePoint& point) {
  if (point.event == SolarEvent::none) {
    append_clock(out, point.minute);
    return;
  }
  const std::string_view name = event_name(static_cast<int>(point.event));
  if (point.minute == 0) {
    out += name;
    return;
  }
  out += "(";
  out += name;
  out.push_back(point.minute > 0 ? '+' : '-');
  append_clock(out, point.minute > 0 ? point.minute : -point.minute);
  out += ")";
}

void append(std::string& out, const TimeSpan& span) {
  append(out, span.begin);
  if (!(span.end == span.begin)) {
    out.push_back('-');
    // "18:00-02:00" rather than "18:00-26:00": what people write and read.
    TimePoint end = span.end;
    const bool wraps = end.event == SolarEvent::none && span.begin.event == SolarEvent::none &&
                       end.minute > 1440 && end.minute - 1440 <= span.begin.minute;
    if (wraps) end.minute = static_cast<int16_t>(end.minute - 1440);
    append(out, end);
  }
  if (span.open_end) out.push_back('+');
  if (span.step != 0) out += "/" + std::to_string(span.step);
}

template <typename Item>
void append_list(std::string& out, const std::vector<Item>& items) {
  const char* separator = "";
  for (const Item& item : items) {
    out += separator;
    append(out, item);
    separator = ",";
  }
}

class RuleWriter {
 public:
  std::string write(const Rule& rule) {
    if (rule.always) part() += "24/7";
    if (!rule.years.empty()) append_list(part(), rule.years);
    if (!rule.dates.empty()) append_list(part(), rule.dates);
    if (!rule.weeks.empty()) append_list(part() += "week ", rule.weeks);
    days(rule);
    if (!rule.times.empty()) append_list(part(), rule.times);
    modifier(rule);
    if (!rule.comment.empty()) part() += "\"" + rule.comment + "\"";
    return out_;
  }

 private:
  std::string& part() {
    if (!out_.empty()) out_.push_back(' ');
    return out_;
  }

  void days(const Rule& rule) {
    if (rule.holiday_link == HolidayLink::both) {
      append_list(part(), rule.holidays);
      append_list(part(), rule.weekdays);
      return;
    }
    if (!rule.weekdays.empty()) append_list(part(), rule.weekdays);
    if (rule.holidays.empty()) return;
    if (rule.weekdays.empty()) {
      part();
    } else {
      out_.push_back(',');
    }
    append_list(out_, rule.holidays);
  }

  void modifier(const Rule& rule) {
    if (rule.modifier == Modifier::closed) part() += out_.empty() ? "closed" : "off";
    if (rule.modifier == Modifier::open) part() += "open";
    if (rule.modifier == Modifier::unknown) part() += "unknown";
  }

  std::string out_;
};

std::string_view separator_text(Separator separator) {
  if (separator == Separator::additional) return ", ";
  if (separator == Separator::fallback) return " || ";
  return "; ";
}

}  // namespace

std::string canonical(const Expression& expression) {
  std::string out;
  for (size_t index = 0; index < expression.rules.size(); ++index) {
    const Rule& rule = expression.rules[index];
    if (index > 0) out += separator_text(rule.separator);
    out += RuleWriter().write(rule);
  }
  return out;
}

}  // namespace wegweiser::hours
