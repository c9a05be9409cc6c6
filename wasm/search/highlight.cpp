#include "search/highlight.h"

#include <algorithm>
#include <string>

#include "search/common_words.h"
#include "search/fold.h"
#include "search/similar.h"
#include "text/utf8.h"

namespace wegweiser::search {

namespace {

using Range = std::pair<uint32_t, uint32_t>;

/// Bytes of `word` that fold to `length` letters.
size_t bytes_folding_to(std::string_view word, size_t length) {
  for (size_t at = 0; at < word.size();) {
    if (fold(word.substr(0, at)).size() >= length) return at;
    text::next_code_point(word, at);
  }
  return word.size();
}

/// The part of a word of the text that a typed word asks for; nothing: first == second.
Range part_of(std::string_view word, std::string_view folded, const std::string& typed) {
  const Range whole{0, static_cast<uint32_t>(word.size())};
  if (folded.substr(0, stem_length(folded)) ==
      std::string_view(typed).substr(0, stem_length(typed)))
    return whole;
  const size_t at = folded.find(typed);
  if (at != std::string_view::npos && (at == 0 || typed.size() >= 3))
    return {static_cast<uint32_t>(bytes_folding_to(word, at)),
            static_cast<uint32_t>(bytes_folding_to(word, at + typed.size()))};
  const int budget = errors_allowed(typed);
  if (budget > 0 && typing_errors(typed, folded, Typed::whole, budget) <= budget) return whole;
  return {0, 0};
}

}  // namespace

std::vector<Range> asked_parts(std::string_view text, std::string_view query) {
  constexpr size_t most_words = 10;
  std::vector<std::string> typed;
  for (WordReader reader(query); typed.size() < most_words && reader.next();)
    if (meaning_of(reader.folded()) != Meaning::stop) typed.push_back(reader.folded());
  std::vector<Range> parts;
  for (WordReader reader(text); reader.next();) {
    const std::string_view word = text.substr(reader.begin(), reader.end() - reader.begin());
    Range longest{0, 0};
    for (const std::string& each : typed) {
      const Range part = part_of(word, reader.folded(), each);
      if (part.second - part.first > longest.second - longest.first) longest = part;
    }
    if (longest.second > longest.first)
      parts.emplace_back(longest.first + static_cast<uint32_t>(reader.begin()),
                         longest.second + static_cast<uint32_t>(reader.begin()));
  }
  return parts;
}

}  // namespace wegweiser::search
