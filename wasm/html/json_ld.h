#pragma once

#include <string>

#include "model/directory.h"
#include "screen/route.h"
#include "text/texts.h"

namespace wegweiser::html {

/// schema.org data of a facility's page as a <script type="application/ld+json"> block; empty for
/// other pages and for archives and fictional towns, whose numbers no search engine should believe.
std::string json_ld(const model::Directory& directory, const screen::Route& route,
                    const text::Texts& texts);

}  // namespace wegweiser::html
