#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "paint/fonts.h"
#include "paint/layout.h"

/// Paints a layout with Dear ImGui's draw list and fonts, without its context: the layout says
/// where everything is and the page presses the buttons, so that no window or widget is needed.
namespace wegweiser::paint {

enum class Theme : uint8_t { light, dark };

struct Pointer {
  float x = -1;  ///< device pixels of the layout; negative: none
  float y = -1;
  bool pressed = false;  ///< on what is there: not elsewhere and dragged here
};

/// The stretch of the layout that the canvas shows, device pixels.
struct Tile {
  float top = 0;
  float height = 0;
};

/// ImDrawCmd, as the page reads it: 4-byte members, no padding.
struct Command {
  float clip_left;
  float clip_top;
  float clip_right;
  float clip_bottom;
  uint32_t first_index;
  uint32_t index_count;
  uint32_t first_vertex;
};

/// Bytes as ImGui left them: valid until the next paint().
struct Bytes {
  const void* data = nullptr;
  size_t size = 0;
};

struct Frame {
  Bytes vertices;  ///< ImDrawVert: float x, y; float u, v in texels; RGBA, one byte each
  Bytes indices;   ///< uint32
  std::vector<Command> commands;
};

class Painter {
 public:
  Painter();
  ~Painter();
  Painter(const Painter&) = delete;
  Painter& operator=(const Painter&) = delete;

  Fonts& fonts() { return fonts_; }

  /// `layout` must have been made with these fonts.
  const Frame& paint(const Layout& layout, const Scale& scale, Theme theme, const Tile& tile,
                     const Pointer& pointer);

 private:
  struct Pen;

  Fonts fonts_;
  std::unique_ptr<Pen> pen_;
  Frame frame_;
};

/// x, y, width, height of every box in CSS px, in document order.
std::vector<float> boxes_of(const Layout& layout, const Scale& scale);

}  // namespace wegweiser::paint
