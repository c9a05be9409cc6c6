#pragma once

#include <cstdint>
#include <string_view>

namespace wegweiser::search {

/// How much a word of a question says about what is looked for. `stop`: nothing ("wo kann ich").
/// `weak`: what people want with anything ("verlängern", "kaputt", "Öffnungszeiten", "Telefon");
/// alone it is no reason to show an entry.
enum class Meaning : uint8_t { stop, weak, full };

/// Of a folded word, in German and a little of the languages towns are asked in.
Meaning meaning_of(std::string_view folded);

}  // namespace wegweiser::search
