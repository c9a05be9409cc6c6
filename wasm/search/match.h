#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/dictionary.h"
#include "search/similar.h"

namespace wegweiser::search {

/// A word as it was typed.
struct TypedWord {
  std::string folded;
  uint16_t exact = 0;
  Typed how_much = Typed::whole;
};

/// A word of the dictionary that a typed word may mean; `quality` in (0, 1], 1 the very same.
struct WordMatch {
  uint32_t word = 0;
  float quality = 0;
};

/// The dictionary's words one typed word may mean, by number, each once: the same, with another
/// ending ("anmelden", "Anmeldung"), beginning with it, containing it ("laterne" in
/// "strassenlaterne"), and where none of these fits well, with typing errors: one from four
/// letters on, two from eight.
std::vector<WordMatch> match(const Dictionary& dictionary, const TypedWord& typed);

/// The words of which the longest possible piece stands in the typed word too: a last resort
/// ("schneeräumen" and "Schneeräumpflicht").
std::vector<WordMatch> match_piece(const Dictionary& dictionary, const TypedWord& typed);

/// The typed compound's parts, when the dictionary knows its beginning as a word and the compound
/// as a whole is unknown: "hundesteueranmeldung" -> "hundesteuer", "anmeldung". Else empty.
std::vector<TypedWord> split_compound(const Dictionary& dictionary, const TypedWord& typed);

/// Two neighbouring words as one, if the dictionary knows words like that: "kinder garten",
/// "bibliothek ausweis" and "bibliotheksausweis".
std::vector<WordMatch> match_joined(const Dictionary& dictionary, const TypedWord& first,
                                    const TypedWord& second);

/// The best quality among `matches` for a word; 0: none.
float quality_of(const std::vector<WordMatch>& matches, uint32_t word);

}  // namespace wegweiser::search
