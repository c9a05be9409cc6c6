#include "text/texts.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegweiser;

namespace {

text::Texts some_texts() {
  return text::Texts("de", {{"greeting", "Guten Tag, {name}"},
                            {"results.one", "{n} Treffer für {word}"},
                            {"results.other", "{n} Treffer"}});
}

}  // namespace

TEST_CASE("a missing key shows itself") {
  CHECK(some_texts().get("no.such.key") == "<no.such.key>");
  CHECK_FALSE(some_texts().has("no.such.key"));
  CHECK(some_texts().has("greeting"));
}

TEST_CASE("placeholders are filled in one pass") {
  CHECK(some_texts().format("greeting", {{"name", "Frau Maier"}}) == "Guten Tag, Frau Maier");
  CHECK(text::fill("{a}{b}", {{"a", "{b}"}, {"b", "x"}}) == "{b}x");
}

TEST_CASE("what is no placeholder stays") {
  CHECK(text::fill("{a} {c} {", {{"a", "1"}}) == "1 {c} {");
  CHECK(text::fill("{{a}}", {{"a", "1"}}) == "{1}");
  CHECK(text::fill("", {{"a", "1"}}).empty());
}

TEST_CASE("counted texts take their plural") {
  CHECK(some_texts().count("results", 1) == "1 Treffer für {word}");
  CHECK(some_texts().count("results", 0) == "0 Treffer");
  CHECK(some_texts().count("results", 12) == "12 Treffer");
}
