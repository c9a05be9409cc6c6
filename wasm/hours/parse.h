#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hours/rule.h"

namespace wegweiser::hours {

/// What is wrong, or only unusual, in an opening-hours string. `key` names the sentence in
/// data/texts ("hours.problem.end_before_start"); `found` goes into its {found}.
struct Remark {
  size_t column = 1;  ///< counted in characters, from 1
  std::string key;
  std::string found;
  std::string suggestion;  ///< the whole string as it should be written, or empty
};

struct ParseResult {
  std::optional<Expression> expression;  ///< nothing: not understood, see `error`
  std::optional<Remark> error;
  std::vector<Remark> warnings;
};

/// Reads an OpenStreetMap `opening_hours` value (specification 0.7.4). Never guesses: what has
/// no single meaning is an error. No clock, no holidays: the same text always gives the same value.
ParseResult parse(std::string_view text);

/// The value as the specification would write it; parsing that gives the same value.
std::string canonical(const Expression& expression);

}  // namespace wegweiser::hours
