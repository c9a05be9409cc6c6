#include "paint/layout.h"

#include <algorithm>
#include <cmath>

#include "paint/fonts.h"
#include "paint/wrap.h"
#include "text/utf8.h"

namespace wegweiser::paint {

namespace {

using screen::Node;
using screen::Role;

float sides(const Style& style) {
  return style.padding.left + style.padding.right + style.border.left + style.border.right;
}

float ends(const Style& style) {
  return style.padding.top + style.padding.bottom + style.border.top + style.border.bottom;
}

/// A leaf's text, ready to be wrapped.
struct Text {
  std::string bytes;
  std::vector<Character> characters;
  std::vector<uint32_t> offsets;  ///< of each character, and of the end
  float width = 0;
};

class Placer {
 public:
  Placer(const Scale& scale, const Fonts& fonts) : scale_(scale), fonts_(fonts) {}

  Layout run(const Node& root, float width) {
    layout_.width = width;
    place(root, page_surroundings(width, scale_), 0, 0, width);
    layout_.height = layout_.places.front().height;
    return std::move(layout_);
  }

 private:
  /// Where the children of one node go.
  struct Inside {
    const Node& node;
    const Style& style;
    const Surroundings& around;
    float x;
    float y;
    float width;
  };

  Text read(const Node& node, const Style& style) const {
    Text text;
    text.bytes = collapse(node.text);
    size_t position = 0;
    while (position < text.bytes.size()) {
      text.offsets.push_back(static_cast<uint32_t>(position));
      const char32_t code_point = text::next_code_point(text.bytes, position);
      const float advance = fonts_.advance(style.face, code_point);
      text.characters.push_back({code_point, advance});
      text.width += advance;
    }
    text.offsets.push_back(static_cast<uint32_t>(position));
    return text;
  }

  /// The width a node takes when nothing forces it to wrap.
  float widest(const Node& node, const Surroundings& around) const {
    const Style style = style_of(node, around, scale_);
    float content = 0;
    if (style.flow == Flow::leaf) {
      content = read(node, style).width;
      if (style.icon > 0) content += style.icon + style.icon_gap;
    } else {
      const Surroundings inner = inside(node, style, around);
      const bool beside = style.flow == Flow::wrap || style.flow == Flow::search;
      for (const Node& child : node.children) {
        const float width = widest(child, inner);
        content =
            beside ? content + width + (content > 0 ? style.gap : 0) : std::max(content, width);
      }
    }
    return std::max(style.min_width, content + sides(style));
  }

  /// Appends the node and everything in it; returns its position in the list of places.
  uint32_t place(const Node& node, const Surroundings& around, float x, float y, float width) {
    const auto at = static_cast<uint32_t>(layout_.places.size());
    const Style style = style_of(node, around, scale_);
    if (style.fits_content) width = std::min(width, widest(node, around));
    Place placed;
    placed.node = &node;
    placed.style = style;
    placed.x = x;
    placed.y = y;
    placed.width = width;
    layout_.places.push_back(placed);
    // Seen only with the keyboard, when the page itself shows it: takes no room.
    if (node.look == screen::Look::skip) {
      layout_.places[at].width = 0;
      layout_.places[at].end = at + 1;
      return at;
    }
    const Surroundings inner = inside(node, style, around);
    const Inside room{node,
                      style,
                      inner,
                      x + style.border.left + style.padding.left,
                      y + style.border.top + style.padding.top,
                      width - sides(style)};
    const float content = style.flow == Flow::leaf ? leaf(at, room) : children(room);
    layout_.places[at].height = std::max(style.min_height, content + ends(style));
    layout_.places[at].end = static_cast<uint32_t>(layout_.places.size());
    return at;
  }

  float children(const Inside& room) {
    switch (room.style.flow) {
      case Flow::wrap:
        return wrapped(room);
      case Flow::grid:
        return grid(room);
      case Flow::pair:
        return pair(room);
      case Flow::search:
        return search(room);
      case Flow::column:
      case Flow::rows:
      case Flow::leaf:
        break;
    }
    float y = room.y;
    bool first = true;
    for (const Node& child : room.node.children) {
      const bool takes_room = child.look != screen::Look::skip;
      if (!first && takes_room) y += room.style.gap;
      y += layout_.places[place(child, room.around, room.x, y, room.width)].height;
      if (takes_room) first = false;
    }
    return y - room.y;
  }

  float leaf(uint32_t at, const Inside& room) {
    if (room.node.role == Role::field) return 0;
    const Style& style = room.style;
    const Text text = read(room.node, style);
    const float icon = style.icon > 0 ? style.icon + style.icon_gap : 0;
    const auto base = static_cast<uint32_t>(layout_.text.size());
    const std::vector<Span> spans =
        text.bytes.empty() ? std::vector<Span>() : wrap(text.characters, room.width - icon);
    layout_.text += text.bytes;
    layout_.places[at].first_line = static_cast<uint32_t>(layout_.lines.size());
    layout_.places[at].line_count = static_cast<uint32_t>(spans.size());
    for (const Span& span : spans)
      layout_.lines.push_back(
          {base + text.offsets[span.begin], base + text.offsets[span.end], span.width});
    const float lines = static_cast<float>(spans.size()) * style.line;
    return std::max(lines, style.icon > 0 ? style.icon + style.icon_top : 0);
  }

  float wrapped(const Inside& room) {
    float x = 0;
    float y = 0;
    float row = 0;
    for (const Node& child : room.node.children) {
      const float width = std::min(widest(child, room.around), room.width);
      if (x > 0 && x + width > room.width + 0.03F) {
        x = 0;
        y += row + room.style.gap;
        row = 0;
      }
      const uint32_t at = place(child, room.around, room.x + x, room.y + y, width);
      row = std::max(row, layout_.places[at].height);
      x += width + room.style.gap;
    }
    return y + row;
  }

  float grid(const Inside& room) {
    const float gap = room.style.gap;
    const float least = std::min(room.width, measure::column * scale_.rem);
    const auto columns =
        std::max<size_t>(1, static_cast<size_t>(std::floor((room.width + gap) / (least + gap))));
    const auto count = static_cast<float>(columns);
    const float width = (room.width - gap * (count - 1)) / count;
    float y = 0;
    std::vector<uint32_t> row;
    for (size_t first = 0; first < room.node.children.size(); first += columns) {
      if (first > 0) y += gap;
      const size_t last = std::min(first + columns, room.node.children.size());
      float height = 0;
      row.clear();
      for (size_t i = first; i < last; ++i) {
        const float x = room.x + static_cast<float>(i - first) * (width + gap);
        row.push_back(place(room.node.children[i], room.around, x, room.y + y, width));
        height = std::max(height, layout_.places[row.back()].height);
      }
      for (const uint32_t at : row) stretch(at, height);
      y += height;
    }
    return y;
  }

  float pair(const Inside& room) {
    const float column = measure::term * scale_.rem;
    const float start = column + measure::gap_section * scale_.rem;
    float y = 0;
    std::vector<uint32_t> row;
    const std::vector<Node>& all = room.node.children;
    for (size_t i = 0; i < all.size();) {
      if (i > 0) y += room.style.gap;
      float height = 0;
      row.clear();
      for (const bool term : {true, false}) {
        if (i == all.size() || (all[i].role == Role::term) != term) continue;
        row.push_back(
            term ? place(all[i], room.around, room.x, room.y + y, column)
                 : place(all[i], room.around, room.x + start, room.y + y, room.width - start));
        height = std::max(height, layout_.places[row.back()].height);
        ++i;
      }
      for (const uint32_t at : row) stretch(at, height);
      y += height;
    }
    return y;
  }

  float search(const Inside& room) {
    float others = 0;
    for (const Node& child : room.node.children)
      if (child.role != Role::field) others += widest(child, room.around) + room.style.gap;
    float x = 0;
    float height = 0;
    std::vector<uint32_t> row;
    for (const Node& child : room.node.children) {
      const float width =
          child.role == Role::field ? room.width - others : widest(child, room.around);
      row.push_back(place(child, room.around, room.x + x, room.y, width));
      height = std::max(height, layout_.places[row.back()].height);
      x += width + room.style.gap;
    }
    for (const uint32_t at : row) stretch(at, height);
    return height;
  }

  void move(uint32_t at, float by) {
    for (uint32_t i = at; i < layout_.places[at].end; ++i) layout_.places[i].y += by;
  }

  void stretch(uint32_t at, float height) {
    const float more = height - layout_.places[at].height;
    if (more <= 0) return;
    layout_.places[at].height = height;
    if (layout_.places[at].style.flow != Flow::rows) return;
    // A CSS grid gives each of its rows an equal share.
    const uint32_t end = layout_.places[at].end;
    float count = 0;
    for (uint32_t i = at + 1; i < end; i = layout_.places[i].end) ++count;
    float moved = 0;
    for (uint32_t i = at + 1; i < end; i = layout_.places[i].end) {
      move(i, moved);
      if (layout_.places[i].node->role != Role::badge)
        stretch(i, layout_.places[i].height + more / count);
      moved += more / count;
    }
  }

  const Scale& scale_;
  const Fonts& fonts_;
  Layout layout_;
};

}  // namespace

Layout lay_out(const Node& root, float width, const Scale& scale, const Fonts& fonts) {
  return Placer(scale, fonts).run(root, width);
}

}  // namespace wegweiser::paint
