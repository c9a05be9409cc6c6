#include "search/similar.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "support/dictionary.h"

using namespace wegweiser::search;

namespace {

/// The textbook table, whole, for comparison: the cheapest way to turn `typed` into `word`.
int slow_errors(const std::string& typed, const std::string& word) {
  std::vector<std::vector<int>> cost(typed.size() + 1, std::vector<int>(word.size() + 1, 0));
  for (size_t i = 0; i <= typed.size(); ++i)
    for (size_t j = 0; j <= word.size(); ++j) {
      if (i == 0 && j == 0) continue;
      int best = 1000;
      if (i > 0) best = std::min(best, cost[i - 1][j] + (i == 1 ? 2 : 1));
      if (j > 0) best = std::min(best, cost[i][j - 1] + (j == 1 ? 2 : 1));
      if (i > 0 && j > 0) {
        const bool same = typed[i - 1] == word[j - 1];
        best = std::min(best, cost[i - 1][j - 1] + (same ? 0 : i == 1 && j == 1 ? 2 : 1));
      }
      if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
        best = std::min(best, cost[i - 2][j - 2] + 1);
      cost[i][j] = best;
    }
  return cost[typed.size()][word.size()];
}

std::string random_word(std::mt19937& random, size_t longest) {
  std::string word;
  for (size_t length = 1 + random() % longest; word.size() < length;)
    word += static_cast<char>('a' + random() % 3);
  return word;
}

}  // namespace

TEST_CASE("one error of each kind costs one, at the first letter two") {
  const auto errors = [](const char* typed, const char* word) {
    return typing_errors(typed, word, Typed::whole, 2);
  };
  CHECK(errors("laterne", "laterne") == 0);
  CHECK(errors("latrne", "laterne") == 1);
  CHECK(errors("latterne", "laterne") == 1);
  CHECK(errors("latarne", "laterne") == 1);
  CHECK(errors("latrene", "laterne") == 1);
  CHECK(errors("haterne", "laterne") == 2);
  CHECK(errors("aterne", "laterne") == 2);
  CHECK(errors("alterne", "laterne") == 1);
  CHECK(errors("lxtxrnx", "laterne") == 3);  // more than the budget
}

TEST_CASE("an unfinished word may go on") {
  CHECK(typing_errors("strasenla", "strassenlaterne", Typed::unfinished, 2) == 1);
  CHECK(typing_errors("strasenla", "strassenlaterne", Typed::whole, 2) == 3);
}

TEST_CASE("the walk over the dictionary finds what the textbook finds") {
  std::mt19937 random(20261126);
  std::set<std::string> words;
  while (words.size() < 300) words.insert(random_word(random, 9));
  const Dictionary dictionary = wegweiser::test::dictionary_of({words.begin(), words.end()});
  // The cheapest of a word's ways, and for an unfinished one of its beginnings' ways.
  const auto expected = [](const std::string& typed, const std::string& word, Typed how_much,
                           int budget) {
    int best = budget + 1;
    for (size_t length = how_much == Typed::whole ? word.size() : 1; length <= word.size();
         ++length)
      best = std::min(best, slow_errors(typed, word.substr(0, length)));
    return best;
  };
  for (int round = 0; round < 60; ++round) {
    const std::string typed = random_word(random, 9);
    for (const int budget : {1, 2}) {
      for (const Typed how_much : {Typed::whole, Typed::unfinished}) {
        std::vector<int> best(dictionary.size(), budget + 1);
        for (const Similar& similar : similar_words(dictionary, typed, how_much, budget))
          for (uint32_t word = similar.words.begin; word < similar.words.end; ++word)
            best[word] = std::min(best[word], similar.cost);
        std::string wrong;
        for (uint32_t word = 0; word < dictionary.size(); ++word) {
          const std::string text(dictionary.word(word));
          if (best[word] != expected(typed, text, how_much, budget)) wrong += text + " ";
        }
        INFO("typed " << typed << ", budget " << budget);
        CHECK(wrong.empty());
      }
    }
  }
}
