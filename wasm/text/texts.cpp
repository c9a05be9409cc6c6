#include "text/texts.h"

#include <utility>

namespace wegweiser::text {

Texts::Texts(std::string language, std::map<std::string, std::string, std::less<>> entries)
    : language_(std::move(language)), entries_(std::move(entries)) {}

bool Texts::has(std::string_view key) const { return entries_.find(key) != entries_.end(); }

std::string Texts::get(std::string_view key) const {
  const auto entry = entries_.find(key);
  if (entry != entries_.end()) return entry->second;
  return "<" + std::string(key) + ">";
}

std::string Texts::format(std::string_view key, std::initializer_list<Value> values) const {
  return fill(get(key), values);
}

std::string Texts::count(std::string_view key, long n) const {
  const std::string number = std::to_string(n);
  return format(std::string(key) + (n == 1 ? ".one" : ".other"), {{"n", number}});
}

std::string fill(std::string_view pattern, std::initializer_list<Value> values) {
  std::string out;
  out.reserve(pattern.size());
  // One pass, so that braces inside a value are never taken for a placeholder.
  for (size_t position = 0; position < pattern.size();) {
    const size_t open = pattern.find('{', position);
    if (open == std::string_view::npos) {
      out.append(pattern.substr(position));
      break;
    }
    out.append(pattern.substr(position, open - position));
    const size_t close = pattern.find('}', open);
    const Value* found = nullptr;
    if (close != std::string_view::npos) {
      const std::string_view name = pattern.substr(open + 1, close - open - 1);
      for (const Value& value : values) {
        if (value.first == name) found = &value;
      }
    }
    if (found != nullptr) {
      out.append(found->second);
      position = close + 1;
    } else {
      out.push_back('{');
      position = open + 1;
    }
  }
  return out;
}

}  // namespace wegweiser::text
