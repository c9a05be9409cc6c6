#pragma once

#include <string>
#include <string_view>

namespace wegweiser::tool {

/// The first 16 hexadecimal digits of the SHA-256: names a file by its content.
std::string short_hash(std::string_view bytes);
/// "sha256-…" in base64, as content security policies and integrity attributes write it.
std::string integrity(std::string_view bytes);

}  // namespace wegweiser::tool
