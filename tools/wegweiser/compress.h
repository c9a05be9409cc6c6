#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace wegweiser::tool {

/// Brotli at quality 11, window 22. The same bytes always give the same result.
std::string brotli(std::string_view bytes);
/// gzip at level 9 without name and time.
std::string gzip(std::string_view bytes);
/// Whether files of that kind shrink: text, scripts, JSON, SVG, wasm; not pictures.
bool is_compressible(const std::filesystem::path& path);

}  // namespace wegweiser::tool
