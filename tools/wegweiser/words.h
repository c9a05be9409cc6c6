#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/directory.h"
#include "search/town_words.h"
#include "search/vocabulary.h"

namespace wegweiser::tool {

struct WordPack {
  search::Vocabulary vocabulary;
  std::string cities;  ///< names of other places, spaces between: the large ones
  std::string towns;   ///< and those with 20,000 people or more
};

/// The word pack of a folder (*.json as in data/words), or without one the pack that is compiled
/// in. Throws Failure, with the file's name, where it is no word pack.
WordPack read_words(const std::filesystem::path& folder = {});

/// What a release of the town carries: only what its entries do not say themselves.
search::TownWords words_of(const model::Directory& directory, const WordPack& pack);

/// As search::read_town_words reads it.
std::string to_json(const search::TownWords& words);

}  // namespace wegweiser::tool
