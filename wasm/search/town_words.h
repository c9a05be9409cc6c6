#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wegweiser::search {

/// The part of the word pack that one town needs: what else people call each entry, in the order of
/// the directory's lists, the names of one entry joined by "|". A release carries it, so a phone
/// needs no pack. Lists may be shorter than the directory's.
struct TownWords {
  std::vector<std::string> facilities;
  std::vector<std::string> services;
  std::vector<std::string> contacts;
  std::string elsewhere;  ///< names of other places, spaces between
};

/// A release's JSON: {"facilities": ["Perso|Ausweis", …], "services": …, "contacts": …,
/// "elsewhere": "Köln …"}. What is not understood is left out: a search without it still finds.
TownWords read_town_words(std::string_view json);

}  // namespace wegweiser::search
