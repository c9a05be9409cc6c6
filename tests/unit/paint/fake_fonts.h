#pragma once

#include "paint/fonts.h"

namespace wegweiser::test {

/// Fonts in which every letter of European scripts is half as wide as its size.
inline void fill_with_halves(paint::Fonts& fonts, float rem) {
  fonts.reset(rem);
  std::vector<paint::Glyph> glyphs;
  for (uint32_t face = 0; face < paint::faces.size(); ++face) {
    const float size = paint::faces[face].size * rem;
    fonts.set_metrics(static_cast<paint::Face>(face), {size, 0});
    for (uint32_t code_point = ' '; code_point < 0x180; ++code_point) {
      paint::Glyph glyph;
      glyph.face = face;
      glyph.code_point = code_point;
      glyph.advance = size / 2;
      if (code_point != ' ')
        glyph = {face, code_point, size / 2, 0, -size, size / 2, 0, 8, 8, 16, 16};
      glyphs.push_back(glyph);
    }
  }
  fonts.set_white(2, 2);
  fonts.add(glyphs);
}

}  // namespace wegweiser::test
