#include "search/query.h"

#include <algorithm>

#include "search/fold.h"

namespace wegweiser::search {

namespace {

constexpr size_t most_words = 8;
constexpr size_t longest_query = 2000;  // bytes; nobody reads on after most_words anyway
constexpr size_t sentence_fillers = 2;  // stop words that make a sentence
constexpr float weak_weight = 0.4F;
constexpr float weight_of_base = 0.55F;  // of a compound: its last part says what it is
constexpr size_t shortest_number = 4;    // digits

struct QueryWord {
  TypedWord typed;
  Meaning meaning = Meaning::full;
  size_t begin = 0;
  bool is_number = false;
};

bool is_number(std::string_view folded) {
  return std::all_of(folded.begin(), folded.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<QueryWord> words_of(std::string_view query) {
  std::vector<QueryWord> words;
  size_t meant = 0;
  for (WordReader reader(query); meant < most_words && words.size() < 60 && reader.next();) {
    QueryWord word;
    word.typed = {reader.folded(), reader.exact(), Typed::whole};
    word.meaning = meaning_of(reader.folded());
    word.begin = reader.begin();
    word.is_number = is_number(reader.folded());
    if (reader.end() == query.size()) word.typed.how_much = Typed::unfinished;
    const auto same = [&](const QueryWord& other) {
      return other.typed.folded == word.typed.folded && !word.is_number;
    };
    if (std::any_of(words.begin(), words.end(), same)) continue;
    meant += word.meaning != Meaning::stop;
    words.push_back(std::move(word));
  }
  if (meant == 0)
    for (QueryWord& word : words) word.meaning = Meaning::full;
  return words;
}

Term term_for(const Dictionary& dictionary, TypedWord typed, Meaning meaning) {
  Term term;
  term.meaning = meaning;
  term.weight = meaning == Meaning::weak ? weak_weight : 1;
  term.matches = match(dictionary, typed);
  term.typed = std::move(typed);
  return term;
}

/// A word, or its parts where the dictionary only knows these.
void append(const Dictionary& dictionary, Term term, std::vector<Term>& terms) {
  if (term.matches.empty()) {
    std::vector<TypedWord> parts = split_compound(dictionary, term.typed);
    if (!parts.empty()) {
      for (size_t i = 0; i < parts.size(); ++i) {
        Term of_part = term_for(dictionary, std::move(parts[i]), Meaning::full);
        of_part.weight =
            term.weight * (i + 1 == parts.size() ? weight_of_base : 1 - weight_of_base);
        if (of_part.matches.empty()) of_part.matches = match_piece(dictionary, of_part.typed);
        terms.push_back(std::move(of_part));
      }
      return;
    }
    term.matches = match_piece(dictionary, term.typed);
  }
  terms.push_back(std::move(term));
}

/// A run of digits from `words[first]` on as a phone number. The number of words it takes; 0:
/// nobody has such a number.
size_t append_number(const Dictionary& dictionary, std::string_view query,
                     const std::vector<QueryWord>& words, size_t first, std::vector<Term>& terms) {
  size_t end = first;
  while (end < words.size() && words[end].is_number) ++end;
  const size_t begin = words[first].begin;
  const bool international = begin > 0 && query[begin - 1] == '+';
  for (size_t last = end; last > first; --last) {
    std::string digits = international ? "+" : "";
    for (size_t i = first; i < last; ++i) digits += words[i].typed.folded;
    TypedWord number;
    number.folded = national_digits(digits);
    number.how_much = Typed::unfinished;
    if (number.folded.size() < shortest_number || number.folded.size() > WordReader::longest)
      continue;
    Term term = term_for(dictionary, std::move(number), Meaning::full);
    if (term.matches.empty()) continue;
    terms.push_back(std::move(term));
    return last - first;
  }
  return 0;
}

}  // namespace

Asked read_query(const Dictionary& dictionary, std::string_view query) {
  query = query.substr(0, longest_query);
  const std::vector<QueryWord> words = words_of(query);
  Asked asked;
  std::vector<Term>& terms = asked.terms;
  size_t fillers = 0;
  const QueryWord* before = nullptr;  // the word in front that may belong to this one
  for (size_t i = 0; i < words.size();) {
    const QueryWord& word = words[i];
    if (word.is_number) {
      const size_t taken = append_number(dictionary, query, words, i, terms);
      if (taken > 0) {
        i += taken;
        before = nullptr;
        continue;
      }
    }
    ++i;
    if (word.meaning == Meaning::stop) {
      before = nullptr;
      ++fillers;
      continue;
    }
    Term term = term_for(dictionary, word.typed, word.meaning);
    if (before != nullptr && !terms.empty()) {
      const std::vector<WordMatch> joined = match_joined(dictionary, before->typed, word.typed);
      if (!joined.empty()) {
        const auto add = [&](std::vector<WordMatch>& matches) {
          for (const WordMatch& each : joined) {
            const auto at = std::lower_bound(
                matches.begin(), matches.end(), each,
                [](const WordMatch& a, const WordMatch& b) { return a.word < b.word; });
            if (at != matches.end() && at->word == each.word)
              at->quality = std::max(at->quality, each.quality);
            else
              matches.insert(at, each);
          }
        };
        add(terms.back().matches);
        add(term.matches);
      }
    }
    before = &word;
    append(dictionary, std::move(term), terms);
  }
  const bool has_numbers = std::any_of(
      terms.begin(), terms.end(), [](const Term& term) { return has_digit(term.typed.folded); });
  asked.is_loose = has_numbers || fillers >= sentence_fillers || terms.size() > few_words;
  return asked;
}

bool asks_elsewhere(const Index& index, std::string_view query) {
  constexpr int short_query = 4;  // a longer one tells a story in which other places occur
  int words = 0;
  bool elsewhere = false;
  bool moves = false;
  for (WordReader reader(query.substr(0, longest_query)); reader.next(); ++words) {
    const std::string& word = reader.folded();
    if (!moves && index.is_elsewhere(word)) elsewhere = true;
    moves = word == "von" || word == "aus" || word == "nach";
  }
  return elsewhere && words <= short_query;
}

}  // namespace wegweiser::search
