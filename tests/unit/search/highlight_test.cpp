#include "search/highlight.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace wegweiser;

namespace {

std::string marked(const std::string& text, std::string_view query) {
  std::string out;
  size_t at = 0;
  for (const auto& [begin, end] : search::asked_parts(text, query)) {
    REQUIRE(begin >= at);
    REQUIRE(end <= text.size());
    out += text.substr(at, begin - at) + "[" + text.substr(begin, end - begin) + "]";
    at = end;
  }
  return out + text.substr(at);
}

}  // namespace

TEST_CASE("what was typed is marked, letter by letter") {
  CHECK(marked("Personalausweis beantragen", "perso") == "[Perso]nalausweis beantragen");
  CHECK(marked("Defekte Straßenlaterne", "laterne") == "Defekte Straßen[laterne]");
  CHECK(marked("Defekte Straßenlaterne", "strassenl") == "Defekte [Straßenl]aterne");
  CHECK(marked("Müllabfuhr", "muell") == "[Müll]abfuhr");
  CHECK(marked("Mu\u0308llabfuhr", "müll") == "[Mu\u0308ll]abfuhr");
}

TEST_CASE("other endings and typing errors mark the word") {
  CHECK(marked("Anmeldung eines Hundes", "hund anmelden") == "[Anmeldung] eines [Hundes]");
  CHECK(marked("Reisepass", "reisepsas") == "[Reisepass]");
  CHECK(marked("Wo ist das Amt?", "wo ist das amt") == "Wo ist das [Amt]?");
}

TEST_CASE("nothing asked, nothing marked") {
  CHECK(marked("Reisepass", "") == "Reisepass");
  CHECK(marked("Reisepass", "wohngeld") == "Reisepass");
  CHECK(marked("", "pass") == "");
  CHECK(marked("паспорт \xff", "паспорт") == "[паспорт] \xff");
}
