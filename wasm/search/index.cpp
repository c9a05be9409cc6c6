#include "search/index.h"

#include <algorithm>
#include <array>

#include "search/fold.h"

namespace wegweiser::search {

namespace {

constexpr float name_weight = 10;
constexpr float keyword_weight = 8;
constexpr float text_weight = 2;
constexpr float other_language = 0.4F;  // of the weight: "perso" means no English "person"

/// People look for what they want to get done; the office that does it comes with it.
float weight_of(Kind kind) {
  switch (kind) {
    case Kind::service:
      return 1.1F;
    case Kind::facility:
      break;
    case Kind::contact:
      return 0.95F;
    case Kind::notice:
      return 0.9F;
  }
  return 1;
}

/// Optimal string alignment distance of at most one: one letter too many, too few, wrong, or two
/// neighbours swapped. `beginning` may be longer than `typed`: only its beginning must agree.
bool is_one_edit_from_beginning(std::string_view typed, std::string_view word) {
  size_t same = 0;
  while (same < typed.size() && same < word.size() && typed[same] == word[same]) ++same;
  const auto rest_begins = [&](size_t typed_from, size_t word_from) {
    if (typed_from > typed.size() || word_from > word.size()) return false;
    const std::string_view rest = typed.substr(typed_from);
    return word.substr(word_from, rest.size()) == rest;
  };
  if (rest_begins(same + 1, same + 1) || rest_begins(same + 1, same) || rest_begins(same, same + 1))
    return true;
  return same + 1 < typed.size() && same + 1 < word.size() && typed[same] == word[same + 1] &&
         typed[same + 1] == word[same] && rest_begins(same + 2, same + 2);
}

/// How well a typed word fits a word of the index: 0 not at all, 1 the same.
float fit(std::string_view typed, std::string_view word) {
  if (typed == word) return 1;
  if (word.substr(0, typed.size()) == typed)
    return 0.6F + 0.3F * static_cast<float>(typed.size()) / static_cast<float>(word.size());
  if (typed.size() >= 3 && word.find(typed) != std::string_view::npos) return 0.5F;
  // "Bibliotheksausweis" should find "Ausweis" too, a little.
  if (word.size() >= 5 && typed.size() > word.size() && typed.find(word) != std::string_view::npos)
    return 0.35F;
  if (typed.size() >= 5 && typed.front() == word.front() && is_one_edit_from_beginning(typed, word))
    return 0.4F;
  return 0;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char each : text)
    if (each >= '0' && each <= '9') digits += each;
  return digits;
}

/// "+49 7473 …", "0049…" and "07473…" name the same line: without the country's or trunk prefix.
std::string national_digits(std::string_view number) {
  std::string digits = digits_of(number);
  const bool international = !number.empty() && number.front() == '+';
  if (international && digits.substr(0, 2) == "49") return digits.substr(2);
  if (digits.substr(0, 4) == "0049") return digits.substr(4);
  if (digits.size() > 1 && digits.front() == '0') return digits.substr(1);
  return digits;
}

bool is_stop_word(std::string_view word) {
  static constexpr std::array<std::string_view, 40> stop_words = {
      "aber", "als",  "am",   "an",   "auf",  "bei",   "bin",   "das",    "dem",  "den",
      "der",  "des",  "die",  "ein",  "eine", "einen", "fur",   "habe",   "hat",  "ich",
      "im",   "in",   "ist",  "kann", "man",  "mein",  "meine", "meinen", "mich", "mir",
      "mit",  "muss", "oder", "und",  "von",  "wann",  "was",   "wie",    "wo",   "zu"};
  return std::find(stop_words.begin(), stop_words.end(), word) != stop_words.end();
}

}  // namespace

Index::Index(const model::Directory& directory, std::string_view language) {
  const auto document = [&](Kind kind, size_t entry) {
    documents_.push_back({kind, static_cast<uint32_t>(entry), {}});
  };
  const auto add = [&](std::string_view text, float weight) {
    const auto number = static_cast<uint32_t>(documents_.size() - 1);
    for (std::string& word : words(text)) words_.push_back({std::move(word), number, weight});
  };
  const auto add_text = [&](const model::Text& text, float weight) {
    for (const auto& [of, words] : text.languages)
      add(words, of == language ? weight : weight * other_language);
  };
  const auto add_phones = [&](const std::vector<model::Phone>& phones) {
    for (const model::Phone& phone : phones) {
      documents_.back().digits += national_digits(phone.number) + " ";
      add_text(phone.label, text_weight);
    }
  };

  for (size_t at = 0; at < directory.facilities.size(); ++at) {
    const model::Facility& facility = directory.facilities[at];
    document(Kind::facility, at);
    add_text(facility.name, name_weight);
    add_text(facility.short_name, name_weight);
    for (const std::string& keyword : facility.keywords) add(keyword, keyword_weight);
    if (facility.address) add(facility.address->street + " " + facility.address->city, text_weight);
    add_text(facility.note, text_weight);
    add_phones(facility.phones);
  }
  for (size_t at = 0; at < directory.services.size(); ++at) {
    const model::Service& service = directory.services[at];
    document(Kind::service, at);
    add_text(service.name, name_weight);
    for (const std::string& name : service.everyday_names) add(name, keyword_weight);
    add_text(service.summary, text_weight);
    for (const model::Text& each : service.documents) add_text(each, text_weight);
  }
  for (size_t at = 0; at < directory.contacts.size(); ++at) {
    const model::Contact& contact = directory.contacts[at];
    document(Kind::contact, at);
    add_text(contact.name, name_weight);
    for (const std::string& keyword : contact.keywords) add(keyword, keyword_weight);
    add_text(contact.responsible_for, text_weight);
    add_phones(contact.phones);
  }
  for (size_t at = 0; at < directory.notices.size(); ++at) {
    const model::Notice& notice = directory.notices[at];
    document(Kind::notice, at);
    add_text(notice.headline, keyword_weight);
    add_text(notice.description, text_weight);
    add_text(notice.instruction, text_weight);
  }
  std::sort(words_.begin(), words_.end(), [](const Word& a, const Word& b) {
    if (a.text != b.text) return a.text < b.text;
    return a.document < b.document;
  });
}

std::vector<Hit> Index::find(std::string_view query, size_t limit) const {
  std::vector<std::string> typed = words(query.substr(0, 400));
  const std::vector<std::string> all = typed;
  typed.erase(std::remove_if(typed.begin(), typed.end(),
                             [](const std::string& word) { return is_stop_word(word); }),
              typed.end());
  if (typed.empty()) typed = all;
  if (typed.size() > 12) typed.resize(12);

  std::vector<float> scores(documents_.size(), 0);
  std::vector<uint8_t> matched(documents_.size(), 0);
  std::vector<float> best(documents_.size(), 0);
  for (const std::string& word : typed) {
    std::fill(best.begin(), best.end(), 0.0F);
    // Equal words stand together, so the costly comparison is made once for each.
    for (size_t at = 0; at < words_.size();) {
      const float quality = fit(word, words_[at].text);
      const std::string& text = words_[at].text;
      for (; at < words_.size() && words_[at].text == text; ++at)
        if (quality > 0)
          best[words_[at].document] =
              std::max(best[words_[at].document], quality * words_[at].weight);
    }
    for (size_t k = 0; k < documents_.size(); ++k) {
      if (best[k] <= 0) continue;
      scores[k] += best[k];
      ++matched[k];
    }
  }

  const std::string digits = national_digits(query);
  std::vector<Hit> hits;
  for (size_t k = 0; k < documents_.size(); ++k) {
    float score = 0;
    // Half of the words must fit, or the entry is about something else.
    if (matched[k] > 0 && size_t{matched[k]} * 2 >= typed.size()) {
      const float coverage =
          static_cast<float>(matched[k]) / static_cast<float>(std::max<size_t>(typed.size(), 1));
      score = scores[k] * coverage * weight_of(documents_[k].kind);
    }
    if (digits.size() >= 3 && digits_of(query).size() * 2 >= query.size() &&
        documents_[k].digits.find(digits) != std::string::npos)
      score += 20;
    if (score <= 0) continue;
    // Kept in order and short; std::stable_sort would be three kilobytes more on a phone.
    const Hit hit{documents_[k].kind, documents_[k].entry, score};
    hits.insert(std::upper_bound(hits.begin(), hits.end(), hit,
                                 [](const Hit& a, const Hit& b) { return a.score > b.score; }),
                hit);
    if (hits.size() > limit) hits.pop_back();
  }
  if (!hits.empty()) {
    const float floor = hits.front().score * 0.25F;
    hits.erase(
        std::remove_if(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.score < floor; }),
        hits.end());
  }
  return hits;
}

}  // namespace wegweiser::search
