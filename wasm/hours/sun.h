#pragma once

#include <optional>

#include "hours/civil.h"
#include "hours/rule.h"

namespace wegweiser::hours {

/// Degrees, north and east positive. The middle of Germany unless somebody knows better: there the
/// sun is at most half an hour off for any German town.
struct Place {
  double latitude = 51.16;
  double longitude = 10.45;
};

/// When the sun does that on a day, in minutes of the town's wall clock from that day's midnight;
/// nothing where it does not (beyond the polar circles). Dawn and dusk are civil: 6° below the
/// horizon. Good to a minute (Meeus, "Astronomical Algorithms", ch. 25 and 28, as NOAA uses them).
std::optional<int> solar_minute(SolarEvent event, Date date, Place place);

}  // namespace wegweiser::hours
