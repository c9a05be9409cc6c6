#pragma once

#include <imgui.h>

#include "screen/icon.h"

namespace wegweiser::paint {

/// Draws the outline into a square of `side` device pixels. `ground` is what it lies on.
void draw_icon(ImDrawList& draw, screen::Icon icon, const ImVec2& corner, float side, ImU32 colour,
               ImU32 ground);

}  // namespace wegweiser::paint
