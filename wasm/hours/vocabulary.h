#pragma once

#include <string_view>

#include "hours/lexer.h"
#include "hours/rule.h"

namespace wegweiser::hours {

/// One spelling of a word, and what it stands for.
struct Word {
  WordKind kind;
  int value;
  std::string_view spelling;
};

constexpr int of(Modifier modifier) { return static_cast<int>(modifier); }
constexpr int of(SolarEvent event) { return static_cast<int>(event); }

struct WordMeaning {
  WordKind kind = WordKind::unknown_word;
  int value = 0;
  bool canonical = false;  ///< spelled as the specification has it
};

/// The meaning of a word in any case, by the specification, in English or in German.
WordMeaning look_up(std::string_view word);

#ifndef WEGWEISER_BRIEF
/// The same for what the specification does not have, in small letters: German and English words,
/// the names of days and months in the neighbours' and the interface's languages. The phone's
/// module does without: what it reads was made canonical before.
WordMeaning look_up_everyday_word(std::string_view small);
#endif

std::string_view weekday_name(int weekday);  ///< "Mo", 0..6
std::string_view month_name(int month);      ///< "Jan", 1..12
std::string_view event_name(int event);      ///< "sunrise", by SolarEvent

}  // namespace wegweiser::hours
