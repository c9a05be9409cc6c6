#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hours/holidays.h"
#include "hours/rule.h"

namespace wegweiser::tool {

/// The years of which a list of holidays tells all; `until` included.
struct Years {
  int since = 0;
  int until = 2100;  ///< no law is known farther ahead
};

/// A public holiday of a country. Its days are an opening-hours expression of whole days, so that
/// no second language of dates is needed: "Dec 25; Dec 27 Mo,Tu" has the day that follows a
/// Christmas at the weekend.
struct CountryHoliday {
  std::string name;
  hours::Expression days;
  std::vector<std::string> states;         ///< only there; none: everywhere
  std::vector<std::string> except_states;  ///< not there
};

/// A part of a country: a state, a canton, a region.
struct CountryState {
  std::string code;                   ///< "TI", without the country's
  std::vector<std::string> names;     ///< what maps call it
  std::vector<std::string> counties;  ///< districts that tell it too, where a map names no state
  Years years;
};

/// data/holidays/XX.json
struct Country {
  Years years;
  /// Nothing: the whole country has the same holidays. Empty: it has not, and nobody has told more.
  std::optional<std::vector<CountryState>> states;
  std::vector<CountryHoliday> holidays;
};

/// Countries by their ISO code, "AT".
using Countries = std::map<std::string, Country, std::less<>>;

/// Where a question is asked about, in a map's words.
struct Region {
  std::string state;  ///< a name or a code; empty: the country at large
  std::string county;
};

/// Nothing where it cannot be understood as a whole: a list that lacks a day is worse than none.
std::optional<Country> read_country(std::string_view json);

/// All countries that are compiled in.
Countries read_countries();

/// Which of a country's states that is; nothing: none, or one that nobody has told about.
const CountryState* find_state(const Country& country, const Region& region);

/// The public holidays of a region, as far as they are known in these years. At large, a country
/// has what all its states have, or all but some.
hours::NamedDays public_holidays(const Country& country, const Region& region, Years years);

}  // namespace wegweiser::tool
