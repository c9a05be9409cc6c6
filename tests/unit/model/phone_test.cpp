#include "model/phone.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegweiser::model;

TEST_CASE("a number of a directory is E.164 or a German short number") {
  CHECK(check_number("+4974733700") == NumberProblem::none);
  CHECK(check_number("+4371212345") == NumberProblem::none);
  CHECK(check_number("110") == NumberProblem::none);
  CHECK(check_number("112") == NumberProblem::none);
  CHECK(check_number("115") == NumberProblem::none);
  CHECK(check_number("116117") == NumberProblem::none);

  CHECK(check_number("") == NumberProblem::empty);
  CHECK(check_number("07473 370-0") == NumberProblem::not_e164);
  CHECK(check_number("+49 7473 3700") == NumberProblem::not_e164);
  CHECK(check_number("+4907473370") == NumberProblem::not_e164);
  CHECK(check_number("+0123456789") == NumberProblem::not_e164);
  CHECK(check_number("+4974") == NumberProblem::not_e164);
  CHECK(check_number("+1234567890123456") == NumberProblem::not_e164);
  CHECK(check_number("+") == NumberProblem::not_e164);
  CHECK(check_number("0") == NumberProblem::not_e164);
  CHECK(check_number("116") == NumberProblem::not_e164);
  CHECK(check_number("+49٧٤٧٣٣٧٠٠") == NumberProblem::not_e164);
}

TEST_CASE("premium and mass-call numbers are refused in every writing") {
  CHECK(check_number("+499001234567") == NumberProblem::premium);
  CHECK(check_number("+491371234567") == NumberProblem::premium);
  CHECK(check_number("+491901234567") == NumberProblem::premium);
  CHECK(check_number("11833") == NumberProblem::premium);
  CHECK(check_number("0900 1234567") == NumberProblem::premium);
  CHECK(check_number("0137/1234567") == NumberProblem::premium);
  CHECK(check_number("+49 (0) 900 1234567") == NumberProblem::premium);
  // Other countries number their own way.
  CHECK(check_number("+439001234567") == NumberProblem::none);
  CHECK(suggest_e164("0900 1234567").empty());
}

TEST_CASE("the number a person may have meant") {
  CHECK(suggest_e164("07473 370-0") == "+4974733700");
  CHECK(suggest_e164("07473/370-158") == "+497473370158");
  CHECK(suggest_e164("(07473) 370 158") == "+497473370158");
  CHECK(suggest_e164("+49 (0) 7473 370-0") == "+4974733700");
  CHECK(suggest_e164("+49 7473 370\u20110") == "+4974733700");
  CHECK(suggest_e164("0049 7473 370 158") == "+497473370158");
  CHECK(suggest_e164("+4907473370158") == "+497473370158");
  CHECK(suggest_e164("Tel. 07473 370-158") == "+497473370158");
  CHECK(suggest_e164("116 117") == "116117");
  CHECK(suggest_e164("112") == "112");
  // Without its area code nobody knows whose number it is.
  CHECK(suggest_e164("370-158").empty());
  CHECK(suggest_e164("07473 370-0 oder 370-158").empty());
  CHECK(suggest_e164("07473").empty());
  CHECK(suggest_e164("").empty());
  CHECK(suggest_e164("keine").empty());
}

TEST_CASE("a number as people of the town read it") {
  CHECK(display_number("+497473370158", "07473") == "07473 370158");
  CHECK(display_number("+497071123456", "07473") == "07071123456");
  CHECK(display_number("+497473370158", "") == "07473370158");
  CHECK(display_number("+4371212345", "07473") == "+4371212345");
  CHECK(display_number("112", "07473") == "112");
  CHECK(display_number("", "07473").empty());
}

TEST_CASE("a link dials the whole number") {
  CHECK(tel_link("07473 370-158") == "tel:+497473370158");
  CHECK(tel_link("+497473370158") == "tel:+497473370158");
  CHECK(tel_link("112") == "tel:112");
  CHECK(tel_link("116 117") == "tel:116117");
  CHECK(tel_link("370-158").empty());
  CHECK(tel_link("0900 1234567").empty());
}
