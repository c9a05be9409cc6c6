#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hours/civil.h"

namespace wegweiser::hours {

/// The sixteen Länder by their usual letters.
enum class Land { bw, by, be, bb, hb, hh, he, mv, ni, nw, rp, sl, sn, st, sh, th };

std::optional<Land> parse_land(std::string_view letters);  ///< "BW" -> Land::bw

struct Exception;  // plan.h

struct NamedDay {
  Date date;
  std::string name;
};

/// All public holidays from..to of a place outside Germany; of other days nothing is known.
struct NamedDays {
  Date from = {9999, 12, 31};
  Date to = {0, 1, 1};  ///< included
  std::vector<NamedDay> days;
};

/// Which holidays hold in one municipality.
struct HolidayCalendar {
  Land land = Land::bw;
  bool assumption_day = false;      ///< Bavaria: 15 August in mainly Catholic municipalities
  bool augsburg_peace_day = false;  ///< 8 August, city of Augsburg only
  bool corpus_christi = false;      ///< Saxony, Thuringia: in some municipalities only
  /// Instead of the Land's holidays. Belongs to somebody else.
  const NamedDays* abroad = nullptr;
  /// The school holidays, with their names as reasons; the days from the first to the last are
  /// known. Belongs to somebody else; nothing or none: no day is known.
  const std::vector<Exception>* school = nullptr;
};

/// Whether it is known if that day is a public holiday.
bool public_holidays_known(Date date, const HolidayCalendar& calendar);
/// The text key of the public holiday on that day ("holiday.epiphany"), or nothing. Abroad: its
/// name.
std::optional<std::string_view> public_holiday(Date date, const HolidayCalendar& calendar);

/// Whether it is known if that day is in the school holidays.
bool school_holidays_known(Date date, const HolidayCalendar& calendar);
/// The name of the school holidays that day is in, or nothing.
std::optional<std::string_view> school_holiday(Date date, const HolidayCalendar& calendar);

}  // namespace wegweiser::hours
