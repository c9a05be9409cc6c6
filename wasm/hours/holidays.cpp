#include "hours/holidays.h"

#include <cstdint>
#include <iterator>

#include "hours/plan.h"

namespace wegweiser::hours {

namespace {

constexpr uint32_t in(Land land) { return 1u << static_cast<unsigned>(land); }
constexpr uint32_t everywhere = 0xFFFF;
constexpr uint32_t north =
    in(Land::hb) | in(Land::hh) | in(Land::ni) | in(Land::sh);  // Reformation Day since 2018
constexpr uint32_t east = in(Land::bb) | in(Land::mv) | in(Land::sn) | in(Land::st) | in(Land::th);
constexpr uint32_t catholic_west =
    in(Land::bw) | in(Land::by) | in(Land::nw) | in(Land::rp) | in(Land::sl);

constexpr int always = 9999;

struct Fixed {
  int month;
  int day;
  uint32_t lands;
  int first_year;
  int last_year;
  std::string_view key;
};

// The holiday laws of the Länder; before 1995 not looked into.
constexpr Fixed fixed[] = {
    {1, 1, everywhere, 0, always, "holiday.new_year"},
    {1, 6, in(Land::bw) | in(Land::by) | in(Land::st), 0, always, "holiday.epiphany"},
    {3, 8, in(Land::be), 2019, always, "holiday.womens_day"},
    {3, 8, in(Land::mv), 2023, always, "holiday.womens_day"},
    {5, 1, everywhere, 0, always, "holiday.labour_day"},
    {5, 8, in(Land::be), 2020, 2020, "holiday.liberation_day"},
    {5, 8, in(Land::be), 2025, 2025, "holiday.liberation_day"},
    {6, 17, in(Land::be), 2028, 2028, "holiday.uprising_day"},
    {8, 15, in(Land::sl), 0, always, "holiday.assumption_day"},
    {9, 20, in(Land::th), 2019, always, "holiday.childrens_day"},
    {10, 3, everywhere, 1990, always, "holiday.german_unity"},
    {10, 31, everywhere, 2017, 2017, "holiday.reformation_day"},
    {10, 31, east, 0, always, "holiday.reformation_day"},
    {10, 31, north, 2018, always, "holiday.reformation_day"},
    {11, 1, catholic_west, 0, always, "holiday.all_saints"},
    {12, 25, everywhere, 0, always, "holiday.christmas_day"},
    {12, 26, everywhere, 0, always, "holiday.boxing_day"},
};

struct Movable {
  int days_after_easter;
  uint32_t lands;
  std::string_view key;
};

constexpr Movable movable[] = {
    {-2, everywhere, "holiday.good_friday"},
    {0, in(Land::bb), "holiday.easter_sunday"},
    {1, everywhere, "holiday.easter_monday"},
    {39, everywhere, "holiday.ascension_day"},
    {49, in(Land::bb), "holiday.whit_sunday"},
    {50, everywhere, "holiday.whit_monday"},
    {60, catholic_west | in(Land::he), "holiday.corpus_christi"},
};

constexpr std::string_view letters_of[] = {"BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV",
                                           "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"};

/// Wednesday before 23 November.
bool is_repentance_day(Date date) {
  return date.month == 11 && date.day >= 16 && date.day <= 22 &&
         weekday(date) == Weekday::wednesday;
}

/// A release's town lies in Germany: on the phone the list costs next to nothing.
const NamedDays* abroad_of([[maybe_unused]] const HolidayCalendar& calendar) {
#ifdef WEGWEISER_BRIEF
  return nullptr;
#else
  return calendar.abroad;
#endif
}

}  // namespace

std::optional<Land> parse_land(std::string_view letters) {
  for (size_t index = 0; index < std::size(letters_of); ++index) {
    if (letters_of[index] == letters) return static_cast<Land>(index);
  }
  return std::nullopt;
}

bool public_holidays_known(Date date, const HolidayCalendar& calendar) {
  const NamedDays* const abroad = abroad_of(calendar);
  return abroad == nullptr || (date >= abroad->from && date <= abroad->to);
}

std::optional<std::string_view> public_holiday(Date date, const HolidayCalendar& calendar) {
  if (const NamedDays* const abroad = abroad_of(calendar)) {
    for (const NamedDay& day : abroad->days) {
      if (day.date == date) return day.name;
    }
    return std::nullopt;
  }
  const uint32_t land = in(calendar.land);
  for (const Fixed& day : fixed) {
    if (day.month == date.month && day.day == date.day && (day.lands & land) != 0 &&
        date.year >= day.first_year && date.year <= day.last_year) {
      return day.key;
    }
  }
  // Easter is between 22 March and 25 April, so nothing movable lies outside these months.
  if (date.month >= 3 && date.month <= 6) {
    const int64_t distance = day_number(date) - day_number(easter_sunday(date.year));
    for (const Movable& day : movable) {
      if (day.days_after_easter == distance && (day.lands & land) != 0) return day.key;
    }
    const bool some_municipalities = calendar.land == Land::sn || calendar.land == Land::th;
    if (distance == 60 && some_municipalities && calendar.corpus_christi) {
      return "holiday.corpus_christi";
    }
  }
  if (calendar.land == Land::sn && is_repentance_day(date)) return "holiday.repentance_day";
  if (calendar.land == Land::by && date.month == 8) {
    if (date.day == 15 && calendar.assumption_day) return "holiday.assumption_day";
    if (date.day == 8 && calendar.augsburg_peace_day) return "holiday.augsburg_peace_day";
  }
  return std::nullopt;
}

bool school_holidays_known(Date date, const HolidayCalendar& calendar) {
  if (calendar.school == nullptr) return false;
  bool begun = false;
  bool over = true;
  for (const Exception& holidays : *calendar.school) {
    begun = begun || date >= holidays.from;
    over = over && date > holidays.to;
  }
  return begun && !over;
}

std::optional<std::string_view> school_holiday(Date date, const HolidayCalendar& calendar) {
  if (calendar.school == nullptr) return std::nullopt;
  for (const Exception& holidays : *calendar.school) {
    if (date >= holidays.from && date <= holidays.to) return holidays.reason;
  }
  return std::nullopt;
}

}  // namespace wegweiser::hours
