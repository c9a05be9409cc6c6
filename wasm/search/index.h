#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "search/dictionary.h"

namespace wegweiser::search {

/// Where a word of a document stands, the best first.
enum class Field : uint8_t {
  title,
  keyword,
  phone,  ///< a number in any spelling
  word,   ///< an everyday name from the word pack
  loose,  ///< a name in another language than the reader's, or what a keyword is called
  text
};
inline constexpr int field_count = 6;

struct Part {
  Field field = Field::text;
  std::string_view text;
};

/// The digits of a German number without the country's and the trunk prefix: "+49 7473 370-0",
/// "0049…" and "07473…" name the same line. Empty: no digits.
std::string national_digits(std::string_view number);

/// What is searched: for each distinct word the documents that have it and the best field it
/// stands in, and for each document its short texts as word numbers, for the order of words.
/// Documents are numbered in the order in which they were added. Stop words count only where a
/// text has no other.
class Index {
 public:
  class Builder;

  uint32_t document_count() const { return static_cast<uint32_t>(weights_.size()); }
  float weight(uint32_t document) const { return weights_[document]; }
  const Dictionary& dictionary() const { return dictionary_; }

  /// Calls `visit(document, field)` for every document that has the word.
  template <typename Visit>
  void each_document(uint32_t word, const Visit& visit) const {
    const uint8_t* at = postings_.data() + posting_starts_[word];
    const uint8_t* const end = postings_.data() + posting_starts_[word + 1];
    uint32_t document = 0;
    while (at < end) {
      const uint32_t packed = read_number(at);
      document += packed >> field_bits;
      visit(document, static_cast<Field>(packed & ((1U << field_bits) - 1)));
    }
  }
  /// How many bytes each_document would read: tells the rare word from the common one.
  uint32_t posting_bytes(uint32_t word) const {
    return posting_starts_[word + 1] - posting_starts_[word];
  }

  /// Calls `visit(field, words)` for every title, keyword and name of a document.
  template <typename Visit>
  void each_phrase(uint32_t document, const Visit& visit) const {
    const uint8_t* at = phrases_.data() + phrase_starts_[document];
    const uint8_t* const end = phrases_.data() + phrase_starts_[document + 1];
    std::vector<uint32_t> words;
    while (at < end) {
      const uint32_t packed = read_number(at);
      words.resize(packed >> field_bits);
      for (uint32_t& word : words) word = read_number(at);
      visit(static_cast<Field>(packed & ((1U << field_bits) - 1)), words);
    }
  }

  /// Whether the folded word names a place that no document knows.
  bool is_elsewhere(std::string_view folded) const;

  size_t bytes() const;  ///< of memory

 private:
  static constexpr uint32_t field_bits = 3;
  static_assert(field_count <= 1 << field_bits);

  static uint32_t read_number(const uint8_t*& at) {
    uint32_t number = 0;
    for (uint32_t shift = 0;; shift += 7) {
      const uint8_t byte = *at++;
      number |= static_cast<uint32_t>(byte & 0x7FU) << shift;
      if (byte < 0x80) return number;
    }
  }
  static void append_number(std::vector<uint8_t>& out, uint32_t number) {
    for (; number >= 0x80; number >>= 7U) out.push_back(static_cast<uint8_t>(number | 0x80U));
    out.push_back(static_cast<uint8_t>(number));
  }

  Dictionary dictionary_;
  std::vector<uint32_t> posting_starts_;
  std::vector<uint8_t> postings_;
  std::vector<uint32_t> phrase_starts_;
  std::vector<uint8_t> phrases_;
  std::vector<float> weights_;
  std::string elsewhere_;  ///< folded names, a space before and behind each
};

class Index::Builder {
 public:
  Builder();
  /// `weight` multiplies the document's score.
  void add(const std::vector<Part>& parts, float weight = 1);
  /// Names of other places: who asks for something there is not shown what is here.
  void add_elsewhere(std::string_view names);
  /// The builder is empty afterwards.
  Index finish();

 private:
  struct Posting {
    uint32_t word;
    uint32_t document;
    Field field;
  };

  uint32_t number_of(std::string_view folded, uint16_t exact);
  void note(uint32_t word, Field field);
  void add_words(Field field, std::string_view text);
  void grow();

  std::string letters_;           ///< of the words, in the order they came
  std::vector<uint32_t> starts_;  ///< one more than words
  std::vector<uint16_t> exact_;
  std::vector<uint32_t> table_;     ///< open addressing; word number + 1, 0 is free
  std::vector<uint32_t> latest_;    ///< of each word: its last posting + 1
  std::vector<bool> is_stop_word_;  ///< of each word
  std::vector<Posting> postings_;
  std::vector<uint32_t> words_;    ///< of the text at hand
  std::vector<uint32_t> phrases_;  ///< packed (length, field), then the words
  std::vector<uint32_t> phrase_starts_;
  std::vector<float> weights_;
  std::string elsewhere_ = " ";
};

}  // namespace wegweiser::search
