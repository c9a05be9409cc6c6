#include "output.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <string>

#include "files.h"

using namespace wegweiser;
namespace fs = std::filesystem;

namespace {

struct Folder {
  fs::path path = fs::temp_directory_path() / "wegweiser-output-test";
  Folder() { fs::remove_all(path); }
  ~Folder() { fs::remove_all(path); }
};

}  // namespace

TEST_CASE("a site takes its place as a whole", "[output]") {
  const Folder folder;
  const fs::path place = folder.path / "town";
  {
    tool::Output first(place);
    first.add("index.html", "old");
    first.add("gone/index.html", "old");
    CHECK_FALSE(fs::exists(place));
    first.publish();
  }
  CHECK(tool::read_file(place / "index.html") == "old");
  {
    tool::Output second(place);
    second.add("index.html", "new");
    CHECK(tool::read_file(place / "index.html") == "old");
    second.publish();
  }
  CHECK(tool::read_file(place / "index.html") == "new");
  CHECK_FALSE(fs::exists(place / "gone"));
  CHECK(std::distance(fs::directory_iterator(folder.path), {}) == 1);
}

TEST_CASE("a build that breaks off leaves the site before it", "[output]") {
  const Folder folder;
  const fs::path place = folder.path / "town";
  {
    tool::Output first(place);
    first.add("index.html", "old");
    first.publish();
  }
  {
    tool::Output broken(place);
    broken.add("index.html", "half");
  }
  CHECK(tool::read_file(place / "index.html") == "old");
  CHECK(std::distance(fs::directory_iterator(folder.path), {}) == 1);
}

TEST_CASE("files are named and versioned by their content", "[output]") {
  const Folder folder;
  tool::Output output(folder.path / "town");
  CHECK(output.add_hashed("app", ".js", "abc") == "app.ba7816bf8f01cfea.js");
  const std::string before = output.version();
  output.add("index.html", "a");
  const std::string with_a = output.version();
  CHECK(before != with_a);
  output.add("index.html", "b");
  CHECK(with_a != output.version());
  CHECK(output.files() == 2);
}
