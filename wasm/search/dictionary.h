#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wegweiser::search {

/// Numbers of words that stand together in the dictionary: [begin, end).
struct WordRange {
  uint32_t begin = 0;
  uint32_t end = 0;
  bool contains(uint32_t word) const { return word >= begin && word < end; }
  bool empty() const { return begin >= end; }
};

/// A place inside a word of the dictionary: where one of its endings begins.
struct Place {
  uint32_t word = 0;
  uint32_t offset = 0;  ///< bytes, more than 0
};

/// All distinct folded words, sorted by bytes, and all their endings, sorted likewise, so that
/// any part of a word is found by bisection (a suffix array: Manber & Myers 1993). Words that
/// are one word when folded but differ as written stand side by side.
class Dictionary {
 public:
  /// One unsorted word of `letters`, from `starts[i]` to `starts[i + 1]`. `order` becomes the old
  /// number of each new one.
  Dictionary() = default;
  Dictionary(const std::string& letters, const std::vector<uint32_t>& starts,
             const std::vector<uint16_t>& exact, std::vector<uint32_t>& order);

  uint32_t size() const { return static_cast<uint32_t>(exact_.size()); }
  std::string_view word(uint32_t number) const {
    return {&letters_[starts_[number]], starts_[number + 1] - starts_[number]};
  }
  uint16_t exact(uint32_t number) const { return exact_[number]; }

  /// The words that are `folded`, whatever they look like as written.
  WordRange same(std::string_view folded) const;
  /// The words that begin with `beginning`.
  WordRange beginning_with(std::string_view beginning) const;
  /// Those of `among`, which share their first `depth` bytes, that go on with `letter`; `among`
  /// begins with one of them.
  uint32_t end_of_letter(WordRange among, size_t depth, char letter) const;

  /// Endings that begin with `part`: [begin, end) for `place`.
  WordRange inside(std::string_view part) const;
  Place place(uint32_t number) const {
    return {places_[number] >> offset_bits, places_[number] & ((1U << offset_bits) - 1)};
  }
  uint32_t place_count() const { return static_cast<uint32_t>(places_.size()); }
  std::string_view ending(uint32_t number) const {
    const Place at = place(number);
    return word(at.word).substr(at.offset);
  }

  size_t bytes() const;  ///< of memory

 private:
  static constexpr uint32_t offset_bits = 6;
  static constexpr size_t shortest_ending = 3;

  std::string letters_;
  std::vector<uint32_t> starts_;  ///< one more than words
  std::vector<uint16_t> exact_;
  std::vector<uint32_t> places_;
};

}  // namespace wegweiser::search
