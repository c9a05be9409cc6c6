#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wegweiser::search {

/// What else people call one entry of a directory, names joined by "|".
struct EntryWords {
  std::string near;   ///< what its name is called
  std::string loose;  ///< what its keywords are called
};

/// The part of the word pack that one town needs, in the order of its lists; a release carries it,
/// so a phone needs no pack. Lists may be shorter than the directory's.
struct TownWords {
  std::vector<EntryWords> facilities;
  std::vector<EntryWords> services;
  std::vector<EntryWords> contacts;
  std::string elsewhere;  ///< names of other places, spaces between
};

/// A release's JSON: {"facilities": [["Perso|Ausweis", ""], …], "services": …, "contacts": …,
/// "elsewhere": "Köln …"}. What is not understood is left out: a search without it still finds.
TownWords read_town_words(std::string_view json);

}  // namespace wegweiser::search
