#include "bundle.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegweiser;

TEST_CASE("files are joined member by member, lists one behind the other", "[bundle]") {
  const std::string joined =
      tool::join({{"a.json", R"({"$schema": "../x", "town": {"name": "Möss"}, "notices": [1, 2]})"},
                  {"b.json", R"({"notices": [3], "serial": 4})"}});
  CHECK(joined == R"({"town":{"name":"Möss"},"notices":[1,2,3],"serial":4})");
}

TEST_CASE("a bundle holds texts, directory and words", "[bundle]") {
  search::TownWords words;
  words.services = {"Perso|Ausweis"};
  words.elsewhere = "Köln";
  CHECK(
      tool::bundle({{"de.json", R"({"a.b": "c"})"}}, {{"town.json", R"({"serial": 1})"}}, words) ==
      R"({"texts":{"a.b":"c"},"directory":{"serial":1},"words":{"facilities":[],)"
      R"("services":["Perso|Ausweis"],"contacts":[],"elsewhere":"Köln"}})"
      "\n");
}

TEST_CASE("a bundle holds opening hours as the phone reads them", "[bundle]") {
  const std::string joined = tool::join({{"facilities.json", R"({"facilities": [{"hours": [
      {"osm": "Mo-Fr 8-12 Uhr", "exceptions": [{"osm": "10-12"}]}, {"osm": "PH,Mo 08:00-12:00"}],
      "phones": [{"hours": "Di 9-11"}]}]})"}});
  CHECK(
      joined ==
      R"({"facilities":[{"hours":[{"osm":"Mo-Fr 08:00-12:00","exceptions":[{"osm":"10:00-12:00"}]},{"osm":"PH,Mo 08:00-12:00"}],"phones":[{"hours":"Tu 09:00-11:00"}]}]})");
}
