#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/load.h"

/// Towns and texts for tests: from the repository's data, or from a few lines of JSON.
namespace wegweiser::test {

std::string read_file(const std::string& path);

/// All *.json of data/<name>. Fails the test when the loader finds errors.
model::Directory town(const std::string& name);

/// A directory from JSON members, with a minimal valid town around them:
/// small_town(R"("facilities": […])").
model::Directory small_town(std::string_view members);

/// data/texts/*.de.json joined, as a release joins them.
const text::Texts& texts();

/// Compares `text` with tests/cases/<name>; WEGWEISER_APPROVE=1 in the environment writes it
/// instead, for a person to read in the diff.
void require_approved(const std::string& name, const std::string& text);

}  // namespace wegweiser::test
