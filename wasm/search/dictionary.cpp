#include "search/dictionary.h"

#include <algorithm>

#include "search/fold.h"

namespace wegweiser::search {

namespace {

/// The first eight bytes as a number that sorts as they do: most comparisons end here.
uint64_t key_of(std::string_view text) {
  uint64_t key = 0;
  for (size_t i = 0; i < 8; ++i)
    key = key << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
  return key;
}

struct Sortable {
  uint64_t key = 0;
  uint32_t place = 0;  ///< of the first letter
  uint32_t end = 0;
  uint32_t value = 0;  ///< breaks ties
};

/// One instance of std::sort for words and endings: it is a kilobyte on the phone.
void sort(std::vector<Sortable>& items, const std::string& letters) {
  std::sort(items.begin(), items.end(), [&](const Sortable& a, const Sortable& b) {
    if (a.key != b.key) return a.key < b.key;
    const std::string_view left(&letters[a.place], a.end - a.place);
    const std::string_view right(&letters[b.place], b.end - b.place);
    const int order = left.compare(right);
    return order != 0 ? order < 0 : a.value < b.value;
  });
}

bool begins_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

/// The first number in [low, high) for which `is_before` is false.
template <typename Predicate>
uint32_t bisect(uint32_t low, uint32_t high, const Predicate& is_before) {
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (is_before(middle))
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

}  // namespace

Dictionary::Dictionary(const std::string& letters, const std::vector<uint32_t>& starts,
                       const std::vector<uint16_t>& exact, std::vector<uint32_t>& order) {
  static_assert(WordReader::longest < (1U << offset_bits));
  const auto count = static_cast<uint32_t>(exact.size());
  std::vector<Sortable> items(count);
  for (uint32_t i = 0; i < count; ++i) {
    const std::string_view word(&letters[starts[i]], starts[i + 1] - starts[i]);
    items[i] = {key_of(word), starts[i], starts[i + 1], i};
  }
  sort(items, letters);

  order.resize(count);
  letters_.reserve(letters.size());
  starts_.reserve(count + 1);
  exact_.reserve(count);
  size_t endings = 0;
  for (uint32_t i = 0; i < count; ++i) {
    const Sortable& item = items[i];
    order[i] = item.value;
    starts_.push_back(static_cast<uint32_t>(letters_.size()));
    letters_.append(letters, item.place, item.end - item.place);
    exact_.push_back(exact[item.value]);
    endings += std::max<size_t>(item.end - item.place, shortest_ending) - shortest_ending;
  }
  starts_.push_back(static_cast<uint32_t>(letters_.size()));

  items.clear();
  items.reserve(endings);
  for (uint32_t i = 0; i < count; ++i) {
    const std::string_view whole = word(i);
    // Words that differ only as written share their endings.
    if (i > 0 && whole == word(i - 1)) continue;
    for (size_t offset = 1; offset + shortest_ending <= whole.size(); ++offset)
      if (begins_letter(whole[offset]))
        items.push_back({key_of(whole.substr(offset)), starts_[i] + static_cast<uint32_t>(offset),
                         starts_[i + 1], i << offset_bits | static_cast<uint32_t>(offset)});
  }
  sort(items, letters_);
  places_.reserve(items.size());
  for (const Sortable& item : items) places_.push_back(item.value);
}

WordRange Dictionary::same(std::string_view folded) const {
  const uint32_t begin = bisect(0, size(), [&](uint32_t i) { return word(i).compare(folded) < 0; });
  uint32_t end = begin;
  while (end < size() && word(end) == folded) ++end;
  return {begin, end};
}

WordRange Dictionary::beginning_with(std::string_view beginning) const {
  const uint32_t begin =
      bisect(0, size(), [&](uint32_t i) { return word(i).compare(beginning) < 0; });
  const uint32_t end = bisect(
      begin, size(), [&](uint32_t i) { return word(i).substr(0, beginning.size()) == beginning; });
  return {begin, end};
}

uint32_t Dictionary::end_of_letter(WordRange among, size_t depth, char letter) const {
  const auto goes_on = [&](uint32_t i) {
    const std::string_view text = word(i);
    return text.size() > depth && text[depth] == letter;
  };
  // Most groups are short: steps that double find their end before a bisection would.
  uint32_t step = 1;
  uint32_t low = among.begin;
  while (low + step < among.end && goes_on(low + step)) {
    low += step;
    step *= 2;
  }
  return bisect(low + 1, std::min(low + step, among.end), goes_on);
}

WordRange Dictionary::inside(std::string_view part) const {
  const uint32_t begin =
      bisect(0, place_count(), [&](uint32_t i) { return ending(i).compare(part) < 0; });
  const uint32_t end = bisect(begin, place_count(),
                              [&](uint32_t i) { return ending(i).substr(0, part.size()) == part; });
  return {begin, end};
}

size_t Dictionary::bytes() const {
  return letters_.capacity() + starts_.capacity() * sizeof(uint32_t) +
         exact_.capacity() * sizeof(uint16_t) + places_.capacity() * sizeof(uint32_t);
}

}  // namespace wegweiser::search
