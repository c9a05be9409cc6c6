#include "search/match.h"

#include <algorithm>

#include "search/fold.h"

namespace wegweiser::search {

namespace {

constexpr float same_as_written = 1.0F;
constexpr float same_folded = 0.93F;
constexpr float same_stem = 0.9F;
constexpr float good_enough = 0.8F;  // whoever typed this made no error
constexpr float joined_words = 0.95F;

float share(size_t part, size_t whole) {
  return static_cast<float>(part) / static_cast<float>(std::max<size_t>(whole, 1));
}

/// Sorts by word and keeps the best of each.
void tidy(std::vector<WordMatch>& matches) {
  // Heap sort: no further instance of std::sort on the phone.
  const auto before = [](const WordMatch& a, const WordMatch& b) {
    return a.word != b.word ? a.word < b.word : a.quality > b.quality;
  };
  if (!std::is_sorted(matches.begin(), matches.end(), before)) {
    std::make_heap(matches.begin(), matches.end(), before);
    std::sort_heap(matches.begin(), matches.end(), before);
  }
  matches.erase(
      std::unique(matches.begin(), matches.end(),
                  [](const WordMatch& a, const WordMatch& b) { return a.word == b.word; }),
      matches.end());
}

/// The same word, its other endings, and words that begin with it.
void match_beginning(const Dictionary& dictionary, const TypedWord& typed,
                     std::vector<WordMatch>& matches) {
  const std::string_view text = typed.folded;
  const std::string_view stem = has_digit(text) ? text : text.substr(0, stem_length(text));
  const WordRange range = dictionary.beginning_with(stem);
  for (uint32_t word = range.begin; word < range.end; ++word) {
    const std::string_view candidate = dictionary.word(word);
    float quality = 0;
    if (candidate == text) {
      quality = dictionary.exact(word) == typed.exact ? same_as_written : same_folded;
    } else if (candidate.size() <= stem.size() + 5 && stem_length(candidate) == stem.size() &&
               stem.size() >= 4) {
      quality = same_stem;
    } else {
      const bool whole_beginning = candidate.substr(0, text.size()) == text;
      quality = (typed.how_much == Typed::unfinished && whole_beginning ? 0.55F : 0.45F) +
                0.4F * share(std::min(text.size(), candidate.size()), candidate.size());
    }
    matches.push_back({word, quality});
  }
}

/// Words that contain it behind their beginning. Three letters stand anywhere by chance.
void match_inside(const Dictionary& dictionary, std::string_view text, float scale,
                  std::vector<WordMatch>& matches) {
  const bool nothing_else = matches.empty();
  const WordRange range = dictionary.inside(text);
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Place place = dictionary.place(i);
    const std::string_view whole = dictionary.word(place.word);
    const bool at_end = place.offset + text.size() == whole.size();
    if (!at_end && text.size() < 4 && !nothing_else) continue;
    // The last part of a German compound says what it is.
    const float quality =
        ((at_end ? 0.5F : 0.35F) + 0.2F * share(text.size(), whole.size())) * scale;
    for (uint32_t word = place.word; word < dictionary.size() && dictionary.word(word) == whole;
         ++word)
      matches.push_back({word, quality});
  }
}

void match_similar(const Dictionary& dictionary, const TypedWord& typed,
                   std::vector<WordMatch>& matches) {
  const int budget = errors_allowed(typed.folded);
  if (budget == 0) return;
  std::vector<WordMatch> found;
  for (const Similar& similar : similar_words(dictionary, typed.folded, typed.how_much, budget)) {
    if (similar.cost == 0) continue;
    for (uint32_t word = similar.words.begin; word < similar.words.end; ++word) {
      const size_t length = dictionary.word(word).size();
      float quality = 0.82F - 0.14F * static_cast<float>(similar.cost);
      if (length > typed.folded.size() + 1)
        quality *= 0.6F + 0.4F * share(typed.folded.size(), length);
      found.push_back({word, quality});
    }
  }
  // With one error less in reach, two errors are no explanation.
  float best = 0;
  for (const WordMatch& each : found) best = std::max(best, each.quality);
  for (const WordMatch& each : found)
    if (each.quality >= best * 0.7F) matches.push_back(each);
}

}  // namespace

std::vector<WordMatch> match(const Dictionary& dictionary, const TypedWord& typed) {
  std::vector<WordMatch> matches;
  match_beginning(dictionary, typed, matches);
  if (typed.folded.size() >= 3) match_inside(dictionary, typed.folded, 1, matches);
  float best = 0;
  for (const WordMatch& each : matches) best = std::max(best, each.quality);
  const bool told_apart = typed.how_much == Typed::whole ? best >= good_enough : best > 0;
  if (!told_apart) match_similar(dictionary, typed, matches);
  tidy(matches);
  return matches;
}

std::vector<WordMatch> match_piece(const Dictionary& dictionary, const TypedWord& typed) {
  std::vector<WordMatch> matches;
  const std::string_view text = typed.folded;
  if (has_digit(text)) return matches;
  const size_t shortest = std::max<size_t>(5, (text.size() + 1) / 2);
  std::string_view piece;
  for (size_t from = 0; from + shortest <= text.size(); ++from)
    for (size_t length = std::max(shortest, piece.size() + 1); from + length <= text.size();
         ++length) {
      const std::string_view candidate = text.substr(from, length);
      if (dictionary.beginning_with(candidate).empty() && dictionary.inside(candidate).empty())
        break;
      piece = candidate;
    }
  if (piece.empty()) return matches;
  const float scale = 0.6F * share(piece.size(), text.size());
  const WordRange range = dictionary.beginning_with(piece);
  for (uint32_t word = range.begin; word < range.end; ++word)
    matches.push_back(
        {word, scale * (0.6F + 0.4F * share(piece.size(), dictionary.word(word).size()))});
  match_inside(dictionary, piece, scale * 1.4F, matches);
  tidy(matches);
  return matches;
}

std::vector<TypedWord> split_compound(const Dictionary& dictionary, const TypedWord& typed) {
  constexpr size_t shortest_part = 3;
  const std::string_view text = typed.folded;
  if (has_digit(text)) return {};
  // The longest beginning that is a word, then with a linking sound: "bibliothek-s-ausweis".
  for (size_t length = text.size(); length-- > shortest_part + 1;) {
    if (dictionary.same(text.substr(0, length)).empty()) continue;
    std::string_view rest = text.substr(length);
    for (const std::string_view link : {"s", "n", "es", "en", "e", "er"}) {
      const std::string_view behind =
          rest.substr(0, link.size()) == link ? rest.substr(link.size()) : std::string_view();
      if (behind.size() >= shortest_part && dictionary.beginning_with(rest).empty() &&
          !dictionary.beginning_with(behind).empty()) {
        rest = behind;
        break;
      }
    }
    if (rest.size() < shortest_part) continue;
    std::vector<TypedWord> parts;
    parts.push_back({std::string(text.substr(0, length)), 0, Typed::whole});
    parts.push_back({std::string(rest), 0, typed.how_much});
    return parts;
  }
  return {};
}

std::vector<WordMatch> match_joined(const Dictionary& dictionary, const TypedWord& first,
                                    const TypedWord& second) {
  std::vector<WordMatch> matches;
  for (const std::string_view link : {"", "s", "n", "en", "es", "er"}) {
    TypedWord joined;
    joined.folded = first.folded;
    joined.folded += link;
    joined.folded += second.folded;
    joined.how_much = second.how_much;
    match_beginning(dictionary, joined, matches);
  }
  for (WordMatch& each : matches) each.quality *= joined_words;
  tidy(matches);
  return matches;
}

float quality_of(const std::vector<WordMatch>& matches, uint32_t word) {
  size_t low = 0;
  size_t high = matches.size();
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (matches[middle].word < word)
      low = middle + 1;
    else
      high = middle;
  }
  return low < matches.size() && matches[low].word == word ? matches[low].quality : 0;
}

}  // namespace wegweiser::search
