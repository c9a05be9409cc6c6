#pragma once

#include <cstddef>
#include <string_view>

#include "model/finding.h"

namespace wegweiser::model {

/// Where in its grammar a JSON parser stood when it could not go on.
struct SyntaxState {
  enum class Last { nothing, opened, key, value, finished };
  Last last = Last::nothing;  ///< `finished`: the outermost value is complete
  char bracket = 0;           ///< the innermost open one, '{' or '[', or 0
  size_t bracket_offset = 0;
  size_t last_begin = 0;  ///< bytes of the last token that was understood
  size_t last_end = 0;
};

/// Behind white space and at most the one separator that may stand after the last token.
/// `separator`: where it stands, or npos.
size_t next_token(std::string_view text, const SyntaxState& state, size_t& separator);

/// Says what a person most likely did wrong where the grammar ends.
void explain_syntax_error(std::string_view text, size_t file, const SyntaxState& state,
                          Findings& findings);

}  // namespace wegweiser::model
