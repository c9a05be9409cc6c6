#include "search/dictionary.h"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>
#include <vector>

#include "support/dictionary.h"

using namespace wegweiser::search;

namespace {

using Words = std::vector<std::string>;

Words words_in(const Dictionary& dictionary, WordRange range) {
  Words out;
  for (uint32_t word = range.begin; word < range.end; ++word)
    out.emplace_back(dictionary.word(word));
  return out;
}

std::set<std::string> words_around(const Dictionary& dictionary, std::string_view part) {
  std::set<std::string> out;
  const WordRange range = dictionary.inside(part);
  for (uint32_t i = range.begin; i < range.end; ++i)
    out.emplace(dictionary.word(dictionary.place(i).word));
  return out;
}

const Words some = {"laterne", "strassenlaterne", "amt", "standesamt",
                    "lat",     "laternenmast",    "київ"};

}  // namespace

TEST_CASE("words are sorted, beginnings stand together") {
  const Dictionary dictionary = wegweiser::test::dictionary_of(some);
  CHECK(words_in(dictionary, {0, dictionary.size()}) ==
        Words{"amt", "lat", "laterne", "laternenmast", "standesamt", "strassenlaterne", "київ"});
  CHECK(words_in(dictionary, dictionary.beginning_with("later")) ==
        Words{"laterne", "laternenmast"});
  CHECK(words_in(dictionary, dictionary.same("lat")) == Words{"lat"});
  CHECK(dictionary.same("late").empty());
  CHECK(dictionary.beginning_with("x").empty());
  CHECK(dictionary.beginning_with("").end == dictionary.size());
}

TEST_CASE("any part behind the beginning is found") {
  const Dictionary dictionary = wegweiser::test::dictionary_of(some);
  CHECK(words_around(dictionary, "laterne") == std::set<std::string>{"strassenlaterne"});
  CHECK(words_around(dictionary, "amt") == std::set<std::string>{"standesamt"});
  CHECK(words_around(dictionary, "terne") ==
        std::set<std::string>{"laterne", "laternenmast", "strassenlaterne"});
  CHECK(words_around(dictionary, "иїв") == std::set<std::string>{"київ"});
  CHECK(words_around(dictionary, "xyz").empty());
}

TEST_CASE("an empty dictionary answers") {
  const Dictionary dictionary;
  CHECK(dictionary.size() == 0);
  CHECK(dictionary.beginning_with("a").empty());
  CHECK(dictionary.inside("abc").empty());
}
