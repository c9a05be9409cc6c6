#pragma once

#include <cstdint>
#include <vector>

#include "paint/theme.h"
#include "screen/node.h"

struct ImFont;
struct ImFontAtlas;

/// The phone's own fonts as Dear ImGui fonts. Nothing is rasterised here: the page draws each
/// character once into a texture of its own and says where it lies; ImGui's atlas knows places
/// and widths only, its pixels never exist in this memory.
namespace wegweiser::paint {

/// Of one face, device pixels: whole numbers, as browsers round them.
struct FaceMetrics {
  float ascent = 0;
  float descent = 0;
};

/// One drawn character. Device pixels from the pen on the base line, y down; texels in the
/// texture. Laid out as the page writes it: 4-byte members, no padding.
struct Glyph {
  uint32_t face = 0;
  uint32_t code_point = 0;
  float advance = 0;
  float x0 = 0;
  float y0 = 0;
  float x1 = 0;
  float y1 = 0;
  float u0 = 0;
  float v0 = 0;
  float u1 = 0;
  float v1 = 0;
};

struct MissingGlyph {
  uint32_t face;
  uint32_t code_point;
};

class Fonts {
 public:
  Fonts();
  ~Fonts();
  Fonts(const Fonts&) = delete;
  Fonts& operator=(const Fonts&) = delete;

  /// Forgets all characters: the size of a rem in device pixels has changed.
  void reset(float rem);
  float rem() const { return rem_; }

  void set_metrics(Face face, FaceMetrics metrics);
  FaceMetrics metrics(Face face) const { return metrics_[static_cast<size_t>(face)]; }
  /// A texel that is wholly white.
  void set_white(float u, float v);
  /// Characters of the base plane; others are passed over.
  void add(const std::vector<Glyph>& glyphs);

  /// 0 while the character is missing.
  float advance(Face face, char32_t code_point) const;
  bool has(Face face, char32_t code_point) const;

  ImFont* font(Face face) const { return fonts_[static_cast<size_t>(face)]; }
  ImFontAtlas* atlas() const { return atlas_; }

 private:
  float rem_ = 0;
  std::array<FaceMetrics, faces.size()> metrics_;
  std::array<ImFont*, faces.size()> fonts_ = {};
  ImFontAtlas* atlas_;
};

/// Whether one glyph a character, side by side, gives what a reader expects: not so for scripts
/// that join or stack their letters, for right-to-left ones, and for coloured emoji.
bool can_paint(char32_t code_point);

/// The characters of the tree's painted texts the fonts lack, each once.
struct Needs {
  std::vector<MissingGlyph> missing;
  bool paintable = true;  ///< false: there is a character for which can_paint() is false
};
Needs needs_of(const screen::Node& root, const Fonts& fonts);

}  // namespace wegweiser::paint
