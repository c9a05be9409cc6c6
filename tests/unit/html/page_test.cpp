#include "html/page.h"

#include <catch2/catch_test_macros.hpp>

#include "status/answer.h"
#include "support/town.h"

using namespace wegweiser;

namespace {

std::string page(const model::Directory& town, const screen::Route& route) {
  html::Assets assets;
  assets.style = "b{}";
  assets.style_hash = "sha256-abc=";
  assets.script = "app.js";
  assets.icon = "icon.svg";
  assets.touch_icon = "icon-180.png";
  const screen::Screen screen = screen::build(town, nullptr, route, status::published_moment(town),
                                              screen::Preferences{}, test::texts());
  return html::write_page(screen, route, town, assets, html::root_of(screen::path_of(route)),
                          test::texts());
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

model::Directory town_of_nature(const std::string& nature) {
  model::Directory town =
      test::small_town(R"("facilities": [{"id": "amt", "name": "Amt & <Co>"}])");
  town.town.nature = nature == "real" ? model::Nature::real : model::Nature::fictional;
  return town;
}

}  // namespace

TEST_CASE("a page's addresses lead to the root, its policy comes first") {
  const std::string text = page(town_of_nature("real"), {screen::Page::facility, "amt", {}});
  CHECK(has(text, "<script type=\"module\" src=\"../../app.js\">"));
  CHECK(has(text, "href=\"../../icon.svg\""));
  CHECK(has(text, "rel=\"apple-touch-icon\" href=\"../../icon-180.png\""));
  CHECK(has(text, "style-src 'sha256-abc='"));
  CHECK(text.find("Content-Security-Policy") < text.find("<style>"));
  CHECK(has(text, "<title>Amt &amp; &lt;Co&gt;"));
}

TEST_CASE("search engines are kept from what is not a living town's own page") {
  const std::string noindex = "<meta name=\"robots\" content=\"noindex\">";
  CHECK_FALSE(has(page(town_of_nature("real"), {}), noindex));
  CHECK(has(page(town_of_nature("real"), {screen::Page::embed, {}, {}}), noindex));
  CHECK(has(page(town_of_nature("real"), {screen::Page::not_found, {}, {}}), noindex));
  CHECK(has(page(town_of_nature("fictional"), {}), noindex));
  CHECK(has(page(test::town("moessingen"), {}), noindex));
}
