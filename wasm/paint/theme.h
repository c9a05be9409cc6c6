#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// The painted face's colours and measures: the tokens of web/style.css, where the page has them.
/// tests/unit/paint/theme_test.cpp reads that file and compares.
namespace wegweiser::paint {

enum class Colour : uint8_t {
  ground,
  surface,
  ink,
  muted,
  line,
  accent,
  on_accent,
  bar,
  on_bar,
  good,
  caution,
  bad,
  unknown,
  accent_soft,
  good_soft,
  caution_soft,
  bad_soft,
  unknown_soft,
  none  ///< transparent
};

inline constexpr size_t colour_count = static_cast<size_t>(Colour::none);

/// 0xRRGGBB, in the order of Colour.
using Palette = std::array<uint32_t, colour_count>;

inline constexpr Palette light = {0xf4f6f8, 0xffffff, 0x16202b, 0x46535f, 0xcfd6dd, 0x0b4f8a,
                                  0xffffff, 0x0b3d6b, 0xffffff, 0x14602f, 0x7a4700, 0xa3160f,
                                  0x46535f, 0xe3eef8, 0xe3f3e8, 0xfdf0d5, 0xfce6e4, 0xe9edf0};
inline constexpr Palette dark = {0x0f151b, 0x1a232c, 0xeef3f7, 0xb3bfca, 0x3a4753, 0x8fc6ff,
                                 0x06223b, 0x12304d, 0xffffff, 0x86dba6, 0xf3c56b, 0xff9d94,
                                 0xb3bfca, 0x152c42, 0x12301e, 0x38290c, 0x421b18, 0x27313b};

/// The names of the custom properties in web/style.css.
inline constexpr std::array<std::string_view, colour_count> colour_names = {
    "ground",    "surface",     "ink",       "muted",        "line",     "accent",
    "on-accent", "bar",         "on-bar",    "good",         "caution",  "bad",
    "unknown",   "accent-soft", "good-soft", "caution-soft", "bad-soft", "unknown-soft"};

/// A size and weight of the page's font family.
enum class Face : uint8_t { body, bold, small, small_bold, heading_2, heading_1 };

struct FaceMeasures {
  float size;  ///< rem
  int weight;
};

inline constexpr std::array<FaceMeasures, 6> faces = {{{1.0625F, 400},
                                                       {1.0625F, 700},
                                                       {0.9375F, 400},
                                                       {0.9375F, 700},
                                                       {1.3125F, 700},
                                                       {1.625F, 700}}};

/// Lengths in rem.
namespace measure {
inline constexpr float line = 1.5F;
inline constexpr float line_small = 1.25F;
inline constexpr float line_heading_2 = 1.75F;
inline constexpr float line_heading_1 = 2;

inline constexpr float gap_main = 1.5F;
inline constexpr float gap_section = 0.75F;
inline constexpr float gap_list = 0.5F;
inline constexpr float gap_item = 0.25F;
inline constexpr float gap_tight = 0.125F;
inline constexpr float gap_icon = 0.5F;
inline constexpr float gap_badge_icon = 0.375F;

inline constexpr float page_side = 1;
inline constexpr float page_side_wide = 1.5F;
inline constexpr float wide_from = 48;     ///< layout width from which sides are wider
inline constexpr float content_half = 30;  ///< half the width content may have
inline constexpr float bar_top = 0.75F;
inline constexpr float strip_top = 0.5F;
inline constexpr float footer_bottom = 2;

inline constexpr float card = 1;
inline constexpr float item_card_top = 0.375F;
inline constexpr float item_card_bottom = 0.5F;
inline constexpr float link_card_top = 0.75F;
inline constexpr float article_edge = 0.375F;
inline constexpr float radius = 0.5F;
inline constexpr float radius_badge = 0.25F;
inline constexpr float column = 20;  ///< least width of a grid's column
inline constexpr float term = 7;     ///< width of a pair's first column

inline constexpr float touch = 2.75F;  ///< least height of what can be pressed
inline constexpr float link_top = 0.625F;
inline constexpr float quiet_top = 0.75F;
inline constexpr float button_height = 3;
inline constexpr float button_top = 0.75F;
inline constexpr float button_side = 1;
inline constexpr float chip_top = 0.5625F;
inline constexpr float chip_side = 0.875F;
inline constexpr float badge_top = 0.125F;
inline constexpr float badge_side = 0.5F;

inline constexpr float mark = 2;  ///< px: the line under what was searched for

inline constexpr float icon = 1.25F;
inline constexpr float icon_badge = 1;
inline constexpr float icon_top = 0.125F;
}  // namespace measure

}  // namespace wegweiser::paint
