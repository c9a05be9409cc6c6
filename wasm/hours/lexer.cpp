#include "hours/lexer.h"

#include "hours/vocabulary.h"
#include "text/utf8.h"

namespace wegweiser::hours {

namespace {

bool is_space(char32_t letter) {
  return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == 0xA0 ||
         (letter >= 0x2000 && letter <= 0x200A) || letter == 0x202F;
}

bool is_unicode_dash(char32_t letter) {
  return (letter >= 0x2010 && letter <= 0x2015) || letter == 0x2212;
}

bool is_digit(char32_t letter) { return letter >= '0' && letter <= '9'; }

bool is_letter(char32_t letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         (letter >= 0xC0 && letter <= 0x24F && letter != 0xD7 && letter != 0xF7);
}

bool is_opening_quote(char32_t letter) {
  return letter == '"' || letter == 0x201E || letter == 0x201C;
}

bool closes(char32_t opening, char32_t letter) {
  if (opening == '"') return letter == '"';
  return letter == 0x201C || letter == 0x201D || letter == '"';
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  Tokens run() {
    while (position_ < text_.size() && out_.error_column == 0) next();
    Token end;
    end.column = column_;
    end.space_before = space_;
    out_.list.push_back(end);
    return out_;
  }

 private:
  char32_t peek() const {
    size_t position = position_;
    return position < text_.size() ? text::next_code_point(text_, position) : 0;
  }

  void advance() {
    text::next_code_point(text_, position_);
    ++column_;
  }

  void push(Token token) {
    token.space_before = space_;
    space_ = false;
    out_.list.push_back(std::move(token));
  }

  void fail(size_t column, std::string_view key, std::string found) {
    out_.error_column = column;
    out_.error_key = key;
    out_.error_found = std::move(found);
  }

  void next() {
    const char32_t letter = peek();
    if (is_space(letter)) {
      space_ = true;
      advance();
    } else if (is_digit(letter)) {
      number();
    } else if (is_letter(letter)) {
      word();
    } else if (is_opening_quote(letter)) {
      comment(letter);
    } else {
      symbol(letter);
    }
  }

  void number() {
    Token token;
    token.kind = TokenKind::number;
    token.column = column_;
    const size_t begin = position_;
    while (is_digit(peek())) {
      if (token.value < 1000) {
        token.value = token.value * 10 + static_cast<int>(peek() - '0');
      } else {
        token.value = 10000;
      }
      ++token.digits;
      advance();
    }
    token.text = std::string(text_.substr(begin, position_ - begin));
    push(std::move(token));
  }

  void word() {
    Token token;
    token.kind = TokenKind::word;
    token.column = column_;
    const size_t begin = position_;
    while (is_letter(peek())) advance();
    token.text = std::string(text_.substr(begin, position_ - begin));
    const WordMeaning meaning = look_up(token.text);
    token.word = meaning.kind;
    token.value = meaning.value;
    token.sloppy = !meaning.canonical;
    const bool shortened = meaning.kind == WordKind::weekday || meaning.kind == WordKind::month ||
                           meaning.kind == WordKind::am || meaning.kind == WordKind::pm ||
                           meaning.kind == WordKind::clock_word;
    if (shortened && peek() == '.') {
      advance();
      token.text.push_back('.');
      token.sloppy = true;
    }
    push(std::move(token));
  }

  void comment(char32_t opening) {
    Token token;
    token.kind = TokenKind::comment;
    token.column = column_;
    token.sloppy = opening != '"';
    advance();
    const size_t begin = position_;
    while (position_ < text_.size() && !closes(opening, peek())) advance();
    if (position_ >= text_.size()) {
      fail(token.column, "hours.problem.open_quote", std::string(text_.substr(begin)));
      return;
    }
    token.text = std::string(text_.substr(begin, position_ - begin));
    advance();
    push(std::move(token));
  }

  void symbol(char32_t letter) {
    Token token;
    token.kind = TokenKind::symbol;
    token.column = column_;
    text::append_utf8(token.text, letter);
    advance();
    if (is_unicode_dash(letter)) {
      token.symbol = '-';
      token.sloppy = true;
    } else if (letter == '&') {
      token.kind = TokenKind::word;
      token.word = WordKind::and_word;
      token.sloppy = true;
    } else if (letter == '|' && peek() == '|') {
      token.symbol = '|';
      advance();
    } else if (letter < 0x80 && std::string_view(";,-:.+/[]()").find(static_cast<char>(letter)) !=
                                    std::string_view::npos) {
      token.symbol = static_cast<char>(letter);
    } else {
      fail(token.column, "hours.problem.unknown_character", token.text);
      return;
    }
    push(std::move(token));
  }

  std::string_view text_;
  size_t position_ = 0;
  size_t column_ = 1;
  bool space_ = false;
  Tokens out_;
};

}  // namespace

Tokens tokenize(std::string_view text) { return Lexer(text).run(); }

}  // namespace wegweiser::hours
