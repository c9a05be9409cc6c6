#include "hours/describe.h"

#include <algorithm>
#include <string_view>

namespace wegweiser::hours {

namespace {

constexpr int midnight = 24 * 60;
constexpr int64_t minutes_of_day = midnight;

constexpr std::string_view weekday_keys[] = {"monday", "tuesday",  "wednesday", "thursday",
                                             "friday", "saturday", "sunday"};

std::string_view key_of(Weekday day) { return weekday_keys[static_cast<int>(day)]; }

/// "8", "8:30": how people write the times of a table.
std::string short_clock(int minute) {
  const int of_day = minute > midnight ? minute - midnight : minute;
  std::string out = std::to_string(of_day / 60);
  if (of_day % 60 == 0) return out;
  out += of_day % 60 < 10 ? ":0" : ":";
  return out + std::to_string(of_day % 60);
}

std::string with_note(const std::string& text, const std::string& note, const text::Texts& texts) {
  if (note.empty()) return text;
  return texts.format("hours.with_note", {{"text", text}, {"note", note}});
}

std::string reason_text(Cause cause, const std::string& reason, const text::Texts& texts) {
  if (reason.empty()) return "";
  return cause == Cause::holiday ? texts.get(reason) : reason;
}

/// A moment beside now, by one of the keys "<group>.today", ".tomorrow", ".weekday", ".date".
std::string moment(DateTime time, Date today, std::string_view group, const text::Texts& texts) {
  const int64_t days = day_number(time.date) - day_number(today);
  const std::string clock = texts.format("hours.clock", {{"time", describe_clock(time.minute)}});
  const std::string prefix(group);
  if (days == 0) return texts.format(prefix + ".today", {{"clock", clock}});
  if (days == 1) return texts.format(prefix + ".tomorrow", {{"clock", clock}});
  const Weekday day = weekday(time.date);
  if (days > 1 && days <= 6) {
    return texts.format(prefix + ".weekday",
                        {{"weekday", describe_weekday(day, texts)}, {"clock", clock}});
  }
  return texts.format(prefix + ".date", {{"weekday", describe_weekday(day, texts)},
                                         {"date", describe_date(time.date, texts)},
                                         {"clock", clock}});
}

std::string until(DateTime time, Date today, const text::Texts& texts) {
  // Midnight is the end of a day rather than the begin of the next: "bis 24:00 Uhr".
  if (time.minute == 0) time = {plus_days(time.date, -1), midnight};
  return moment(time, today, "hours.until", texts);
}

std::string describe_open(const Answer& answer, Date today, const text::Texts& texts) {
  const std::string note =
      answer.comment.empty() ? reason_text(answer.cause, answer.reason, texts) : answer.comment;
  if (!answer.changes_at) return with_note(texts.get("hours.open_always"), note, texts);
  const std::string text =
      texts.format("hours.open_until", {{"until", until(*answer.changes_at, today, texts)}});
  return with_note(text, note, texts);
}

std::string describe_closed(const Answer& answer, Date today, const text::Texts& texts) {
  const std::string reason = reason_text(answer.cause, answer.reason, texts);
  std::string closed =
      with_note(texts.get("hours.closed"), reason.empty() ? answer.comment : reason, texts);
  if (!answer.opens_at) return closed;
  const std::string when = moment(*answer.opens_at, today, "hours.at", texts);
  return texts.format("hours.opens", {{"closed", closed}, {"when", when}});
}

std::string describe_unsure(const Answer& answer, const text::Texts& texts) {
  std::string comment = answer.comment;
  if (comment.empty() && answer.open_end) comment = texts.get("hours.end_open");
  if (comment.empty()) comment = reason_text(answer.cause, answer.reason, texts);
  if (!comment.empty()) return texts.format("hours.uncertain_comment", {{"comment", comment}});
  return texts.get(answer.changes_at ? "hours.uncertain" : "hours.unknown");
}

std::string describe_unknown(const Answer& answer, Date today, const text::Texts& texts) {
  std::string text = describe_unsure(answer, texts);
  if (!answer.opens_at) return text;
  const std::string when = moment(*answer.opens_at, today, "hours.at", texts);
  return texts.format("hours.uncertain_opens", {{"text", text}, {"when", when}});
}

TimeSpan time_span_of(const Span& span, int64_t day_begin) {
  TimeSpan out;
  out.begin.minute = static_cast<int16_t>(span.begin - day_begin);
  out.end.minute = static_cast<int16_t>(span.end - day_begin);
  return out;
}

bool says_the_same(const Span& one, const Span& other) {
  return one.state == other.state && one.comment == other.comment;
}

/// The comment of unknown spans that fill all the day around the sure ones: "8–12 Uhr, sonst nach
/// Vereinbarung". Nothing if the day is not of that kind.
const Span* otherwise(const Day& day) {
  const int64_t begin = day_number(day.date) * minutes_of_day;
  int64_t covered = begin;
  const Span* unsure = nullptr;
  bool sure = false;
  for (const Span& span : day.spans) {
    if (span.begin > covered || span.open_end) return nullptr;
    covered = span.end;
    if (span.state == State::open) {
      sure = true;
    } else if (unsure == nullptr) {
      unsure = &span;
    } else if (!says_the_same(*unsure, span)) {
      return nullptr;
    }
  }
  return sure && covered >= begin + minutes_of_day ? unsure : nullptr;
}

std::string unsure_text(const Span& span, const text::Texts& texts) {
  return span.comment.empty() ? texts.get("hours.day.uncertain") : span.comment;
}

/// Neighbouring spans with one comment, as one part of a day's line.
std::string day_part(const Day& day, size_t first, size_t last, const text::Texts& texts) {
  const int64_t begin = day_number(day.date) * minutes_of_day;
  const Span& span = day.spans[first];
  const bool unsure = span.state == State::unknown && !span.open_end;
  const bool whole_day = span.begin <= begin && span.end >= begin + minutes_of_day;
  if (unsure && whole_day) return unsure_text(span, texts);
  std::vector<TimeSpan> times;
  for (size_t index = first; index < last; ++index) {
    const Span& next = day.spans[index];
    if (next.open_end && !times.empty() && next.begin == day.spans[index - 1].end) {
      times.back().open_end = true;
      continue;
    }
    times.push_back(time_span_of(next, begin));
    if (next.open_end) {
      times.back().end = times.back().begin;
      times.back().open_end = true;
    }
  }
  const std::string note = unsure ? unsure_text(span, texts) : span.comment;
  return with_note(describe_times(times, texts), note, texts);
}

}  // namespace

std::string describe_answer(const Answer& answer, DateTime now, const text::Texts& texts) {
  switch (answer.state) {
    case State::open:
      return describe_open(answer, now.date, texts);
    case State::closed:
      return describe_closed(answer, now.date, texts);
    case State::unknown:
      break;
  }
  return describe_unknown(answer, now.date, texts);
}

std::string describe_day(const Day& day, const text::Texts& texts) {
  const std::string reason = reason_text(day.cause, day.reason, texts);
  if (day.spans.empty()) return with_note(texts.get("hours.day.closed"), reason, texts);
  const Span* rest = otherwise(day);
  std::vector<std::string> parts;
  Day sure = day;
  if (rest != nullptr) {
    sure.spans.clear();
    for (const Span& span : day.spans) {
      if (span.state == State::open) sure.spans.push_back(span);
    }
  }
  for (size_t first = 0; first < sure.spans.size();) {
    size_t last = first + 1;
    const auto goes_on = [&sure, first](const Span& next) {
      return says_the_same(sure.spans[first], next) ||
             (next.open_end && next.comment == sure.spans[first].comment);
    };
    while (last < sure.spans.size() && goes_on(sure.spans[last])) ++last;
    parts.push_back(day_part(sure, first, last, texts));
    first = last;
  }
  if (rest != nullptr) {
    parts.push_back(texts.format("hours.day.otherwise", {{"text", unsure_text(*rest, texts)}}));
  }
  return with_note(join_with_comma(parts, texts), reason, texts);
}

namespace {

bool goes_by_the_sun(const TimeSpan& span) {
  return span.begin.event != SolarEvent::none || span.end.event != SolarEvent::none;
}

/// "Sonnenaufgang", "30 Min. vor Sonnenuntergang", "8 Uhr".
std::string point_words(const TimePoint& point, const text::Texts& texts) {
  if (point.event == SolarEvent::none) {
    return texts.format("hours.clock", {{"time", short_clock(point.minute)}});
  }
  const std::string number = std::to_string(static_cast<int>(point.event));
  std::string event = texts.get("hours.sun." + number);
  if (point.minute == 0) return event;
  const std::string minutes = std::to_string(point.minute > 0 ? point.minute : -point.minute);
  return texts.format(point.minute > 0 ? "hours.sun.after" : "hours.sun.before",
                      {{"minutes", minutes}, {"event", event}});
}

/// "Sonnenaufgang bis Sonnenuntergang", "ab Sonnenuntergang".
std::string sun_words(const TimeSpan& span, const text::Texts& texts) {
  const std::string begin = point_words(span.begin, texts);
  if (span.end == span.begin) return texts.format("hours.from_date", {{"date", begin}});
  return texts.format("hours.sun.span", {{"begin", begin}, {"end", point_words(span.end, texts)}});
}

}  // namespace

std::string describe_times(const std::vector<TimeSpan>& times, const text::Texts& texts) {
  if (std::any_of(times.begin(), times.end(), goes_by_the_sun)) {
    std::vector<std::string> items;
    items.reserve(times.size());
    for (const TimeSpan& span : times) items.push_back(sun_words(span, texts));
    return join_with_and(items, texts);
  }
  std::vector<std::string> spans;
  bool end_open = false;
  for (const TimeSpan& span : times) {
    const bool all_day = span.begin.minute == 0 && span.end.minute == midnight;
    if (all_day && times.size() == 1) return texts.get("hours.day.all_day");
    const std::string begin = short_clock(span.begin.minute);
    if (span.end == span.begin) {
      spans.push_back(texts.format("hours.day.from", {{"begin", begin}}));
    } else {
      spans.push_back(texts.format("hours.day.span",
                                   {{"begin", begin}, {"end", short_clock(span.end.minute)}}));
      end_open = span.open_end;
    }
  }
  const std::string list = join_with_and(spans, texts);
  const std::string text = texts.format("hours.day.spans", {{"spans", list}});
  return end_open ? texts.format("hours.day.end_open", {{"text", text}}) : text;
}

std::string describe_date(Date date, const text::Texts& texts) {
  const std::string day = std::to_string(date.day);
  const std::string year = std::to_string(date.year);
  return texts.format("hours.date",
                      {{"day", day}, {"month", describe_month(date.month, texts)}, {"year", year}});
}

std::string describe_date_time(DateTime time, const text::Texts& texts) {
  const std::string clock = texts.format("hours.clock", {{"time", describe_clock(time.minute)}});
  return texts.format("hours.date_time",
                      {{"date", describe_date(time.date, texts)}, {"clock", clock}});
}

std::string describe_weekday(Weekday day, const text::Texts& texts) {
  return texts.get("weekday." + std::string(key_of(day)));
}

std::string describe_weekday_short(Weekday day, const text::Texts& texts) {
  return texts.get("weekday.short." + std::string(key_of(day)));
}

std::string describe_month(int month, const text::Texts& texts) {
  return texts.get("month." + std::to_string(month));
}

std::string describe_clock(int minute) {
  std::string out = minute / 60 < 10 ? "0" : "";
  out += std::to_string(minute / 60);
  out += minute % 60 < 10 ? ":0" : ":";
  return out + std::to_string(minute % 60);
}

std::string join_with_and(const std::vector<std::string>& items, const text::Texts& texts) {
  std::string out;
  for (size_t index = 0; index < items.size(); ++index) {
    if (index == 0) {
      out = items[index];
      continue;
    }
    const bool last = index + 1 == items.size();
    out = texts.format(last ? "hours.list.last" : "hours.list.comma",
                       {{"list", out}, {"item", items[index]}});
  }
  return out;
}

std::string join_with_comma(const std::vector<std::string>& items, const text::Texts& texts) {
  std::string out;
  for (const std::string& item : items) {
    out = out.empty() ? item : texts.format("hours.list.comma", {{"list", out}, {"item", item}});
  }
  return out;
}

}  // namespace wegweiser::hours
