#include "search.h"

#include <fmt/format.h>

#include <chrono>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <vector>

#include "check.h"
#include "files.h"
#include "model/load.h"
#include "search/directory_index.h"
#include "search/find.h"
#include "words.h"

namespace wegweiser::tool {

namespace {

using Json = nlohmann::ordered_json;

template <typename Visit>
void each_line(const std::string& text, const Visit& visit) {
  size_t number = 0;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line(&text[at], end - at);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    ++number;
    if (line.find_first_not_of(" \t") != std::string_view::npos) visit(line, number);
    at = end + 1;
  }
}

/// The texts of one document, gathered for the index.
class Texts {
 public:
  void add(search::Field field, const Json& document, const char* name) {
    const auto found = document.find(name);
    if (found == document.end()) return;
    if (found->is_string()) parts_.push_back({field, found->get_ref<const std::string&>()});
    if (!found->is_array()) return;
    for (const Json& each : *found)
      if (each.is_string()) parts_.push_back({field, each.get_ref<const std::string&>()});
  }
  /// The everyday names of what the document is about; what only a keyword is about is further off.
  void add_words(const search::Vocabulary& vocabulary, std::string_view leika) {
    std::vector<std::string_view> titles;
    std::vector<std::string_view> keywords;
    for (const search::Part& part : parts_) {
      if (part.field == search::Field::title) titles.push_back(part.text);
      if (part.field == search::Field::keyword) keywords.push_back(part.text);
    }
    for (const std::string_view word : vocabulary.words_for(titles, leika))
      parts_.push_back({search::Field::word, word});
    for (const std::string_view word : vocabulary.words_for(keywords, {}))
      parts_.push_back({search::Field::loose, word});
  }
  const std::vector<search::Part>& parts() const { return parts_; }

 private:
  std::vector<search::Part> parts_;
};

struct Collection {
  std::vector<Json> ids;
  search::Index index;
};

Collection read_documents(const std::filesystem::path& path, const WordPack& pack) {
  Collection collection;
  search::Index::Builder builder;
  builder.add_elsewhere(pack.cities);
  builder.add_elsewhere(pack.towns);
  each_line(read_file(path), [&](std::string_view line, size_t number) {
    const Json document = Json::parse(line, nullptr, false);
    if (!document.is_object() || !document.contains("id"))
      throw Failure{fmt::format(
          "{}:{}: hier muss ein JSON-Objekt mit \"id\" stehen, z. B. {{\"id\": \"1\", \"title\": "
          "\"Reisepass\"}}",
          path.string(), number)};
    Texts texts;
    texts.add(search::Field::title, document, "title");
    texts.add(search::Field::keyword, document, "keywords");
    texts.add(search::Field::text, document, "text");
    texts.add(search::Field::phone, document, "phones");
    const auto leika = document.find("leika");
    texts.add_words(pack.vocabulary, leika != document.end() && leika->is_string()
                                         ? leika->get_ref<const std::string&>()
                                         : std::string());
    builder.add(texts.parts());
    collection.ids.push_back(document["id"]);
  });
  collection.index = builder.finish();
  return collection;
}

std::string query_of(std::string_view line) {
  const Json json = Json::parse(line, nullptr, false);
  if (json.is_string()) return json.get<std::string>();
  if (json.is_object() && json.contains("query") && json["query"].is_string())
    return json["query"].get<std::string>();
  return std::string(line);
}

}  // namespace

int search_documents(const SearchOptions& options) {
  const Collection collection = read_documents(options.documents, read_words(options.words));
  const std::string queries = options.queries.empty()
                                  ? std::string(std::istreambuf_iterator<char>(std::cin), {})
                                  : read_file(options.queries);
  each_line(queries, [&](std::string_view line, size_t) {
    const std::string query = query_of(line);
    const auto before = std::chrono::steady_clock::now();
    const std::vector<search::Found> found = search::find(collection.index, query, options.limit);
    const std::chrono::duration<double, std::micro> took =
        std::chrono::steady_clock::now() - before;
    Json hits = Json::array();
    for (const search::Found& each : found)
      hits.push_back({{"id", collection.ids[each.document]},
                      {"score", std::round(double{each.score} * 10000) / 10000}});
    const Json answer = {{"query", query},
                         {"hits", std::move(hits)},
                         {"microseconds", std::round(took.count() * 10) / 10}};
    fmt::print("{}\n", answer.dump(-1, ' ', false, Json::error_handler_t::replace));
  });
  return 0;
}

int search_town(const std::filesystem::path& town, const std::string& query,
                const SearchOptions& options) {
  const model::Loaded loaded = model::load(read_town(town));
  if (loaded.has_errors()) {
    report(town, loaded);
    return 1;
  }
  const model::Directory& directory = loaded.directory;
  const search::DirectoryIndex index(directory, words_of(directory, read_words(options.words)));
  const std::vector<search::Hit> hits = index.find(query, options.limit);
  if (hits.empty()) fmt::print("Nichts gefunden zu „{}“.\n", query);
  for (const search::Hit& hit : hits) {
    const char* kind = "";
    const model::Text* name = nullptr;
    switch (hit.kind) {
      case search::Kind::facility:
        kind = "Einrichtung";
        name = &directory.facilities[hit.entry].name;
        break;
      case search::Kind::service:
        kind = "Dienstleistung";
        name = &directory.services[hit.entry].name;
        break;
      case search::Kind::contact:
        kind = "Kontakt";
        name = &directory.contacts[hit.entry].name;
        break;
      case search::Kind::notice:
        kind = "Meldung";
        name = &directory.notices[hit.entry].headline;
        break;
    }
    fmt::print("{:5.2f}  {:<14}  {}\n", hit.score, kind, name->in("de"));
  }
  return 0;
}

}  // namespace wegweiser::tool
