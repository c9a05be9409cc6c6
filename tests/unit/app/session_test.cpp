#include "app/session.h"

#include <catch2/catch_test_macros.hpp>

#include "bundle.h"
#include "files.h"
#include "support/town.h"

using namespace wegweiser;
using app::Session;

TEST_CASE("a member of a bundle is cut out as it is written") {
  const std::string_view object =
      R"( {"a": "x}\"," , "b" : {"c": [1, {"a": 2}], "d": "}"},"e":3 })";
  CHECK(app::member_of(object, "a") == R"( "x}\"," )");
  CHECK(app::member_of(object, "b") == R"( {"c": [1, {"a": 2}], "d": "}"})");
  CHECK(app::member_of(object, "e") == "3 ");
  CHECK(app::member_of(object, "c").empty());
  for (const std::string_view broken : {"", "{", "{\"a", "{\"a\"", "{\"a\":", "[]", "{\"a\":\"\\"})
    CHECK(app::member_of(broken, "x").empty());
}

TEST_CASE("a question is read from its lines") {
  const app::Question question = app::parse_question(
      "path=suche/\nquery=a=b\nroot=../\nnow=1700000000\nzeit=heute\nview=text\ncan_paint=1\n"
      "update_ready=0\nneu=x");
  CHECK(question.path == "suche/");
  CHECK(question.query == "a=b");
  CHECK(question.root == "../");
  CHECK(question.now == 1700000000);
  CHECK(question.zeit == "heute");
  CHECK(question.preferences.view == screen::View::text);
  CHECK(question.preferences.can_paint);
  CHECK_FALSE(question.preferences.update_ready);
  CHECK(question.preferences.scripted);
}

namespace {

std::string moessingen() {
  const std::string data = WEGWEISER_DATA_DIR;
  std::vector<model::File> texts{{"de.json", test::read_file(data + "/texts/de.json")}};
  std::vector<model::File> town;
  for (const char* name : {"town", "notices", "facilities", "contacts", "services"})
    town.push_back({name, test::read_file(data + "/moessingen/" + name + ".json")});
  return tool::bundle(texts, town, {});
}

}  // namespace

TEST_CASE("a session refuses what it cannot read and keeps what it has") {
  Session session;
  app::Question question;
  CHECK_FALSE(session.show(question));
  CHECK_FALSE(session.open("<!doctype html>"));
  CHECK_FALSE(session.problem().empty());
  const std::string bundle = moessingen();
  REQUIRE(session.open(bundle));
  CHECK_FALSE(session.open(bundle.substr(0, bundle.size() / 2)));
  CHECK(session.show(question));
  CHECK(session.html().find("<h1") != std::string::npos);
}

TEST_CASE("an archive shows its own moment unless asked for another") {
  Session session;
  REQUIRE(session.open(moessingen()));
  app::Question question;
  question.now = 1'800'000'000;
  REQUIRE(session.show(question));
  CHECK(session.changes_at() == 0);
  const std::string then = session.html();
  question.zeit = "2023-11-21T10:00";
  REQUIRE(session.show(question));
  CHECK(session.html() == then);
  question.zeit = "heute";
  REQUIRE(session.show(question));
  CHECK(session.html() != then);
  question.zeit = "2023-13-41T10:00";
  REQUIRE(session.show(question));
  CHECK(session.html() == then);
}
