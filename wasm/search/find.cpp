#include "search/find.h"

#include <algorithm>
#include <cmath>

#include "search/fold.h"
#include "search/query.h"

namespace wegweiser::search {

namespace {

constexpr size_t ranked_closely = 48;  // candidates whose word order is looked at
// What a document must have to be shown; more where all of it rests on resemblance, less of a
// question, whose words partly only make the sentence.
constexpr float floor_score = 0.335F;
constexpr float floor_of_resemblance = 0.38F;
constexpr float floor_of_question = 0.2F;
constexpr float more_than_any = 10;
constexpr float floor_of_guess = 0.12F;
constexpr float strong = 0.75F;
constexpr float share_of_value = 0.35F;
constexpr float share_of_cover = 0.2F;
constexpr float share_of_phrase = 0.45F;
constexpr float floor_of_best = 0.35F;
constexpr float number_weight = 0.7F;  // "§ 51" and "Zimmer 12" stand nowhere but in sentences

float weight_of(Field field) {
  switch (field) {
    case Field::title:
      return 1.0F;
    case Field::keyword:
      return 0.95F;
    case Field::phone:
      return 1.0F;
    case Field::word:
      return 0.7F;
    case Field::loose:
      return 0.45F;
    case Field::text:
      return 0.35F;
  }
  return 0;
}

/// What a document has of the query so far, and of the term at hand.
struct Tally {
  float value = 0;      ///< by weight of words, quality of matches and field
  float cover = 0;      ///< by weight of words and quality alone: whether it is there at all
  float strongest = 0;  ///< the best quality of any word that says what is meant
  float term_value = 0;
  float term_quality = 0;
};

/// Adds what each document gets for one term; answers the term's weight: rare words tell more.
float add_term(const Index& index, const Term& term, std::vector<Tally>& tallies,
               std::vector<uint32_t>& touched) {
  touched.clear();
  const bool is_number = has_digit(term.typed.folded);
  for (const WordMatch& match : term.matches)
    index.each_document(match.word, [&](uint32_t document, Field field) {
      const float value = match.quality * (is_number ? std::max(number_weight, weight_of(field))
                                                     : weight_of(field));
      Tally& tally = tallies[document];
      if (tally.term_quality == 0) touched.push_back(document);
      tally.term_value = std::max(tally.term_value, value);
      tally.term_quality = std::max(tally.term_quality, match.quality);
    });
  float frequency = 0;
  for (const uint32_t document : touched) frequency += tallies[document].term_value;
  const auto count = static_cast<float>(index.document_count());
  // A word that nothing has is taken for one that a few have.
  if (touched.empty()) frequency = 1 + count / 500;
  const float weight = term.weight * std::log(1 + count / (0.5F + frequency));
  for (const uint32_t document : touched) {
    Tally& tally = tallies[document];
    tally.value += weight * tally.term_value;
    tally.cover += weight * tally.term_quality;
    if (term.meaning == Meaning::full)
      tally.strongest = std::max(tally.strongest, tally.term_quality);
    tally.term_value = tally.term_quality = 0;
  }
  return weight;
}

/// How well one title or name fits: what share of the query it holds, what share of it was
/// asked for, and whether the words stand in the same order.
float phrase_fit(const std::vector<uint32_t>& words, const std::vector<Term>& terms,
                 const std::vector<float>& weights, float all) {
  float held = 0;
  int in_order = 0;
  int neighbours = 0;
  size_t before = words.size();
  std::vector<bool> used(words.size(), false);
  for (size_t t = 0; t < terms.size(); ++t) {
    float best = 0;
    size_t where = words.size();
    for (size_t i = 0; i < words.size(); ++i) {
      const float quality = quality_of(terms[t].matches, words[i]);
      if (quality <= best) continue;
      best = quality;
      where = i;
    }
    if (where < words.size()) {
      held += weights[t] * best;
      used[where] = true;
      if (t > 0) {
        ++neighbours;
        if (before < words.size() && (where == before + 1 || where == before)) ++in_order;
      }
    }
    before = where;
  }
  if (held == 0) return 0;
  const auto asked = static_cast<float>(std::count(used.begin(), used.end(), true));
  const float order =
      neighbours == 0 ? 1 : static_cast<float>(in_order) / static_cast<float>(neighbours);
  return held / all * (0.7F + 0.25F * asked / static_cast<float>(words.size()) + 0.05F * order);
}

}  // namespace

std::vector<Found> find(const Index& index, std::string_view query, size_t limit,
                        Certainty certainty) {
  std::vector<Found> found;
  const Asked asked = read_query(index.dictionary(), query);
  const std::vector<Term>& terms = asked.terms;
  if (terms.empty() || limit == 0) return found;
  if (certainty == Certainty::sure && asks_elsewhere(index, query)) return found;

  std::vector<Tally> tallies(index.document_count());
  std::vector<uint32_t> touched;
  std::vector<float> weights;
  float all = 0;
  const float shortage = terms.size() <= few_words
                             ? 1
                             : static_cast<float>(few_words) / static_cast<float>(terms.size());
  for (const Term& term : terms) {
    weights.push_back(add_term(index, term, tallies, touched));
    all += weights.back() * (touched.empty() ? shortage : 1);
  }
  all *= std::sqrt(shortage);
  if (all <= 0) return found;

  const bool only_numbers = std::all_of(
      terms.begin(), terms.end(), [](const Term& term) { return has_digit(term.typed.folded); });
  const bool says_what = std::any_of(
      terms.begin(), terms.end(), [](const Term& term) { return term.meaning == Meaning::full; });
  const auto floor = [&](const Tally& tally) {
    // "Hund melden" is not about whatever else can be reported.
    if (says_what && tally.strongest == 0) return more_than_any;
    if (certainty == Certainty::guess) return floor_of_guess;
    if (asked.is_loose) return floor_of_question;
    return tally.strongest < strong ? floor_of_resemblance : floor_score;
  };

  // Kept in order and short; std::stable_sort would be three kilobytes more on a phone.
  const auto keep = [&found](Found candidate, size_t longest) {
    if (found.size() == longest && candidate.score <= found.back().score) return;
    found.insert(std::upper_bound(found.begin(), found.end(), candidate,
                                  [](const Found& a, const Found& b) { return a.score > b.score; }),
                 candidate);
    if (found.size() > longest) found.pop_back();
  };
  for (uint32_t document = 0; document < tallies.size(); ++document) {
    const Tally& tally = tallies[document];
    if (tally.value > 0)
      keep({document, (share_of_value * tally.value + share_of_cover * tally.cover) / all *
                          index.weight(document)},
           std::max(ranked_closely, limit));
  }

  const std::vector<Found> candidates = std::move(found);
  found.clear();
  for (const Found& candidate : candidates) {
    float phrase = 0;
    index.each_phrase(candidate.document, [&](Field field, const std::vector<uint32_t>& words) {
      phrase = std::max(phrase, weight_of(field) * phrase_fit(words, terms, weights, all));
    });
    // A number stands in no name: having it is all there is to it.
    if (only_numbers) phrase = candidate.score / (share_of_value + share_of_cover);
    const float score =
        candidate.score + share_of_phrase * phrase * index.weight(candidate.document);
    if (score >= floor(tallies[candidate.document])) keep({candidate.document, score}, limit);
  }
  if (!found.empty()) {
    const float enough = found.front().score * floor_of_best;
    while (found.back().score < enough) found.pop_back();
  }
  return found;
}

}  // namespace wegweiser::search
