#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wegweiser::search {

/// Reads a text word by word. A word is a run of letters and digits in one form for every
/// spelling: lower case without accents, "ä" = "ae" = "a", "ß" = "ss", "ı" = "i", "ł" = "l",
/// Arabic without vowel signs and article, any script's digits as 0-9. An "e" behind a, o, u is
/// lost in every word ("neue" -> "neu"), so only folded texts compare.
class WordReader {
 public:
  explicit WordReader(std::string_view text) : text_(text) {}

  /// False: there is no further word.
  bool next();

  const std::string& folded() const { return folded_; }  ///< at most `longest` bytes
  /// A short sum of the lower-case word as it is written: "ä" and "a" apart, "ä" and "ae" the same.
  uint16_t exact() const { return exact_; }
  size_t begin() const { return begin_; }  ///< in bytes of the text
  size_t end() const { return end_; }
  /// Only a hyphen stands between this word and the one before: "E-Mail".
  bool is_joined() const { return joined_; }

  static constexpr size_t longest = 60;

 private:
  void append(char32_t code_point);

  std::string_view text_;
  std::string folded_;
  size_t at_ = 0;
  size_t begin_ = 0;
  size_t end_ = 0;
  uint16_t exact_ = 0;
  bool joined_ = false;
};

/// The folded words of a text with single spaces between them, what a list is ordered by.
std::string fold(std::string_view text);

/// Bytes of a folded word up to where its endings begin: "anmeldungen", "anmelden" -> "anmeld".
/// Light: a stem is at least four letters long, and words that share one need not be related.
size_t stem_length(std::string_view folded);

/// Whether any digit stands in it: no compound, and an error in it makes it another one.
bool has_digit(std::string_view folded);

}  // namespace wegweiser::search
