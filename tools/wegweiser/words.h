#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/directory.h"
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

/// What else people call a town's facilities, services and contacts, in the order of its lists:
/// only what the entries do not say themselves.
struct WordsOfEntry {
  std::string near;   ///< of its name, joined by "|"
  std::string loose;  ///< of its keywords
};
struct WordsOfTown {
  std::vector<WordsOfEntry> facilities;
  std::vector<WordsOfEntry> services;
  std::vector<WordsOfEntry> contacts;
};
WordsOfTown words_of(const model::Directory& directory, const search::Vocabulary& vocabulary);

}  // namespace wegweiser::tool
