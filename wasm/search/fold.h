#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wegweiser::search {

/// Lower case without accents: "Müllabfuhr" and "Muellabfuhr" -> "muellabfuhr" ("ä" -> "ae",
/// "ß" -> "ss"; other accents dropped). Characters that are no letter or digit become spaces.
std::string fold(std::string_view text);

/// The words of a folded text; a hyphenated word also counts joined ("e-mail" -> "e", "mail",
/// "email").
std::vector<std::string> words(std::string_view text);

}  // namespace wegweiser::search
