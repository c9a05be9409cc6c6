#pragma once

#include <optional>
#include <string>

#include "hours/rule.h"
#include "text/texts.h"

namespace wegweiser::hours {

/// The words for a rule's selectors; nothing where there are no good ones.
/// "Juni–Oktober", "24.–26. Dezember", "KW 10–20": years, dates and weeks; "" for every day.
std::optional<std::string> describe_season(const Rule& rule, const text::Texts& texts);
/// "Mo–Fr", "Sa, So", "1. Sonntag im Monat", "So, feiertags"; "" for every day.
std::optional<std::string> describe_days(const Rule& rule, const text::Texts& texts);

}  // namespace wegweiser::hours
