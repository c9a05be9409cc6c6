#include "model/phone.h"

namespace wegweiser::model {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

bool all_digits(std::string_view text) {
  for (const char c : text) {
    if (!is_digit(c)) return false;
  }
  return !text.empty();
}

/// 110, 112, 115 and the harmonised numbers of social value, 116xxx (Decision 2007/116/EC).
bool is_short_number(std::string_view number) {
  return number == "110" || number == "112" || number == "115" ||
         (number.size() == 6 && starts_with(number, "116") && all_digits(number));
}

/// Without the trunk zero, as it follows "+49".
bool is_premium(std::string_view national) {
  for (const char* prefix : {"900", "137", "190", "118"}) {
    if (starts_with(national, prefix)) return true;
  }
  return false;
}

/// What a person would dial, in E.164 where that is clear; or empty.
std::string dialled(std::string_view written) {
  // "(0)" is written for people who dial within the country and never dialled behind "+49".
  std::string kept;
  for (size_t i = 0; i < written.size(); ++i) {
    const char c = written[i];
    if (starts_with(written.substr(i), "(0)") && !kept.empty()) {
      i += 2;
    } else if (is_digit(c) || (c == '+' && kept.empty())) {
      kept += c;
    } else if (static_cast<unsigned char>(c) >= 0x80 || c == ' ' || c == '-' || c == '/' ||
               c == '(' || c == ')' || c == '.') {
      continue;  // any dash or space of Unicode as well
    } else if (!kept.empty()) {
      return "";  // "0170 1234567 oder 370-0": two numbers, or none
    }
  }
  std::string number;
  if (starts_with(kept, "00")) {
    number = "+" + kept.substr(2);
  } else if (starts_with(kept, "0")) {
    number = "+49" + kept.substr(1);
  } else if (is_short_number(kept) || starts_with(kept, "+") || starts_with(kept, "118")) {
    number = kept;
  }
  if (starts_with(number, "+490")) number.erase(3, 1);
  return number;
}

NumberProblem check_form(std::string_view number) {
  if (is_short_number(number)) return NumberProblem::none;
  if (all_digits(number) && starts_with(number, "118")) return NumberProblem::premium;
  if (number.size() < 9 || number.size() > 16 || number[0] != '+' ||
      !all_digits(number.substr(1)) || number[1] == '0') {
    return NumberProblem::not_e164;
  }
  if (starts_with(number, "+49")) {
    const std::string_view national = number.substr(3);
    if (national[0] == '0') return NumberProblem::not_e164;
    if (is_premium(national)) return NumberProblem::premium;
  }
  return NumberProblem::none;
}

}  // namespace

NumberProblem check_number(std::string_view number) {
  if (number.empty()) return NumberProblem::empty;
  const NumberProblem problem = check_form(number);
  // "0137 1234567" is not only badly written.
  if (problem == NumberProblem::not_e164 && check_form(dialled(number)) == NumberProblem::premium) {
    return NumberProblem::premium;
  }
  return problem;
}

std::string display_number(std::string_view number, std::string_view area_code) {
  if (!starts_with(number, "+49")) return std::string(number);
  std::string national = "0";
  national += number.substr(3);
  if (!area_code.empty() && national.size() > area_code.size() &&
      starts_with(national, area_code)) {
    national.insert(area_code.size(), " ");
  }
  return national;
}

std::string tel_link(std::string_view number) {
  const std::string meant =
      check_number(number) == NumberProblem::none ? std::string(number) : suggest_e164(number);
  return meant.empty() ? meant : "tel:" + meant;
}

std::string suggest_e164(std::string_view written) {
  std::string number = dialled(written);
  return check_form(number) == NumberProblem::none ? number : "";
}

}  // namespace wegweiser::model
