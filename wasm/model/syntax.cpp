#include "model/syntax.h"

#include <string>

#include "text/utf8.h"

namespace wegweiser::model {
namespace {

constexpr size_t none = std::string_view::npos;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

bool starts_number(char c) { return is_digit(c) || c == '-' || c == '+' || c == '.'; }

size_t behind_space(std::string_view text, size_t at) {
  while (at < text.size() &&
         (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n')) {
    ++at;
  }
  return at;
}

std::string word_at(std::string_view text, size_t at) {
  size_t end = at;
  while (end < text.size() && end - at < 40 &&
         (is_letter(text[end]) || starts_number(text[end]) || text[end] == ':' ||
          static_cast<unsigned char>(text[end]) >= 0x80)) {
    ++end;
  }
  if (end == at && at < text.size()) text::next_code_point(text, end);
  return std::string(text.substr(at, end - at));
}

/// Word processors turn the straight quotes of JSON into these.
bool is_wrong_quote(std::string_view text, size_t at) {
  const char32_t c = text::next_code_point(text, at);
  return c == U'\'' || c == U'`' || c == 0xB4 || c == 0xAB || c == 0xBB ||
         (c >= 0x2018 && c <= 0x201F);
}

/// A string that starts at `begin` and cannot be read.
void explain_string(std::string_view text, size_t file, size_t begin, Findings& findings) {
  for (size_t at = begin + 1; at < text.size(); ++at) {
    const unsigned char c = static_cast<unsigned char>(text[at]);
    if (c == '"') break;
    if (c == '\n' || c == '\r') {
      findings.error(file, begin, "problem.json.missing_quote");
      return;
    }
    if (c < 0x20) {
      findings.error(file, at, "problem.json.control_character");
      return;
    }
    if (c != '\\') continue;
    const size_t escape = at++;
    const char kind = at < text.size() ? text[at] : ' ';
    if (kind == 'u') {
      // Four hexadecimal digits that are no pair of surrogates: the only other way to fail.
      bool digits = at + 4 < text.size();
      for (size_t i = 1; digits && i <= 4; ++i) {
        const char digit = text[at + i];
        digits =
            is_digit(digit) || (digit >= 'a' && digit <= 'f') || (digit >= 'A' && digit <= 'F');
      }
      const bool surrogate = digits && (text[at + 1] == 'd' || text[at + 1] == 'D') &&
                             !(text[at + 2] >= '0' && text[at + 2] <= '7');
      const bool low = surrogate && text[at + 2] != '8' && text[at + 2] != '9' &&
                       text[at + 2] != 'a' && text[at + 2] != 'A' && text[at + 2] != 'b' &&
                       text[at + 2] != 'B';
      const bool pair = surrogate && !low && text.substr(at + 5, 2) == "\\u" &&
                        at + 8 < text.size() && (text[at + 7] == 'd' || text[at + 7] == 'D') &&
                        ((text[at + 8] >= 'c' && text[at + 8] <= 'f') ||
                         (text[at + 8] >= 'C' && text[at + 8] <= 'F'));
      if (pair) at += 10;
      if (digits && (!surrogate || pair)) continue;
      findings.error(file, escape, "problem.json.bad_escape", text.substr(escape, 6));
      return;
    }
    if (std::string_view("\"\\/bfnrt").find(kind) == none) {
      findings.error(file, escape, "problem.json.bad_escape", text.substr(escape, 2));
      return;
    }
  }
  findings.error(file, begin, "problem.json.missing_quote");
}

void explain_word(std::string_view text, size_t file, size_t at, Findings& findings) {
  std::string word = word_at(text, at);
  std::string lower;
  for (const char c : word) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  if (lower == "ja" || lower == "yes") lower = "true";
  if (lower == "nein" || lower == "no") lower = "false";
  if (lower == "true" || lower == "false") {
    findings.error(file, at, "problem.json.word", word, lower);
  } else {
    findings.error(file, at, "problem.json.word", word);
  }
}

void explain_end(std::string_view text, size_t file, const SyntaxState& state, Findings& findings) {
  if (state.last == SyntaxState::Last::nothing) {
    findings.error(file, 0, "problem.json.empty");
    return;
  }
  size_t line = 1;
  for (size_t i = 0; i < state.bracket_offset; ++i) line += text[i] == '\n';
  findings.error(file, state.last_end, "problem.json.end", state.bracket == '{' ? "}" : "]", {},
                 std::to_string(line));
}

}  // namespace

size_t next_token(std::string_view text, const SyntaxState& state, size_t& separator) {
  using Last = SyntaxState::Last;
  separator = none;
  size_t at = behind_space(text, state.last_end);
  if (at < text.size() && state.bracket != 0 &&
      ((state.last == Last::key && text[at] == ':') ||
       (state.last == Last::value && text[at] == ','))) {
    separator = at;
    at = behind_space(text, at + 1);
  }
  return at;
}

void explain_syntax_error(std::string_view text, size_t file, const SyntaxState& state,
                          Findings& findings) {
  using Last = SyntaxState::Last;
  size_t separator = none;
  const size_t at = next_token(text, state, separator);
  if constexpr (!explains) {
    findings.error(file, at, "problem.json.unexpected");
    return;
  }
  if (at >= text.size()) {
    explain_end(text, file, state, findings);
    return;
  }
  const char c = text[at];
  const bool closing = c == '}' || c == ']';
  const bool separated = separator != none;

  if (c == '#' ||
      (c == '/' && at + 1 < text.size() && (text[at + 1] == '/' || text[at + 1] == '*'))) {
    findings.error(file, at, "problem.json.comment");
  } else if (state.last == Last::finished) {
    findings.error(file, at, "problem.json.after_end", word_at(text, at));
  } else if (is_wrong_quote(text, at)) {
    findings.error(file, at, "problem.json.wrong_quote");
  } else if (closing && separated && state.last == Last::value) {
    findings.error(file, separator, "problem.json.trailing_comma");
  } else if (closing && state.last != Last::key && state.bracket != 0) {
    findings.error(file, at, "problem.json.wrong_bracket", text.substr(at, 1), {},
                   state.bracket == '{' ? "}" : "]");
  } else if (state.last == Last::value && !separated) {
    if (state.last_end == at && starts_number(text[state.last_begin])) {
      findings.error(file, state.last_begin, "problem.json.bad_number",
                     word_at(text, state.last_begin));
    } else if (state.last_end == at && text[state.last_begin] == '"') {
      findings.error(file, at, "problem.json.inner_quote");
    } else if (c == '"' || c == '{' || c == '[' || is_letter(c) || starts_number(c)) {
      findings.error(file, state.last_end, "problem.json.missing_comma");
    } else {
      findings.error(file, at, "problem.json.unexpected", word_at(text, at));
    }
  } else if (state.last == Last::key && !separated) {
    const std::string_view key = text.substr(state.last_begin, state.last_end - state.last_begin);
    if (c == ',' || c == '}' || c == ']' || key.find(':') == none) {
      findings.error(file, state.last_end, "problem.json.missing_colon", key);
    } else {
      findings.error(file, state.last_begin, "problem.json.missing_quote");
    }
  } else if (c == '"') {
    explain_string(text, file, at, findings);
  } else if (c == ',') {
    findings.error(file, at, "problem.json.extra_comma");
  } else if (state.bracket == '{' && state.last != Last::key) {
    const std::string word = word_at(text, at);
    findings.error(file, at, "problem.json.unquoted_key", word.substr(0, word.find(':')));
  } else if (starts_number(c)) {
    findings.error(file, at, "problem.json.bad_number", word_at(text, at));
  } else if (is_letter(c) || static_cast<unsigned char>(c) >= 0x80) {
    explain_word(text, file, at, findings);
  } else {
    findings.error(file, at, "problem.json.unexpected", word_at(text, at));
  }
}

}  // namespace wegweiser::model
