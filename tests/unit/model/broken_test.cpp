#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "model/load.h"

using namespace wegweiser;
using namespace wegweiser::model;
namespace fs = std::filesystem;

// tests/cases/broken: NAME.json with NAME.txt, or a folder NAME of several files with expected.txt.
// The text is what `wegweiser check` says, one problem a line.

namespace {

std::string content_of(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

text::Texts sentences() {
  std::map<std::string, std::string, std::less<>> all;
  for (const char* name : {"problems.de.json", "hours.problems.de.json"}) {
    const fs::path path = fs::path(WEGWEISER_DATA_DIR) / "texts" / name;
    const LoadedTexts loaded = load_texts("de", {name, content_of(path)});
    REQUIRE(loaded.problems.empty());
    all.insert(loaded.texts.entries().begin(), loaded.texts.entries().end());
  }
  return {"de", std::move(all)};
}

struct Case {
  fs::path name;
  std::vector<File> files;
  std::string expected;
};

std::vector<Case> cases() {
  std::vector<Case> all;
  for (const auto& entry : fs::directory_iterator(WEGWEISER_CASES_DIR "/broken")) {
    const fs::path& path = entry.path();
    if (entry.is_directory()) {
      Case one{path.filename(), {}, content_of(path / "expected.txt")};
      for (const auto& file : fs::directory_iterator(path)) {
        if (file.path().extension() != ".json") continue;
        one.files.push_back({file.path().filename().string(), content_of(file.path())});
      }
      std::sort(one.files.begin(), one.files.end(),
                [](const File& a, const File& b) { return a.name < b.name; });
      all.push_back(std::move(one));
    } else if (path.extension() == ".json") {
      fs::path expected = path;
      expected.replace_extension(".txt");
      all.push_back(
          {path.stem(), {{path.filename().string(), content_of(path)}}, content_of(expected)});
    }
  }
  return all;
}

}  // namespace

TEST_CASE("each broken town gets its messages") {
  const text::Texts texts = sentences();
  const std::vector<Case> all = cases();
  REQUIRE(all.size() >= 45);
  for (const Case& one : all) {
    INFO(one.name.string());
    std::string lines;
    for (const Problem& problem : load(one.files).problems) {
      lines += to_line(problem, texts) + "\n";
    }
    CHECK_FALSE(one.expected.empty());
    CHECK(lines == one.expected);
  }
}

TEST_CASE("the towns of this repository have no problem") {
  const text::Texts texts = sentences();
  for (const char* town : {"moessingen", "musterstadt"}) {
    std::vector<File> files;
    const fs::path folder = fs::path(WEGWEISER_DATA_DIR) / town;
    for (const auto& file : fs::directory_iterator(folder)) {
      if (file.path().extension() != ".json") continue;
      files.push_back({file.path().filename().string(), content_of(file.path())});
    }
    const Loaded loaded = load(files);
    std::string lines;
    for (const Problem& problem : loaded.problems) lines += to_line(problem, texts) + "\n";
    CHECK(lines.empty());
    CHECK_FALSE(loaded.directory.facilities.empty());
  }
}

TEST_CASE("a town cut off anywhere, or with a character changed, never stops the program") {
  const std::string text =
      content_of(fs::path(WEGWEISER_CASES_DIR) / "broken" / "all_at_once.json");
  REQUIRE_FALSE(text.empty());
  for (size_t at = 0; at < text.size(); ++at) {
    CHECK(load({{"a.json", text.substr(0, at)}}).has_errors());
    for (const char c : {'"', '{', '[', '}', ',', '0', '\\', '\xC3'}) {
      std::string changed = text;
      changed[at] = c;
      load({{"a.json", changed}});
    }
  }
}
