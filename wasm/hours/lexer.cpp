#include "hours/lexer.h"

#include <algorithm>

#include "hours/parser.h"
#include "hours/vocabulary.h"
#include "text/utf8.h"

namespace wegweiser::hours {

namespace {

bool is_space(char32_t letter) {
  if (!reads_sloppy) return letter == ' ';
  return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == 0xA0 ||
         (letter >= 0x2000 && letter <= 0x200A) || letter == 0x202F || letter == 0x3000;
}

/// Dashes, arrows, tildes: what people write between two times.
bool is_dash(char32_t letter) {
  if (!reads_sloppy) return false;
  return (letter >= 0x2010 && letter <= 0x2015) || letter == 0x2212 || letter == 0x2192 ||
         letter == 0x301C || letter == 0x30FC || letter == 0xFF0D || letter == 0xFF5E ||
         letter == '~';
}

/// 0..9, raised and lowered ones and "°" for 0 too ("8³°"); -1 for anything else.
int digit_of(char32_t letter) {
  if (letter >= '0' && letter <= '9') return static_cast<int>(letter - '0');
  if (!reads_sloppy || letter < 0xB0) return -1;
  if (letter == 0xB0) return 0;
  if (letter == 0xB9) return 1;
  if (letter == 0xB2 || letter == 0xB3) return static_cast<int>(letter - 0xB0);
  if (letter == 0x2070 || (letter >= 0x2074 && letter <= 0x2079)) {
    return static_cast<int>(letter - 0x2070);
  }
  if (letter >= 0x2080 && letter <= 0x2089) return static_cast<int>(letter - 0x2080);
  if (letter >= 0xFF10 && letter <= 0xFF19) return static_cast<int>(letter - 0xFF10);
  return -1;
}

bool is_ascii_letter(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_';
}

bool is_letter(char32_t letter) {
  if (letter < 0x80) return is_ascii_letter(static_cast<char>(letter));
  if (!reads_sloppy) return false;
  const bool script = (letter >= 0xC0 && letter < 0x2000 && letter != 0xD7 && letter != 0xF7) ||
                      (letter >= 0x3041 && letter <= 0xD7FF);
  return script && !is_dash(letter);
}

/// The quotes that close what this one opens, or nothing.
std::u32string_view closing_quotes(char32_t letter) {
  if (!reads_sloppy) return letter == '"' ? U"\"" : std::u32string_view();
  switch (letter) {
    case '"':
      return U"\"";
    case 0x201E:  // „
    case 0x201C:  // “
      return U"\u201C\u201D\"";
    case 0x201D:  // ”
      return U"\u201D";
    case '\'':
      return U"'";
    case 0x201A:  // ‚
    case 0x2018:  // ‘
      return U"\u2018\u2019";
    case 0x2019:  // ’
      return U"\u2019";
    case 0xAB:  // «
      return U"\u00BB";
    case 0x300C:
      return U"\u300D";
    case 0x300E:
      return U"\u300F";
    default:
      return {};
  }
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  Tokens run() {
    out_.list.reserve(text_.size() / 2 + 2);
    while (position_ < text_.size() && out_.error_column == 0) next();
    push(TokenKind::end, text_.size());
    return std::move(out_);
  }

 private:
  char32_t peek() const {
    if (position_ >= text_.size()) return 0;
    const unsigned char byte = static_cast<unsigned char>(text_[position_]);
    if (byte < 0x80) return byte;
    size_t position = position_;
    return text::next_code_point(text_, position);
  }

  void advance() {
    if (static_cast<unsigned char>(text_[position_]) < 0x80) {
      ++position_;
    } else {
      text::next_code_point(text_, position_);
    }
    ++column_;
  }

  Token& push(TokenKind kind, size_t begin) {
    Token& token = out_.list.emplace_back();
    token.kind = kind;
    token.column = begin_column_;
    token.space_before = space_;
    token.text = text_.substr(begin, position_ - begin);
    space_ = false;
    return token;
  }

  void fail(text::StaffKey key, std::string_view found) {
    out_.error_column = begin_column_;
    out_.error_key = key;
    out_.error_found = found;
  }

  void next() {
    const char32_t letter = peek();
    begin_column_ = column_;
    if (letter == ' ') {
      space_ = true;
      ++position_;
      ++column_;
    } else if (digit_of(letter) >= 0) {
      number();
    } else if (is_letter(letter)) {
      word();
    } else if (is_space(letter)) {
      space_ = true;
      advance();
    } else if (const std::u32string_view closing = closing_quotes(letter); !closing.empty()) {
      comment(letter, closing);
    } else {
      symbol(letter);
    }
  }

  void number() {
    const size_t begin = position_;
    int value = 0;
    uint8_t digits = 0;
    bool sloppy = false;
    for (int digit = digit_of(peek()); digit >= 0; digit = digit_of(peek())) {
      value = value < 1000 ? value * 10 + digit : 10000;
      digits = static_cast<uint8_t>(std::min(digits + 1, 100));
      sloppy = sloppy || peek() > '9';
      advance();
    }
    Token& token = push(TokenKind::number, begin);
    token.value = static_cast<int16_t>(value);
    token.digits = digits;
    token.sloppy = sloppy;
  }

  void word() {
    const size_t begin = position_;
    while (is_letter(peek())) advance();
    const WordMeaning meaning = look_up(text_.substr(begin, position_ - begin));
    bool sloppy = !meaning.canonical;
    const bool shortened = meaning.kind == WordKind::weekday || meaning.kind == WordKind::month ||
                           meaning.kind == WordKind::am || meaning.kind == WordKind::pm ||
                           meaning.kind == WordKind::clock_word ||
                           meaning.kind == WordKind::modifier ||
                           (meaning.kind == WordKind::and_word && position_ - begin == 1);
    if (shortened && peek() == '.') {
      advance();
      sloppy = true;
    }
    Token& token = push(TokenKind::word, begin);
    token.word = meaning.kind;
    token.value = static_cast<int16_t>(meaning.value);
    token.sloppy = sloppy;
  }

  void comment(char32_t opening, std::u32string_view closing) {
    advance();
    const size_t begin = position_;
    while (position_ < text_.size() && closing.find(peek()) == std::u32string_view::npos) {
      advance();
    }
    if (position_ >= text_.size()) {
      fail("hours.problem.open_quote", text_.substr(begin));
      return;
    }
    Token& token = push(TokenKind::comment, begin);
    token.sloppy = opening != '"';
    advance();
  }

  void symbol(char32_t letter) {
    const size_t begin = position_;
    advance();
    char symbol = 0;
    bool sloppy = letter >= 0x80;
    if (is_dash(letter)) {
      symbol = '-';
      sloppy = true;
    } else if (reads_sloppy && letter == '&') {
      Token& token = push(TokenKind::word, begin);
      token.word = WordKind::and_word;
      token.sloppy = true;
      return;
    } else if (letter == '|' && peek() == '|') {
      symbol = '|';
      advance();
    } else if (reads_sloppy && (letter == 0xFF1A || letter == 0xFF0C || letter == 0xFF1B)) {
      symbol = letter == 0xFF1A ? ':' : letter == 0xFF0C ? ',' : ';';
    } else if (letter < 0x80 && std::string_view(";,-:.+/[]()=").find(static_cast<char>(letter)) !=
                                    std::string_view::npos) {
      symbol = static_cast<char>(letter);
    } else {
      fail("hours.problem.unknown_character", text_.substr(begin, position_ - begin));
      return;
    }
    Token& token = push(TokenKind::symbol, begin);
    token.symbol = symbol;
    token.sloppy = sloppy;
  }

  std::string_view text_;
  size_t position_ = 0;
  uint32_t column_ = 1;
  uint32_t begin_column_ = 1;
  bool space_ = false;
  Tokens out_;
};

}  // namespace

Tokens tokenize(std::string_view text) { return Lexer(text).run(); }

}  // namespace wegweiser::hours
