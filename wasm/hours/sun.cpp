#include "hours/sun.h"

#include <cmath>

namespace wegweiser::hours {

namespace {

constexpr double degree = 3.14159265358979323846 / 180;

// Single precision is good to a second here, once whole turns are taken off.
float sine(double degrees) {
  return std::sin(static_cast<float>((degrees - 360 * std::floor(degrees / 360)) * degree));
}
float cosine(double degrees) { return sine(degrees + 90); }

/// Below the horizon, of the sun's centre: when its upper edge is seen, or when twilight begins.
double zenith_of(SolarEvent event) {
  const bool twilight = event == SolarEvent::dawn || event == SolarEvent::dusk;
  return twilight ? 96.0 : 90.833;
}

struct Sun {
  double sine_of_declination = 0;
  double equation_of_time = 0;  ///< minutes that a sundial is ahead of the clock
};

/// `century`: Julian centuries since noon of 1 January 2000.
Sun sun_at(double century) {
  const double mean_longitude = 280.46646 + century * 36000.76983;
  const double anomaly = 357.52911 + century * 35999.05029;
  const double eccentricity = 0.016708634 - century * 0.000042037;
  const double centre = sine(anomaly) * (1.914602 - century * 0.004817) +
                        sine(2 * anomaly) * 0.019993 + sine(3 * anomaly) * 0.000289;
  const double node = 125.04 - century * 1934.136;
  const double longitude = mean_longitude + centre - 0.00569 - 0.00478 * sine(node);
  const double obliquity = 23.439291 - century * 0.0130042 + 0.00256 * cosine(node);
  const double half = sine(obliquity / 2) / cosine(obliquity / 2);
  const double y = half * half;
  Sun out;
  out.sine_of_declination = sine(obliquity) * sine(longitude);
  out.equation_of_time = 4 / degree *
                         (y * sine(2 * mean_longitude) - 2 * eccentricity * sine(anomaly) +
                          4 * eccentricity * y * sine(anomaly) * cosine(2 * mean_longitude) -
                          0.5 * y * y * sine(4 * mean_longitude) -
                          1.25 * eccentricity * eccentricity * sine(2 * anomaly));
  return out;
}

}  // namespace

std::optional<int> solar_minute(SolarEvent event, Date date, Place place) {
  const bool morning = event == SolarEvent::dawn || event == SolarEvent::sunrise;
  const double days = static_cast<double>(day_number(date) - day_number({2000, 1, 1}));
  double minute = 720;  // from midnight UTC
  for (int step = 0; step < 2; ++step) {
    const Sun sun = sun_at((days + minute / 1440 - 0.5) / 36525);
    const double sine_of_declination = sun.sine_of_declination;
    const double cosine_of_hour =
        (cosine(zenith_of(event)) - sine(place.latitude) * sine_of_declination) /
        (cosine(place.latitude) * std::sqrt(1 - sine_of_declination * sine_of_declination));
    if (!(cosine_of_hour >= -1 && cosine_of_hour <= 1)) return std::nullopt;
    const double half_day = std::acos(static_cast<float>(cosine_of_hour)) / degree * 4;
    const double noon = 720 - 4 * place.longitude - sun.equation_of_time;
    minute = morning ? noon - half_day : noon + half_day;
  }
  const int64_t instant = (day_number(date) * 1440 + static_cast<int64_t>(std::floor(minute))) * 60;
  return static_cast<int>(wall_minutes(town_time(instant)) - wall_minutes({date, 0}));
}

}  // namespace wegweiser::hours
