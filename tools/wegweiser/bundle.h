#pragma once

#include <string>
#include <vector>

#include "model/load.h"
#include "search/town_words.h"

namespace wegweiser::tool {

/// One JSON object with the members of all files, without white space: lists of the same name
/// are joined in the order of the files, "$schema" is left out. Expects files the loader accepts.
std::string join(const std::vector<model::File>& files);

/// What the page's program opens: {"texts": {…}, "directory": {…}, "words": {…}}.
std::string bundle(const std::vector<model::File>& texts, const std::vector<model::File>& town,
                   const search::TownWords& words);

}  // namespace wegweiser::tool
