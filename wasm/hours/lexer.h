#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/staff_key.h"

namespace wegweiser::hours {

/// What a word of an opening-hours text stands for. Those behind `am` are never specified; they
/// are what hours/tidy.cpp turns into something that is.
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
  weekend,
  always,
  midnight,
  noon,
  daylight,
  late,        ///< "17:00 till late"
  from_word,   ///< "von 8 bis 12"
  on_word,     ///< "an Feiertagen"
  in_word,     ///< "im Monat"
  each,        ///< "jeden Samstag"
  which,       ///< "letzter Samstag"; value: 1..5, -1
  month_unit,  ///< "Monat"
  hour_unit,   ///< "24 Stunden"
  week_unit,   ///< "7 days a week"
  before,      ///< "day before public holiday"
  after,
  public_word,
  school_word,
  holiday_word,
  sunday_word,  ///< "Sonn- und Feiertags"
  work_word,    ///< "on work days"
  or_word,
  also_word,      ///< "Do auch 14-18"
  label,          ///< "Öffnungszeiten:"
  workdays,       ///< "werktags": with or without Saturday?
  except_word,    ///< "außer montags"
  some_holidays,  ///< "Sommerferien"
  condition,      ///< "Vereinbarung": makes a comment of the free text around it
};

enum class TokenKind : uint8_t { number, word, comment, symbol, end };

/// `sloppy`: understood, but not written as the specification has it.
struct Token {
  TokenKind kind = TokenKind::end;
  WordKind word = WordKind::unknown_word;
  bool space_before = false;
  bool sloppy = false;
  bool rewritten = false;  ///< put in place of something else by hours/tidy.cpp
  char symbol = 0;         ///< "||" is '|'
  uint8_t digits = 0;      ///< how many digits a number has
  int16_t value = 0;       ///< of a number or a word; numbers over 9999 stay at 10000
  uint32_t column = 1;
  std::string_view text;  ///< as written, in the text that was read; a comment without its quotes
};

struct Tokens {
  std::vector<Token> list;  ///< closed by a token of kind `end`
  /// 0, or the column of what cannot be a token, with its text key and what stands there.
  size_t error_column = 0;
  text::StaffKey error_key = std::string_view();
  std::string_view error_found;
};

/// The tokens point into `text`.
Tokens tokenize(std::string_view text);

}  // namespace wegweiser::hours
