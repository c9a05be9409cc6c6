#pragma once

#include <string>
#include <string_view>

namespace wegweiser::model {

enum class NumberProblem { none, empty, not_e164, premium };

/// E.164 ("+" and 8 to 15 digits, ITU-T E.164) or one of the German short numbers 110, 112, 115,
/// 116xxx. Premium and mass-call numbers (0900, 0137, 0190, 118xx) never stand in a directory.
NumberProblem check_number(std::string_view number);

/// "+497473370158" -> "07473 370158" with the town's area code "07473"; other German numbers
/// without a known area code "0…" in one piece; foreign ones stay as they are.
std::string display_number(std::string_view number, std::string_view area_code);

/// "07473 370-158" -> "tel:+497473370158"; short numbers stay short.
std::string tel_link(std::string_view number);

/// The number a person may have meant, in E.164: "07473 370-0" -> "+4974733700"; or empty.
std::string suggest_e164(std::string_view written);

}  // namespace wegweiser::model
