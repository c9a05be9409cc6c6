#include "search/directory_index.h"

#include <algorithm>
#include <string>

namespace wegweiser::search {

namespace {

/// People look for what they want to get done; the office that does it comes with it.
float weight_of(Kind kind) {
  switch (kind) {
    case Kind::service:
      return 1.05F;
    case Kind::facility:
      break;
    case Kind::contact:
      return 0.97F;
    case Kind::notice:
      return 0.95F;
  }
  return 1;
}

/// Views into a directory, gathered for one document.
class Parts {
 public:
  Parts(std::string_view language, std::vector<Part>& parts) : language_(language), parts_(parts) {
    parts_.clear();
  }

  void add(Field field, std::string_view text) {
    if (!text.empty()) parts_.push_back({field, text});
  }
  /// Names in other languages count as such; sentences only in the reader's.
  void add(Field field, const model::Text& text) {
    if (text.empty()) return;
    const std::string_view shown = text.in(language_);
    add(field, shown);
    if (field == Field::text) return;
    for (const auto& [language, words] : text.languages)
      if (words != shown) add(Field::loose, words);
  }
  /// The word pack's names for entry number `at`.
  void add_words(const std::vector<std::string>& words, size_t at) {
    std::string_view names = at < words.size() ? std::string_view(words[at]) : std::string_view();
    while (!names.empty()) {
      const size_t end = std::min(names.find('|'), names.size());
      add(Field::word, names.substr(0, end));
      names.remove_prefix(std::min(end + 1, names.size()));
    }
  }
  void add(Field field, const std::vector<std::string>& texts) {
    for (const std::string& each : texts) add(field, each);
  }
  void add(const std::vector<model::Phone>& phones) {
    for (const model::Phone& phone : phones) {
      add(Field::phone, phone.number);
      add(Field::text, phone.label);
    }
  }

 private:
  std::string_view language_;
  std::vector<Part>& parts_;
};

}  // namespace

DirectoryIndex::DirectoryIndex(const model::Directory& directory, const TownWords& words,
                               std::string_view language) {
  Index::Builder builder;
  builder.add_elsewhere(words.elsewhere);
  std::vector<Part> gathered;
  const auto finish = [&](Kind kind, size_t entry) {
    entries_.push_back({kind, static_cast<uint32_t>(entry)});
    builder.add(gathered, weight_of(kind));
  };
  for (size_t at = 0; at < directory.facilities.size(); ++at) {
    const model::Facility& facility = directory.facilities[at];
    Parts parts(language, gathered);
    parts.add(Field::title, facility.name);
    parts.add(Field::title, facility.short_name);
    parts.add(Field::keyword, facility.keywords);
    if (facility.address) {
      parts.add(Field::text, facility.address->street);
      parts.add(Field::text, facility.address->city);
      parts.add(Field::text, facility.address->extra);
    }
    parts.add(Field::text, facility.note);
    parts.add(facility.phones);
    parts.add_words(words.facilities, at);
    finish(Kind::facility, at);
  }
  for (size_t at = 0; at < directory.services.size(); ++at) {
    const model::Service& service = directory.services[at];
    Parts parts(language, gathered);
    parts.add(Field::title, service.name);
    parts.add(Field::keyword, service.everyday_names);
    parts.add(Field::text, service.summary);
    for (const model::Text& each : service.documents) parts.add(Field::text, each);
    parts.add_words(words.services, at);
    finish(Kind::service, at);
  }
  for (size_t at = 0; at < directory.contacts.size(); ++at) {
    const model::Contact& contact = directory.contacts[at];
    Parts parts(language, gathered);
    parts.add(Field::title, contact.name);
    parts.add(Field::keyword, contact.keywords);
    parts.add(Field::text, contact.responsible_for);
    parts.add(Field::text, contact.room);
    parts.add(contact.phones);
    parts.add_words(words.contacts, at);
    finish(Kind::contact, at);
  }
  for (size_t at = 0; at < directory.notices.size(); ++at) {
    const model::Notice& notice = directory.notices[at];
    Parts parts(language, gathered);
    parts.add(Field::title, notice.headline);
    parts.add(Field::text, notice.description);
    parts.add(Field::text, notice.instruction);
    finish(Kind::notice, at);
  }
  index_ = builder.finish();
}

std::vector<Hit> DirectoryIndex::find(std::string_view query, size_t limit,
                                      Certainty certainty) const {
  std::vector<Hit> hits;
  for (const Found& found : search::find(index_, query, limit, certainty)) {
    const Entry& entry = entries_[found.document];
    hits.push_back({entry.kind, entry.entry, found.score});
  }
  return hits;
}

}  // namespace wegweiser::search
