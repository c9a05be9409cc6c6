#pragma once

#include <cstddef>

#include "screen/node.h"

namespace wegweiser::screen {

/// One stroke or shape of an icon on a 24 × 24 grid, y down. Both faces draw from this.
struct IconPart {
  enum class Kind {
    line,
    fill,
    ring,
    disc,
    cut
  };  ///< open polyline · filled polygon · circle outline · filled circle · line in the surface
      ///< colour on top of a fill
  Kind kind;
  const float* points;  ///< x, y pairs; of a circle: centre x, centre y, radius
  size_t count;         ///< number of floats
};

struct IconShape {
  const IconPart* parts;
  size_t count;
};

/// Strokes are 2 grid units wide with round ends. Icon::none has no parts.
IconShape icon_shape(Icon icon);

/// The name used as SVG symbol id: "i-phone".
const char* icon_name(Icon icon);

}  // namespace wegweiser::screen
