#pragma once

#include <string_view>
#include <vector>

#include "hours/lexer.h"

namespace wegweiser::hours {

/// Rewrites what people write into what the specification has, token by token, where it can only
/// mean one thing: "von 8 bis 12 Uhr" -> 8-12, "24.12." -> Dec 24, "letzter Samstag im Monat" ->
/// Sa[-1], "oder nach Vereinbarung" -> || "nach Vereinbarung". What is rewritten is marked sloppy;
/// what is not recognised stays as it is. `text` is what the tokens point into.
std::vector<Token> tidy(std::vector<Token> tokens, std::string_view text);

/// Whether a text is sentences rather than hours: three words or more that mean nothing here.
bool is_prose(std::string_view text);

}  // namespace wegweiser::hours
