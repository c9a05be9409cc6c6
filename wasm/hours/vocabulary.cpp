#include "hours/vocabulary.h"

#include <iterator>
#include <string>

#include "hours/rule.h"

namespace wegweiser::hours {

namespace {

constexpr std::string_view weekdays[] = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::string_view events[] = {"", "dawn", "sunrise", "sunset", "dusk"};

struct Word {
  WordKind kind;
  int value;
  std::string_view spelling;
};

constexpr int of(Modifier modifier) { return static_cast<int>(modifier); }
constexpr int of(SolarEvent event) { return static_cast<int>(event); }

constexpr Word specified[] = {
    {WordKind::public_holiday, 0, "PH"},
    {WordKind::school_holiday, 0, "SH"},
    {WordKind::modifier, of(Modifier::open), "open"},
    {WordKind::modifier, of(Modifier::closed), "off"},
    {WordKind::modifier, of(Modifier::closed), "closed"},
    {WordKind::modifier, of(Modifier::unknown), "unknown"},
    {WordKind::week, 0, "week"},
    {WordKind::easter, 0, "easter"},
    {WordKind::day_unit, 0, "day"},
    {WordKind::day_unit, 0, "days"},
    {WordKind::solar_event, of(SolarEvent::dawn), "dawn"},
    {WordKind::solar_event, of(SolarEvent::sunrise), "sunrise"},
    {WordKind::solar_event, of(SolarEvent::sunset), "sunset"},
    {WordKind::solar_event, of(SolarEvent::dusk), "dusk"},
};

// Lower case; each must have one meaning in a German town. "mar" is March, never "mardi".
constexpr Word understood[] = {
    {WordKind::weekday, 0, "mon"},
    {WordKind::weekday, 0, "monday"},
    {WordKind::weekday, 0, "mondays"},
    {WordKind::weekday, 0, "montag"},
    {WordKind::weekday, 0, "montags"},
    {WordKind::weekday, 1, "tue"},
    {WordKind::weekday, 1, "tues"},
    {WordKind::weekday, 1, "tuesday"},
    {WordKind::weekday, 1, "tuesdays"},
    {WordKind::weekday, 1, "di"},
    {WordKind::weekday, 1, "die"},
    {WordKind::weekday, 1, "dienstag"},
    {WordKind::weekday, 1, "dienstags"},
    {WordKind::weekday, 2, "wed"},
    {WordKind::weekday, 2, "wednesday"},
    {WordKind::weekday, 2, "wednesdays"},
    {WordKind::weekday, 2, "mi"},
    {WordKind::weekday, 2, "mittwoch"},
    {WordKind::weekday, 2, "mittwochs"},
    {WordKind::weekday, 3, "thu"},
    {WordKind::weekday, 3, "thur"},
    {WordKind::weekday, 3, "thurs"},
    {WordKind::weekday, 3, "thursday"},
    {WordKind::weekday, 3, "thursdays"},
    {WordKind::weekday, 3, "do"},
    {WordKind::weekday, 3, "donnerstag"},
    {WordKind::weekday, 3, "donnerstags"},
    {WordKind::weekday, 4, "fri"},
    {WordKind::weekday, 4, "friday"},
    {WordKind::weekday, 4, "fridays"},
    {WordKind::weekday, 4, "freitag"},
    {WordKind::weekday, 4, "freitags"},
    {WordKind::weekday, 5, "sat"},
    {WordKind::weekday, 5, "saturday"},
    {WordKind::weekday, 5, "saturdays"},
    {WordKind::weekday, 5, "samstag"},
    {WordKind::weekday, 5, "samstags"},
    {WordKind::weekday, 5, "sonnabend"},
    {WordKind::weekday, 6, "sun"},
    {WordKind::weekday, 6, "sunday"},
    {WordKind::weekday, 6, "sundays"},
    {WordKind::weekday, 6, "so"},
    {WordKind::weekday, 6, "sonntag"},
    {WordKind::weekday, 6, "sonntags"},
    {WordKind::month, 1, "january"},
    {WordKind::month, 1, "januar"},
    {WordKind::month, 1, "jän"},
    {WordKind::month, 1, "jänner"},
    {WordKind::month, 2, "february"},
    {WordKind::month, 2, "februar"},
    {WordKind::month, 3, "march"},
    {WordKind::month, 3, "mär"},
    {WordKind::month, 3, "mrz"},
    {WordKind::month, 3, "märz"},
    {WordKind::month, 4, "april"},
    {WordKind::month, 5, "mai"},
    {WordKind::month, 6, "june"},
    {WordKind::month, 6, "juni"},
    {WordKind::month, 7, "july"},
    {WordKind::month, 7, "juli"},
    {WordKind::month, 8, "august"},
    {WordKind::month, 9, "sept"},
    {WordKind::month, 9, "september"},
    {WordKind::month, 10, "okt"},
    {WordKind::month, 10, "october"},
    {WordKind::month, 10, "oktober"},
    {WordKind::month, 11, "november"},
    {WordKind::month, 12, "dez"},
    {WordKind::month, 12, "december"},
    {WordKind::month, 12, "dezember"},
    {WordKind::public_holiday, 0, "feiertag"},
    {WordKind::public_holiday, 0, "feiertage"},
    {WordKind::public_holiday, 0, "feiertags"},
    {WordKind::public_holiday, 0, "holidays"},
    {WordKind::school_holiday, 0, "schulferien"},
    {WordKind::modifier, of(Modifier::open), "geöffnet"},
    {WordKind::modifier, of(Modifier::closed), "geschlossen"},
    {WordKind::modifier, of(Modifier::closed), "ruhetag"},
    {WordKind::week, 0, "kw"},
    {WordKind::easter, 0, "ostern"},
    {WordKind::day_unit, 0, "tag"},
    {WordKind::day_unit, 0, "tage"},
    {WordKind::solar_event, of(SolarEvent::sunrise), "sonnenaufgang"},
    {WordKind::solar_event, of(SolarEvent::sunset), "sonnenuntergang"},
    {WordKind::every_day, 0, "täglich"},
    {WordKind::every_day, 0, "daily"},
    {WordKind::and_word, 0, "und"},
    {WordKind::and_word, 0, "and"},
    {WordKind::until_word, 0, "bis"},
    {WordKind::until_word, 0, "to"},
    {WordKind::until_word, 0, "till"},
    {WordKind::until_word, 0, "until"},
    {WordKind::clock_word, 0, "uhr"},
    {WordKind::clock_word, 0, "h"},
    {WordKind::am, 0, "am"},
    {WordKind::pm, 0, "pm"},
};

std::string lower(std::string_view word) {
  std::string out(word);
  for (size_t index = 0; index < out.size(); ++index) {
    char& byte = out[index];
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
    // Ä, Ö, Ü are C3 84, C3 96, C3 9C; their small letters lie 20 (hex) behind them.
    const bool in_latin_1 = index > 0 && out[index - 1] == '\xC3';
    if (in_latin_1 && (byte == '\x84' || byte == '\x96' || byte == '\x9C')) {
      byte = static_cast<char>(byte + 0x20);
    }
  }
  return out;
}

}  // namespace

WordMeaning look_up(std::string_view word) {
  const std::string small = lower(word);
  for (int index = 0; index < static_cast<int>(std::size(weekdays)); ++index) {
    if (small == lower(weekdays[index])) {
      return {WordKind::weekday, index, word == weekdays[index]};
    }
  }
  for (int index = 0; index < static_cast<int>(std::size(months)); ++index) {
    if (small == lower(months[index])) return {WordKind::month, index + 1, word == months[index]};
  }
  for (const Word& entry : specified) {
    if (small == lower(entry.spelling)) return {entry.kind, entry.value, word == entry.spelling};
  }
  for (const Word& entry : understood) {
    if (small == entry.spelling) return {entry.kind, entry.value, false};
  }
  return {};
}

std::string_view weekday_name(int weekday) { return weekdays[weekday]; }
std::string_view month_name(int month) { return months[month - 1]; }
std::string_view event_name(int event) { return events[event]; }

}  // namespace wegweiser::hours
