#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace wegweiser::search {

/// The parts of `text` that `query` asks for, in bytes [begin, end), in order: words that are
/// asked for, the beginnings and inner parts that were typed, and words meant by a typing error.
std::vector<std::pair<uint32_t, uint32_t>> asked_parts(std::string_view text,
                                                       std::string_view query);

}  // namespace wegweiser::search
