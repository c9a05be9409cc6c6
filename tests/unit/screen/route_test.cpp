#include "screen/route.h"

#include <catch2/catch_test_macros.hpp>

#include "support/town.h"

using namespace wegweiser;
using screen::Page;

TEST_CASE("every route of a town survives the way to a path and back") {
  const model::Directory directory = test::town("musterstadt");
  const auto routes = screen::all_routes(directory);
  REQUIRE(routes.size() > 80);
  CHECK(routes.front().page == Page::home);
  for (const screen::Route& route : routes)
    CHECK(screen::parse_route(screen::path_of(route)) == route);
}

TEST_CASE("paths as people and servers write them") {
  CHECK(screen::parse_route("index.html").page == Page::home);
  CHECK(screen::parse_route("einrichtung/rathaus").id == "rathaus");
  CHECK(screen::parse_route("einrichtung/rathaus/index.html").id == "rathaus");
  CHECK(screen::parse_route("suche/", "perso").query == "perso");
  for (const char* path : {"einrichtung/", "einrichtung//", "einrichtung/a/b/", "x/", "../", "/"})
    CHECK((screen::parse_route(path).page == Page::not_found));
}

TEST_CASE("a value in a query is nothing but its letters") {
  CHECK(screen::percent_encoded("müll & co") == "m%C3%BCll%20%26%20co");
  CHECK(screen::percent_encoded("a-1.b") == "a-1.b");
  CHECK(screen::percent_encoded("?#/:%\"") == "%3F%23%2F%3A%25%22");
}
