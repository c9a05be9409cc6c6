#include "bundle.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegweiser;

TEST_CASE("files are joined member by member, lists one behind the other", "[bundle]") {
  const std::string joined =
      tool::join({{"a.json", R"({"$schema": "../x", "town": {"name": "Möss"}, "notices": [1, 2]})"},
                  {"b.json", R"({"notices": [3], "serial": 4})"}});
  CHECK(joined == R"({"town":{"name":"Möss"},"notices":[1,2,3],"serial":4})");
}

TEST_CASE("a bundle holds texts and directory", "[bundle]") {
  CHECK(tool::bundle({{"de.json", R"({"a.b": "c"})"}}, {{"town.json", R"({"serial": 1})"}}) ==
        "{\"texts\":{\"a.b\":\"c\"},\"directory\":{\"serial\":1}}\n");
}
