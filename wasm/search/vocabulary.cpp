#include "search/vocabulary.h"

#include <algorithm>

#include "search/common_words.h"
#include "search/fold.h"

namespace wegweiser::search {

namespace {

constexpr size_t shortest_part = 5;  // letters of a word that counts inside a compound

std::string_view stem_of(std::string_view folded) { return folded.substr(0, stem_length(folded)); }

struct Tokens {
  std::vector<std::string> meant;  ///< without stop words
  size_t all = 0;
};

Tokens tokens_of(std::string_view text) {
  Tokens tokens;
  for (WordReader reader(text); reader.next(); ++tokens.all)
    if (meaning_of(reader.folded()) != Meaning::stop) tokens.meant.push_back(reader.folded());
  return tokens;
}

enum class Agreement : uint8_t { none, part, same };

Agreement agreement(std::string_view token, std::string_view word) {
  const std::string_view token_stem = stem_of(token);
  const std::string_view word_stem = stem_of(word);
  if (token_stem == word_stem) return Agreement::same;
  if (token.size() < shortest_part || word.size() <= token.size()) return Agreement::none;
  const bool begins = word.substr(0, token.size()) == token;
  const bool ends = word_stem.size() > token_stem.size() &&
                    word_stem.substr(word_stem.size() - token_stem.size()) == token_stem;
  return begins || ends ? Agreement::part : Agreement::none;
}

}  // namespace

Vocabulary::Vocabulary(std::vector<WordEntry> entries) : entries_(std::move(entries)) {
  for (uint32_t i = 0; i < entries_.size(); ++i) {
    for (const std::string& term : entries_[i].terms) add_name(i, term, false);
    for (const std::string& word : entries_[i].words) add_name(i, word, true);
  }
  for (uint32_t name = 0; name < names_.size(); ++name)
    for (uint32_t token = 0; token < names_[name].tokens.size(); ++token)
      by_stem_[stem_of(names_[name].tokens[token])].push_back({name, token});
}

void Vocabulary::add_name(uint32_t entry, const std::string& text, bool whole) {
  Tokens tokens = tokens_of(text);
  // "Kind bekommen" is no name for whatever is called "Kind".
  if (tokens.meant.empty() || (whole && tokens.meant.size() < tokens.all)) return;
  names_.push_back({entry, whole, std::move(tokens.meant)});
}

void Vocabulary::find_names(std::string_view text, std::vector<bool>& applies) const {
  const Tokens tokens = tokens_of(text);
  const std::vector<std::string>& words = tokens.meant;
  std::unordered_map<uint32_t, uint64_t> seen;  // of each name: which of its tokens
  const auto look_up = [&](std::string_view key, const std::string& word) {
    const auto found = by_stem_.find(key);
    if (found == by_stem_.end()) return;
    for (const Use& use : found->second) {
      const Name& name = names_[use.name];
      const Agreement agrees = agreement(name.tokens[use.token], word);
      if (agrees == Agreement::none || (name.whole && agrees != Agreement::same)) continue;
      seen[use.name] |= uint64_t{1} << std::min<uint32_t>(use.token, 63);
    }
  };
  for (const std::string& word : words) {
    const std::string_view stem = stem_of(word);
    look_up(stem, word);
    for (size_t length = 4; length < word.size(); ++length)
      if (std::string_view(word).substr(0, length) != stem)
        look_up(std::string_view(word).substr(0, length), word);
    for (size_t from = 1; from + 4 <= stem.size(); ++from) look_up(stem.substr(from), word);
  }
  for (const auto& [number, found] : seen) {
    const Name& name = names_[number];
    const uint64_t all = (uint64_t{1} << std::min<size_t>(name.tokens.size(), 63)) - 1;
    if ((found & all) != all) continue;
    if (name.whole && name.tokens.size() != tokens.all) continue;
    applies[name.entry] = true;
  }
}

std::vector<std::string_view> Vocabulary::words_for(const std::vector<std::string_view>& names,
                                                    std::string_view leika) const {
  std::vector<bool> applies(entries_.size(), false);
  for (const std::string_view name : names) find_names(name, applies);
  std::vector<std::string_view> words;
  for (size_t i = 0; i < entries_.size(); ++i) {
    const WordEntry& entry = entries_[i];
    for (const std::string& beginning : entry.leika)
      if (leika.substr(0, beginning.size()) == beginning) applies[i] = true;
    if (!applies[i]) continue;
    words.insert(words.end(), entry.terms.begin(), entry.terms.end());
    words.insert(words.end(), entry.words.begin(), entry.words.end());
  }
  return words;
}

}  // namespace wegweiser::search
