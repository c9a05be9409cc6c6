#include "holidays.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>
#include <vector>

#include "embedded.h"
#include "hours/parse.h"
#include "hours/select.h"

using namespace wegweiser;
using namespace wegweiser::tool;

namespace {

using Dates = std::vector<std::string>;

constexpr Years any_years = {1900, 2200};

Dates dates_of(const Country& country, const Region& region, int year) {
  Dates out;
  for (const hours::NamedDay& day : public_holidays(country, region, {year, year}).days) {
    out.push_back(to_string(day.date));
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

bool contains(const Dates& dates, const char* date) {
  return std::find(dates.begin(), dates.end(), date) != dates.end();
}

bool known(const Country& country, const Region& region) {
  const hours::NamedDays days = public_holidays(country, region, any_years);
  return days.from <= days.to;
}

Country probe(const std::string& holidays) {
  const std::optional<Country> country =
      read_country(R"({"since": 2020, "until": 2030, "states": {"A": {"names": ["Alpha"]},
        "B": {"names": ["Beta"], "counties": ["Bezirk"], "since": 2024}}, "holidays": [)" +
                   holidays + "]}");
  REQUIRE(country);
  return *country;
}

}  // namespace

TEST_CASE("every country's file is understood, in canonical form, as whole days", "[holidays]") {
  const Countries countries = read_countries();
  CHECK(countries.size() == country_holidays().size());
  CHECK(countries.size() >= 25);
  for (const auto& [code, country] : countries) {
    for (const CountryHoliday& holiday : country.holidays) {
      CAPTURE(code, holiday.name, hours::canonical(holiday.days));
      for (const hours::Rule& rule : holiday.days.rules) {
        CHECK((rule.times.empty() && rule.holidays.empty() && rule.comment.empty()));
        CHECK(hours::selects_days(rule));
      }
    }
    CAPTURE(code);
    CHECK(dates_of(country, {}, 2026).size() >= 8);
  }
}

TEST_CASE("the dates stand in the files as the specification writes them", "[holidays]") {
  for (const EmbeddedFile& file : country_holidays()) {
    size_t at = 0;
    const std::string_view member = "\"date\": \"";
    while ((at = file.text.find(member, at)) != std::string_view::npos) {
      at += member.size();
      const std::string_view date = file.text.substr(at, file.text.find('"', at) - at);
      CAPTURE(file.name, date);
      const hours::ParseResult parsed = hours::parse(date);
      REQUIRE(parsed.expression);
      CHECK(parsed.warnings.empty());
      CHECK(hours::canonical(*parsed.expression) == date);
    }
  }
}

TEST_CASE("what has a date that nobody understands is no list", "[holidays]") {
  CHECK_FALSE(read_country(R"({"since": 2000, "holidays": [{"name": "x", "date": "Foo 31"}]})"));
  CHECK_FALSE(read_country(R"({"since": 2000, "holidays": [{"date": "Jan 01"}]})"));
  CHECK_FALSE(read_country(R"({"since": "2000", "holidays": []})"));
  CHECK_FALSE(read_country("{}"));
  CHECK_FALSE(read_country("["));
}

TEST_CASE("a region is found by its code, a name, or a district", "[holidays]") {
  const Country country = probe(R"({"name": "x", "date": "Jan 01"})");
  const auto code_of = [&country](const Region& region) {
    const CountryState* const state = find_state(country, region);
    return state == nullptr ? std::string() : state->code;
  };
  CHECK(code_of({"A", ""}) == "A");
  CHECK(code_of({"Alpha", "Bezirk"}) == "A");
  CHECK(code_of({"nowhere", "Bezirk"}) == "B");
  CHECK(code_of({"", "Bezirk"}) == "B");
  CHECK(code_of({"nowhere", "nowhere"}).empty());
  CHECK(code_of({}).empty());
}

TEST_CASE("nothing is known of another state, or of other years", "[holidays]") {
  const Country country = probe(R"({"name": "x", "date": "Jan 01"})");
  CHECK(known(country, {}));
  CHECK_FALSE(known(country, {"Gamma", ""}));
  const hours::NamedDays at_large = public_holidays(country, {}, any_years);
  CHECK(at_large.from == hours::Date{2020, 1, 1});
  CHECK(at_large.to == hours::Date{2030, 12, 31});
  CHECK(at_large.days.size() == 11);
  CHECK(public_holidays(country, {"B", ""}, any_years).from == hours::Date{2024, 1, 1});
  const hours::NamedDays before = public_holidays(country, {"B", ""}, {2021, 2022});
  CHECK((before.days.empty() && before.from > before.to));
  // A country without a word about states has the same holidays everywhere.
  const auto uniform =
      read_country(R"({"since": 2000, "holidays": [{"name": "x", "date": "Jan 01"}]})");
  REQUIRE(uniform);
  CHECK(known(*uniform, {"Gamma", ""}));
  const auto untold = read_country(
      R"({"since": 2000, "states": {}, "holidays": [{"name": "x", "date": "Jan 01"}]})");
  REQUIRE(untold);
  CHECK(known(*untold, {}));
  CHECK_FALSE(known(*untold, {"Gamma", ""}));
}

TEST_CASE("some holidays are only in some states", "[holidays]") {
  const Country country = probe(R"({"name": "only", "date": "Feb 01", "states": ["A"]},
                                   {"name": "not", "date": "Mar 01", "except_states": ["A"]})");
  CHECK(dates_of(country, {"A", ""}, 2026) == Dates{"2026-02-01"});
  CHECK(dates_of(country, {"B", ""}, 2026) == Dates{"2026-03-01"});
  CHECK(dates_of(country, {}, 2026) == Dates{"2026-03-01"});
}

TEST_CASE("days that follow a weekend, and days that move", "[holidays]") {
  const Countries countries = read_countries();
  const Country& britain = countries.at("GB");
  // Christmas 2027 is a Saturday, New Year's Day 2023 was a Sunday.
  const Dates christmas = dates_of(britain, {"Scotland", ""}, 2027);
  for (const char* day : {"2027-12-25", "2027-12-26", "2027-12-27", "2027-12-28"}) {
    CAPTURE(day);
    CHECK(contains(christmas, day));
  }
  const Dates scotland = dates_of(britain, {"Scotland", ""}, 2023);
  CHECK((contains(scotland, "2023-01-02") && contains(scotland, "2023-01-03")));
  CHECK_FALSE(contains(dates_of(britain, {"England", ""}, 2023), "2023-01-03"));
  const Dates jubilee = dates_of(britain, {"Wales", ""}, 2022);
  CHECK((contains(jubilee, "2022-06-02") && contains(jubilee, "2022-06-03")));
  CHECK_FALSE(contains(jubilee, "2022-05-30"));
  // In Holy Week the Näfelser Fahrt is a week later.
  const Country& switzerland = countries.at("CH");
  CHECK(contains(dates_of(switzerland, {"Glarus", ""}, 2025), "2025-04-03"));
  const Dates late = dates_of(switzerland, {"Glarus", ""}, 2026);
  CHECK((contains(late, "2026-04-09") && !contains(late, "2026-04-02")));
  CHECK(contains(dates_of(countries.at("IE"), {}, 2030), "2030-02-01"));  // a Friday
  CHECK(contains(dates_of(countries.at("NL"), {}, 2025), "2025-04-26"));  // the 27th: a Sunday
  CHECK_FALSE(contains(dates_of(countries.at("NL"), {}, 2025), "2025-04-27"));
}

TEST_CASE("a holiday of some districts needs the district", "[holidays]") {
  const Country country = read_countries().at("FR");
  CHECK(contains(dates_of(country, {"Grand Est", "Bas-Rhin"}, 2026), "2026-12-26"));
  CHECK_FALSE(contains(dates_of(country, {"Grand Est", "Marne"}, 2026), "2026-12-26"));
  CHECK_FALSE(known(country, {"Grand Est", ""}));
  CHECK_FALSE(contains(dates_of(country, {"Bretagne", ""}, 2026), "2026-12-26"));
}
