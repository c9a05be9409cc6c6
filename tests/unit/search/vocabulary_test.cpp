#include "search/vocabulary.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace wegweiser::search;

namespace {

const Vocabulary& pack() {
  static const Vocabulary vocabulary({
      {{"99036"}, {"Kfz-Zulassung", "Fahrzeug anmelden"}, {"Auto anmelden", "araç tescili"}},
      {{}, {"Führerschein"}, {"Lappen"}},
      {{}, {"Personalausweis"}, {"Perso"}},
      {{}, {"Geburtsanzeige"}, {"Kind bekommen", "Baby"}},
  });
  return vocabulary;
}

bool gets(std::string_view name, std::string_view word, std::string_view leika = {}) {
  const auto words = pack().words_for({name}, leika);
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

TEST_CASE("a term applies in any order and ending, its words with it") {
  CHECK(gets("Anmeldung eines Fahrzeugs", "Auto anmelden"));
  CHECK(gets("Zulassung für Kfz", "araç tescili"));
  CHECK_FALSE(gets("Fahrzeug abmelden", "Auto anmelden"));
  CHECK_FALSE(gets("Anmeldung", "Auto anmelden"));
}

TEST_CASE("a long word also as a part of a compound") {
  CHECK(gets("Führerscheinstelle", "Lappen"));
  CHECK(gets("Kartenführerschein", "Lappen"));
  CHECK_FALSE(gets("Schein", "Lappen"));
}

TEST_CASE("an everyday name counts as the whole of a name, and leads to the term") {
  CHECK(gets("Perso", "Personalausweis"));
  CHECK_FALSE(gets("Perso und Pass", "Personalausweis"));
  CHECK_FALSE(gets("Kind", "Baby"));  // "Kind bekommen" is not whatever is called "Kind"
}

TEST_CASE("a LeiKa number says it without words") {
  CHECK(gets("Irgendetwas", "Auto anmelden", "99036008007000"));
  CHECK_FALSE(gets("Irgendetwas", "Auto anmelden", "99037"));
}
