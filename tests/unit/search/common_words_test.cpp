#include "search/common_words.h"

#include <catch2/catch_test_macros.hpp>

#include "search/fold.h"

using namespace wegweiser::search;

TEST_CASE("what a word says about what is looked for") {
  const auto meaning = [](std::string_view word) { return meaning_of(fold(word)); };
  for (const char* stop : {"a", "wo", "kann", "ich", "für", "über", "zwischen", "я", "ما", "و"})
    CHECK(meaning(stop) == Meaning::stop);
  for (const char* weak : {"abgeben", "verlängern", "Öffnungszeiten", "kaputt", "zwei", "zurück"})
    CHECK(meaning(weak) == Meaning::weak);
  for (const char* full : {"Ausweis", "Hund", "wohngeld", "aber-glaube", "zzz", "w"})
    CHECK(meaning(full) == Meaning::full);
  CHECK(meaning("") == Meaning::stop);
}
