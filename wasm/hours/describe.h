#pragma once

#include <string>
#include <vector>

#include "hours/plan.h"
#include "text/texts.h"

namespace wegweiser::hours {

/// One line for a list, read at `now`: "Geöffnet bis 12:00 Uhr", "Geschlossen (Heilige Drei
/// Könige), öffnet morgen um 08:00 Uhr", "Öffnungszeiten nicht sicher: nach Vereinbarung".
std::string describe_answer(const Answer& answer, DateTime now, const text::Texts& texts);

/// The spans of one day: "8–12 und 14–18 Uhr", "geschlossen", "geschlossen (Betriebsausflug)".
std::string describe_day(const Day& day, const text::Texts& texts);

/// A whole plan without a clock, for pages without a script: "Mo–Fr 8–12 Uhr, Do auch 14–18 Uhr".
/// What has no words here ("Dec 25 -Su") is given as written, in its canonical form.
std::string describe_regular(const Expression& expression, const text::Texts& texts);

/// "21. November 2023", "21. November 2023, 10:00 Uhr", "Dienstag", "Di", "10:00"; years are always
/// written (VA.gov, facility status research, 2020: a date without its year is not believed).
std::string describe_date(Date date, const text::Texts& texts);
std::string describe_date_time(DateTime time, const text::Texts& texts);
std::string describe_weekday(Weekday day, const text::Texts& texts);
std::string describe_weekday_short(Weekday day, const text::Texts& texts);
std::string describe_month(int month, const text::Texts& texts);
std::string describe_clock(int minute);

/// "8–12 und 14–18 Uhr", "18–2 Uhr" past midnight, "ab 18 Uhr" with an open end.
std::string describe_times(const std::vector<TimeSpan>& times, const text::Texts& texts);

/// "a", "a und b", "a, b und c".
std::string join_with_and(const std::vector<std::string>& items, const text::Texts& texts);
/// "a, b, c".
std::string join_with_comma(const std::vector<std::string>& items, const text::Texts& texts);

}  // namespace wegweiser::hours
