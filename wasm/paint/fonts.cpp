#include "paint/fonts.h"

#include <imgui.h>

#include <algorithm>

#include "paint/style.h"
#include "paint/wrap.h"
#include "text/utf8.h"

namespace wegweiser::paint {

namespace {

ImWchar narrow(char32_t code_point) {
  return code_point <= 0xFFFF ? static_cast<ImWchar>(code_point)
                              : static_cast<ImWchar>(text::replacement);
}

class Collector {
 public:
  explicit Collector(const Fonts& fonts) : fonts_(fonts) {}

  void visit(const screen::Node& node, const Surroundings& around) {
    if (node.look == screen::Look::skip || node.role == screen::Role::field) return;
    const Style style = style_of(node, around, Scale());
    if (style.flow == Flow::leaf) read(node.text, style.face);
    const Surroundings inner = inside(node, style, around);
    for (const screen::Node& child : node.children) visit(child, inner);
  }

  Needs take() {
    for (size_t face = 0; face < faces.size(); ++face) {
      for (const uint32_t each : found_[face])
        needs_.missing.push_back({static_cast<uint32_t>(face), each});
    }
    return std::move(needs_);
  }

 private:
  void read(const std::string& text, Face face) {
    size_t position = 0;
    while (position < text.size()) {
      char32_t code_point = text::next_code_point(text, position);
      if (is_space(code_point)) code_point = ' ';
      if (!can_paint(code_point)) needs_.paintable = false;
      if (fonts_.has(face, code_point)) continue;
      std::vector<uint32_t>& list = found_[static_cast<size_t>(face)];
      const auto at = std::lower_bound(list.begin(), list.end(), code_point);
      if (at == list.end() || *at != code_point) list.insert(at, code_point);
    }
  }

  const Fonts& fonts_;
  Needs needs_;
  std::array<std::vector<uint32_t>, faces.size()> found_;  ///< of each face, in order
};

}  // namespace

Fonts::Fonts() : atlas_(IM_NEW(ImFontAtlas)) {
  for (ImFont*& font : fonts_) {
    font = IM_NEW(ImFont);
    font->ContainerAtlas = atlas_;
    atlas_->Fonts.push_back(font);
  }
  reset(16);
  rem_ = 0;
}

Fonts::~Fonts() { IM_DELETE(atlas_); }

void Fonts::reset(float rem) {
  rem_ = rem;
  for (size_t face = 0; face < faces.size(); ++face) {
    ImFont* font = fonts_[face];
    font->ClearOutputData();
    font->ContainerAtlas = atlas_;
    font->FontSize = faces[face].size * rem;
    font->FallbackGlyph = nullptr;
  }
}

void Fonts::set_metrics(Face face, FaceMetrics metrics) {
  metrics_[static_cast<size_t>(face)] = metrics;
  ImFont* target = font(face);
  target->Ascent = metrics.ascent;
  target->Descent = -metrics.descent;
  // ImGui draws a line from its top and culls it by its height.
  target->FontSize = std::max(1.0F, metrics.ascent + metrics.descent);
}

void Fonts::set_white(float u, float v) {
  // The page's renderer divides by the texture's size, which grows: texels, not fractions.
  atlas_->TexUvScale = ImVec2(1, 1);
  atlas_->TexUvWhitePixel = ImVec2(u, v);
}

void Fonts::add(const std::vector<Glyph>& glyphs) {
  for (const Glyph& glyph : glyphs) {
    if (glyph.face >= faces.size() || glyph.code_point > 0xFFFF) continue;
    ImFont* target = fonts_[glyph.face];
    const float ascent = metrics_[glyph.face].ascent;
    target->AddGlyph(nullptr, static_cast<ImWchar>(glyph.code_point), glyph.x0, ascent + glyph.y0,
                     glyph.x1, ascent + glyph.y1, glyph.u0, glyph.v0, glyph.u1, glyph.v1,
                     glyph.advance);
    target->Glyphs.back().Visible = glyph.x1 > glyph.x0 && glyph.y1 > glyph.y0;
  }
  for (ImFont* font : fonts_) {
    if (!font->DirtyLookupTables || font->Glyphs.empty()) continue;
    font->FallbackGlyph = nullptr;  // points into the list that has just grown
    font->BuildLookupTable();
  }
}

bool Fonts::has(Face face, char32_t code_point) const {
  const ImFont* source = font(face);
  const size_t at = narrow(code_point);
  return at < static_cast<size_t>(source->IndexLookup.Size) &&
         source->IndexLookup[static_cast<int>(at)] != static_cast<ImWchar>(-1);
}

float Fonts::advance(Face face, char32_t code_point) const {
  if (!has(face, code_point)) return 0;
  const ImFont* source = font(face);
  return source->Glyphs[source->IndexLookup[narrow(code_point)]].AdvanceX;
}

bool can_paint(char32_t c) {
  if (c < 0x300) return true;
  if (c < 0x370) return false;                   // combining marks
  if (c < 0x590) return c < 0x483 || c > 0x489;  // Greek, Cyrillic, Armenian
  if (c >= 0x10A0 && c < 0x1100) return true;    // Georgian
  if (c >= 0x1E00 && c < 0x2000) return true;    // Latin and Greek with marks
  if (c >= 0x2000 && c < 0x2300) {               // punctuation, currency, arrows, mathematics
    const bool direction = c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
                           (c >= 0x2066 && c <= 0x2069) || c == 0x200C || c == 0x200D;
    return !direction && !(c >= 0x20D0 && c <= 0x20FF);
  }
  if (c >= 0x2500 && c < 0x2600) return true;  // boxes, geometric shapes
  if (c == 0x2713 || c == 0x2714 || c == 0x2717) return true;
  return (c >= 0x3000 && c < 0x302A) || (c >= 0x3041 && c < 0x3099) ||
         (c >= 0x309B && c < 0xA000) || (c >= 0xAC00 && c < 0xD7A4) || c == text::replacement;
}

Needs needs_of(const screen::Node& root, const Fonts& fonts) {
  Collector collector(fonts);
  Surroundings around;
  around.line = 1;
  collector.visit(root, around);
  return collector.take();
}

}  // namespace wegweiser::paint
