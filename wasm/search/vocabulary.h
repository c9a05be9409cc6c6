#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wegweiser::search {

/// One matter, as offices name it and as people do: data/words/*.json.
struct WordEntry {
  std::vector<std::string> leika;  ///< beginnings of LeiKa numbers, "99036"
  std::vector<std::string> terms;  ///< official names
  std::vector<std::string> words;  ///< everyday names, in all languages
};

/// A word pack. Documents get the everyday names of what they are about when they are indexed, so
/// that a query needs no pack and a phone carries only the words its town uses.
class Vocabulary {
 public:
  explicit Vocabulary(std::vector<WordEntry> entries);

  /// What else people call a thing with these names (title and keywords) and LeiKa numbers. A
  /// term applies where all its words stand in one name, in any order and ending; a word of five
  /// letters or more also as the beginning or the end of a compound.
  std::vector<std::string_view> words_for(const std::vector<std::string_view>& names,
                                          std::string_view leika) const;

 private:
  struct Name {  ///< a term, or an everyday name that must be the whole of a name
    uint32_t entry = 0;
    bool whole = false;
    std::vector<std::string> tokens;  ///< folded
  };
  struct Use {
    uint32_t name = 0;
    uint32_t token = 0;
  };

  void add_name(uint32_t entry, const std::string& text, bool whole);
  void find_names(std::string_view text, std::vector<bool>& applies) const;

  std::vector<WordEntry> entries_;
  std::vector<Name> names_;
  std::unordered_map<std::string_view, std::vector<Use>> by_stem_;
};

}  // namespace wegweiser::search
