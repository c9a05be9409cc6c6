#include "app/session.h"

#include <cmath>
#include <cstring>

#include "html/write.h"
#include "model/load.h"
#include "status/answer.h"

namespace wegweiser::app {

namespace {

/// Position behind the JSON value that begins at `at`.
size_t end_of_value(std::string_view json, size_t at) {
  int depth = 0;
  bool quoted = false;
  for (; at < json.size(); ++at) {
    const char each = json[at];
    if (quoted) {
      if (each == '\\')
        ++at;
      else if (each == '"')
        quoted = false;
    } else if (each == '"') {
      quoted = true;
    } else if (each == '{' || each == '[') {
      ++depth;
    } else if (each == '}' || each == ']') {
      if (depth == 0) return at;
      --depth;
    } else if (each == ',' && depth == 0) {
      return at;
    }
  }
  return json.size();
}

int64_t whole_number(std::string_view text) {
  int64_t value = 0;
  for (const char each : text) {
    if (each < '0' || each > '9' || value > 99'999'999'999) break;
    value = value * 10 + (each - '0');
  }
  return value;
}

/// The sentences of problems are for the people who write the data and are not shipped.
std::string first_error(const std::vector<model::Problem>& problems) {
  for (const model::Problem& problem : problems)
    if (problem.severity == model::Severity::error)
      return problem.key + ' ' + problem.place.pointer;
  return {};
}

}  // namespace

std::string_view member_of(std::string_view object, std::string_view name) {
  const size_t brace = object.find('{');
  if (brace == std::string_view::npos) return {};
  size_t at = brace + 1;
  while (at < object.size()) {
    const size_t quote = object.find_first_of("\"}", at);
    if (quote == std::string_view::npos || object[quote] == '}') return {};
    const size_t close = object.find('"', quote + 1);
    if (close == std::string_view::npos) return {};
    const size_t colon = object.find(':', close);
    if (colon == std::string_view::npos) return {};
    const size_t end = end_of_value(object, colon + 1);
    if (object.substr(quote + 1, close - quote - 1) == name)
      return object.substr(colon + 1, end - colon - 1);
    at = end + 1;
  }
  return {};
}

Question parse_question(std::string_view lines) {
  Question question;
  question.preferences.scripted = true;
  while (!lines.empty()) {
    const size_t end = lines.find('\n');
    const std::string_view line = lines.substr(0, end);
    lines = end == std::string_view::npos ? std::string_view() : lines.substr(end + 1);
    const size_t equals = line.find('=');
    if (equals == std::string_view::npos) continue;
    const std::string_view name = line.substr(0, equals);
    const std::string_view value = line.substr(equals + 1);
    if (name == "path") question.path = value;
    if (name == "query") question.query = value;
    if (name == "root") question.root = value;
    if (name == "zeit") question.zeit = value;
    if (name == "now") question.now = whole_number(value);
    if (name == "view")
      question.preferences.view = value == "text" ? screen::View::text : screen::View::painted;
    if (name == "can_paint") question.preferences.can_paint = value == "1";
    if (name == "remembers") question.preferences.remembers = value == "1";
    if (name == "recent") question.preferences.recent.emplace_back(value);
    if (name == "update_ready") question.preferences.update_ready = value == "1";
  }
  return question;
}

bool Session::open(std::string_view bundle) {
  const std::string_view texts = member_of(bundle, "texts");
  const std::string_view directory = member_of(bundle, "directory");
  model::LoadedTexts loaded_texts = model::load_texts("de", {"texts", std::string(texts)});
  problem_ = first_error(loaded_texts.problems);
  if (!problem_.empty()) return false;
  model::Loaded loaded = model::load({{"directory", std::string(directory)}});
  problem_ = first_error(loaded.problems);
  if (!problem_.empty()) return false;
  texts_ = std::move(loaded_texts.texts);
  directory_ = std::move(loaded.directory);
  index_.emplace(directory_, search::read_town_words(member_of(bundle, "words")));
  open_ = true;
  return true;
}

bool Session::show(const Question& question) {
  if (!open_) return false;
  const screen::Route route = screen::parse_route(question.path, question.query);
  // The places of the layout point into the screen.
  layout_ = {};
  const status::Moment moment =
      status::live_moment(directory_, hours::town_time(question.now), question.zeit);
  screen_ = screen::build(directory_, &*index_, route, moment, question.preferences, texts_);
  html_ = html::write(screen_.root, question.root);
  path_ = screen_.found ? screen::path_of(route) : "404/";
  return true;
}

double Session::changes_at() const {
  return screen_.changes_at ? static_cast<double>(hours::unix_seconds(*screen_.changes_at)) : 0;
}

Session::Paintable Session::lay_out(float width, float pixel_ratio, float rem, float grid,
                                    paint::Theme theme) {
  if (!painter_) painter_ = std::make_unique<paint::Painter>();
  paint::Fonts& fonts = painter_->fonts();
  scale_ = {rem * pixel_ratio, pixel_ratio, grid};
  theme_ = theme;
  if (fonts.rem() != scale_.rem) fonts.reset(scale_.rem);
  paint::Needs needs = paint::needs_of(screen_.root, fonts);
  missing_ = std::move(needs.missing);
  if (!needs.paintable) return Paintable::impossible;
  if (!missing_.empty()) return Paintable::glyphs_missing;
  layout_ = paint::lay_out(screen_.root, width * pixel_ratio, scale_, fonts);
  boxes_ = paint::boxes_of(layout_, scale_);
  return Paintable::ready;
}

float Session::height() const { return layout_.height / scale_.px; }

std::vector<float> Session::face_sizes() const {
  std::vector<float> sizes;
  for (const paint::FaceMeasures& face : paint::faces) {
    sizes.push_back(face.size * scale_.rem);
    sizes.push_back(static_cast<float>(face.weight));
  }
  return sizes;
}

void Session::add_glyphs(const void* data, size_t size) {
  if (!painter_) return;
  paint::Fonts& fonts = painter_->fonts();
  std::array<float, paint::faces.size() * 2 + 2> head;
  if (size < sizeof(head)) return;
  std::memcpy(head.data(), data, sizeof(head));
  for (size_t i = 0; i < paint::faces.size(); ++i)
    fonts.set_metrics(static_cast<paint::Face>(i), {head[2 * i], head[2 * i + 1]});
  fonts.set_white(head[head.size() - 2], head[head.size() - 1]);
  std::vector<paint::Glyph> glyphs((size - sizeof(head)) / sizeof(paint::Glyph));
  if (!glyphs.empty())
    std::memcpy(glyphs.data(), static_cast<const char*>(data) + sizeof(head),
                glyphs.size() * sizeof(paint::Glyph));
  fonts.add(glyphs);
}

const paint::Frame& Session::paint(float top, float height, float pointer_x, float pointer_y,
                                   bool pressed) {
  if (!painter_ || layout_.places.empty()) return nothing_;
  const paint::Tile tile{std::round(top * scale_.px), std::round(height * scale_.px)};
  const paint::Pointer pointer{pointer_x * scale_.px, pointer_y * scale_.px, pressed};
  return painter_->paint(layout_, scale_, theme_, tile, pointer);
}

}  // namespace wegweiser::app
