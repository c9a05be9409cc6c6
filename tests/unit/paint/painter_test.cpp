#include "paint/painter.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstring>
#include <utility>

#include "paint/fake_fonts.h"
#include "screen/make.h"

using namespace wegweiser;
using screen::Look;
using screen::Node;
using screen::Role;

namespace {

struct Vertex {
  float x, y, u, v;
  uint8_t colour[4];
};

std::vector<Vertex> vertices(const paint::Frame& frame) {
  std::vector<Vertex> result(frame.vertices.size / sizeof(Vertex));
  if (!result.empty()) std::memcpy(result.data(), frame.vertices.data, frame.vertices.size);
  return result;
}

bool has_colour(const Vertex& vertex, uint32_t rgb) {
  return vertex.colour[0] == rgb >> 16 && vertex.colour[1] == ((rgb >> 8) & 0xFF) &&
         vertex.colour[2] == (rgb & 0xFF) && vertex.colour[3] == 0xFF;
}

bool shows(const paint::Frame& frame, uint32_t rgb) {
  for (const Vertex& each : vertices(frame))
    if (has_colour(each, rgb)) return true;
  return false;
}

/// A page of paragraphs with one button at its top.
Node page(int paragraphs) {
  std::vector<Node> children = screen::nodes(screen::link("115", "tel:115", Look::call));
  for (int i = 0; i < paragraphs; ++i) children.push_back(screen::paragraph("Absatz"));
  return screen::container(
      Role::root, Look::plain,
      screen::nodes(screen::container(Role::main, Look::plain, std::move(children))));
}

/// A page of two links below each other.
Node links() {
  std::vector<Node> children =
      screen::nodes(screen::link("Amt", "amt/"), screen::link("Bad", "bad/"));
  return screen::container(
      Role::root, Look::plain,
      screen::nodes(screen::container(Role::main, Look::plain, std::move(children))));
}

struct Painted {
  Node root;
  paint::Painter painter;
  paint::Scale scale;
  paint::Layout layout;

  explicit Painted(Node node, float width = 360) : root(std::move(node)) {
    test::fill_with_halves(painter.fonts(), 16);
    layout = paint::lay_out(root, width, scale, painter.fonts());
  }
  const paint::Frame& paint(const paint::Tile& tile, const paint::Pointer& pointer = {},
                            paint::Theme theme = paint::Theme::light) {
    return painter.paint(layout, scale, theme, tile, pointer);
  }
  const paint::Place& link(int number) const {
    for (const paint::Place& place : layout.places)
      if (place.node->role == Role::link && number-- == 0) return place;
    throw std::out_of_range("no such link");
  }
};

}  // namespace

TEST_CASE("a frame is one draw call in the theme's colours") {
  Painted painted(page(3));
  const paint::Frame& frame = painted.paint({0, 740});
  CHECK(frame.commands.size() == 1);
  CHECK(frame.commands.front().index_count == frame.indices.size / 4);
  CHECK(shows(frame, paint::light[static_cast<size_t>(paint::Colour::ground)]));
  CHECK(shows(frame, paint::light[static_cast<size_t>(paint::Colour::accent)]));
  CHECK(shows(frame, paint::light[static_cast<size_t>(paint::Colour::ink)]));
  const paint::Frame& night = painted.paint({0, 740}, {}, paint::Theme::dark);
  CHECK(shows(night, paint::dark[static_cast<size_t>(paint::Colour::ground)]));
  CHECK_FALSE(shows(night, paint::light[static_cast<size_t>(paint::Colour::ground)]));
}

TEST_CASE("the last column is painted where the screen ends within a pixel") {
  Painted painted(page(1), 1079.98F);  // a phone with 1080 pixels, 2.625 of them a CSS px
  const paint::Frame& frame = painted.paint({0, 740});
  CHECK(frame.commands.front().clip_right == 1080);
  CHECK(vertices(frame)[2].x == 1080);  // the ground's far corner
}

TEST_CASE("only what is in the tile is painted") {
  Painted painted(page(200));
  const size_t whole = vertices(painted.paint({0, painted.layout.height})).size();
  const paint::Frame& part = painted.paint({2000, 500});
  CHECK(vertices(part).size() * 4 < whole);
  CHECK_FALSE(shows(part, paint::light[static_cast<size_t>(paint::Colour::accent)]));
  for (const Vertex& each : vertices(part)) {
    CHECK(each.y > -60);
    CHECK(each.y < 560);
  }
}

TEST_CASE("letters begin on whole pixels") {
  Painted painted(page(1));
  for (const Vertex& each : vertices(painted.paint({0, 740})))
    if (each.u == 8 && each.v == 8) CHECK(each.y == static_cast<int>(each.y));
}

TEST_CASE("a button's fill says whether the pointer is over it or holds it down") {
  Painted painted(links());
  const paint::Place& second = painted.link(1);
  const paint::Pointer over{second.x + 5, second.y + 5, false};
  const paint::Pointer down{over.x, over.y, true};
  const uint32_t soft = paint::light[static_cast<size_t>(paint::Colour::accent_soft)];
  const uint32_t pressed = 0xbad0e3;  // with 3/16 of the ink, the accent
  CHECK_FALSE(shows(painted.paint({0, 740}), soft));
  CHECK(shows(painted.paint({0, 740}, over), soft));
  CHECK(shows(painted.paint({0, 740}, down), pressed));
  CHECK_FALSE(shows(painted.paint({0, 740}, down), soft));
  CHECK_FALSE(shows(painted.paint({0, 740}), soft));
  // The tile moves, the pointer stays on the layout.
  CHECK(shows(painted.paint({40, 700}, over), soft));
  // Only the one under the pointer.
  for (const Vertex& each : vertices(painted.paint({0, 740}, over)))
    if (has_colour(each, soft)) {
      CHECK(each.y > second.y - 1);
      CHECK(each.y < second.y + second.height + 1);
    }
}

TEST_CASE("a filled button's colour goes towards its ink, further while it is held down") {
  Painted painted(page(1));
  const uint32_t over = 0x296598, down = 0x487ba7;  // the accent with 2/16 and 4/16 of white
  for (const bool pressed : {false, true}) {
    const paint::Frame& frame = painted.paint({0, 740}, {100, 40, pressed});
    CHECK(shows(frame, pressed ? down : over));
    CHECK_FALSE(shows(frame, pressed ? over : down));
  }
  const paint::Frame& after = painted.paint({0, 740});
  CHECK_FALSE(shows(after, over));
  CHECK(shows(after, paint::light[static_cast<size_t>(paint::Colour::accent)]));
}

TEST_CASE("a button begins on its first pixel and ends before the next") {
  Painted painted(links());
  const paint::Place& link = painted.link(1);
  const uint32_t soft = paint::light[static_cast<size_t>(paint::Colour::accent_soft)];
  const float left = std::round(link.x), right = std::round(link.x + link.width);
  const float top = std::round(link.y), bottom = std::round(link.y + link.height);
  const auto hovered = [&](float x, float y) {
    return shows(painted.paint({0, 740}, {x, y}), soft);
  };
  CHECK(hovered(left, top));
  CHECK(hovered(right - 1, bottom - 1));
  CHECK_FALSE(hovered(left - 1, top));
  CHECK_FALSE(hovered(right, top));
  CHECK_FALSE(hovered(left, bottom));
}

TEST_CASE("a link's line gets thicker under the pointer") {
  Painted painted(links());
  const paint::Place& link = painted.link(0);
  const auto thickness = [&](const paint::Pointer& pointer) {
    const std::vector<Vertex> list = vertices(painted.paint({0, 740}, pointer));
    // The line of the first link comes right behind its letters: 4 corners in the colour of both.
    for (size_t i = 3; i < list.size(); ++i)
      if (has_colour(list[i], paint::light[static_cast<size_t>(paint::Colour::accent)]) &&
          list[i].u == 2)
        return list[i + 2].y - list[i].y;
    return 0.0F;
  };
  CHECK(thickness({}) == 1);
  CHECK(thickness({link.x + 5, link.y + 5, false}) == 2);
}

TEST_CASE("the fonts say which characters they lack, each once") {
  paint::Fonts fonts;
  test::fill_with_halves(fonts, 16);
  const Node root = page(1);
  CHECK(paint::needs_of(root, fonts).missing.empty());
  const Node euro =
      screen::container(Role::root, Look::plain, screen::nodes(screen::paragraph("5 €, 6 €")));
  const paint::Needs needs = paint::needs_of(euro, fonts);
  REQUIRE(needs.missing.size() == 1);
  CHECK(needs.missing[0].face == static_cast<uint32_t>(paint::Face::body));
  CHECK(needs.missing[0].code_point == 0x20AC);
  CHECK(needs.paintable);
  fonts.reset(32);
  CHECK(paint::needs_of(root, fonts).missing.size() == 8);  // of "115" and "Absatz", in two faces
}

TEST_CASE("what ImGui cannot shape is left to the page") {
  paint::Fonts fonts;
  for (const char* text : {"مرحبا", "שלום", "हिन्दी", "e\u0301", "👍"}) {
    const Node root =
        screen::container(Role::root, Look::plain, screen::nodes(screen::paragraph(text)));
    CHECK_FALSE(paint::needs_of(root, fonts).paintable);
  }
  for (const char* text :
       {"Grüß Gott – „ja“ … 5 €", "Здравствуйте", "Ελληνικά", "Tiếng Việt", "Türkçe", "→"}) {
    const Node root =
        screen::container(Role::root, Look::plain, screen::nodes(screen::paragraph(text)));
    CHECK(paint::needs_of(root, fonts).paintable);
  }
}

TEST_CASE("what was searched for stands on its own ground, in every line it runs over") {
  Node text = screen::paragraph("Ausweis verlängern und noch einiges mehr, bis die Zeile bricht");
  text.marks = {{8, 18}};
  Painted painted(screen::container(
      Role::root, Look::plain,
      screen::nodes(screen::container(Role::main, Look::plain, screen::nodes(std::move(text))))));
  const uint32_t ground = paint::light[static_cast<size_t>(paint::Colour::caution_soft)];
  const auto extent = [&] {
    float left = 1e9F;
    float right = 0;
    for (const Vertex& each : vertices(painted.paint({0, 740}))) {
      if (!has_colour(each, ground)) continue;
      left = std::min(left, each.x);
      right = std::max(right, each.x);
    }
    return std::pair(left, right);
  };
  const auto [left, right] = extent();
  // Every letter of the fake fonts is half its size wide; "Ausweis " has eight.
  const float letter = painted.painter.fonts().advance(paint::Face::body, U'a');
  CHECK(std::abs(left - (16 + 8 * letter)) <= 1);
  CHECK(std::abs(right - (16 + 18 * letter)) <= 1.5F + letter);  // "ä" is two bytes
  painted.root.children.front().children.front().marks.clear();
  CHECK_FALSE(shows(painted.paint({0, 740}), ground));
}
