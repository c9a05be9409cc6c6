#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "paint/style.h"
#include "screen/node.h"

/// Places the tree for a width: the page's CSS boxes, computed once more, so that the painted
/// face and the page lie on each other. Everything is in device pixels, y down, from the
/// layout's corner, and not rounded: rounding is the painter's, as it is the browser's.
namespace wegweiser::paint {

class Fonts;

/// One line of text, part of Layout::text.
struct TextLine {
  uint32_t begin = 0;
  uint32_t end = 0;
  float width = 0;
};

struct Place {
  const screen::Node* node = nullptr;
  Style style;
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;
  uint32_t end = 0;  ///< position behind the last place inside this one
  uint32_t first_line = 0;
  uint32_t line_count = 0;
};

struct Layout {
  std::vector<Place> places;  ///< depth first, in document order; boxes are those with is_box
  std::vector<TextLine> lines;
  std::string text;
  float width = 0;
  float height = 0;
};

/// `root` must outlive the result. Characters the fonts lack count as 0 wide: Fonts::missing().
Layout lay_out(const screen::Node& root, float width, const Scale& scale, const Fonts& fonts);

}  // namespace wegweiser::paint
