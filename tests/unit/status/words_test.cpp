#include "status/words.h"

#include <catch2/catch_test_macros.hpp>

#include "support/town.h"

using namespace wegweiser;

namespace {

hours::DateTime at(std::string_view time) { return *hours::parse_date_time(time); }

}  // namespace

TEST_CASE("what ends at midnight holds to the evening before") {
  CHECK(status::describe_when(at("2027-01-01T00:00"), test::texts()) == "1. Januar 2027");
  CHECK(status::describe_until(at("2027-01-01T00:00"), test::texts()) == "31. Dezember 2026");
  CHECK(status::describe_until(at("2024-03-01T00:00"), test::texts()) == "29. Februar 2024");
  CHECK(status::describe_until(at("2026-12-11T18:00"), test::texts()) ==
        "11. Dezember 2026, 18:00 Uhr");
}

TEST_CASE("a text with its period") {
  CHECK(status::with_period("Umbau.", at("2026-11-24T09:00"), at("2026-12-05T00:00"),
                            test::texts()) ==
        "Umbau, seit 24. November 2026, 09:00 Uhr, bis 4. Dezember 2026");
  CHECK(status::with_period("Umbau.", {}, {}, test::texts()) == "Umbau");
  CHECK(status::with_period("", at("2026-11-24T00:00"), {}, test::texts()) ==
        "seit 24. November 2026");
}

TEST_CASE("sentences are joined by what their ends lack") {
  CHECK(status::sentences({"Anrufen", "", "Oder schreiben!", "Bitte bald:", "heute"}) ==
        "Anrufen. Oder schreiben! Bitte bald: heute");
  CHECK(status::sentences({}).empty());
}
