#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "hours/plan.h"
#include "support/town.h"

/// Cases in text files: each "> input" line, followed by what comes of it.
namespace wegweiser::test {

std::vector<std::string> case_inputs(const std::string& name);

/// Computes all cases of tests/cases/<name> again and compares; comments and inputs stay. See
/// require_approved().
void require_approved_cases(const std::string& name, std::string (*result_of)(std::string_view));

/// The expression of a text that has to be understood.
hours::Expression expression(std::string_view text);
hours::DateTime moment(std::string_view text);

}  // namespace wegweiser::test
