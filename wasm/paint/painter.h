#pragma once

#include <cstdint>
#include <vector>

#include "paint/fonts.h"
#include "paint/layout.h"

struct ImGuiContext;

/// Paints a layout with Dear ImGui: one window as large as the layout, each container a group,
/// whatever can be pressed a button of ImGui's with its hovered and active looks, each line an
/// item of text.
namespace wegweiser::paint {

enum class Theme : uint8_t { light, dark };

struct Pointer {
  float x = -1;  ///< device pixels of the layout; negative: none
  float y = -1;
  bool pressed = false;
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

/// Bytes as ImGui left them: valid until the next frame.
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
  Fonts fonts_;
  ImGuiContext* context_;
  Frame frame_;
};

/// x, y, width, height of every box in CSS px, in document order.
std::vector<float> boxes_of(const Layout& layout, const Scale& scale);

}  // namespace wegweiser::paint
