#pragma once

#include <string>
#include <vector>

#include "search/dictionary.h"

namespace wegweiser::test {

/// A dictionary of folded words, all as written.
inline search::Dictionary dictionary_of(const std::vector<std::string>& words) {
  std::string letters;
  std::vector<uint32_t> starts = {0};
  for (const std::string& word : words) {
    letters += word;
    starts.push_back(static_cast<uint32_t>(letters.size()));
  }
  std::vector<uint32_t> order;
  return {letters, starts, std::vector<uint16_t>(words.size(), 0), order};
}

}  // namespace wegweiser::test
