#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/directory.h"
#include "paint/painter.h"
#include "screen/build.h"
#include "search/directory_index.h"
#include "text/texts.h"

namespace wegweiser::app {

/// What to show, as the page asks for it.
struct Question {
  std::string path;   ///< "einrichtung/rathaus/", relative to the directory's root
  std::string query;  ///< of the search page
  std::string root;   ///< leads from the page back to the root: "../../"
  std::string zeit;   ///< "", "heute" or "2023-11-21T10:00"
  int64_t now = 0;    ///< seconds since 1970 UTC
  screen::Preferences preferences;
};

/// Lines "name=value"; unknown names are passed over.
Question parse_question(std::string_view lines);

/// The value of a top-level member of a JSON object, as it is written; empty: not there.
std::string_view member_of(std::string_view object, std::string_view name);

/// A page's visit: the one object with a life. Holds the open directory and the shown screen.
class Session {
 public:
  enum class Paintable : uint8_t { ready, glyphs_missing, impossible };

  /// A release's data file {"texts": {…}, "directory": {…}, "words": {…}}. False: refused, see
  /// problem(); what was open before stays.
  bool open(std::string_view bundle);
  /// False: nothing is open.
  bool show(const Question& question);

  const std::string& problem() const { return problem_; }
  const std::string& html() const { return html_; }
  const std::string& path() const { return path_; }
  const screen::Screen& screen() const { return screen_; }
  /// Seconds since 1970 UTC at which the shown screen will say something else; 0: never.
  double changes_at() const;

  /// Places the shown screen: width and root font size in CSS px, device pixel ratio,
  /// steps that a CSS px has for borders.
  Paintable lay_out(float width, float pixel_ratio, float rem, float grid, paint::Theme theme);
  const std::vector<paint::MissingGlyph>& missing() const { return missing_; }
  const std::vector<float>& boxes() const { return boxes_; }
  float height() const;
  /// Ascent and descent of each face, the white texel's place, then the glyphs: see doors.h.
  void add_glyphs(const void* data, size_t size);
  /// Size in device pixels and weight of each face.
  std::vector<float> face_sizes() const;

  /// Lengths in CSS px of the layout; the tile begins at a whole device pixel.
  const paint::Frame& paint(float top, float height, float pointer_x, float pointer_y,
                            bool pressed);

 private:
  text::Texts texts_;
  model::Directory directory_;
  std::optional<search::DirectoryIndex> index_;
  bool open_ = false;

  screen::Screen screen_;
  std::string html_;
  std::string path_;
  std::string problem_;

  std::unique_ptr<paint::Painter> painter_;  ///< made when first needed
  paint::Scale scale_;
  paint::Theme theme_ = paint::Theme::light;
  paint::Layout layout_;
  paint::Frame nothing_;
  std::vector<paint::MissingGlyph> missing_;
  std::vector<float> boxes_;
};

}  // namespace wegweiser::app
