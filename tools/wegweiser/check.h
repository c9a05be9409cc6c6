#pragma once

#include <filesystem>
#include <vector>

#include "embedded.h"
#include "model/load.h"
#include "text/texts.h"

namespace wegweiser::tool {

/// German texts that are compiled in.
text::Texts texts_of(const std::vector<EmbeddedFile>& files);

/// The sentences for problems, compiled in.
text::Texts problem_sentences();

/// Prints a town's problems, one a line, and a line that sums it up. True: no errors.
bool report(const std::filesystem::path& town, const model::Loaded& loaded);

/// `wegweiser check`: the exit code, 1 when any town has an error.
int check(const std::vector<std::filesystem::path>& towns);

}  // namespace wegweiser::tool
