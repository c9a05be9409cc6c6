#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Breaks text into lines where the page beneath breaks it: greedily, at the places where
/// Chromium does for European scripts, and anywhere when a word alone is too wide
/// (overflow-wrap: anywhere).
namespace wegweiser::paint {

/// A character with its width.
struct Character {
  char32_t code_point;
  float advance;
};

struct Span {
  size_t begin;  ///< position in the list of characters
  size_t end;    ///< behind the last one that is seen: spaces at a line's end hang
  float width;
};

/// Whether a line may end between `at` and the character behind it, which is no space.
bool may_break_after(char32_t before, char32_t at, char32_t next);

bool is_space(char32_t code_point);

/// White space as HTML collapses it: one U+0020 between words, none at the ends.
std::string collapse(std::string_view text);

/// `text` is collapsed. Never empty: text without characters is one line of width 0.
std::vector<Span> wrap(const std::vector<Character>& text, float width);

}  // namespace wegweiser::paint
