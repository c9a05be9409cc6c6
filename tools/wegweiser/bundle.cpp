#include "bundle.h"

#include <nlohmann/json.hpp>

#include "hours/parse.h"
#include "words.h"

namespace wegweiser::tool {

namespace {

using Json = nlohmann::ordered_json;

/// Opening hours that were only understood, as the specification has them: the phone's module
/// reads nothing else.
void make_hours_canonical(Json& value) {
  for (auto& [key, member] : value.items()) {
    if (member.is_structured()) {
      make_hours_canonical(member);
    } else if (member.is_string() && (key == "osm" || key == "hours")) {
      const hours::ParseResult parsed = hours::parse(member.get_ref<const std::string&>());
      if (parsed.expression && !parsed.warnings.empty()) {
        member = hours::canonical(*parsed.expression);
      }
    }
  }
}

}  // namespace

std::string join(const std::vector<model::File>& files) {
  Json whole = Json::object();
  for (const model::File& file : files) {
    const Json part = Json::parse(file.text, nullptr, false);
    if (!part.is_object()) continue;
    for (const auto& [key, value] : part.items()) {
      if (key == "$schema") continue;
      Json& member = whole[key];
      if (member.is_array() && value.is_array()) {
        member.insert(member.end(), value.begin(), value.end());
      } else {
        member = value;
      }
    }
  }
  make_hours_canonical(whole);
  return whole.dump();
}

std::string bundle(const std::vector<model::File>& texts, const std::vector<model::File>& town,
                   const search::TownWords& words) {
  return "{\"texts\":" + join(texts) + ",\"directory\":" + join(town) +
         ",\"words\":" + to_json(words) + "}\n";
}

}  // namespace wegweiser::tool
