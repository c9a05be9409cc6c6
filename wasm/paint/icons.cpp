#include "paint/icons.h"

#include <algorithm>

namespace wegweiser::paint {

namespace {

constexpr float grid = 24;
constexpr float stroke = 2;

using screen::IconPart;

}  // namespace

void draw_icon(ImDrawList& draw, screen::Icon icon, const ImVec2& corner, float side, ImU32 colour,
               ImU32 ground) {
  const float scale = side / grid;
  const float width = std::max(1.0F, stroke * scale);
  const auto point = [&](const float* at) {
    return ImVec2(corner.x + at[0] * scale, corner.y + at[1] * scale);
  };
  const screen::IconShape shape = screen::icon_shape(icon);
  for (size_t i = 0; i < shape.count; ++i) {
    const IconPart& part = shape.parts[i];
    switch (part.kind) {
      case IconPart::Kind::ring:
        // A ring smaller than its stroke has no hole.
        if (part.points[2] * 2 > stroke)
          draw.AddCircle(point(part.points), part.points[2] * scale, colour, 0, width);
        else
          draw.AddCircleFilled(point(part.points), part.points[2] * scale + width / 2, colour);
        break;
      case IconPart::Kind::disc:
        draw.AddCircleFilled(point(part.points), part.points[2] * scale, colour);
        break;
      case IconPart::Kind::fill:
        draw.PathClear();
        for (size_t k = 0; k < part.count; k += 2) draw.PathLineTo(point(part.points + k));
        draw.PathFillConvex(colour);
        break;
      case IconPart::Kind::line:
      case IconPart::Kind::cut: {
        const ImU32 ink = part.kind == IconPart::Kind::cut ? ground : colour;
        const bool closed = part.count >= 6 && part.points[0] == part.points[part.count - 2] &&
                            part.points[1] == part.points[part.count - 1];
        const size_t count = closed ? part.count - 2 : part.count;
        draw.PathClear();
        for (size_t k = 0; k < count; k += 2) draw.PathLineTo(point(part.points + k));
        draw.PathStroke(ink, closed ? ImDrawFlags_Closed : 0, width);
        // ImGui's lines have neither round ends nor round corners.
        for (size_t k = 0; k < count; k += 2)
          draw.AddCircleFilled(point(part.points + k), width / 2, ink, 12);
        break;
      }
    }
  }
}

}  // namespace wegweiser::paint
