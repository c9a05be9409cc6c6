#include "hours.h"

#include <catch2/catch_test_macros.hpp>

using wegweiser::tool::answer_hours;

TEST_CASE("a line is answered with intervals, canonical form and warnings", "[hours]") {
  CHECK(
      answer_hours(
          R"({"id":7,"expr":"Mo-Fr 8-12","from":"2026-11-23T00:00","to":"2026-11-25T00:00"})") ==
      R"({"id":7,"intervals":[["2026-11-23T08:00","2026-11-23T12:00",false,null],["2026-11-24T08:00","2026-11-24T12:00",false,null]],"canonical":"Mo-Fr 08:00-12:00","warnings":["Die Uhrzeit „8“ wurde verstanden. Eindeutig ist sie mit vier Ziffern: „08:00“."]})");
}

TEST_CASE("with a moment, also what holds then and when it changes", "[hours]") {
  const std::string open = answer_hours(
      R"({"expr":"Mo-Fr 08:00-12:00","from":"2026-11-23T00:00","to":"2026-11-23T01:00","at":"2026-11-24T10:00"})");
  CHECK(open.ends_with(R"("state":"open","comment":null,"next_change":"2026-11-24T12:00"})"));
  const std::string unknown =
      answer_hours(R"({"expr":"\"nach Vereinbarung\"","at":"2026-11-24T10:00"})");
  CHECK(
      unknown.ends_with(R"("state":"unknown","comment":"nach Vereinbarung","next_change":null})"));
}

TEST_CASE("what is not understood comes back as a sentence and a column", "[hours]") {
  const std::string refused = answer_hours(R"({"id":"a","expr":"Mo-Xx 08:00-12:00"})");
  CHECK(
      refused ==
      R"({"id":"a","error":"„Xx“ ist kein Wochentag. Die Wochentage heißen Mo Tu We Th Fr Sa Su.","column":4})");
  for (const char* line : {"", "[]", "nonsense", "{}", R"({"expr": 7})", "{\"expr\": \"\xff\"}"}) {
    CAPTURE(line);
    CHECK(answer_hours(line).find("\"error\"") != std::string::npos);
  }
}

TEST_CASE("holidays are those of the place that is asked about", "[hours]") {
  const std::string corpus_christi =
      R"("expr":"PH","from":"2026-06-04T00:00","to":"2026-06-05T00:00"})";
  CHECK(answer_hours("{" + corpus_christi).find("Fronleichnam") != std::string::npos);
  CHECK(answer_hours(R"({"state":"Berlin",)" + corpus_christi).find("[]") != std::string::npos);
  CHECK(answer_hours(R"({"country":"fr",)" + corpus_christi).find("[]") != std::string::npos);
  const std::string austria = answer_hours(R"({"country":"AT","state":"Tirol",)" + corpus_christi);
  CHECK(austria.find("\"2026-06-05T00:00\",false,\"Fronleichnam\"]") != std::string::npos);
  const std::string nobody_knows = "[\"2026-06-04T00:00\",\"2026-06-05T00:00\",true,null]";
  for (const char* place : {R"("country":"xx")", R"("country":7)", R"("state":"Tirol")",
                            R"("country":"at","state":"Südtirol")", R"("country":"")"}) {
    CAPTURE(place);
    CHECK(answer_hours("{" + std::string(place) + "," + corpus_christi).find(nobody_knows) !=
          std::string::npos);
  }
  const std::string school =
      answer_hours(R"({"expr":"SH","from":"2026-08-03T00:00","to":"2026-08-04T00:00"})");
  CHECK(school.find("Sommerferien") != std::string::npos);
  const std::string vienna = answer_hours(
      R"({"country":"at","state":"Wien","expr":"SH","from":"2026-02-02T00:00","to":"2026-02-03T00:00"})");
  CHECK(vienna.find("Semesterferien") != std::string::npos);
  const std::string next = answer_hours(
      R"({"country":"gb","state":"Scotland","expr":"PH","from":"2026-11-26T00:00","to":"2026-11-27T00:00","at":"2026-11-26T10:00"})");
  CHECK(next.ends_with(R"("state":"closed","comment":null,"next_change":"2026-11-30T00:00"})"));
}

TEST_CASE("a text is explained to a person", "[hours]") {
  using wegweiser::tool::explanation_of_hours;
  CHECK(explanation_of_hours("Mo-Fr 8-12, Do auch 14-18", {{2026, 11, 26}, 10 * 60}) ==
        R"(Mo bis Fr 8–12 Uhr, Do auch 14–18 Uhr

Festgelegte Form: Mo-Fr 08:00-12:00, Th 14:00-18:00
  Zeichen 7: Die Uhrzeit „8“ wurde verstanden. Eindeutig ist sie mit vier Ziffern: „08:00“.
  Zeichen 13: „Do“ wurde verstanden. Die festgelegten Wörter sind Mo Tu We Th Fr Sa Su, PH, Jan bis Dec, off und open.
  Zeichen 21: Die Angabe wurde ab „14“ verstanden, ist aber nicht in der festgelegten Form.

Diese Woche (Feiertage und Ferien von Baden-Württemberg):
  Mo 23.11.  8–12 Uhr
  Di 24.11.  8–12 Uhr
  Mi 25.11.  8–12 Uhr
  Do 26.11.  8–12 und 14–18 Uhr   <- heute
  Fr 27.11.  8–12 Uhr
  Sa 28.11.  geschlossen
  So 29.11.  geschlossen

Jetzt: Geöffnet bis 12:00 Uhr
)");
  CHECK(explanation_of_hours("Mo-Xx 8", {{2026, 11, 26}, 600}) ==
        "Nicht verstanden, Zeichen 4:\n  Mo-Xx 8\n     ^\n  „Xx“ ist kein Wochentag. Die "
        "Wochentage heißen Mo Tu We Th Fr Sa Su.\n");
}
