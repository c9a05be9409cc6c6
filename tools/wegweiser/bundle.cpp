#include "bundle.h"

#include <nlohmann/json.hpp>

namespace wegweiser::tool {

std::string join(const std::vector<model::File>& files) {
  using Json = nlohmann::ordered_json;
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
  return whole.dump();
}

std::string bundle(const std::vector<model::File>& texts, const std::vector<model::File>& town) {
  return "{\"texts\":" + join(texts) + ",\"directory\":" + join(town) + "}\n";
}

}  // namespace wegweiser::tool
