#include "search/town_words.h"

#include "model/json.h"

namespace wegweiser::search {

namespace {

std::vector<std::string> texts_of(const model::Value& root, std::string_view name) {
  std::vector<std::string> texts;
  if (const model::Value* list = root.find(name))
    for (const model::Value& each : list->children) texts.push_back(each.text);
  return texts;
}

}  // namespace

TownWords read_town_words(std::string_view json) {
  TownWords words;
  model::Value root;
  model::Findings findings;
  if (model::parse_json(json, 0, root, findings) == model::Completeness::broken) return words;
  words.facilities = texts_of(root, "facilities");
  words.services = texts_of(root, "services");
  words.contacts = texts_of(root, "contacts");
  if (const model::Value* elsewhere = root.find("elsewhere")) words.elsewhere = elsewhere->text;
  return words;
}

}  // namespace wegweiser::search
