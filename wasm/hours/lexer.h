#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wegweiser::hours {

/// What a word of an opening-hours text stands for.
enum class WordKind : uint8_t {
  unknown_word,
  weekday,  ///< value: Weekday
  month,    ///< value: 1..12
  public_holiday,
  school_holiday,
  modifier,  ///< value: Modifier
  week,
  easter,
  day_unit,
  solar_event,  ///< value: SolarEvent
  every_day,
  and_word,    ///< read as ","
  until_word,  ///< read as "-"
  clock_word,  ///< "Uhr", "h"
  am,
  pm,
};

enum class TokenKind : uint8_t { number, word, comment, symbol, end };

/// `sloppy`: understood, but not written as the specification has it.
struct Token {
  TokenKind kind = TokenKind::end;
  WordKind word = WordKind::unknown_word;
  bool space_before = false;
  bool sloppy = false;
  char symbol = 0;  ///< "||" is '|'
  int value = 0;    ///< of a number or a word; numbers over 9999 stay at 10000
  int digits = 0;   ///< how many digits a number has
  size_t column = 1;
  std::string text;  ///< as written; a comment without its quotes
};

struct Tokens {
  std::vector<Token> list;  ///< closed by a token of kind `end`
  /// 0, or the column of what cannot be a token, with its text key and what stands there.
  size_t error_column = 0;
  std::string_view error_key;
  std::string error_found;
};

Tokens tokenize(std::string_view text);

}  // namespace wegweiser::hours
