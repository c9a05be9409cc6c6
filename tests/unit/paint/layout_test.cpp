#include "paint/layout.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "paint/fake_fonts.h"
#include "paint/painter.h"
#include "screen/build.h"
#include "screen/make.h"
#include "support/town.h"

using namespace wegweiser;
using paint::Layout;
using paint::Scale;
using screen::Look;
using screen::Node;
using screen::Role;

namespace {

struct Rect {
  float x, y, width, height;
  bool operator==(const Rect&) const = default;
};

/// Rectangles of the boxes at 16 px a rem and one device pixel a CSS pixel.
std::vector<Rect> rects(const Node& root, float width, const Scale& scale = {}) {
  paint::Fonts fonts;
  test::fill_with_halves(fonts, scale.rem);
  const Layout layout = paint::lay_out(root, width * scale.px, scale, fonts);
  const std::vector<float> boxes = paint::boxes_of(layout, scale);
  std::vector<Rect> result;
  for (size_t i = 0; i < boxes.size(); i += 4)
    result.push_back({boxes[i], boxes[i + 1], boxes[i + 2], boxes[i + 3]});
  return result;
}

Node page(std::vector<Node> children) {
  return screen::container(
      Role::root, Look::plain,
      screen::nodes(screen::container(Role::main, Look::plain, std::move(children))));
}

size_t count_boxes(const Node& node) {
  size_t count = screen::is_box(node) ? 1 : 0;
  for (const Node& child : node.children) count += count_boxes(child);
  return count;
}

}  // namespace

// Expected numbers are the CSS of web/style.css, worked out by hand: a letter of body text is
// 8.5 px wide.
TEST_CASE("main has 1 rem around it and 1.5 rem between its children") {
  const auto boxes = rects(
      page(screen::nodes(screen::heading(1, "Rathaus"), screen::paragraph("Bitte anrufen"))), 360);
  CHECK(boxes == std::vector<Rect>{{16, 16, 328, 32}, {16, 72, 328, 24}});
}

TEST_CASE("text takes a line of 1.5 rem for each line it wraps to") {
  // 38 letters fit in 328 px.
  const std::string words = "eins zwei drei vier fünf sechs sieben acht";
  const auto boxes = rects(page(screen::nodes(screen::paragraph(words))), 360);
  CHECK(boxes[0].height == 48);
}

TEST_CASE("an icon stands before the text and takes its room") {
  Node line = screen::line("eins zwei drei vier fünf sechs sieben");  // 37 letters
  CHECK(rects(page(screen::nodes(line)), 360)[0].height == 24);
  line.icon = screen::Icon::works;
  CHECK(rects(page(screen::nodes(line)), 360)[0].height == 48);
}

TEST_CASE("links can be touched, buttons have their padding and border") {
  const auto boxes = rects(page(screen::nodes(screen::link("Karte", "geo:1,2"),
                                              screen::link("115", "tel:115", Look::call),
                                              screen::link("A", "#a", Look::chip))),
                           360);
  CHECK(boxes[0].height == 44);
  CHECK(boxes[1].height == 50);
  CHECK(boxes[2].height == 44);
}

TEST_CASE("a badge is as wide as its word") {
  Node badge;
  badge.role = Role::badge;
  badge.icon = screen::Icon::works;
  badge.text = "Offen";  // 5 letters of 15 px: 37.5, icon 16, gap 6, padding 16
  Node article = screen::container(Role::article, Look::card, screen::nodes(std::move(badge)));
  const auto boxes = rects(page(screen::nodes(std::move(article))), 360);
  // article: border 6 left, 1 above, padding 16
  CHECK(boxes[0] == Rect{38, 33, 75.5F, 24});
}

TEST_CASE("field and button share a line and are equally high") {
  Node field;
  field.role = Role::field;
  Node button;
  button.role = Role::button;
  button.look = Look::action;
  button.text = "Los";  // 25.5 and 32 padding, 2 border
  Node form = screen::container(Role::search, Look::plain,
                                screen::nodes(std::move(field), std::move(button)));
  const auto boxes = rects(page(screen::nodes(std::move(form))), 360);
  CHECK(boxes == std::vector<Rect>{{16, 16, 260.5F, 50}, {284.5F, 16, 59.5F, 50}});
}

TEST_CASE("a group wraps") {
  const std::vector<Node> letters(8, screen::link("A", "#a", Look::chip));
  const auto boxes =
      rects(page(screen::nodes(screen::container(Role::group, Look::plain, letters))), 360);
  // 8.5 + 28 padding + 2 border is below 44: six of 44 with gaps of 8 are 304 wide
  CHECK(boxes[5] == Rect{276, 16, 44, 44});
  CHECK(boxes[6] == Rect{16, 68, 44, 44});
}

TEST_CASE("a grid has as many columns of 20 rem as fit, its rows are equally high") {
  const auto card = [](std::string text) {
    return screen::item(screen::nodes(screen::line(std::move(text))), Look::card);
  };
  const std::string two_lines = "eins zwei drei vier fünf sechs sieben acht neun zehn elf";
  const Node root = page(screen::nodes(
      screen::list(screen::nodes(card("kurz"), card(two_lines), card("kurz")), Look::grid)));
  const auto narrow = rects(root, 360);
  CHECK(narrow[1].x == narrow[0].x);
  CHECK(narrow[2].x == narrow[0].x);
  const auto medium = rects(root, 768);  // 720 wide: two columns of 354
  CHECK(medium[1].x - medium[0].x == 366);
  CHECK(medium[2].y > medium[0].y);
  CHECK(medium[0].height == 48);        // its row gave it what its neighbour needs
  const auto wide = rects(root, 1280);  // 960 wide: two, for three need 984
  CHECK(wide[0].x == 160 + 17);
  CHECK(wide[2].x == wide[0].x);
}

TEST_CASE("a pair has its term on the left") {
  const auto boxes =
      rects(page(screen::nodes(screen::fact("Montag", std::string("8 bis 12"), Look::pair))), 360);
  CHECK(boxes == std::vector<Rect>{{16, 16, 112, 24}, {140, 16, 204, 24}});
}

TEST_CASE("the skip link is a box without room") {
  Node root = screen::container(
      Role::root, Look::plain,
      screen::nodes(
          screen::link("Zum Inhalt", "#inhalt", Look::skip),
          screen::container(Role::main, Look::plain, screen::nodes(screen::paragraph("da")))));
  CHECK(rects(root, 360) == std::vector<Rect>{{0, 0, 0, 0}, {16, 16, 328, 24}});
}

TEST_CASE("device pixels and root font size scale the layout") {
  const Node root = page(screen::nodes(screen::paragraph("da")));
  CHECK(rects(root, 360, {48, 3, 3}) == rects(root, 360));
  CHECK(rects(root, 360, {24, 1, 1})[0] == Rect{24, 24, 312, 36});
}

TEST_CASE("borders are whole device pixels, at least one") {
  CHECK(Scale{44, 2.75F, 2.75F}.border(2.75F) == 2);
  CHECK(Scale{44, 2.75F, 1}.border(2.75F) == 2.75F);
  CHECK(Scale{16, 1, 1}.border(0.5F) == 1);
}

TEST_CASE("every screen of a town keeps within its width and has a rectangle for every box") {
  const model::Directory directory = test::town("moessingen");
  for (const screen::Route& route : screen::all_routes(directory)) {
    const screen::Screen shown = screen::build(directory, nullptr, route, {}, {}, test::texts());
    for (const float width : {320.0F, 360.0F, 768.0F, 1280.0F}) {
      const auto boxes = rects(shown.root, width);
      REQUIRE(boxes.size() == count_boxes(shown.root));
      float bottom = 0;
      for (const Rect& box : boxes) {
        CHECK(box.x >= 0);
        CHECK(box.x + box.width <= width + 0.01F);
        CHECK(box.width >= 0);
        bottom = std::max(bottom, box.y + box.height);
      }
      CHECK(bottom > 100);
    }
  }
}
