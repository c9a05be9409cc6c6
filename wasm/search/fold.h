#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wegweiser::search {

/// Lower case without accents, one form for "ä", "ae" and "a": "Müllabfuhr", "Muellabfuhr" and
/// "Mullabfuhr" -> "mullabfuhr"; "ß" -> "ss". An "e" behind a, o, u is lost in every word ("neue"
/// -> "neu"), so only folded texts compare. What is no letter or digit becomes a space.
std::string fold(std::string_view text);

/// The words of a folded text; a hyphenated word also counts joined ("e-mail" -> "e", "mail",
/// "email").
std::vector<std::string> words(std::string_view text);

}  // namespace wegweiser::search
