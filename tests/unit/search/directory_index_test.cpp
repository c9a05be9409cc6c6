#include "search/directory_index.h"

#include <catch2/catch_test_macros.hpp>

#include "support/town.h"

using namespace wegweiser;

namespace {

const model::Directory& directory() {
  static const model::Directory town = test::small_town(R"(
    "facilities": [
      {"id": "buecherei", "name": "Stadtbücherei", "kind": "library", "keywords": ["Bibliothek"]},
      {"id": "standesamt", "name": "Standesamt", "phones": [{"number": "+497473370411"}]}],
    "services": [
      {"id": "personalausweis", "name": "Personalausweis beantragen",
       "everyday_names": ["Perso", "Ausweis verlängern"]},
      {"id": "muell", "name": "Abfallentsorgung", "everyday_names": ["Müllabfuhr", "Mülleimer"]},
      {"id": "lampe", "name": "Defekte Straßenlaterne melden"}],
    "contacts": [{"id": "friedhof", "name": "Friedhofsverwaltung",
                  "phones": [{"number": "+497473370500"}]}])");
  return town;
}

std::string first(std::string_view query) {
  const search::DirectoryIndex index(directory());
  const auto hits = index.find(query);
  if (hits.empty()) return "";
  switch (hits.front().kind) {
    case search::Kind::facility:
      return directory().facilities[hits.front().entry].id;
    case search::Kind::service:
      return directory().services[hits.front().entry].id;
    case search::Kind::contact:
      return directory().contacts[hits.front().entry].id;
    case search::Kind::notice:
      return directory().notices[hits.front().entry].id;
  }
  return "";
}

}  // namespace

TEST_CASE("the first letters find it") {
  CHECK(first("büc") == "buecherei");
  CHECK(first("bibl") == "buecherei");
  CHECK(first("perso") == "personalausweis");
  CHECK(first("müll") == "muell");
}

TEST_CASE("umlauts in every spelling") {
  CHECK(first("buecherei") == "buecherei");
  CHECK(first("BÜCHEREI") == "buecherei");
  CHECK(first("bucherei") == "buecherei");
  CHECK(first("mull") == "muell");
  CHECK(first("strassenlaterne") == "lampe");
}

TEST_CASE("a part of a compound, a typing error, a whole question") {
  CHECK(first("laterne") == "lampe");
  CHECK(first("friedhof") == "friedhof");
  CHECK(first("personlausweis") == "personalausweis");
  CHECK(first("strassenlaterne kaputt") == "lampe");
  CHECK(first("wo kann ich meinen Ausweis verlängern") == "personalausweis");
}

TEST_CASE("a phone number however it is written") {
  CHECK(first("07473 370411") == "standesamt");
  CHECK(first("+49 7473 / 370 411") == "standesamt");
  CHECK(first("0049 7473-370500") == "friedhof");
  CHECK(first("370411") == "standesamt");
}

TEST_CASE("nonsense and strange input find nothing and break nothing") {
  CHECK(first("xyzzyquux").empty());
  CHECK(first("").empty());
  CHECK(first("   ").empty());
  CHECK(first("\xff\xff").empty());
  CHECK(first(std::string(5000, 'a')).empty());
}

TEST_CASE("what people want comes before the office, their own language before others") {
  const model::Directory town = test::small_town(R"(
    "facilities": [{"id": "amt", "name": "Bürgerbüro", "keywords": ["Ausweis"]},
      {"id": "pass", "name": {"de": "Hilfe bei Behinderung", "en": "Help for persons"}}],
    "services": [{"id": "perso", "name": "Personalausweis", "everyday_names": ["Ausweis"]}])");
  const search::DirectoryIndex index(town);
  REQUIRE(index.find("ausweis").size() == 2);
  CHECK(index.find("ausweis").front().kind == search::Kind::service);
  CHECK(index.find("perso").front().kind == search::Kind::service);
  // The other language still finds.
  CHECK(index.find("help").front().entry == 1);
}
