#pragma once

#include <optional>
#include <string_view>

#include "hours/civil.h"

namespace wegweiser::hours {

/// The sixteen Länder by their usual letters.
enum class Land { bw, by, be, bb, hb, hh, he, mv, ni, nw, rp, sl, sn, st, sh, th };

std::optional<Land> parse_land(std::string_view letters);  ///< "BW" -> Land::bw

/// Which public holidays hold in one municipality.
struct HolidayCalendar {
  Land land = Land::bw;
  bool assumption_day = false;      ///< Bavaria: 15 August in mainly Catholic municipalities
  bool augsburg_peace_day = false;  ///< 8 August, city of Augsburg only
  bool corpus_christi = false;      ///< Saxony, Thuringia: in some municipalities only
};

/// The text key of the public holiday on that day ("holiday.epiphany"), or nothing.
std::optional<std::string_view> public_holiday(Date date, const HolidayCalendar& calendar);

}  // namespace wegweiser::hours
