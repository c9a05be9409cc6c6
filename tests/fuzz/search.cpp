// Any bytes as documents and a query, for libFuzzer (tools/fuzz): the first line is the query, the
// others are documents, their fields separated by tabs. What is found exists, in order, once; what
// is marked lies in the text.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "search/find.h"
#include "search/highlight.h"
#include "search/index.h"
#include "search/vocabulary.h"

using namespace wegweiser::search;

namespace {

void must(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

std::string_view take(std::string_view& text, char separator) {
  const size_t end = text.find(separator);
  const std::string_view piece = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  return piece;
}

void check_found(const Index& index, std::string_view query, Certainty certainty) {
  constexpr size_t limit = 5;
  const std::vector<Found> found = find(index, query, limit, certainty);
  must(found.size() <= limit, "more than asked for");
  std::vector<bool> seen(index.document_count(), false);
  for (size_t i = 0; i < found.size(); ++i) {
    must(found[i].document < index.document_count(), "a document that does not exist");
    must(!seen[found[i].document], "a document twice");
    seen[found[i].document] = true;
    must(found[i].score > 0 && found[i].score < 2, "a score without meaning");
    must(i == 0 || found[i].score <= found[i - 1].score, "not the best first");
  }
  const std::vector<Found> again = find(index, query, limit, certainty);
  must(again.size() == found.size(), "two answers to one question");
}

void check_marks(std::string_view text, std::string_view query) {
  size_t at = 0;
  for (const auto& [begin, end] : asked_parts(text, query)) {
    must(begin >= at && begin < end && end <= text.size(), "a mark outside of its text");
    at = end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::string_view query = take(text, '\n');
  Index::Builder builder;
  std::vector<WordEntry> entries;
  while (!text.empty()) {
    std::string_view line = take(text, '\n');
    std::vector<Part> parts;
    for (int field = 0; !line.empty(); field = (field + 1) % field_count) {
      const std::string_view part = take(line, '\t');
      parts.push_back({static_cast<Field>(field), part});
      check_marks(part, query);
    }
    if (!parts.empty()) entries.push_back({{}, {std::string(parts.front().text)}, {"wort"}});
    builder.add(parts);
    builder.add_elsewhere(query.substr(0, 3));
  }
  const Index index = builder.finish();
  check_found(index, query, Certainty::sure);
  check_found(index, query, Certainty::guess);
  const Vocabulary vocabulary(std::move(entries));
  must(vocabulary.words_for({query}, query).size() < 10000, "words without end");
  return 0;
}
