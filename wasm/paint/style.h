#pragma once

#include "paint/theme.h"
#include "screen/node.h"

/// What a node looks like: the cascade of web/style.css, written out.
namespace wegweiser::paint {

/// How CSS lengths become device pixels.
struct Scale {
  float rem = 16;  ///< device pixels of one rem
  float px = 1;    ///< device pixels of one CSS px
  float grid = 1;  ///< steps of a CSS px a border can have: the device's pixels, mostly

  /// `length` device pixels as browsers make a border of them: whole steps, at least one.
  float border(float length) const;
};

struct Edges {
  float left = 0;
  float top = 0;
  float right = 0;
  float bottom = 0;
};

enum class Flow : uint8_t {
  column,  ///< children below each other
  rows,    ///< the same, but children share what a grid's row adds to the height
  wrap,    ///< beside each other, as many as fit
  grid,    ///< as many equal columns as fit, rows of equal height
  pair,    ///< term in a narrow column, details in the other
  search,  ///< field and button beside each other
  leaf     ///< own text, no children
};

/// Lengths in device pixels.
struct Style {
  Flow flow = Flow::column;
  Face face = Face::body;
  float line = 0;  ///< line height
  float gap = 0;
  float min_width = 0;
  float min_height = 0;
  Edges padding;
  Edges border;
  float radius = 0;
  float icon = 0;  ///< side of the icon, 0: none
  float icon_gap = 0;
  float icon_top = 0;
  bool fits_content = false;  ///< as narrow as its text, not as wide as there is room
  bool centred = false;
  bool underlined = false;
  bool pressable = false;
  Colour ink = Colour::ink;
  Colour fill = Colour::none;
  Colour hovered = Colour::none;    ///< fill while the pointer is over it; none: as `fill`
  Colour edge = Colour::none;       ///< of the border
  Colour left_edge = Colour::none;  ///< of a border that is wider on the left
};

/// What a node takes from the nodes around it.
struct Surroundings {
  Flow flow = Flow::column;  ///< of the parent
  Colour ink = Colour::ink;
  Face face = Face::body;
  float line = 0;
  float side = 0;  ///< padding of full-width strips at this width
  bool in_bar = false;
};

/// The root's surroundings at a layout width in device pixels.
Surroundings page_surroundings(float width, const Scale& scale);

Style style_of(const screen::Node& node, const Surroundings& around, const Scale& scale);

/// What `node`'s children have around them.
Surroundings inside(const screen::Node& node, const Style& style, const Surroundings& around);

}  // namespace wegweiser::paint
