// The search over many documents, timed by tests/bench/search.mjs, natively
// (build/native/search_bench) and as WebAssembly, beside npm's MiniSearch.
#include <string>
#include <string_view>
#include <vector>

#include "search/find.h"
#include "search/index.h"

namespace {

using namespace wegweiser::search;

std::string input;
std::string query;
Index searched;
std::vector<Found> found;

/// The pieces between `separator`.
std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  while (true) {
    const size_t end = text.find(separator);
    pieces.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return pieces;
    text.remove_prefix(end + 1);
  }
}

}  // namespace

extern "C" {

// Where `size` bytes of documents are to be put: one a line, title, keywords joined by "|", text
// and phones joined by "|", with tabs between.
char* bench_input(size_t size) {
  input.resize(size);
  return input.data();
}

// How many documents there are.
size_t bench_build() {
  Index::Builder builder;
  std::vector<Part> parts;
  for (const std::string_view line : split(input, '\n')) {
    const std::vector<std::string_view> fields = split(line, '\t');
    if (fields.size() != 4) continue;
    parts = {{Field::title, fields[0]}, {Field::text, fields[2]}};
    for (const std::string_view keyword : split(fields[1], '|'))
      parts.push_back({Field::keyword, keyword});
    for (const std::string_view phone : split(fields[3], '|'))
      parts.push_back({Field::phone, phone});
    builder.add(parts);
  }
  searched = builder.finish();
  return searched.document_count();
}

size_t bench_bytes() { return searched.bytes(); }

char* bench_query(size_t size) {
  query.resize(size);
  return query.data();
}

// How many documents were found, at most `limit`.
size_t bench_find(size_t limit) {
  found = find(searched, query, limit);
  return found.size();
}

uint32_t bench_document(size_t index) { return found[index].document; }
float bench_score(size_t index) { return found[index].score; }

}  // extern "C"

#ifndef __EMSCRIPTEN__
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>

namespace {

using Clock = std::chrono::steady_clock;

double microseconds(Clock::time_point begin) {
  return std::chrono::duration<double, std::micro>(Clock::now() - begin).count();
}

std::string read(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

// search_bench DOCUMENTS QUERIES: one line of JSON, with the microseconds of every query, each the
// best of three.
int main(int argc, char** argv) {
  if (argc != 3) return 2;
  input = read(argv[1]);
  const std::string queries = read(argv[2]);
  double build = 1e18;
  for (int round = 0; round < 3; ++round) {
    const Clock::time_point begin = Clock::now();
    bench_build();
    build = std::min(build, microseconds(begin));
  }
  std::printf("{\"documents\":%u,\"build\":%.0f,\"bytes\":%zu,\"queries\":[",
              searched.document_count(), build, bench_bytes());
  const char* comma = "";
  std::string answers;
  for (const std::string_view line : split(queries, '\n')) {
    query = line;
    double best = 1e18;
    for (int round = 0; round < 3; ++round) {
      const Clock::time_point begin = Clock::now();
      bench_find(10);
      best = std::min(best, microseconds(begin));
    }
    std::printf("%s%.1f", comma, best);
    comma = ",";
    answers += answers.empty() ? "[" : ",[";
    for (size_t i = 0; i < found.size(); ++i)
      answers += (i > 0 ? "," : "") + std::to_string(bench_document(i));
    answers += "]";
  }
  std::printf("],\"found\":[%s]}\n", answers.c_str());
  return 0;
}
#endif
