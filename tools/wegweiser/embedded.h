#pragma once

#include <string_view>
#include <vector>

namespace wegweiser::tool {

/// A file of the repository as it stood when this program was compiled.
struct EmbeddedFile {
  std::string_view name;
  std::string_view text;
};

/// The sentences for problems, data/texts/*problems.de.json: the command explains a town's
/// mistakes wherever it is called.
std::vector<EmbeddedFile> problem_texts();

/// The words for opening hours, data/texts/hours.de.json.
std::vector<EmbeddedFile> hours_texts();

/// data/school_holidays/*.json: "BW.json" and so on, abroad "AT-9.json".
std::vector<EmbeddedFile> school_holidays();

/// data/words/*.json: what people call what offices do.
std::vector<EmbeddedFile> word_pack();

/// The public holidays of other countries, data/holidays/*.json: "AT.json" and so on.
std::vector<EmbeddedFile> country_holidays();

}  // namespace wegweiser::tool
