#include "search/town_words.h"

#include "model/json.h"

namespace wegweiser::search {

namespace {

std::vector<EntryWords> entries(const model::Value& root, std::string_view name) {
  std::vector<EntryWords> result;
  const model::Value* list = root.find(name);
  if (list == nullptr) return result;
  for (const model::Value& entry : list->children) {
    result.emplace_back();
    if (entry.children.size() != 2) continue;
    result.back().near = entry.children[0].text;
    result.back().loose = entry.children[1].text;
  }
  return result;
}

}  // namespace

TownWords read_town_words(std::string_view json) {
  TownWords words;
  model::Value root;
  model::Findings findings;
  if (model::parse_json(json, 0, root, findings) == model::Completeness::broken) return words;
  words.facilities = entries(root, "facilities");
  words.services = entries(root, "services");
  words.contacts = entries(root, "contacts");
  if (const model::Value* elsewhere = root.find("elsewhere")) words.elsewhere = elsewhere->text;
  return words;
}

}  // namespace wegweiser::search
