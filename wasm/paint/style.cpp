#include "paint/style.h"

#include <algorithm>
#include <cmath>

namespace wegweiser::paint {

namespace {

using screen::Look;
using screen::Node;
using screen::Role;
using screen::Tone;

Colour colour_of(Tone tone) {
  switch (tone) {
    case Tone::accent:
      return Colour::accent;
    case Tone::good:
      return Colour::good;
    case Tone::caution:
      return Colour::caution;
    case Tone::bad:
      return Colour::bad;
    case Tone::neutral:
    case Tone::unknown:
      break;
  }
  return Colour::unknown;
}

Colour soft_colour_of(Tone tone) {
  switch (tone) {
    case Tone::accent:
      return Colour::accent_soft;
    case Tone::good:
      return Colour::good_soft;
    case Tone::caution:
      return Colour::caution_soft;
    case Tone::bad:
      return Colour::bad_soft;
    case Tone::neutral:
    case Tone::unknown:
      break;
  }
  return Colour::unknown_soft;
}

/// Sets members of one style; lengths come in rem.
class Cascade {
 public:
  Cascade(const Node& node, const Surroundings& around, const Scale& scale)
      : node_(node), around_(around), scale_(scale) {
    style_.face = around.face;
    style_.line = around.line;
    style_.ink = around.ink;
  }

  Style run() {
    if (screen::is_box(node_) && node_.children.empty()) style_.flow = Flow::leaf;
    role();
    look();
    if (node_.role == Role::article && node_.look != Look::card) card();
    if (node_.role == Role::article) article_edge();
    tone();
    if (node_.icon != screen::Icon::none && node_.children.empty()) icon();
    if (around_.flow == Flow::grid && node_.role == Role::item) style_.flow = Flow::rows;
    return style_;
  }

 private:
  float rem(float length) const { return length * scale_.rem; }
  void gap(float length) { style_.gap = rem(length); }
  void font(Face face, float line) {
    style_.face = face;
    style_.line = rem(line);
  }
  void padding(float top, float side) {
    style_.padding = {rem(side), rem(top), rem(side), rem(top)};
  }
  void border(Colour colour) {
    const float width = scale_.border(scale_.px);
    style_.border = {width, width, width, width};
    style_.edge = colour;
  }
  void strip(float top, float bottom) {
    style_.padding = {around_.side, rem(top), around_.side, rem(bottom)};
  }

  void role() {
    switch (node_.role) {
      case Role::main:
        strip(measure::page_side, measure::page_side);
        gap(measure::gap_main);
        break;
      case Role::footer:
        strip(measure::page_side, measure::footer_bottom);
        gap(measure::gap_section);
        style_.border.top = scale_.border(scale_.px);
        style_.edge = Colour::line;
        break;
      case Role::section:
      case Role::facts:
        gap(measure::gap_section);
        break;
      case Role::list:
      case Role::stack:
        gap(measure::gap_list);
        break;
      case Role::item:
      case Role::detail:
        gap(measure::gap_item);
        break;
      case Role::fact:
        gap(measure::gap_tight);
        break;
      case Role::group:
        style_.flow = Flow::wrap;
        gap(measure::gap_list);
        break;
      case Role::search:
        style_.flow = Flow::search;
        gap(measure::gap_list);
        break;
      case Role::heading:
        if (node_.level <= 1)
          font(Face::heading_1, measure::line_heading_1);
        else if (node_.level == 2)
          font(Face::heading_2, measure::line_heading_2);
        else
          font(Face::bold, measure::line);
        break;
      case Role::term:
        font(Face::small_bold, measure::line_small);
        style_.ink = Colour::muted;
        break;
      case Role::link:
      case Role::button:
        style_.pressable = true;
        style_.hovered = Colour::accent_soft;
        if (node_.role == Role::link) {
          style_.ink = around_.in_bar ? Colour::on_bar : Colour::accent;
          style_.underlined = true;
        }
        if (around_.in_bar) style_.hovered = Colour::none;
        style_.min_height = rem(measure::touch);
        padding(measure::link_top, 0);
        break;
      case Role::field: {
        style_.min_height = rem(measure::button_height);
        style_.radius = rem(measure::radius);
        style_.fill = Colour::surface;
        style_.edge = Colour::muted;
        const float width = scale_.border(2 * scale_.px);
        style_.border = {width, width, width, width};
        break;
      }
      case Role::badge:
        font(Face::small_bold, measure::line_small);
        padding(measure::badge_top, measure::badge_side);
        style_.radius = rem(measure::radius_badge);
        style_.fits_content = around_.flow == Flow::column;
        style_.ink = colour_of(node_.tone);
        style_.fill = soft_colour_of(node_.tone);
        break;
      case Role::root:
      case Role::article:
      case Role::banner:
      case Role::navigation:
      case Role::paragraph:
      case Role::text:
        break;
    }
  }

  void look() {
    switch (node_.look) {
      case Look::bar:
        strip(measure::bar_top, 0);
        gap(0);
        style_.fill = Colour::bar;
        style_.ink = Colour::on_bar;
        break;
      case Look::banner:
        strip(measure::strip_top, measure::strip_top);
        style_.fill = Colour::caution_soft;
        style_.ink = Colour::ink;
        break;
      case Look::card:
        card();
        break;
      case Look::row:
        padding(measure::link_top, 0);
        gap(measure::gap_tight);
        style_.min_height = rem(measure::touch);
        style_.border.bottom = scale_.border(scale_.px);
        style_.edge = Colour::line;
        style_.underlined = false;
        break;
      case Look::grid:
        style_.flow = Flow::grid;
        gap(measure::gap_section);
        break;
      case Look::call:
        button();
        style_.face = Face::heading_2;
        break;
      case Look::action:
        button();
        break;
      case Look::quiet:
        font(Face::small, measure::line_small);
        style_.min_height = rem(measure::touch);
        padding(measure::quiet_top, 0);
        style_.ink = around_.in_bar ? Colour::on_bar : Colour::accent;
        style_.underlined = true;
        break;
      case Look::chip:
        style_.min_height = rem(measure::touch);
        style_.min_width = rem(measure::touch);
        padding(measure::chip_top, measure::chip_side);
        border(Colour::line);
        style_.radius = rem(measure::radius);
        style_.fill = node_.current ? Colour::accent : Colour::surface;
        if (node_.current) {
          style_.ink = Colour::on_accent;
          style_.hovered = Colour::none;
        }
        style_.underlined = false;
        style_.centred = true;
        break;
      case Look::title:
        font(Face::bold, measure::line);
        style_.underlined = false;
        break;
      case Look::small:
        font(Face::small, measure::line_small);
        style_.ink = around_.in_bar ? Colour::on_bar : Colour::muted;
        break;
      case Look::pair:
        if (node_.role == Role::fact) style_.flow = Flow::pair;
        break;
      case Look::plain:
      case Look::skip:
        break;
    }
  }

  void card() {
    style_.fill = Colour::surface;
    border(Colour::line);
    style_.radius = rem(measure::radius);
    if (node_.role == Role::link) {
      padding(measure::link_card_top, measure::card);
      gap(measure::gap_item);
      style_.ink = Colour::ink;
      style_.underlined = false;
    } else if (node_.role == Role::item) {
      padding(measure::item_card_top, measure::card);
      style_.padding.bottom = rem(measure::item_card_bottom);
      gap(0);
    } else {
      padding(measure::card, measure::card);
      gap(measure::gap_list);
    }
  }

  void article_edge() {
    style_.border.left = scale_.border(rem(measure::article_edge));
    style_.left_edge = node_.tone == Tone::good ? Colour::unknown : colour_of(node_.tone);
  }

  void button() {
    font(Face::bold, measure::line);
    padding(measure::button_top, measure::button_side);
    border(Colour::accent);
    style_.min_height = rem(measure::button_height);
    style_.radius = rem(measure::radius);
    style_.underlined = false;
    const bool weak =
        node_.look == Look::action && node_.tone == Tone::neutral && node_.role == Role::link;
    style_.fill = weak ? Colour::surface : Colour::accent;
    style_.ink = weak ? Colour::accent : Colour::on_accent;
    if (!weak) style_.hovered = Colour::none;
  }

  void tone() {
    const bool speaks = node_.role == Role::paragraph || node_.role == Role::text;
    const bool coloured =
        node_.tone == Tone::good || node_.tone == Tone::caution || node_.tone == Tone::bad;
    if (speaks && coloured) style_.ink = colour_of(node_.tone);
  }

  void icon() {
    const bool badge = node_.role == Role::badge;
    style_.icon = rem(badge ? measure::icon_badge : measure::icon);
    style_.icon_gap = rem(badge ? measure::gap_badge_icon : measure::gap_icon);
    style_.icon_top = rem(measure::icon_top);
  }

  const Node& node_;
  const Surroundings& around_;
  const Scale& scale_;
  Style style_;
};

}  // namespace

float Scale::border(float length) const {
  const float step = px / grid;
  return std::max(1.0F, std::floor(length / step + 0.001F)) * step;
}

Surroundings page_surroundings(float width, const Scale& scale) {
  Surroundings around;
  around.line = measure::line * scale.rem;
  around.side = measure::page_side * scale.rem;
  if (width >= measure::wide_from * scale.rem)
    around.side = std::max(measure::page_side_wide * scale.rem,
                           width / 2 - measure::content_half * scale.rem);
  return around;
}

Style style_of(const screen::Node& node, const Surroundings& around, const Scale& scale) {
  return Cascade(node, around, scale).run();
}

Surroundings inside(const screen::Node& node, const Style& style, const Surroundings& around) {
  Surroundings result = around;
  result.flow = style.flow;
  result.ink = style.ink;
  result.face = style.face;
  result.line = style.line;
  result.in_bar = around.in_bar || node.look == screen::Look::bar;
  return result;
}

}  // namespace wegweiser::paint
