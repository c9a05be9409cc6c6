#include "search/index.h"

#include <algorithm>

#include "search/common_words.h"
#include "search/fold.h"

namespace wegweiser::search {

namespace {

uint32_t hash_of(std::string_view text, uint16_t exact) {
  uint32_t hash = 2166136261U ^ exact;
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
  return hash ^ hash >> 15U;
}

}  // namespace

std::string national_digits(std::string_view number) {
  std::string digits;
  for (const char each : number)
    if (each >= '0' && each <= '9') digits += each;
  const bool international = number.find('+') != std::string_view::npos;
  if (international && digits.compare(0, 2, "49") == 0)
    digits.erase(0, 2);
  else if (digits.compare(0, 4, "0049") == 0)
    digits.erase(0, 4);
  if (digits.size() > 3 && digits.front() == '0') digits.erase(0, 1);  // also of "+49 (0) 7473"
  return digits;
}

Index::Builder::Builder() : starts_(1, 0), table_(1024, 0), phrase_starts_(1, 0) {}

void Index::Builder::grow() {
  std::vector<uint32_t> table(table_.size() * 2, 0);
  for (uint32_t i = 0; i < exact_.size(); ++i) {
    const std::string_view word(&letters_[starts_[i]], starts_[i + 1] - starts_[i]);
    size_t slot = hash_of(word, exact_[i]) & (table.size() - 1);
    while (table[slot] != 0) slot = (slot + 1) & (table.size() - 1);
    table[slot] = i + 1;
  }
  table_ = std::move(table);
}

uint32_t Index::Builder::number_of(std::string_view folded, uint16_t exact) {
  size_t slot = hash_of(folded, exact) & (table_.size() - 1);
  for (; table_[slot] != 0; slot = (slot + 1) & (table_.size() - 1)) {
    const uint32_t number = table_[slot] - 1;
    if (exact_[number] == exact &&
        folded ==
            std::string_view(&letters_[starts_[number]], starts_[number + 1] - starts_[number]))
      return number;
  }
  const auto number = static_cast<uint32_t>(exact_.size());
  table_[slot] = number + 1;
  letters_ += folded;
  starts_.push_back(static_cast<uint32_t>(letters_.size()));
  exact_.push_back(exact);
  latest_.push_back(0);
  is_stop_word_.push_back(meaning_of(folded) == Meaning::stop);
  if (exact_.size() * 2 > table_.size()) grow();
  return number;
}

void Index::Builder::note(uint32_t word, Field field) {
  const auto document = static_cast<uint32_t>(weights_.size());
  const uint32_t latest = latest_[word];
  if (latest != 0 && postings_[latest - 1].document == document) {
    Posting& posting = postings_[latest - 1];
    posting.field = std::min(posting.field, field);
    return;
  }
  postings_.push_back({word, document, field});
  latest_[word] = static_cast<uint32_t>(postings_.size());
}

void Index::Builder::add_words(Field field, std::string_view text) {
  words_.clear();
  std::string joined;  // "e-mail" is also found as "email"
  bool only_stop_words = true;
  for (WordReader reader(text); reader.next();) {
    words_.push_back(number_of(reader.folded(), reader.exact()));
    only_stop_words = only_stop_words && is_stop_word_[words_.back()];
    if (!reader.is_joined()) joined.clear();
    joined += reader.folded();
    if (reader.is_joined() && joined.size() <= WordReader::longest)
      note(number_of(joined, 0), field);
  }
  const size_t head = phrases_.size();
  if (field != Field::text) phrases_.push_back(0);
  for (const uint32_t word : words_) {
    if (is_stop_word_[word] && !only_stop_words) continue;
    note(word, field);
    if (field != Field::text) phrases_.push_back(word);
  }
  if (field == Field::text) return;
  const auto length = static_cast<uint32_t>(phrases_.size() - head - 1);
  if (length == 0)
    phrases_.pop_back();
  else
    phrases_[head] = length << field_bits | static_cast<uint32_t>(field);
}

void Index::Builder::add(const std::vector<Part>& parts, float weight) {
  for (const Part& part : parts) {
    if (part.field != Field::phone) {
      add_words(part.field, part.text);
      continue;
    }
    std::string digits = national_digits(part.text);
    digits.resize(std::min(digits.size(), WordReader::longest));
    if (!digits.empty()) note(number_of(digits, 0), Field::phone);
  }
  phrase_starts_.push_back(static_cast<uint32_t>(phrases_.size()));
  weights_.push_back(weight);
}

void Index::Builder::add_elsewhere(std::string_view names) {
  for (WordReader reader(names); reader.next();) elsewhere_ += reader.folded() + " ";
}

Index Index::Builder::finish() {
  Index index;
  index.elsewhere_ = std::move(elsewhere_);
  std::vector<uint32_t> order;
  index.dictionary_ = Dictionary(letters_, starts_, exact_, order);
  std::vector<uint32_t> new_number(order.size());
  for (uint32_t i = 0; i < order.size(); ++i) new_number[order[i]] = i;

  // Counting sort by word; documents stay in order.
  std::vector<uint32_t> next(order.size() + 1, 0);
  for (const Posting& posting : postings_) ++next[new_number[posting.word] + 1];
  for (size_t i = 1; i < next.size(); ++i) next[i] += next[i - 1];
  std::vector<uint32_t> sorted(postings_.size());
  for (uint32_t i = 0; i < postings_.size(); ++i) sorted[next[new_number[postings_[i].word]]++] = i;
  index.postings_.reserve(postings_.size() * 3 / 2);
  index.posting_starts_.reserve(order.size() + 1);
  index.posting_starts_.push_back(0);
  size_t at = 0;
  for (size_t word = 0; word < order.size(); ++word) {
    uint32_t before = 0;
    for (; at < next[word]; ++at) {
      const Posting& posting = postings_[sorted[at]];
      append_number(index.postings_, (posting.document - before) << field_bits |
                                         static_cast<uint32_t>(posting.field));
      before = posting.document;
    }
    index.posting_starts_.push_back(static_cast<uint32_t>(index.postings_.size()));
  }

  index.phrase_starts_.reserve(phrase_starts_.size());
  index.phrase_starts_.push_back(0);
  for (size_t document = 0; document < weights_.size(); ++document) {
    for (size_t i = phrase_starts_[document]; i < phrase_starts_[document + 1];) {
      const uint32_t packed = phrases_[i++];
      append_number(index.phrases_, packed);
      for (uint32_t k = 0; k < packed >> field_bits; ++k)
        append_number(index.phrases_, new_number[phrases_[i++]]);
    }
    index.phrase_starts_.push_back(static_cast<uint32_t>(index.phrases_.size()));
  }
  index.postings_.shrink_to_fit();
  index.phrases_.shrink_to_fit();
  index.weights_ = std::move(weights_);
  *this = Builder();
  return index;
}

bool Index::is_elsewhere(std::string_view folded) const {
  for (size_t at = elsewhere_.find(folded); at != std::string::npos;
       at = elsewhere_.find(folded, at + 1))
    if (elsewhere_[at - 1] == ' ' && elsewhere_[at + folded.size()] == ' ')
      return dictionary_.same(folded).empty();
  return false;
}

size_t Index::bytes() const {
  return dictionary_.bytes() + posting_starts_.capacity() * sizeof(uint32_t) +
         postings_.capacity() + phrase_starts_.capacity() * sizeof(uint32_t) + phrases_.capacity() +
         weights_.capacity() * sizeof(float) + elsewhere_.capacity();
}

}  // namespace wegweiser::search
