#include "paint/painter.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "paint/icons.h"
#include "text/utf8.h"

namespace wegweiser::paint {

namespace {

ImU32 opaque(uint32_t rgb) { return IM_COL32(rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF, 0xFF); }

ImVec2 rounded(float x, float y) { return {std::round(x), std::round(y)}; }

class Walk {
 public:
  Walk(const Layout& layout, const Scale& scale, const Palette& palette, const Tile& tile,
       const Pointer& pointer, const Fonts& fonts, ImDrawList& draw)
      : layout_(layout),
        scale_(scale),
        palette_(palette),
        tile_(tile),
        pointer_(pointer),
        fonts_(fonts),
        draw_(draw) {}

  void run() {
    fill({0, 0}, draw_.GetClipRectMax(), 0, on_);
    places(0, static_cast<uint32_t>(layout_.places.size()));
  }

 private:
  ImU32 colour(Colour colour) const {
    return colour == Colour::none ? 0 : opaque(palette_[static_cast<size_t>(colour)]);
  }

  void places(uint32_t at, uint32_t end) {
    for (; at < end; at = layout_.places[at].end) {
      const Place& place = layout_.places[at];
      const bool in_tile =
          place.y + place.height >= tile_.top && place.y <= tile_.top + tile_.height;
      if (in_tile && place.node->look != screen::Look::skip) this->place(at, place);
    }
  }

  void place(uint32_t at, const Place& place) {
    const ImVec2 low = rounded(place.x, place.y - tile_.top);
    const ImVec2 high = rounded(place.x + place.width, place.y + place.height - tile_.top);
    const Colour shown_before = on_;
    const Edges& border = place.style.border;
    const ImVec2 inner_low = rounded(low.x + border.left, low.y + border.top);
    const ImVec2 inner_high = rounded(high.x - border.right, high.y - border.bottom);
    background(place, low, high, inner_low, inner_high);
    const bool hovered = place.style.pressable && is_under_pointer(inner_low, inner_high);
    if (place.style.pressable) button(place.style, inner_low, inner_high, hovered);
    text(place, hovered);
    places(at + 1, place.end);
    on_ = shown_before;
  }

  void fill(const ImVec2& low, const ImVec2& high, float radius, Colour with) {
    if (with != Colour::none && high.x > low.x && high.y > low.y)
      draw_.AddRectFilled(low, high, colour(with), radius);
  }

  /// A border is the ring that a smaller shape in the fill colour leaves of a larger one.
  void background(const Place& place, const ImVec2& low, const ImVec2& high,
                  const ImVec2& inner_low, const ImVec2& inner_high) {
    const Style& style = place.style;
    const Edges& border = style.border;
    const bool all_around = border.left > 0 && border.right > 0;
    if (!all_around) {
      fill(low, high, style.radius, style.fill);
      if (border.top > 0) fill(low, {high.x, inner_low.y}, 0, style.edge);
      if (border.bottom > 0) fill({low.x, inner_high.y}, high, 0, style.edge);
    } else {
      const float inner = std::max(0.0F, style.radius - border.right);
      fill(low, high, style.radius, style.edge);
      if (style.left_edge != Colour::none) {
        draw_.AddRectFilled(low, {low.x + border.left + style.radius, high.y},
                            colour(style.left_edge), style.radius, ImDrawFlags_RoundCornersLeft);
        draw_.AddRectFilled({inner_low.x, low.y}, {inner_low.x + style.radius + 1, high.y},
                            colour(style.edge));
        draw_.AddRectFilled(inner_low, inner_high, colour(style.fill), inner,
                            ImDrawFlags_RoundCornersRight);
      } else {
        fill(inner_low, inner_high, inner, style.fill);
      }
    }
    if (style.fill != Colour::none) on_ = style.fill;
  }

  /// Colours while the pointer is over it or it is held down: towards the ink, so that they work
  /// on light and dark alike.
  ImU32 mixed(Colour base, Colour with, unsigned part) const {
    const uint32_t a = palette_[static_cast<size_t>(base)];
    const uint32_t b = palette_[static_cast<size_t>(with)];
    const auto channel = [&](unsigned shift) {
      return (((a >> shift) & 0xFF) * (16 - part) + ((b >> shift) & 0xFF) * part) / 16;
    };
    return IM_COL32(channel(16), channel(8), channel(0), 0xFF);
  }

  bool is_under_pointer(const ImVec2& low, const ImVec2& high) const {
    const float y = pointer_.y - tile_.top;
    return pointer_.x >= low.x && pointer_.x < high.x && y >= low.y && y < high.y;
  }

  void button(const Style& style, const ImVec2& low, const ImVec2& high, bool hovered) {
    const bool filled = style.fill != Colour::none;
    ImU32 shown = colour(style.fill);
    if (hovered && style.hovered != Colour::none)
      shown = mixed(style.hovered, style.ink, pointer_.pressed ? 3 : 0);
    else if (hovered && filled)
      shown = mixed(on_, style.ink, pointer_.pressed ? 4 : 2);
    else if (hovered)
      shown = mixed(on_, style.ink, pointer_.pressed ? 3 : 1);
    draw_.AddRectFilled(low, high, shown,
                        filled ? std::max(0.0F, style.radius - style.border.left)
                               : measure::radius_badge * scale_.rem);
  }

  void text(const Place& place, bool hovered) {
    if (place.line_count == 0 && place.style.icon <= 0) return;
    const Style& style = place.style;
    float left = place.x + style.border.left + style.padding.left;
    const float top = place.y + style.border.top + style.padding.top - tile_.top;
    if (style.icon > 0) {
      const ImVec2 corner = rounded(left, top + style.icon_top);
      draw_icon(draw_, place.node->icon, corner, style.icon, colour(style.ink), colour(on_));
      left += style.icon + style.icon_gap;
    }
    const FaceMetrics metrics = fonts_.metrics(style.face);
    const float lead = std::floor((style.line - metrics.ascent - metrics.descent) / 2);
    const ImFont* font = fonts_.font(style.face);
    for (uint32_t i = 0; i < place.line_count; ++i) {
      const TextLine& line = layout_.lines[place.first_line + i];
      float x = left;
      if (style.centred) x = place.x + (place.width - line.width) / 2;
      const ImVec2 corner = rounded(x, top + static_cast<float>(i) * style.line + lead);
      const char* begin = layout_.text.data() + line.begin;
      const char* end = layout_.text.data() + line.end;
      marks(place, line, corner);
      draw_.AddText(font, font->FontSize, corner, colour(style.ink), begin, end);
      if (style.underlined) underline(style, corner, begin, end, thickness_of(style, hovered));
    }
  }

  float width_of(Face face, std::string_view text) const {
    float width = 0;
    for (size_t at = 0; at < text.size();)
      width += fonts_.advance(face, text::next_code_point(text, at));
    return width;
  }

  /// The ground of what stands out in a line, and a line below it for those who see no colour.
  void marks(const Place& place, const TextLine& line, const ImVec2& corner) {
    const std::string& text = place.node->text;
    const uint32_t first = layout_.lines[place.first_line].begin;
    // Marks count bytes of the text as it was before white space was collapsed.
    if (place.node->marks.empty() || layout_.text.compare(first, text.size(), text) != 0) return;
    const Style& style = place.style;
    const FaceMetrics metrics = fonts_.metrics(style.face);
    for (const screen::Mark& mark : place.node->marks) {
      const uint32_t begin = std::max(first + mark.begin, line.begin);
      const uint32_t end = std::min(first + mark.end, line.end);
      if (begin >= end) continue;
      const std::string_view all = layout_.text;
      const float x = corner.x + width_of(style.face, all.substr(line.begin, begin - line.begin));
      const float width = width_of(style.face, all.substr(begin, end - begin));
      fill({std::round(x), corner.y},
           {std::round(x + width), corner.y + metrics.ascent + metrics.descent}, 0,
           Colour::caution_soft);
      underline(style, {x, corner.y}, layout_.text.data() + begin, layout_.text.data() + end,
                measure::mark * scale_.px);
    }
  }

  float thickness_of(const Style& style, bool hovered) const {
    const float size = faces[static_cast<size_t>(style.face)].size * scale_.rem;
    const float thin = std::max(1.0F, std::round(size / 17));
    return hovered ? thin * 2 : thin;
  }

  /// Leaves a gap where a letter goes below the line, as browsers do.
  void underline(const Style& style, const ImVec2& corner, const char* begin, const char* end,
                 float thickness) {
    const ImFont& font = *fonts_.font(style.face);
    const float size = faces[static_cast<size_t>(style.face)].size * scale_.rem;
    const float gap = std::max(1.0F, std::round(size / 17));
    const float base = corner.y + fonts_.metrics(style.face).ascent;
    const float top = std::round(base + 0.15F * size);
    float pen = corner.x;
    float from = pen;
    const auto stroke = [&](float to) {
      if (to > from)
        draw_.AddRectFilled({std::round(from), top}, {std::round(to), top + thickness},
                            colour(style.ink));
    };
    while (begin < end) {
      size_t length = 0;
      const char32_t code_point =
          text::next_code_point({begin, static_cast<size_t>(end - begin)}, length);
      begin += length;
      const ImFontGlyph* glyph = font.FindGlyph(static_cast<ImWchar>(code_point));
      if (glyph->Visible && corner.y + glyph->Y1 > top) {
        stroke(pen + glyph->X0 - gap);
        from = pen + glyph->X1 + gap;
      }
      pen += glyph->AdvanceX;
    }
    stroke(pen);
  }

  const Layout& layout_;
  const Scale& scale_;
  const Palette& palette_;
  const Tile& tile_;
  const Pointer& pointer_;
  const Fonts& fonts_;
  ImDrawList& draw_;
  Colour on_ = Colour::ground;  ///< what the next node is painted on
};

}  // namespace

/// What of Dear ImGui paints without its context, which would bring windows, input and settings.
struct Painter::Pen {
  ImDrawListSharedData shared;
  ImDrawList list{&shared};
};

Painter::Painter() : pen_(std::make_unique<Pen>()) {
  pen_->shared.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill;
  // Radii and the number of a circle's segments follow the pixels, not ImGui's idea of a size.
  pen_->shared.SetCircleTessellationMaxError(0.15F);
}

Painter::~Painter() = default;

const Frame& Painter::paint(const Layout& layout, const Scale& scale, Theme theme, const Tile& tile,
                            const Pointer& pointer) {
  ImDrawList& list = pen_->list;
  pen_->shared.TexUvWhitePixel = fonts_.atlas()->TexUvWhitePixel;
  list._ResetForNewFrame();
  // A screen can be a fraction of a pixel wider than whole ones; the canvas may count that as one.
  list.PushClipRect({0, 0}, {std::ceil(layout.width), tile.height});
  Walk(layout, scale, theme == Theme::dark ? dark : light, tile, pointer, fonts_, list).run();

  frame_.vertices = {list.VtxBuffer.Data, static_cast<size_t>(list.VtxBuffer.size_in_bytes())};
  frame_.indices = {list.IdxBuffer.Data, static_cast<size_t>(list.IdxBuffer.size_in_bytes())};
  frame_.commands.clear();
  for (const ImDrawCmd& command : list.CmdBuffer)
    frame_.commands.push_back({command.ClipRect.x, command.ClipRect.y, command.ClipRect.z,
                               command.ClipRect.w, command.IdxOffset, command.ElemCount,
                               command.VtxOffset});
  return frame_;
}

std::vector<float> boxes_of(const Layout& layout, const Scale& scale) {
  std::vector<float> boxes;
  for (const Place& place : layout.places)
    if (screen::is_box(*place.node))
      for (const float each : {place.x, place.y, place.width, place.height})
        boxes.push_back(each / scale.px);
  return boxes;
}

}  // namespace wegweiser::paint
