#include "search/find.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

using namespace wegweiser::search;

namespace {

struct Document {
  std::vector<Part> parts;
};

Index index_of(const std::vector<Document>& documents) {
  Index::Builder builder;
  for (const Document& document : documents) builder.add(document.parts);
  return builder.finish();
}

const Index& town() {
  static const Index index = [] {
    Index::Builder builder;
    const std::vector<Document> documents = {
        /* 0 */ {{{Field::title, "Personalausweis beantragen"},
                  {Field::keyword, "Perso"},
                  {Field::text, "Bringen Sie ein Foto mit."}}},
        /* 1 */ {{{Field::title, "Reisepass beantragen"}, {Field::keyword, "Pass"}}},
        /* 2 */
        {{{Field::title, "Standesamt"},
          {Field::phone, "+49 7473 370-411"},
          {Field::text, "Zimmer 12, § 34a"}}},
        /* 3 */ {{{Field::title, "Defekte Straßenlaterne melden"}}},
        /* 4 */ {{{Field::title, "Bibliotheksausweis"}, {Field::word, "Bücherei Karte"}}},
        /* 5 */ {{{Field::title, "Müllabfuhr"}, {Field::keyword, "Müll"}}},
        /* 6 */ {{{Field::title, "Kindergarten Öschingen"}}},
        /* 7 */ {{{Field::title, "Hund anmelden"}, {Field::phone, "07473 370-0"}}},
        /* 8 */ {{{Field::title, "Hund abmelden"}}},
        /* 9 */ {{{Field::title, "Mull"}}}};
    for (const Document& document : documents) builder.add(document.parts);
    builder.add_elsewhere("Köln Bad-Tölz");
    return builder.finish();
  }();
  return index;
}

/// The first document's number; -1: nothing.
int first(std::string_view query) {
  const std::vector<Found> found = find(town(), query, 5);
  return found.empty() ? -1 : static_cast<int>(found.front().document);
}

}  // namespace

TEST_CASE("first letters, other endings, parts of compounds") {
  CHECK(first("per") == 0);
  CHECK(first("anmeldung eines hundes") == 7);
  CHECK(first("laterne") == 3);
  CHECK(first("strassenlaterne kaputt") == 3);
  CHECK(first("bibliothek ausweis") == 4);
  CHECK(first("kinder garten") == 6);
  CHECK(first("hundeanmeldung") == 7);
}

TEST_CASE("typing errors and spellings") {
  CHECK(first("persnalausweis") == 0);
  CHECK(first("reisepsas") == 1);
  CHECK(first("muell") == 5);
  CHECK(first("mull") == 9);  // as written comes first
  CHECK(first("müll") == 5);
  CHECK(first("oeschingen") == 6);
}

TEST_CASE("numbers however they are written") {
  for (const char* number : {"07473 370411", "+49 7473 / 370-411", "0049 7473 370 411", "370411",
                             "(07473) 370 - 411", "٠٧٤٧٣ ٣٧٠٤١١"})
    CHECK(first(number) == 2);
  CHECK(first("standesamt 07473 370411") == 2);
  CHECK(first("zimmer 12") == 2);
  CHECK(first("§ 34a") == 2);
  CHECK(first("99999999") == -1);
}

TEST_CASE("questions lose their stop words, all of them are still a query") {
  CHECK(first("Wo kann ich meinen Personalausweis beantragen?") == 0);
  CHECK(first("wo kann ich") == -1);
  CHECK(first("?!") == -1);
}

TEST_CASE("nonsense and other places find nothing") {
  CHECK(first("xyzzyquux") == -1);
  CHECK(first("asdf jkl") == -1);
  CHECK(first("standesamt köln") == -1);
  CHECK(first("standesamt bad tölz") == -1);
  CHECK(first("reisepass aus köln") == 1);
  CHECK(first("personalausweis nach umzug aus köln") == 0);
  CHECK(first("") == -1);
  CHECK(first("\xff\xff") == -1);
  CHECK(first(std::string(5000, 'a')) == -1);
}

TEST_CASE("a place that a document knows is no other place") {
  Index::Builder builder;
  builder.add({{Field::title, "Standesamt"}});
  builder.add({{Field::title, "Zug nach Köln"}});
  builder.add_elsewhere("Köln");
  const Index index = builder.finish();
  CHECK_FALSE(find(index, "standesamt köln", 5).empty());
}

TEST_CASE("a verb alone is no reason") {
  CHECK(first("Wo kann ich meinen Zebrafinken melden?") == -1);
  CHECK(first("melden") == 3);
}

TEST_CASE("one letter is answered, and a pasted page") {
  CHECK_FALSE(find(town(), "m", 10).empty());
  std::string page;
  while (page.size() < 20000) page += "Sehr geehrte Damen und Herren, mein Reisepass ist weg. ";
  CHECK(first(page) == 1);
}

TEST_CASE("words that count say which of two it is, missing ones cost") {
  CHECK(first("hund abmelden") == 8);
  CHECK(first("hund anmelden") == 7);
  const std::vector<Found> found = find(town(), "hund anmelden", 5);
  REQUIRE(found.size() >= 2);
  CHECK(found[0].score > found[1].score);
  CHECK(found[0].score > 0.9F);
}

TEST_CASE("at most as many as asked for, nothing from nothing") {
  CHECK(find(town(), "ausweis", 1).size() == 1);
  CHECK(find(town(), "ausweis", 0).empty());
  CHECK(find(index_of({}), "ausweis", 5).empty());
  CHECK(find(Index::Builder().finish(), "ausweis", 5).empty());
}
