#include "paint/painter.h"

#include <catch2/catch_test_macros.hpp>
#include <cstring>

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

bool shows(const paint::Frame& frame, uint32_t rgb) {
  for (const Vertex& each : vertices(frame))
    if (each.colour[0] == rgb >> 16 && each.colour[1] == ((rgb >> 8) & 0xFF) &&
        each.colour[2] == (rgb & 0xFF) && each.colour[3] == 0xFF)
      return true;
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

struct Painted {
  Node root;
  paint::Painter painter;
  paint::Scale scale;
  paint::Layout layout;

  explicit Painted(Node node) : root(std::move(node)) {
    test::fill_with_halves(painter.fonts(), 16);
    layout = paint::lay_out(root, 360, scale, painter.fonts());
  }
  const paint::Frame& paint(const paint::Tile& tile, const paint::Pointer& pointer = {},
                            paint::Theme theme = paint::Theme::light) {
    return painter.paint(layout, scale, theme, tile, pointer);
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

TEST_CASE("buttons look different under the pointer and while they are held down") {
  Painted painted(page(1));
  const uint32_t accent = paint::light[static_cast<size_t>(paint::Colour::accent)];
  painted.paint({0, 740});
  const std::vector<Vertex> rest = vertices(painted.paint({0, 740}));
  const std::vector<Vertex> hovered = vertices(painted.paint({0, 740}, {100, 40, false}));
  const std::vector<Vertex> held = vertices(painted.paint({0, 740}, {100, 40, true}));
  const auto colours = [](const std::vector<Vertex>& list) {
    std::string all;
    for (const Vertex& each : list) all.append(reinterpret_cast<const char*>(each.colour), 4);
    return all;
  };
  CHECK(colours(rest) != colours(hovered));
  CHECK(colours(hovered) != colours(held));
  const paint::Frame& after = painted.paint({0, 740});
  CHECK(colours(vertices(after)) == colours(rest));
  CHECK(shows(after, accent));
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
