#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/directory.h"
#include "screen/node.h"
#include "screen/route.h"
#include "search/directory_index.h"
#include "status/moment.h"
#include "text/texts.h"

namespace wegweiser::screen {

using status::Clock;
using status::Moment;

enum class View { painted, text };

/// What the reader and the surroundings say.
struct Preferences {
  View view = View::painted;
  bool can_paint = false;           ///< the painted face is possible here: offer the switch
  bool update_ready = false;        ///< a newer version waits to be taken
  bool scripted = false;            ///< false: a static page
  bool remembers = false;           ///< the reader lets this device keep what they searched for
  std::vector<std::string> recent;  ///< what that was, the latest first
};

struct Screen {
  Node root;
  std::string title;        ///< of the document
  std::string description;  ///< for search engines and shared links
  bool found = true;        ///< false: this directory has no such page
  /// When this screen will say something else (opening, expiry, staleness); nothing: never.
  std::optional<hours::DateTime> changes_at;
};

/// The one function behind all three faces. `index` may be null: the search page then lists all.
Screen build(const model::Directory& directory, const search::DirectoryIndex* index,
             const Route& route, const Moment& moment, const Preferences& preferences,
             const text::Texts& texts);

}  // namespace wegweiser::screen
