#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace wegweiser::text {

/// U+FFFD, what a broken byte sequence decodes to.
inline constexpr char32_t replacement = 0xFFFD;

/// Decodes the code point that starts at `position` and moves `position` behind it.
/// A malformed byte gives `replacement` and moves on by one; never reads past the end.
char32_t next_code_point(std::string_view text, size_t& position);

void append_utf8(std::string& out, char32_t code_point);

bool is_valid_utf8(std::string_view text);

/// Unicode direction controls (U+202A..E, U+2066..9, U+200E/F, U+061C): in town data they can
/// make a number read other than it is dialled ("Trojan Source", CVE-2021-42574).
bool is_direction_control(char32_t code_point);

}  // namespace wegweiser::text
