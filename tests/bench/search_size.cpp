// What the search adds to a module, measured by building it with and without (WITH_SEARCH): see
// tests/bench/size.mjs. Both have the strings and lists that every module has.
#include <string>
#include <vector>

#include "text/texts.h"
#ifdef WITH_SEARCH
#include "search/find.h"
#include "search/highlight.h"
#endif

namespace {

std::string input;
std::string output;
std::vector<std::string> lines;

}  // namespace

extern "C" {

char* size_input(size_t size) {
  input.resize(size);
  return input.data();
}

const char* size_answer(int limit) {
  lines.push_back(input);
  lines.push_back(std::to_string(limit));
#ifdef WITH_SEARCH
  using namespace wegweiser::search;
  Index::Builder builder;
  for (const std::string& line : lines)
    builder.add({{Field::title, line}, {Field::phone, line}, {Field::word, line}});
  builder.add_elsewhere(input);
  const Index index = builder.finish();
  for (const Found& found : find(index, input, static_cast<size_t>(limit)))
    lines.push_back(std::to_string(found.document) + std::to_string(found.score > 1));
  for (const auto& [begin, end] : asked_parts(input, lines.back()))
    lines.push_back(std::to_string(begin + end));
#endif
  output.clear();
  for (const std::string& line : lines) output += line + "\n";
  return output.c_str();
}

}  // extern "C"
