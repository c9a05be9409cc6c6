#include "words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <nlohmann/json.hpp>
#include <set>

#include "embedded.h"
#include "files.h"
#include "search/fold.h"

namespace wegweiser::tool {

namespace {

using Json = nlohmann::ordered_json;

void append_texts(const Json& entry, const char* name, std::vector<std::string>& texts) {
  const auto found = entry.find(name);
  if (found == entry.end() || !found->is_array()) return;
  for (const Json& each : *found)
    if (each.is_string()) texts.push_back(each.get<std::string>());
}

std::string joined_texts(const Json& object, const char* name) {
  std::vector<std::string> texts;
  append_texts(object, name, texts);
  return fmt::format("{}", fmt::join(texts, " "));
}

void read_pack(std::string_view name, std::string_view text,
               std::vector<search::WordEntry>& entries, WordPack& words) {
  const Json pack = Json::parse(text, nullptr, false);
  if (!pack.is_object() || !(pack.contains("entries") || pack.contains("cities")))
    throw Failure{fmt::format(
        "{}: keine Wortliste; erwartet wird ein JSON-Objekt mit \"entries\" oder \"cities\" (siehe "
        "data/words)",
        name)};
  if (pack.contains("cities")) {
    words.cities += joined_texts(pack, "cities");
    words.towns += joined_texts(pack, "towns");
  }
  if (!pack.contains("entries") || !pack["entries"].is_array()) return;
  for (const Json& entry : pack["entries"]) {
    search::WordEntry read;
    append_texts(entry, "leika", read.leika);
    append_texts(entry, "terms", read.terms);
    for (const char* list : {"words", "en", "tr", "uk", "ru", "ar"})
      append_texts(entry, list, read.words);
    entries.push_back(std::move(read));
  }
}

/// What is said of one entry, in German, since the pack's terms are.
class Entry {
 public:
  void name(const model::Text& text) { name(text.in("de")); }
  void name(const std::string& text) {
    if (!text.empty()) names_.push_back(text);
  }
  void keywords(const std::vector<std::string>& texts) {
    keywords_.assign(texts.begin(), texts.end());
  }
  /// Names it does not say itself. What its keywords are called stays at home: the town has chosen
  /// them, and a phone has to carry it.
  std::string words(const search::Vocabulary& vocabulary, std::string_view leika) const {
    // A name of nothing but words that are there already would only be longer to carry.
    std::set<std::string> known;
    const auto learn = [&known](std::string_view text) {
      bool is_new = false;
      for (search::WordReader reader(text); reader.next();)
        is_new = known.insert(reader.folded()).second || is_new;
      return is_new;
    };
    for (const std::string_view name : names_) learn(name);
    for (const std::string_view keyword : keywords_) learn(keyword);
    std::string joined;
    for (const std::string_view word : vocabulary.words_for(names_, leika)) {
      if (!learn(word)) continue;
      if (!joined.empty()) joined += '|';
      joined += word;
    }
    return joined;
  }

 private:
  std::vector<std::string_view> names_;
  std::vector<std::string_view> keywords_;
};

}  // namespace

WordPack read_words(const std::filesystem::path& folder) {
  WordPack words{search::Vocabulary({}), {}, {}};
  std::vector<search::WordEntry> entries;
  if (folder.empty()) {
    for (const EmbeddedFile& file : word_pack()) read_pack(file.name, file.text, entries, words);
  } else {
    for (const std::filesystem::path& path : list_files(folder, ".json"))
      read_pack(path.string(), read_file(path), entries, words);
  }
  words.vocabulary = search::Vocabulary(std::move(entries));
  return words;
}

search::TownWords words_of(const model::Directory& directory, const WordPack& pack) {
  const search::Vocabulary& vocabulary = pack.vocabulary;
  search::TownWords words;
  words.elsewhere = pack.cities;
  for (const model::Facility& facility : directory.facilities) {
    Entry entry;
    entry.name(facility.name);
    entry.name(facility.short_name);
    entry.keywords(facility.keywords);
    // Who types "rathaus" means the town's own.
    const bool is_ours = facility.kind != model::FacilityKind::neighbour_town;
    words.facilities.push_back(is_ours ? entry.words(vocabulary, {}) : std::string());
  }
  for (const model::Service& service : directory.services) {
    Entry entry;
    entry.name(service.name);
    entry.keywords(service.everyday_names);
    words.services.push_back(entry.words(vocabulary, service.leika));
  }
  for (const model::Contact& contact : directory.contacts) {
    Entry entry;
    entry.name(contact.name);
    entry.keywords(contact.keywords);
    words.contacts.push_back(entry.words(vocabulary, {}));
  }
  return words;
}

std::string to_json(const search::TownWords& words) {
  return Json{{"facilities", words.facilities},
              {"services", words.services},
              {"contacts", words.contacts},
              {"elsewhere", words.elsewhere}}
      .dump();
}

}  // namespace wegweiser::tool
