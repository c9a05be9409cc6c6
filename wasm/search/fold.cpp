#include "search/fold.h"

#include "text/utf8.h"

namespace wegweiser::search {

namespace {

/// Latin letters with marks, U+00C0 … U+017F, as their plain letters.
std::string_view plain(char32_t code_point) {
  switch (code_point) {
    case U'æ':
    case U'Æ':
      return "a";
    case U'œ':
    case U'Œ':
      return "o";
    case U'ß':
    case U'ẞ':
      return "ss";
    case U'þ':
    case U'Þ':
      return "th";
    default:
      break;
  }
  static constexpr char letters[] =
      // U+00C0 … U+00FF
      "aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiiidnooooo ouuuuy y"
      // U+0100 … U+017F
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkklllllll"
      "lllnnnnnnnnnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
  if (code_point < 0xC0 || code_point > 0x17F) return {};
  const size_t at = code_point - 0xC0;
  if (at >= sizeof(letters) - 1 || letters[at] == ' ') return {};
  return std::string_view(&letters[at], 1);
}

}  // namespace

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const char32_t code_point = text::next_code_point(text, at);
    if (code_point < 0x80) {
      const char each = static_cast<char>(code_point);
      // "ae" is how a foreign keyboard writes "ä"; both lose the "e".
      const char before = out.empty() ? ' ' : out.back();
      if ((each | 0x20) == 'e' && (before == 'a' || before == 'o' || before == 'u')) continue;
      if (each >= 'A' && each <= 'Z')
        out += static_cast<char>(each - 'A' + 'a');
      else if ((each >= 'a' && each <= 'z') || (each >= '0' && each <= '9'))
        out += each;
      else
        out += ' ';
      continue;
    }
    if (code_point == 0xAD || (code_point >= 0x300 && code_point < 0x370)) continue;
    const std::string_view letters = plain(code_point);
    if (!letters.empty())
      out += letters;
    else if (code_point >= 0x370 && code_point != text::replacement &&
             (code_point < 0x2000 || code_point > 0x2BFF))
      text::append_utf8(out, code_point);
    else
      out += ' ';
  }
  return out;
}

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> result;
  const auto add = [&](std::string_view part) {
    const std::string folded = fold(part);
    for (size_t at = 0; at < folded.size();) {
      const size_t end =
          folded.find(' ', at) == std::string::npos ? folded.size() : folded.find(' ', at);
      if (end > at) result.push_back(folded.substr(at, end - at));
      at = end + 1;
    }
  };
  for (size_t at = 0; at < text.size();) {
    size_t end = text.find_first_of(" \t\n", at);
    if (end == std::string_view::npos) end = text.size();
    const std::string_view token = text.substr(at, end - at);
    add(token);
    if (token.find('-') != std::string_view::npos) {
      std::string joined;
      for (const char each : token)
        if (each != '-') joined += each;
      add(joined);
    }
    at = end + 1;
  }
  return result;
}

}  // namespace wegweiser::search
