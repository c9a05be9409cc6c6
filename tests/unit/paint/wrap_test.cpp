#include "paint/wrap.h"

#include <catch2/catch_test_macros.hpp>

#include "text/utf8.h"

using namespace wegweiser;

namespace {

/// The lines of a text whose letters are all 1 wide, joined by "|".
std::string wrapped(std::string_view text, float width) {
  const std::string clean = paint::collapse(text);
  std::vector<paint::Character> characters;
  for (size_t at = 0; at < clean.size();)
    characters.push_back({text::next_code_point(clean, at), 1});
  std::string result;
  for (const paint::Span& span : paint::wrap(characters, width)) {
    if (!result.empty()) result += '|';
    for (size_t i = span.begin; i < span.end; ++i)
      text::append_utf8(result, characters[i].code_point);
    CHECK(span.width == static_cast<float>(span.end - span.begin));
  }
  return result;
}

}  // namespace

TEST_CASE("white space collapses as in HTML") {
  CHECK(paint::collapse("  zwei\n\t Worte ") == "zwei Worte");
  CHECK(paint::collapse(" \n ").empty());
  CHECK(paint::collapse("10\u00A0Uhr") == "10\u00A0Uhr");
}

TEST_CASE("lines end at spaces, which hang") {
  CHECK(wrapped("aa bb cc", 5) == "aa bb|cc");
  CHECK(wrapped("aa bb cc", 8) == "aa bb cc");
  CHECK(wrapped("aa bb cc", 4.5F) == "aa|bb|cc");
  CHECK(wrapped("aaaaa bb", 5) == "aaaaa|bb");
  CHECK(wrapped("", 5).empty());
}

TEST_CASE("a box as wide as its text keeps it whole in spite of rounding") {
  CHECK(wrapped("Geöffnet", 7.99F) == "Geöffnet");
}

TEST_CASE("a word that is too wide is broken anywhere, but gets a line of its own first") {
  CHECK(wrapped("Donaudampf", 4) == "Dona|udam|pf");
  CHECK(wrapped("im Donaudampf", 4) == "im|Dona|udam|pf");
  CHECK(wrapped("ab", 0.5F) == "a|b");
}

// Tried in Chromium 130 with boxes of no width.
TEST_CASE("lines end where Chromium ends them") {
  CHECK(wrapped("E-Mail", 4) == "E-|Mail");
  CHECK(wrapped("07473/370-158", 10) == "07473/370-|158");
  CHECK(wrapped("x -5", 3) == "x|-5");
  CHECK(wrapped("8-12", 3) == "8-|12");
  CHECK(wrapped("Mo–Fr", 4) == "Mo–|Fr");
  CHECK(wrapped("und/oder", 6) == "und/od|er");
  CHECK(wrapped("Lösch/Öl", 7) == "Lösch/|Öl");
  CHECK(wrapped("d?x=1&y", 4) == "d?|x=1&|y");
  CHECK(wrapped("E-)x", 3) == "E-)|x");
  CHECK(wrapped("10\u00A0Uhr da", 7) == "10\u00A0Uhr|da");
}
