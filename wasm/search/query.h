#pragma once

#include <string_view>
#include <vector>

#include "search/common_words.h"
#include "search/index.h"
#include "search/match.h"

namespace wegweiser::search {

/// One thing that was asked for, and the dictionary's words that may mean it.
struct Term {
  TypedWord typed;
  Meaning meaning = Meaning::full;
  float weight = 1;  ///< a fraction for words that say little and for parts of compounds
  std::vector<WordMatch> matches;
};

/// In a query of more terms, nobody expects to find all of them.
inline constexpr size_t few_words = 3;

struct Asked {
  std::vector<Term> terms;
  /// It is a sentence, or has numbers: fewer of its words need to be found.
  bool is_loose = false;
};

/// What a query asks for: stop words left out (unless there is nothing else), a phone number as
/// one term however it is written, unknown compounds in parts. Of a long text the first words.
Asked read_query(const Dictionary& dictionary, std::string_view query);

/// Whether a short query is about a place that the documents do not know: "rathaus köln", but not
/// "umzug aus köln".
bool asks_elsewhere(const Index& index, std::string_view query);

}  // namespace wegweiser::search
