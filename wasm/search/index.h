#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/directory.h"

namespace wegweiser::search {

enum class Kind : uint8_t { facility, service, contact, notice };

/// One entry found. `score` is only for ordering.
struct Hit {
  Kind kind = Kind::facility;
  uint32_t entry = 0;  ///< position in the directory's list of that kind
  float score = 0;
};

/// Words of names, keywords, everyday names, texts and phone numbers, folded
/// ("ä" = "ae" = "a", "ß" = "ss", lower case). Built once per directory.
class Index {
 public:
  explicit Index(const model::Directory& directory, std::string_view language = "de");

  /// Best first. Every word of the query counts: as whole word, as beginning of a word, inside
  /// a compound, with one typing error from five letters on. Phone numbers match by digits.
  std::vector<Hit> find(std::string_view query, size_t limit = 50) const;

 private:
  struct Word {
    std::string text;
    uint32_t document;
    float weight;
  };
  struct Document {
    Kind kind;
    uint32_t entry;
    std::string digits;
  };
  std::vector<Word> words_;  ///< sorted by text
  std::vector<Document> documents_;
};

}  // namespace wegweiser::search
