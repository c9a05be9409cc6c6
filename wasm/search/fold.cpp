#include "search/fold.h"

#include "text/utf8.h"

namespace wegweiser::search {

namespace {

/// What becomes of a code point: these letters (nothing: it is left out, as an accent is), or it
/// ends the word.
struct Folded {
  std::string_view letters;
  char32_t other = 0;  ///< a letter of a script that has no plainer form
  bool ends_word = false;
};

constexpr Folded word_end{{}, 0, true};

/// Latin letters with marks, U+00C0 … U+017F, as their plain letters.
constexpr std::string_view plain_latin =
    // U+00C0 … U+00FF
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    // U+0100 … U+017F
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

constexpr std::string_view digit_names = "0123456789";
constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz";

Folded fold_ascii(char32_t code_point) {
  if (code_point >= 'a' && code_point <= 'z') return {alphabet.substr(code_point - 'a', 1)};
  if (code_point >= 'A' && code_point <= 'Z') return {alphabet.substr(code_point - 'A', 1)};
  if (code_point >= '0' && code_point <= '9') return {digit_names.substr(code_point - '0', 1)};
  return word_end;
}

/// Cyrillic and Greek capitals as small letters; "ё" is mostly written "е".
char32_t small_letter(char32_t code_point) {
  if (code_point >= 0x410 && code_point <= 0x42F) return code_point + 0x20;
  if (code_point == 0x401 || code_point == 0x451) return 0x435;
  if (code_point >= 0x400 && code_point <= 0x40F) return code_point + 0x50;
  if (code_point >= 0x48A && code_point <= 0x4BF) return code_point | 1;
  if (code_point >= 0x391 && code_point <= 0x3A9) return code_point + 0x20;
  return code_point;
}

Folded fold_arabic(char32_t code_point) {
  if (code_point >= 0x660 && code_point <= 0x669)
    return {digit_names.substr(code_point - 0x660, 1)};
  if (code_point >= 0x6F0 && code_point <= 0x6F9)
    return {digit_names.substr(code_point - 0x6F0, 1)};
  // Vowel signs and the stretching line are ornament.
  if (code_point == 0x640 || (code_point >= 0x64B && code_point <= 0x65F) || code_point == 0x670)
    return {};
  switch (code_point) {
    case 0x60C:  // comma, semicolon, question mark
    case 0x61B:
    case 0x61F:
      return word_end;
    case 0x622:  // alef with its signs
    case 0x623:
    case 0x625:
      return {{}, 0x627};
    case 0x649:
    case 0x6CC:
      return {{}, 0x64A};
    case 0x629:
      return {{}, 0x647};
    case 0x6A9:
      return {{}, 0x643};
    default:
      return {{}, code_point};
  }
}

Folded fold_code_point(char32_t code_point) {
  if (code_point < 0x80) return fold_ascii(code_point);
  switch (code_point) {
    case 0xAA:
      return {"a"};
    case 0xAD:    // soft hyphen
    case 0x200B:  // spaces without width, joiners
    case 0x200C:
    case 0x200D:
      return {};
    case U'ß':
    case U'ẞ':
      return {"ss"};
    case U'×':
    case U'÷':
    case text::replacement:
      return word_end;
    case 0x218:
    case 0x219:
      return {"s"};
    case 0x21A:
    case 0x21B:
      return {"t"};
    default:
      break;
  }
  if (code_point >= 0xC0 && code_point <= 0x17F) return {plain_latin.substr(code_point - 0xC0, 1)};
  if (code_point >= 0x300 && code_point < 0x370) return {};
  if (code_point >= 0x600 && code_point <= 0x6FF) return fold_arabic(code_point);
  if (code_point < 0x370 || (code_point >= 0x2000 && code_point <= 0x2BFF) ||
      (code_point >= 0x3000 && code_point <= 0x303F))
    return word_end;
  return {{}, small_letter(code_point)};
}

/// The letter as written, in lower case: what tells "mull" from "müll".
char32_t written(char32_t code_point) {
  if (code_point >= 'A' && code_point <= 'Z') return code_point + ('a' - 'A');
  if (code_point >= 0xC0 && code_point <= 0xDE) return code_point + 0x20;
  return small_letter(code_point);
}

/// "u" + U+0308 is "ü", as "ue" is.
constexpr char32_t combining_diaeresis = 0x308;

uint16_t mix(uint16_t sum, char32_t code_point) {
  return static_cast<uint16_t>((sum ^ (code_point & 0xFFFF)) * 0x6255U + (sum >> 7U));
}

}  // namespace

bool WordReader::next() {
  folded_.clear();
  exact_ = 0;
  joined_ = false;
  const size_t from = at_;
  uint16_t before_last = 0;
  char32_t last = 0;
  while (at_ < text_.size()) {
    const size_t here = at_;
    const char32_t code_point = text::next_code_point(text_, at_);
    const Folded folded = fold_code_point(code_point);
    if (folded.ends_word) {
      if (folded_.empty()) continue;
      at_ = here;
      break;
    }
    if (folded_.empty() && folded.letters.empty() && folded.other == 0) continue;
    if (folded_.empty()) {
      begin_ = here;
      joined_ = from > 0 && here == from + 1 && text_[from] == '-';
    }
    end_ = at_;
    const bool after_vowel = last == 'a' || last == 'o' || last == 'u';
    const bool is_umlaut = code_point == combining_diaeresis || (code_point | 0x20U) == 'e';
    if (after_vowel && is_umlaut) {
      exact_ = mix(before_last, last == 'a' ? U'ä' : last == 'o' ? U'ö' : U'ü');
      last = 0;
    } else {
      before_last = exact_;
      last = written(code_point);
      exact_ = mix(exact_, last);
    }
    if (folded_.size() + 4 > longest) continue;
    for (const char letter : folded.letters) {
      // "ae" is how a foreign keyboard writes "ä"; both lose the "e".
      const char before = folded_.empty() ? ' ' : folded_.back();
      if (letter == 'e' && (before == 'a' || before == 'o' || before == 'u')) continue;
      folded_ += letter;
    }
    if (folded.other != 0) text::append_utf8(folded_, folded.other);
  }
  constexpr std::string_view arabic_article = "\u0627\u0644";
  if (folded_.size() >= arabic_article.size() + 6 &&
      folded_.compare(0, arabic_article.size(), arabic_article) == 0)
    folded_.erase(0, arabic_article.size());
  return !folded_.empty();
}

std::string fold(std::string_view text) {
  std::string out;
  for (WordReader word(text); word.next();) {
    if (!out.empty()) out += ' ';
    out += word.folded();
  }
  return out;
}

bool has_digit(std::string_view folded) {
  return folded.find_first_of(digit_names) != std::string_view::npos;
}

size_t stem_length(std::string_view folded) {
  static constexpr std::string_view endings[] = {"ungen", "ung", "ern", "en", "er", "es",
                                                 "em",    "e",   "n",   "s",  "t"};
  constexpr size_t shortest = 4;
  constexpr int rounds = 2;  // "anmeldetest" loses "t" and "es", not more
  size_t length = folded.size();
  for (int round = 0; round < rounds; ++round) {
    const size_t before = length;
    for (const std::string_view ending : endings) {
      if (length < shortest + ending.size()) continue;
      if (folded.substr(length - ending.size(), ending.size()) != ending) continue;
      if (ending == "s" && folded[length - 2] == 's') continue;  // "pass" is no genitive
      length -= ending.size();
      break;
    }
    if (length == before) break;
  }
  return length;
}

}  // namespace wegweiser::search
