#include "search/fold.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegweiser;

TEST_CASE("one form for the spellings of one word") {
  CHECK(search::fold("Müllabfuhr") == "mullabfuhr");
  CHECK(search::fold("MUELLABFUHR") == "mullabfuhr");
  CHECK(search::fold("Mullabfuhr") == "mullabfuhr");
  CHECK(search::fold("Ärger") == search::fold("AERGER"));
  CHECK(search::fold("Straße") == search::fold("STRASSE"));
  CHECK(search::fold("Çağlar Łódź") == "caglar lodz");
  CHECK(search::fold("Київ") == "Київ");
  CHECK(search::fold("\xff\xfe") == "  ");
}

TEST_CASE("words of a text") {
  CHECK(search::words("Pass, Ausweis") == std::vector<std::string>{"pass", "ausweis"});
  CHECK(search::words("E-Mail") == std::vector<std::string>{"e", "mail", "email"});
  CHECK(search::words("  ") == std::vector<std::string>{});
}
