#include "screen/build.h"

#include <catch2/catch_test_macros.hpp>

#include "html/write.h"
#include "screen/icon.h"
#include "status/answer.h"
#include "support/town.h"
#include "words.h"

using namespace wegweiser;
using screen::Node;
using screen::Page;
using screen::Role;

namespace {

std::string marked_text(const Node& node) {
  std::string out;
  size_t at = 0;
  for (const screen::Mark& mark : node.marks) {
    out += node.text.substr(at, mark.begin - at) + "[" +
           node.text.substr(mark.begin, mark.end - mark.begin) + "]";
    at = mark.end;
  }
  return out + node.text.substr(at);
}

/// The tree as a person would note it down: one node a line, indented, links with their target.
void append_lines(const Node& node, int depth, std::string& out) {
  static constexpr const char* names[] = {
      "root", "banner", "navigation", "main",  "footer", "section", "article", "list",
      "item", "facts",  "fact",       "group", "stack",  "search",  "heading", "paragraph",
      "text", "term",   "detail",     "link",  "button", "field",   "badge"};
  out.append(static_cast<size_t>(depth) * 2, ' ');
  out += names[static_cast<size_t>(node.role)];
  if (node.level != 0) out += " " + std::to_string(node.level);
  if (node.icon != screen::Icon::none) out += std::string(" ") + screen::icon_name(node.icon);
  if (!node.label.empty()) out += " (" + node.label + ")";
  if (!node.text.empty()) out += ": " + marked_text(node);
  if (!node.target.empty()) out += " -> " + node.target;
  out += "\n";
  for (const Node& child : node.children) append_lines(child, depth + 1, out);
}

std::string screen_text(const model::Directory& directory, const screen::Route& route,
                        const status::Moment& moment) {
  static const tool::WordPack pack = tool::read_words();
  const bool searches = route.page == screen::Page::search;
  const search::DirectoryIndex index(
      directory, searches ? tool::words_of(directory, pack) : search::TownWords());
  screen::Preferences preferences;
  if (route.page == screen::Page::search) {
    preferences.scripted = preferences.remembers = true;
    preferences.recent = {"perso", "müll & co"};
  }
  const screen::Screen screen =
      screen::build(directory, &index, route, moment, preferences, test::texts());
  std::string out = "# " + screen.title + "\n";
  if (screen.changes_at) out += "# changes at " + hours::to_string(*screen.changes_at) + "\n";
  append_lines(screen.root, 0, out);
  return out;
}

status::Moment running(std::string_view time) {
  return {*hours::parse_date_time(time), status::Clock::running};
}

}  // namespace

TEST_CASE("screens of Mössingen as approved") {
  const model::Directory town = test::town("moessingen");
  const status::Moment moment = status::published_moment(town);
  test::require_approved("screens/moessingen_home.txt",
                         screen_text(town, {Page::home, {}, {}}, moment));
  test::require_approved("screens/moessingen_rathaus.txt",
                         screen_text(town, {Page::facility, "rathaus", {}}, moment));
  test::require_approved("screens/moessingen_buecherei.txt",
                         screen_text(town, {Page::facility, "buecherei", {}}, moment));
  test::require_approved("screens/moessingen_notices.txt",
                         screen_text(town, {Page::notices, {}, {}}, moment));
}

TEST_CASE("screens of Musterstadt as approved") {
  const model::Directory town = test::town("musterstadt");
  const status::Moment moment = running("2026-11-24T10:00");
  test::require_approved("screens/musterstadt_home.txt",
                         screen_text(town, {Page::home, {}, {}}, moment));
  test::require_approved("screens/musterstadt_about.txt",
                         screen_text(town, {Page::about, {}, {}}, moment));
  test::require_approved("screens/musterstadt_search.txt",
                         screen_text(town, {Page::search, {}, "perso"}, moment));
  test::require_approved("screens/musterstadt_search_many.txt",
                         screen_text(town, {Page::search, {}, "amt"}, moment));
  test::require_approved("screens/musterstadt_search_none.txt",
                         screen_text(town, {Page::search, {}, "xyzzybücher"}, moment));
  test::require_approved("screens/musterstadt_search_recent.txt",
                         screen_text(town, {Page::search, {}, {}}, moment));
  test::require_approved("screens/musterstadt_services.txt",
                         screen_text(town, {Page::services, {}, {}}, moment));
}

TEST_CASE("what no longer holds comes last, however well it fits") {
  const model::Directory town = test::small_town(R"(
    "facilities": [{"id": "ort", "name": "Ortsverwaltung", "keywords": ["Rathaus"]}],
    "notices": [{"id": "alt", "kind": "restriction", "level": "info", "headline": "Rathaus geschlossen",
                 "sent": "2026-11-01T08:00", "expires": "2026-11-02T00:00"}])");
  const std::string text =
      screen_text(town, {Page::search, {}, "rathaus geschlossen"}, running("2026-11-24T10:00"));
  const size_t facility = text.find("einrichtung/ort/");
  REQUIRE(facility != std::string::npos);
  CHECK(text.find("meldung/alt/") > facility);
  const std::string then =
      screen_text(town, {Page::search, {}, "rathaus geschlossen"}, running("2026-11-01T10:00"));
  CHECK(then.find("meldung/alt/") < then.find("einrichtung/ort/"));
}

TEST_CASE("no screen has a missing text, an unknown link or an empty heading") {
  for (const char* name : {"moessingen", "musterstadt"}) {
    const model::Directory town = test::town(name);
    for (const status::Moment& moment :
         {status::published_moment(town), running("2026-11-24T10:00"), running("2030-01-01T00:00")})
      for (const screen::Route& route : screen::all_routes(town)) {
        INFO(name << " " << screen::path_of(route));
        const std::string text = screen_text(town, route, moment);
        // A missing key comes back as <key>, a placeholder without value as {name}.
        const size_t missing = text.find('<');
        INFO((missing == std::string::npos ? "" : text.substr(missing, 60)));
        CHECK(missing == std::string::npos);
        CHECK(text.find('{') == std::string::npos);
        CHECK(text.find("Diese Seite gibt es nicht") == std::string::npos);
      }
  }
}

TEST_CASE("every fact, language and payment in the data has its word") {
  for (const char* name : {"moessingen", "musterstadt"}) {
    const model::Directory town = test::town(name);
    for (const model::Facility& facility : town.facilities) {
      INFO(name << " " << facility.id);
      for (const std::string& language : facility.languages)
        CHECK(test::texts().has("language." + language));
      for (const std::string& payment : facility.payment)
        CHECK(test::texts().has("payment." + payment));
      for (const model::Source& source : facility.sources)
        for (const std::string& fact : source.facts) CHECK(test::texts().has("fact." + fact));
    }
  }
}

TEST_CASE("a running screen says when it will say something else") {
  const model::Directory town = test::small_town(R"("facilities": [
    {"id": "amt", "name": "Amt", "hours": [{"osm": "Mo-Fr 08:00-12:00"}]}])");
  const screen::Screen open =
      screen::build(town, nullptr, {}, running("2026-11-24T10:00"), {}, test::texts());
  REQUIRE(open.changes_at);
  CHECK(hours::to_string(*open.changes_at) == "2026-11-24T12:00");
  const status::Moment pinned{*hours::parse_date_time("2026-11-24T10:00"), status::Clock::pinned};
  CHECK_FALSE(screen::build(town, nullptr, {}, pinned, {}, test::texts()).changes_at);
}

TEST_CASE("an unknown entry gives a page that helps") {
  const model::Directory town = test::town("moessingen");
  const std::string text =
      screen_text(town, {Page::facility, "gibt-es-nicht", {}}, status::published_moment(town));
  CHECK(text.find("Diese Seite gibt es nicht") != std::string::npos);
  CHECK(text.find("field") != std::string::npos);
}
