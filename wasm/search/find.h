#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "search/index.h"

namespace wegweiser::search {

/// A document that was found. `score` is about 1 where the title is just what was asked, times the
/// document's weight.
struct Found {
  uint32_t document = 0;
  float score = 0;
};

/// `guess`: also what is too little for an answer, for "Meinten Sie …?".
enum class Certainty : uint8_t { sure, guess };

/// Best first; nothing where no document has enough of what was asked. While the query does not
/// end in a space its last word counts as unfinished. Words that are missing cost their share.
std::vector<Found> find(const Index& index, std::string_view query, size_t limit,
                        Certainty certainty = Certainty::sure);

}  // namespace wegweiser::search
