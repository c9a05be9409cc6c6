#pragma once

#include <vector>

#include "model/directory.h"
#include "model/reader.h"

namespace wegweiser::model {

/// What only the whole town shows: duplicate and dangling ids, circles of part_of, a switchboard
/// without a number, facilities without a source. `names` are those of the files.
void check_references(const Directory& directory, const std::vector<std::string>& names,
                      Gathered& gathered);

}  // namespace wegweiser::model
