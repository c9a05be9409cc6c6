#include "app/doors.h"

#include <emscripten/emscripten.h>

#include "app/session.h"

namespace {

using wegweiser::app::Session;

/// What a door reads from and answers with.
struct Desk {
  Session session;
  std::string input;
  std::vector<float> faces;
  wegweiser::paint::Frame frame;
};

/// A page's module serves one visit: its state lives as long as the module.
Desk& desk() {
  static Desk* const one = new Desk;
  return *one;
}

using wegweiser::paint::Bytes;

template <class List>
Bytes bytes_of(const List& list) {
  return {list.data(), list.size() * sizeof(*list.data())};
}

Bytes result(uint32_t which) {
  const Desk& all = desk();
  switch (which) {
    case wegweiser_result_html:
      return bytes_of(all.session.html());
    case wegweiser_result_title:
      return bytes_of(all.session.screen().title);
    case wegweiser_result_description:
      return bytes_of(all.session.screen().description);
    case wegweiser_result_path:
      return bytes_of(all.session.path());
    case wegweiser_result_problem:
      return bytes_of(all.session.problem());
    case wegweiser_result_boxes:
      return bytes_of(all.session.boxes());
    case wegweiser_result_glyphs:
      return bytes_of(all.session.missing());
    case wegweiser_result_vertices:
      return all.frame.vertices;
    case wegweiser_result_indices:
      return all.frame.indices;
    case wegweiser_result_commands:
      return bytes_of(all.frame.commands);
    case wegweiser_result_faces:
      return bytes_of(all.faces);
    default:
      return {};
  }
}

std::string_view taken(uint32_t size) { return std::string_view(desk().input).substr(0, size); }

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE uint8_t* wegweiser_input(uint32_t size) {
  desk().input.resize(size);
  return reinterpret_cast<uint8_t*>(desk().input.data());
}

EMSCRIPTEN_KEEPALIVE const uint8_t* wegweiser_result(uint32_t which) {
  return static_cast<const uint8_t*>(result(which).data);
}

EMSCRIPTEN_KEEPALIVE uint32_t wegweiser_result_size(uint32_t which) {
  return static_cast<uint32_t>(result(which).size);
}

EMSCRIPTEN_KEEPALIVE uint32_t wegweiser_open(uint32_t size) {
  return desk().session.open(taken(size)) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE uint32_t wegweiser_show(uint32_t size) {
  return desk().session.show(wegweiser::app::parse_question(taken(size))) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE double wegweiser_changes_at() { return desk().session.changes_at(); }

EMSCRIPTEN_KEEPALIVE uint32_t wegweiser_layout(float width, float scale, float rem, float grid,
                                               uint32_t theme) {
  using wegweiser::paint::Theme;
  Session& session = desk().session;
  const Session::Paintable answer =
      session.lay_out(width, scale, rem, grid, theme == 1 ? Theme::dark : Theme::light);
  desk().faces = session.face_sizes();
  switch (answer) {
    case Session::Paintable::ready:
      return wegweiser_layout_ready;
    case Session::Paintable::glyphs_missing:
      return wegweiser_layout_glyphs;
    case Session::Paintable::impossible:
      break;
  }
  return wegweiser_layout_impossible;
}

EMSCRIPTEN_KEEPALIVE float wegweiser_height() { return desk().session.height(); }

EMSCRIPTEN_KEEPALIVE void wegweiser_glyphs(uint32_t size) {
  desk().session.add_glyphs(desk().input.data(), size);
}

EMSCRIPTEN_KEEPALIVE void wegweiser_paint(float top, float height, float pointer_x, float pointer_y,
                                          uint32_t pressed) {
  desk().frame = desk().session.paint(top, height, pointer_x, pointer_y, pressed != 0);
}
}
