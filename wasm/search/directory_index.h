#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/directory.h"
#include "search/find.h"
#include "search/index.h"
#include "search/town_words.h"

namespace wegweiser::search {

enum class Kind : uint8_t { facility, service, contact, notice };

/// One entry found. `score` is only for ordering.
struct Hit {
  Kind kind = Kind::facility;
  uint32_t entry = 0;  ///< position in the directory's list of that kind
  float score = 0;
};

/// A town's facilities, services, contacts and notices, to be searched in one language; names in
/// the others count less.
class DirectoryIndex {
 public:
  explicit DirectoryIndex(const model::Directory& directory, const TownWords& words = {},
                          std::string_view language = "de");

  /// Best first; see search/find.h.
  std::vector<Hit> find(std::string_view query, size_t limit = 50,
                        Certainty certainty = Certainty::sure) const;

 private:
  struct Entry {
    Kind kind;
    uint32_t entry;
  };
  std::vector<Entry> entries_;
  Index index_;
};

}  // namespace wegweiser::search
