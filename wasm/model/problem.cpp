#include "model/problem.h"

#include <string_view>

#include "text/utf8.h"

namespace wegweiser::model {
namespace {

constexpr size_t longest_value = 400;  // characters; the longest list of names has 270

/// One line that shows what stands there: no line break, no invisible character.
std::string printable(std::string_view value) {
  std::string out;
  size_t characters = 0;
  for (size_t at = 0; at < value.size(); ++characters) {
    if (characters == longest_value) return out + "…";
    const char32_t c = text::next_code_point(value, at);
    const bool hidden =
        c < 0x20 || (c >= 0x7F && c < 0xA0) || text::is_direction_control(c) || c == 0xFEFF;
    text::append_utf8(out, c == U'\n' ? U' ' : hidden ? text::replacement : c);
  }
  return out;
}

std::string_view value_of(const Problem& problem, std::string_view name) {
  for (const auto& [key, value] : problem.values) {
    if (key == name) return value;
  }
  return {};
}

/// Fills the placeholders in one pass: a value that looks like a placeholder stays as it is.
std::string fill(std::string_view pattern, const Problem& problem) {
  std::string out;
  while (!pattern.empty()) {
    const size_t open = pattern.find('{');
    const size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
    if (close == std::string_view::npos) break;
    out += pattern.substr(0, open);
    const std::string_view name = pattern.substr(open + 1, close - open - 1);
    bool known = false;
    for (const auto& [key, value] : problem.values) {
      if (key != name) continue;
      out += printable(value);
      known = true;
      break;
    }
    if (!known) out += pattern.substr(open, close - open + 1);
    pattern.remove_prefix(close + 1);
  }
  out += pattern;
  return out;
}

}  // namespace

std::string to_line(const Problem& problem, const text::Texts& texts) {
  std::string line = problem.place.file;
  if (problem.place.line > 0) {
    line += ":" + std::to_string(problem.place.line) + ":" + std::to_string(problem.place.column);
  }
  if (!line.empty()) line += ": ";
  line += texts.get(problem.severity == Severity::error ? "problem.error" : "problem.warning");
  line += ": ";
  const std::string pattern = texts.get(problem.key);
  line += fill(pattern, problem);
  if (!value_of(problem, "suggestion").empty() &&
      pattern.find("{suggestion}") == std::string::npos) {
    line += " " + fill(texts.get("problem.suggestion"), problem);
  }
  if (!problem.place.pointer.empty()) {
    line += " (" + texts.get("problem.at") + " " + printable(problem.place.pointer) + ")";
  }
  return line;
}

}  // namespace wegweiser::model
