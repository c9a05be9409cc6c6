#include "search/similar.h"

#include <algorithm>
#include <array>
#include <string>

#include "search/fold.h"

namespace wegweiser::search {

namespace {

constexpr size_t longest = WordReader::longest;

/// One row of the table of edit costs: entry i is the cost of turning the first i typed letters
/// into the letters walked so far.
using Row = std::array<uint8_t, longest + 1>;

class Walk {
 public:
  Walk(std::string_view typed, Typed how_much, int budget)
      : typed_(typed.substr(0, longest)), how_much_(how_much), budget_(budget) {
    for (size_t i = 0; i <= typed_.size(); ++i) rows_[0][i] = deletion_cost(i);
  }

  /// Fills the row behind `depth` letters for a word that goes on with `letter`. False: whatever
  /// follows costs too much.
  bool step(size_t depth, char letter) {
    letters_[depth] = letter;
    const Row& above = rows_[depth];
    Row& row = rows_[depth + 1];
    // Letters further apart than the budget cannot meet.
    const auto reach = static_cast<size_t>(budget_);
    const size_t from = depth + 1 > reach ? depth + 1 - reach : 0;
    const size_t to = std::min(typed_.size(), depth + 1 + reach);
    const int too_much = budget_ + 1;
    int least = too_much;
    if (from > 0) row[from - 1] = static_cast<uint8_t>(too_much);
    for (size_t i = from; i <= to; ++i) {
      int cost = i <= depth + reach ? above[i] + (depth == 0 ? 2 : 1) : too_much;
      if (i > 0) {
        cost = std::min(cost, row[i - 1] + (i == 1 ? 2 : 1));
        const bool same = typed_[i - 1] == letter;
        cost = std::min(cost, above[i - 1] + (same ? 0 : i == 1 && depth == 0 ? 2 : 1));
        if (i > 1 && depth > 0 && typed_[i - 1] == letters_[depth - 1] && typed_[i - 2] == letter)
          cost = std::min(cost, rows_[depth - 1][i - 2] + 1);
      }
      row[i] = static_cast<uint8_t>(std::min(cost, too_much));
      least = std::min<int>(least, row[i]);
    }
    if (to < typed_.size()) row[to + 1] = static_cast<uint8_t>(too_much);
    // The first two swapped cost less than the first wrong.
    const bool may_be_swapped = depth == 0 && typed_.size() > 1 && typed_[1] == letter;
    return least <= budget_ || may_be_swapped;
  }

  /// The cost of the letters walked so far as the whole of what was typed.
  int cost(size_t depth) const {
    const size_t reach = static_cast<size_t>(budget_);
    if (depth + reach < typed_.size() || depth > typed_.size() + reach) return budget_ + 1;
    return rows_[depth][typed_.size()];
  }

  void search(const Dictionary& dictionary, WordRange among, size_t depth,
              std::vector<Similar>& found) {
    uint32_t at = among.begin;
    // Words that end here come first.
    while (at < among.end && dictionary.word(at).size() == depth) ++at;
    if (at > among.begin && cost(depth) <= budget_)
      found.push_back({{among.begin, at}, cost(depth)});
    while (at < among.end) {
      const char letter = dictionary.word(at)[depth];
      const uint32_t end = dictionary.end_of_letter({at, among.end}, depth, letter);
      if (depth < longest && step(depth, letter)) {
        const int now = cost(depth + 1);
        if (how_much_ == Typed::unfinished && now <= budget_) found.push_back({{at, end}, now});
        if (how_much_ == Typed::whole || now > 0) search(dictionary, {at, end}, depth + 1, found);
      }
      at = end;
    }
  }

 private:
  uint8_t deletion_cost(size_t count) const {
    const size_t cost = count == 0 ? 0 : count + 1;
    return static_cast<uint8_t>(std::min<size_t>(cost, static_cast<size_t>(budget_) + 1));
  }

  std::string_view typed_;
  Typed how_much_;
  int budget_;
  std::array<Row, longest + 2> rows_{};
  std::array<char, longest + 1> letters_{};
};

}  // namespace

std::vector<Similar> similar_words(const Dictionary& dictionary, std::string_view typed,
                                   Typed how_much, int budget) {
  std::vector<Similar> found;
  Walk walk(typed, how_much, budget);
  walk.search(dictionary, {0, dictionary.size()}, 0, found);
  return found;
}

int typing_errors(std::string_view typed, std::string_view word, Typed how_much, int budget) {
  Walk walk(typed, how_much, budget);
  int least = budget + 1;
  size_t depth = 0;
  for (const char letter : word.substr(0, longest)) {
    if (!walk.step(depth++, letter)) return least;
    if (how_much == Typed::unfinished) least = std::min(least, walk.cost(depth));
  }
  return std::min(least, walk.cost(depth));
}

int errors_allowed(std::string_view folded) {
  size_t letters = 0;
  for (const char byte : folded) letters += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  if (letters < 4 || has_digit(folded)) return 0;
  const int errors = letters < 8 ? 1 : 2;
  return letters < folded.size() ? 2 * errors : errors;
}

}  // namespace wegweiser::search
