#pragma once

#include <string>
#include <string_view>

#include "screen/node.h"

namespace wegweiser::html {

/// `text` with & < > " ' escaped: safe as text and inside a quoted attribute.
std::string escape(std::string_view text);

/// A link target as an href: routes get `root` in front ("../../", "/pfad/"), tel:, mailto:,
/// https:, http:, geo: and #… pass; any other scheme gives "" (no link).
std::string href(std::string_view target, std::string_view root);

/// The one place where a role becomes a tag. Boxes carry data-b. Used for the static pages and,
/// compiled to WebAssembly, for the live page.
std::string write(const screen::Node& node, std::string_view root);

}  // namespace wegweiser::html
