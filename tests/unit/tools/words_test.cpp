#include "words.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "files.h"
#include "support/town.h"

using namespace wegweiser;

namespace {

bool has(const std::string& words, std::string_view word) {
  return ("|" + words + "|").find("|" + std::string(word) + "|") != std::string::npos;
}

}  // namespace

TEST_CASE("a town gets the words of its own names, once", "[words]") {
  const model::Directory town = test::small_town(R"(
    "facilities": [
      {"id": "rathaus", "name": "Rathaus", "kind": "townhall"},
      {"id": "nachbar", "name": "Rathaus Nachbarort", "kind": "neighbour_town"}],
    "services": [
      {"id": "perso", "name": "Personalausweis beantragen", "everyday_names": ["Perso"]}])");
  const search::TownWords words = tool::words_of(town, tool::read_words());
  REQUIRE(words.services.size() == 1);
  CHECK(has(words.services[0], "Lichtbildausweis"));
  CHECK(has(words.services[0], "identity card"));
  CHECK_FALSE(has(words.services[0], "Perso"));  // the town says it itself
  CHECK_FALSE(words.facilities[0].empty());
  CHECK(words.facilities[1].empty());
  CHECK(words.elsewhere.find("Köln") != std::string::npos);
  const search::TownWords again = search::read_town_words(tool::to_json(words));
  CHECK(again.services == words.services);
  CHECK(again.facilities == words.facilities);
}

TEST_CASE("a folder that is no word pack is refused with its name", "[words]") {
  const std::filesystem::path folder =
      std::filesystem::temp_directory_path() / "wegweiser_words_test";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "liste.json") << "[1, 2]";
  try {
    tool::read_words(folder);
    FAIL("was read");
  } catch (const tool::Failure& failure) {
    CHECK(failure.message.find("liste.json") != std::string::npos);
    CHECK(failure.message.find("keine Wortliste") != std::string::npos);
  }
  std::filesystem::remove_all(folder);
}

TEST_CASE("an empty folder is a pack without words", "[words]") {
  const std::filesystem::path folder =
      std::filesystem::temp_directory_path() / "wegweiser_no_words_test";
  std::filesystem::create_directories(folder);
  const model::Directory town =
      test::small_town(R"("facilities": [{"id": "a", "name": "Rathaus"}])");
  CHECK(tool::words_of(town, tool::read_words(folder)).facilities == std::vector<std::string>{""});
  std::filesystem::remove_all(folder);
}
