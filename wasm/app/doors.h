#pragma once

#include <cstdint>

/// The few doors between the page's scripts and the directory. Text crosses as UTF-8 bytes in the
/// module's memory: the script asks for room with wegweiser_input, writes, then calls a door
/// with the number of bytes; results lie in one of the numbered results until the next call.
/// Views on the memory die when it grows: read them anew after every call.
extern "C" {

enum WegweiserResult : uint32_t {
  wegweiser_result_html = 0,  ///< the whole screen, to go into #app
  wegweiser_result_title = 1,
  wegweiser_result_description = 2,
  wegweiser_result_path = 3,     ///< canonical path of the shown route; unknown here: "404/"
  wegweiser_result_problem = 4,  ///< why open refused: the first error's key and JSON pointer
  wegweiser_result_boxes =
      5,  ///< float32 x, y, width, height of each box, CSS px, box k = k-th [data-b]
  wegweiser_result_glyphs = 6,  ///< uint32 face, code point: glyphs the painter lacks
  wegweiser_result_vertices =
      7,  ///< float2 position (device px, tile's corner), float2 texel, 4 bytes RGBA
  wegweiser_result_indices = 8,  ///< uint32
  wegweiser_result_commands =
      9,  ///< per command: float clip x0 y0 x1 y1, uint32 first index, index count, first vertex
  wegweiser_result_faces =
      10,  ///< float32 font size in device px, weight: of each face of the page's font family
};

uint8_t* wegweiser_input(uint32_t size);
const uint8_t* wegweiser_result(uint32_t which);
uint32_t wegweiser_result_size(uint32_t which);

/// Input: a release's data file {"texts": {…}, "directory": {…}}. 1: taken; 0: refused, the one
/// before stays.
uint32_t wegweiser_open(uint32_t size);

/// Input: lines "name=value": path, query, root, now (seconds since 1970 UTC), zeit ("", "heute"
/// or "2023-11-21T10:00"), view ("painted" | "text"), can_paint (0|1), update_ready (0|1).
/// 1: the results html, title, path are new. 0: refused.
uint32_t wegweiser_show(uint32_t size);

/// Seconds since 1970 UTC at which the shown screen will say something else; 0: never.
double wegweiser_changes_at();

enum WegweiserLayout : uint32_t {
  wegweiser_layout_ready = 0,       ///< result boxes and the height are valid
  wegweiser_layout_glyphs = 1,      ///< draw the result glyphs, wegweiser_glyphs, call again
  wegweiser_layout_impossible = 2,  ///< a script ImGui cannot shape: show the page
};

/// Lays the shown screen out for a width in CSS px, a device pixel ratio, a root font size in CSS
/// px, theme (0 light, 1 dark). Borders are whole 1/`grid` CSS px wide. Returns a WegweiserLayout.
/// The result faces is valid afterwards; when a face's size has changed, all glyphs given before
/// are forgotten.
uint32_t wegweiser_layout(float width, float scale, float rem, float grid, uint32_t theme);
/// Height of the layout in CSS px.
float wegweiser_height();

/// Input: float32 ascent, descent of each face (whole device px); float32 u, v of a white texel;
/// then per glyph uint32 face, uint32 code point, float32 advance, x0, y0, x1, y1 (device px from
/// the pen on the base line, y down), u0, v0, u1, v1 (texels).
void wegweiser_glyphs(uint32_t size);

/// Paints the part of the layout between `top` and `top + height` (CSS px); pointer position in
/// CSS px of the layout, or negative: none. Results vertices, indices, commands are new.
void wegweiser_paint(float top, float height, float pointer_x, float pointer_y, uint32_t pressed);
}
