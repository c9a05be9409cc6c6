#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "text/texts.h"

namespace wegweiser::model {

/// Where in the town's files something stands. Lines and columns count from 1, columns in
/// characters; `pointer` is a JSON pointer (RFC 6901). 0 where nothing is known.
struct Place {
  std::string file;
  size_t line = 0;
  size_t column = 0;
  std::string pointer;
};

enum class Severity { error, warning };

/// One thing to put right, as a value: `key` names the sentence in `data/texts/problems.de.json`
/// ("problem.unknown_key"), `values` fill its placeholders. The sentence says what to do.
struct Problem {
  Severity severity = Severity::error;
  Place place;
  std::string key;
  std::vector<std::pair<std::string, std::string>> values;
};

/// "facilities.json:12:7: Fehler: … (bei /facilities/0/phones/0/number)", one line.
std::string to_line(const Problem& problem, const text::Texts& texts);

}  // namespace wegweiser::model
