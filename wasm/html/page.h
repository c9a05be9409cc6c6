#pragma once

#include <string>
#include <string_view>

#include "model/directory.h"
#include "screen/build.h"

namespace wegweiser::html {

/// The names of the files a page refers to, relative to the directory's root.
struct Assets {
  std::string style;       ///< the style sheet's text, inlined
  std::string script;      ///< "app.1a2b….js"; empty: none
  std::string manifest;    ///< "manifest.webmanifest"
  std::string icon;        ///< "icon.svg"
  std::string touch_icon;  ///< "icon-180.png", for home screens that know no SVG; empty: none
  std::string wasm;        ///< "app.1a2b….wasm"
  std::string data;        ///< "data.1a2b….json"
  std::string worker;      ///< "worker.js"; empty on embedded pages
  std::string style_hash;  ///< "sha256-…" of `style`, base64, for the policy
};

/// A whole document: head with title, description, content security policy, icons, JSON-LD, and
/// for pages that are not a living town's own a word that keeps search engines away; the icon
/// sprite; `screen` inside <div id="app">. `root` leads back to the directory's root: "" for home,
/// "../../" for einrichtung/x/.
std::string write_page(const screen::Screen& screen, const screen::Route& route,
                       const model::Directory& directory, const Assets& assets,
                       std::string_view root, const text::Texts& texts);

/// All icons as SVG symbols, once a page; hidden.
std::string icon_sprite();

/// "../" for each folder of the path.
std::string root_of(std::string_view path);

}  // namespace wegweiser::html
