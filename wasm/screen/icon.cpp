#include "screen/icon.h"

#include <array>

namespace wegweiser::screen {

namespace {

using Kind = IconPart::Kind;

#define WEGWEISER_POINTS(name, ...) constexpr float name[] = {__VA_ARGS__}
#define WEGWEISER_PART(kind, name) \
  IconPart { kind, name, sizeof(name) / sizeof(float) }

WEGWEISER_POINTS(whole_ring, 12, 12, 10);
WEGWEISER_POINTS(tick, 7, 12.5F, 10.5F, 16, 17, 8.5F);
WEGWEISER_POINTS(triangle, 12, 2.5F, 22, 20.5F, 2, 20.5F, 12, 2.5F);
WEGWEISER_POINTS(bang, 12, 9, 12, 14);
WEGWEISER_POINTS(triangle_dot, 12, 17.3F, 0.6F);
WEGWEISER_POINTS(square, 3, 3, 21, 3, 21, 21, 3, 21, 3, 3);
WEGWEISER_POINTS(cross_a, 8, 8, 16, 16);
WEGWEISER_POINTS(cross_b, 16, 8, 8, 16);
WEGWEISER_POINTS(question, 9, 9.2F, 9.6F, 7.6F, 11, 6.7F, 12.8F, 6.7F, 14.4F, 7.6F, 15, 9.2F, 14.4F,
                 10.9F, 12.6F, 12.2F, 12, 13.8F);
WEGWEISER_POINTS(question_dot, 12, 17.3F, 0.6F);
WEGWEISER_POINTS(handset, 6.5F, 3, 4, 4.5F, 3.5F, 8, 5.5F, 12.5F, 9, 16.5F, 13, 19.5F, 17, 20.8F,
                 20, 19.5F, 21, 17, 17, 14.2F, 14.4F, 15.7F, 11.2F, 13.4F, 8.8F, 10.2F, 10, 7.4F,
                 6.5F, 3);
WEGWEISER_POINTS(envelope, 2.5F, 5, 21.5F, 5, 21.5F, 19, 2.5F, 19, 2.5F, 5);
WEGWEISER_POINTS(envelope_flap, 3, 6, 12, 13, 21, 6);
WEGWEISER_POINTS(counter_top, 2, 14, 22, 14);
WEGWEISER_POINTS(counter_body, 4, 14, 4, 21, 20, 21, 20, 14);
WEGWEISER_POINTS(counter_head, 12, 6, 3.2F);
WEGWEISER_POINTS(post_box, 3, 11, 3, 21, 21, 21, 21, 11, 17, 6, 7, 6, 3, 11);
WEGWEISER_POINTS(post_slot, 8, 13, 16, 13);
WEGWEISER_POINTS(globe_line, 2, 12, 22, 12);
WEGWEISER_POINTS(globe_bow, 12, 2, 8.2F, 7, 7.6F, 12, 8.2F, 17, 12, 22, 15.8F, 17, 16.4F, 12, 15.8F,
                 7, 12, 2);
WEGWEISER_POINTS(pin, 12, 22, 5.5F, 13, 5, 9, 7, 4.8F, 12, 2.5F, 17, 4.8F, 19, 9, 18.5F, 13, 12,
                 22);
WEGWEISER_POINTS(pin_hole, 12, 9.5F, 2.5F);
WEGWEISER_POINTS(clock_hands, 12, 6.5F, 12, 12, 15.8F, 14.2F);
WEGWEISER_POINTS(info_stem, 12, 11, 12, 17);
WEGWEISER_POINTS(info_dot, 12, 7, 0.6F);
WEGWEISER_POINTS(octagon, 8, 2.5F, 16, 2.5F, 21.5F, 8, 21.5F, 16, 16, 21.5F, 8, 21.5F, 2.5F, 16,
                 2.5F, 8, 8, 2.5F);
WEGWEISER_POINTS(octagon_bang, 12, 7, 12, 13);
WEGWEISER_POINTS(octagon_dot, 12, 16.8F, 0.6F);
WEGWEISER_POINTS(lens, 10.5F, 10.5F, 7);
WEGWEISER_POINTS(handle, 15.8F, 15.8F, 21.5F, 21.5F);
WEGWEISER_POINTS(chevron_right, 9, 5, 16, 12, 9, 19);
WEGWEISER_POINTS(chevron_left, 15, 5, 8, 12, 15, 19);
WEGWEISER_POINTS(roof, 2.5F, 12, 12, 3.5F, 21.5F, 12);
WEGWEISER_POINTS(walls, 5, 10, 5, 20.5F, 19, 20.5F, 19, 10);

constexpr std::array works = {WEGWEISER_PART(Kind::ring, whole_ring),
                              WEGWEISER_PART(Kind::line, tick)};
constexpr std::array limited = {WEGWEISER_PART(Kind::line, triangle),
                                WEGWEISER_PART(Kind::line, bang),
                                WEGWEISER_PART(Kind::ring, triangle_dot)};
constexpr std::array down = {WEGWEISER_PART(Kind::line, square),
                             WEGWEISER_PART(Kind::line, cross_a),
                             WEGWEISER_PART(Kind::line, cross_b)};
constexpr std::array unknown = {WEGWEISER_PART(Kind::ring, whole_ring),
                                WEGWEISER_PART(Kind::line, question),
                                WEGWEISER_PART(Kind::ring, question_dot)};
constexpr std::array phone = {WEGWEISER_PART(Kind::line, handset)};
constexpr std::array mail = {WEGWEISER_PART(Kind::line, envelope),
                             WEGWEISER_PART(Kind::line, envelope_flap)};
constexpr std::array counter = {WEGWEISER_PART(Kind::line, counter_top),
                                WEGWEISER_PART(Kind::line, counter_body),
                                WEGWEISER_PART(Kind::ring, counter_head)};
constexpr std::array post = {WEGWEISER_PART(Kind::line, post_box),
                             WEGWEISER_PART(Kind::line, post_slot)};
constexpr std::array online = {WEGWEISER_PART(Kind::ring, whole_ring),
                               WEGWEISER_PART(Kind::line, globe_line),
                               WEGWEISER_PART(Kind::line, globe_bow)};
constexpr std::array place = {WEGWEISER_PART(Kind::line, pin),
                              WEGWEISER_PART(Kind::ring, pin_hole)};
constexpr std::array clock = {WEGWEISER_PART(Kind::ring, whole_ring),
                              WEGWEISER_PART(Kind::line, clock_hands)};
constexpr std::array info = {WEGWEISER_PART(Kind::ring, whole_ring),
                             WEGWEISER_PART(Kind::line, info_stem),
                             WEGWEISER_PART(Kind::ring, info_dot)};
constexpr std::array urgent = {WEGWEISER_PART(Kind::line, octagon),
                               WEGWEISER_PART(Kind::line, octagon_bang),
                               WEGWEISER_PART(Kind::ring, octagon_dot)};
constexpr std::array search = {WEGWEISER_PART(Kind::ring, lens),
                               WEGWEISER_PART(Kind::line, handle)};
constexpr std::array forward = {WEGWEISER_PART(Kind::line, chevron_right)};
constexpr std::array back = {WEGWEISER_PART(Kind::line, chevron_left)};
constexpr std::array home = {WEGWEISER_PART(Kind::line, roof), WEGWEISER_PART(Kind::line, walls)};

#undef WEGWEISER_POINTS
#undef WEGWEISER_PART

struct Entry {
  Icon icon;
  const char* name;
  IconShape shape;
};

constexpr std::array entries = {
    Entry{Icon::none, "", {nullptr, 0}},
    Entry{Icon::works, "i-works", {works.data(), works.size()}},
    Entry{Icon::limited, "i-limited", {limited.data(), limited.size()}},
    Entry{Icon::down, "i-down", {down.data(), down.size()}},
    Entry{Icon::unknown, "i-unknown", {unknown.data(), unknown.size()}},
    Entry{Icon::phone, "i-phone", {phone.data(), phone.size()}},
    Entry{Icon::mail, "i-mail", {mail.data(), mail.size()}},
    Entry{Icon::counter, "i-counter", {counter.data(), counter.size()}},
    Entry{Icon::post, "i-post", {post.data(), post.size()}},
    Entry{Icon::online, "i-online", {online.data(), online.size()}},
    Entry{Icon::place, "i-place", {place.data(), place.size()}},
    Entry{Icon::clock, "i-clock", {clock.data(), clock.size()}},
    Entry{Icon::info, "i-info", {info.data(), info.size()}},
    Entry{Icon::warning, "i-warning", {limited.data(), limited.size()}},
    Entry{Icon::urgent, "i-urgent", {urgent.data(), urgent.size()}},
    Entry{Icon::search, "i-search", {search.data(), search.size()}},
    Entry{Icon::forward, "i-forward", {forward.data(), forward.size()}},
    Entry{Icon::back, "i-back", {back.data(), back.size()}},
    Entry{Icon::home, "i-home", {home.data(), home.size()}},
};

const Entry& entry(Icon icon) {
  const auto position = static_cast<size_t>(icon);
  return entries[position < entries.size() ? position : 0];
}

}  // namespace

IconShape icon_shape(Icon icon) { return entry(icon).shape; }

const char* icon_name(Icon icon) { return entry(icon).name; }

}  // namespace wegweiser::screen
