#pragma once

#include <filesystem>
#include <string>

namespace wegweiser::tool {

struct SearchOptions {
  std::filesystem::path documents;  ///< JSON Lines {"id", "title", "keywords", "text", "phones"}
  std::filesystem::path
      queries;                  ///< a query a line: text, or JSON {"query"}; empty: standard input
  std::filesystem::path words;  ///< folder of a word pack; empty: the one compiled in
  size_t limit = 10;
};

/// `wegweiser search --documents … --queries …`: one JSON line a query, {"query", "hits":
/// [{"id", "score"}], "microseconds"}. The exit code.
int search_documents(const SearchOptions& options);

/// `wegweiser search DIR "query"`: what a town's search page would show, for a person.
int search_town(const std::filesystem::path& town, const std::string& query,
                const SearchOptions& options);

}  // namespace wegweiser::tool
