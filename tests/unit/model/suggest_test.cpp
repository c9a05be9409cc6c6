#include "model/suggest.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace wegweiser::model;

TEST_CASE("the edit distance counts letters") {
  CHECK(edit_distance("phones", "phones", 3) == 0);
  CHECK(edit_distance("adress", "address", 3) == 1);
  CHECK(edit_distance("rathuas", "rathaus", 3) == 1);
  CHECK(edit_distance("hours", "house", 3) == 2);
  CHECK(edit_distance("", "abc", 3) == 3);
  CHECK(edit_distance("Wheelchair-Note", "wheelchair_note", 3) == 0);
  CHECK(edit_distance("abc", "xyz", 1) == 2);
  CHECK(edit_distance(std::string(5000, 'a'), "a", 3) == 4);
}

TEST_CASE("the nearest candidate is suggested, a far one never") {
  Suggestion suggestion("facilites");
  suggestion.offer("services");
  suggestion.offer("facility");
  suggestion.offer("facilities");
  suggestion.offer("contacts");
  CHECK(suggestion.best() == "facilities");

  Suggestion nothing("wetter");
  nothing.offer("code");
  nothing.offer("reason");
  CHECK(nothing.best().empty());

  Suggestion two_letters("id");
  two_letters.offer("de");
  CHECK(two_letters.best().empty());
}
