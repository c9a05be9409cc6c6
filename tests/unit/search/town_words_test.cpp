#include "search/town_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegweiser::search;

TEST_CASE("a release's words are read, whatever else is there left out") {
  const TownWords words = read_town_words(
      R"({"facilities": ["Amt|Behörde", ""], "services": [1, "Perso"], "new": {}, "elsewhere": "Köln"})");
  CHECK(words.facilities == std::vector<std::string>{"Amt|Behörde", ""});
  REQUIRE(words.services.size() == 2);
  CHECK(words.services[1] == "Perso");
  CHECK(words.contacts.empty());
  CHECK(words.elsewhere == "Köln");
}

TEST_CASE("what is no JSON has no words") {
  for (const char* text : {"", "null", "[]", "{\"facilities\": ", "{\"facilities\": \"x\"}"})
    CHECK(read_town_words(text).facilities.empty());
}
