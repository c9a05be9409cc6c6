#include "holidays.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "embedded.h"
#include "hours/parse.h"
#include "hours/plan.h"

namespace wegweiser::tool {
namespace {

using Json = nlohmann::json;
using Strings = std::vector<std::string>;

bool contains(const Strings& list, const std::string& text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

Strings strings_of(const Json& object, const char* name) { return object.value(name, Strings()); }

Years years_of(const Json& object) {
  const Years ever;
  return {object.value("since", ever.since), object.value("until", ever.until)};
}

Years both(Years left, Years right) {
  return {std::max(left.since, right.since), std::min(left.until, right.until)};
}

std::optional<Country> country_of(const Json& content) {
  Country out;
  out.years = years_of(content);
  if (const auto states = content.find("states"); states != content.end()) {
    out.states.emplace();
    for (const auto& [code, state] : states->items()) {
      out.states->push_back(
          {code, strings_of(state, "names"), strings_of(state, "counties"), years_of(state)});
    }
  }
  for (const Json& entry : content.at("holidays")) {
    hours::ParseResult date = hours::parse(entry.at("date").get<std::string>());
    if (!date.expression) return std::nullopt;
    out.holidays.push_back({entry.at("name").get<std::string>(), std::move(*date.expression),
                            strings_of(entry, "states"), strings_of(entry, "except_states")});
  }
  return out;
}

bool holds_in(const CountryHoliday& holiday, const CountryState* state) {
  if (state == nullptr) return holiday.states.empty();
  return (holiday.states.empty() || contains(holiday.states, state->code)) &&
         !contains(holiday.except_states, state->code);
}

void add_days(const CountryHoliday& holiday, hours::NamedDays& out) {
  hours::Plan plan;
  plan.regular = holiday.days;
  plan.closed_on_holidays = false;
  for (const hours::Span& span :
       hours::spans(plan, {out.from, 0}, {hours::plus_days(out.to, 1), 0})) {
    const hours::Date end = hours::date_time_of(span.end).date;
    for (hours::Date date = hours::date_time_of(span.begin).date; date < end;
         date = hours::plus_days(date, 1)) {
      out.days.push_back({date, holiday.name});
    }
  }
}

}  // namespace

std::optional<Country> read_country(std::string_view json) {
  try {
    return country_of(Json::parse(json));
  } catch (const Json::exception&) {
    return std::nullopt;
  }
}

Countries read_countries() {
  Countries out;
  for (const EmbeddedFile& file : country_holidays()) {
    std::optional<Country> country = read_country(file.text);
    if (country) out.emplace(file.name.substr(0, file.name.find('.')), std::move(*country));
  }
  return out;
}

const CountryState* find_state(const Country& country, const Region& region) {
  if (!country.states) return nullptr;
  for (const CountryState& state : *country.states) {
    if (state.code == region.state || contains(state.names, region.state)) return &state;
  }
  for (const CountryState& state : *country.states) {
    if (contains(state.counties, region.county)) return &state;
  }
  return nullptr;
}

hours::NamedDays public_holidays(const Country& country, const Region& region, Years years) {
  hours::NamedDays out;
  const CountryState* const state = find_state(country, region);
  const bool at_large = region.state.empty() || !country.states;
  if (state == nullptr && !at_large) return out;
  Years known = both(country.years, years);
  if (state != nullptr) known = both(known, state->years);
  if (known.since > known.until) return out;
  out.from = {known.since, 1, 1};
  out.to = {known.until, 12, 31};
  for (const CountryHoliday& holiday : country.holidays) {
    if (holds_in(holiday, state)) add_days(holiday, out);
  }
  return out;
}

}  // namespace wegweiser::tool
