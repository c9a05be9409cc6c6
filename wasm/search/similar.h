#pragma once

#include <string_view>
#include <vector>

#include "search/dictionary.h"

namespace wegweiser::search {

/// How much of the typed word has been typed: an unfinished one may be the beginning of a word.
enum class Typed { whole, unfinished };

struct Similar {
  WordRange words;
  int cost = 0;
};

/// The words at most `budget` typing errors from `typed`: a letter too many, too few, wrong, or two
/// neighbours swapped (optimal string alignment; Damerau 1964). An error at the first letter
/// costs two: people rarely make it. Ranges may overlap; the cheapest counts. Counted in bytes.
std::vector<Similar> similar_words(const Dictionary& dictionary, std::string_view typed,
                                   Typed how_much, int budget);

/// The same between two words: budget + 1 when it is more.
int typing_errors(std::string_view typed, std::string_view word, Typed how_much, int budget);

/// The budget of a folded word: one error from four letters on, two from eight, none with digits;
/// twice as much outside ASCII, where a letter is two bytes.
int errors_allowed(std::string_view folded);

}  // namespace wegweiser::search
