#include "paint/wrap.h"

namespace wegweiser::paint {

namespace {

constexpr char32_t soft_hyphen = 0xAD;
constexpr char32_t zero_width_space = 0x200B;

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7);
}

bool is_opening(char32_t c) { return c == '(' || c == '[' || c == '{'; }

bool is_one_of(char32_t c, std::u32string_view list) {
  return list.find(c) != std::u32string_view::npos;
}

bool is_ideograph(char32_t c) {
  return (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
         (c >= 0xAC00 && c <= 0xD7A3);
}

}  // namespace

bool is_space(char32_t c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

// The page's own answers, tried pair by pair in Chromium: its table for ASCII forbids a break
// behind a slash, ICU's rules for the rest allow it.
bool may_break_after(char32_t before, char32_t at, char32_t next) {
  const bool word_follows = is_letter(next) || is_digit(next) || is_opening(next);
  switch (at) {
    case '-':
      if (is_digit(next)) return is_letter(before) || is_digit(before);
      return !is_one_of(next, U".,;:!?)]}/\u00BB\u201C\u201D\u2026");
    case 0x2010:
    case 0x2013:
    case 0x2026:
    case 0x2009:
    case '?':
    case soft_hyphen:
    case 0x2014:
      return word_follows;
    case zero_width_space:
      return true;
    case '/':
      return (before >= 0x80 || next >= 0x80) && is_letter(next);
    default:
      break;
  }
  if (next == 0x2014 && (is_letter(at) || is_digit(at) || at == ')')) return true;
  if (is_opening(next) && is_one_of(at, U".,;:!)]}\"&+*=#%|~>\\")) return true;
  return is_ideograph(at) && is_ideograph(next);
}

std::string collapse(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (const char each : text) {
    if (!is_space(static_cast<unsigned char>(each)))
      result += each;
    else if (!result.empty() && result.back() != ' ')
      result += ' ';
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

std::vector<Span> wrap(const std::vector<Character>& text, float width) {
  // Boxes that are as wide as their text must not break it over a rounding error.
  const float room = width + 0.03F;
  std::vector<Span> lines;
  size_t begin = 0;
  do {
    Span line{begin, begin, 0};  // ends at the last good place so far
    size_t next = begin;         // where the line after it begins
    float used = 0;
    size_t at = begin;
    for (; at < text.size(); ++at) {
      const char32_t c = text[at].code_point;
      if (is_space(c)) {
        // A space never overflows; the line may end before it.
        line = {begin, at, used};
        next = at + 1;
        used += text[at].advance;
        continue;
      }
      if (used + text[at].advance > room && at > begin) break;
      used += text[at].advance;
      const bool last = at + 1 == text.size();
      if (!last && !is_space(text[at + 1].code_point) &&
          may_break_after(at > 0 ? text[at - 1].code_point : 0, c, text[at + 1].code_point)) {
        line = {begin, at + 1, used};
        next = at + 1;
      }
    }
    // The end of the text, or a word wider than the line.
    if (at == text.size() || next == begin) {
      line = {begin, at, used};
      next = at;
    }
    lines.push_back(line);
    begin = next;
  } while (begin < text.size());
  return lines;
}

}  // namespace wegweiser::paint
