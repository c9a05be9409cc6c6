#include "support/town.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace wegweiser::test {

namespace {

std::vector<model::File> files_in(const std::string& folder, std::string_view ending) {
  std::vector<model::File> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name.size() >= ending.size() && name.substr(name.size() - ending.size()) == ending)
      files.push_back({name, read_file(entry.path().string())});
  }
  std::sort(files.begin(), files.end(),
            [](const model::File& a, const model::File& b) { return a.name < b.name; });
  return files;
}

model::Directory require_loaded(const std::vector<model::File>& files) {
  model::Loaded loaded = model::load(files);
  for (const model::Problem& problem : loaded.problems) {
    INFO(model::to_line(problem, texts()));
    REQUIRE(problem.severity != model::Severity::error);
  }
  return std::move(loaded.directory);
}

}  // namespace

std::string read_file(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  REQUIRE(stream);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

model::Directory town(const std::string& name) {
  return require_loaded(files_in(std::string(WEGWEISER_DATA_DIR) + "/" + name, ".json"));
}

model::Directory small_town(std::string_view members) {
  std::string text = R"({"town": {"name": "Teststadt", "nature": "fictional",
      "area_code": "07473", "holidays": {"state": "BW"}},
      "issued_at": "2026-11-24T07:30", "serial": 1, "stale_after_hours": 240)";
  if (!members.empty()) text += ", " + std::string(members);
  return require_loaded({{"town.json", text + "}"}});
}

const text::Texts& texts() {
  static const text::Texts all = [] {
    std::map<std::string, std::string, std::less<>> entries;
    for (const model::File& file :
         files_in(std::string(WEGWEISER_DATA_DIR) + "/texts", "de.json")) {
      const model::LoadedTexts loaded = model::load_texts("de", file);
      REQUIRE(loaded.problems.empty());
      for (const auto& [key, value] : loaded.texts.entries()) entries.emplace(key, value);
    }
    return text::Texts("de", std::move(entries));
  }();
  return all;
}

void require_approved(const std::string& name, const std::string& text) {
  const std::string path = std::string(WEGWEISER_CASES_DIR) + "/" + name;
  if (const char* approve = std::getenv("WEGWEISER_APPROVE"); approve && *approve == '1') {
    std::ofstream(path, std::ios::binary) << text;
    return;
  }
  INFO("approved text: " << path);
  REQUIRE(read_file(path) == text);
}

}  // namespace wegweiser::test
