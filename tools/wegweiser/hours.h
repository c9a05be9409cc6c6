#pragma once

#include <string>
#include <string_view>

#include "hours/civil.h"

namespace wegweiser::tool {

/// One line of `wegweiser hours`: a JSON object {"id"?, "expr", "from", "to", "country"?,
/// "state"?, "county"?, "lat"?, "lon"?, "at"?} with wall times of Europe/Berlin, answered by
/// {"id", "intervals", "canonical", "warnings"} and, with "at", "state", "comment" and
/// "next_change"; or by {"id", "error", "column"}.
std::string answer_hours(std::string_view line);

/// `wegweiser hours`: answers standard input line by line.
int hours();

/// What a text means, for a person: in words, its repairs, the week around `now`, and now.
std::string explanation_of_hours(std::string_view text, hours::DateTime now);

/// `wegweiser hours --explain "Mo-Fr 8-12"`: the exit code, 1 when it is not understood.
int explain_hours(const std::string& text);

}  // namespace wegweiser::tool
