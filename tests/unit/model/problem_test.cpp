#include "model/problem.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "model/load.h"

using namespace wegweiser;
using namespace wegweiser::model;

namespace {

std::string content_of(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

text::Texts texts_of_problems() {
  const std::string path = WEGWEISER_DATA_DIR "/texts/problems.de.json";
  const LoadedTexts loaded = load_texts("de", {"problems.de.json", content_of(path)});
  REQUIRE(loaded.problems.empty());
  return loaded.texts;
}

/// Every string literal in the code that looks like the key of a problem.
std::set<std::string> keys_in_code() {
  std::set<std::string> keys;
  const std::filesystem::path folder =
      std::filesystem::path(WEGWEISER_DATA_DIR).parent_path() / "wasm" / "model";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    const std::string code = content_of(entry.path());
    for (size_t at = code.find("\"problem."); at != code.npos;
         at = code.find("\"problem.", at + 1)) {
      keys.insert(code.substr(at + 1, code.find('"', at + 1) - at - 1));
    }
  }
  return keys;
}

Problem problem(std::string key, std::vector<std::pair<std::string, std::string>> values) {
  return {Severity::error,
          {"facilities.json", 12, 7, "/facilities/0"},
          std::move(key),
          std::move(values)};
}

}  // namespace

TEST_CASE("every problem of the code has a sentence, every sentence a problem") {
  const text::Texts texts = texts_of_problems();
  const std::set<std::string> keys = keys_in_code();
  REQUIRE(keys.size() > 60);
  for (const std::string& key : keys) {
    INFO(key);
    CHECK(texts.has(key));
  }
  for (const auto& [key, sentence] : texts.entries()) {
    INFO(key);
    CHECK(keys.count(key) == 1);
    CHECK_FALSE(sentence.empty());
  }
}

TEST_CASE("sentences use only the placeholders that problems fill") {
  const text::Texts texts = texts_of_problems();
  for (const auto& [key, sentence] : texts.entries()) {
    INFO(key);
    for (size_t at = sentence.find('{'); at != sentence.npos; at = sentence.find('{', at + 1)) {
      const std::string name = sentence.substr(at + 1, sentence.find('}', at) - at - 1);
      const bool json = name.empty() || name.find_first_of("\"…") != name.npos;
      CHECK((json || name == "found" || name == "other" || name == "suggestion"));
    }
  }
}

TEST_CASE("a problem is one line") {
  const text::Texts texts("de", {{"problem.error", "Fehler"},
                                 {"problem.warning", "Hinweis"},
                                 {"problem.at", "bei"},
                                 {"problem.suggestion", "Vorschlag: „{suggestion}“."},
                                 {"x", "„{found}“ ist falsch."},
                                 {"y", "„{found}“ heißt „{suggestion}“."}});
  CHECK(to_line(problem("x", {{"found", "a"}}), texts) ==
        "facilities.json:12:7: Fehler: „a“ ist falsch. (bei /facilities/0)");
  CHECK(to_line(problem("x", {{"found", "a"}, {"suggestion", "b"}}), texts) ==
        "facilities.json:12:7: Fehler: „a“ ist falsch. Vorschlag: „b“. (bei /facilities/0)");
  CHECK(to_line(problem("y", {{"found", "a"}, {"suggestion", "b"}}), texts) ==
        "facilities.json:12:7: Fehler: „a“ heißt „b“. (bei /facilities/0)");

  Problem warning = problem("x", {{"found", "a"}});
  warning.severity = Severity::warning;
  warning.place = {"town.json", 0, 0, ""};
  CHECK(to_line(warning, texts) == "town.json: Hinweis: „a“ ist falsch.");
}

TEST_CASE("what stands in a file cannot change the line it is shown in") {
  const text::Texts texts("de", {{"problem.error", "Fehler"},
                                 {"problem.at", "bei"},
                                 {"problem.suggestion", "Vorschlag: {suggestion}"},
                                 {"x", "„{found}“ ist falsch."}});
  const auto shown = [&](const std::string& found) {
    const std::string line = to_line(problem("x", {{"found", found}}), texts);
    const size_t begin = line.find("„") + std::string("„").size();
    return line.substr(begin, line.rfind("“ ist") - begin);
  };
  CHECK(shown("a\nb") == "a b");
  CHECK(shown("a\tb\x1b[31m") == "a\uFFFDb\uFFFD[31m");
  CHECK(shown("\u202Ea") == "\uFFFDa");
  CHECK(shown("{found}{suggestion}") == "{found}{suggestion}");
  CHECK(shown(std::string(1000, 'a')) == std::string(400, 'a') + "…");
  CHECK(shown("\xFF") == "\uFFFD");
}
