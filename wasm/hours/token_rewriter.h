#pragma once

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "hours/lexer.h"

namespace wegweiser::hours {

/// Reads tokens from left to right and writes others in their place. What is written is marked
/// rewritten and stands at the column of what was read.
class TokenRewriter {
 protected:
  explicit TokenRewriter(std::vector<Token> tokens) : in_(std::move(tokens)) {
    out_.reserve(in_.size() + 8);
  }

  const Token& at(size_t ahead) const { return in_[std::min(next_ + ahead, in_.size() - 1)]; }
  bool word(WordKind kind, size_t ahead = 0) const {
    return at(ahead).kind == TokenKind::word && at(ahead).word == kind;
  }
  bool symbol(char wanted, size_t ahead = 0) const {
    return at(ahead).kind == TokenKind::symbol && at(ahead).symbol == wanted;
  }
  bool number(size_t ahead = 0) const { return at(ahead).kind == TokenKind::number; }
  bool number(int value, size_t ahead) const { return number(ahead) && at(ahead).value == value; }
  bool dash(size_t ahead = 0) const {
    return symbol('-', ahead) || word(WordKind::until_word, ahead);
  }
  bool after_dash() const {
    return !out_.empty() &&
           ((out_.back().kind == TokenKind::symbol && out_.back().symbol == '-') ||
            (out_.back().kind == TokenKind::word && out_.back().word == WordKind::until_word));
  }
  bool rest_of_rule(size_t ahead) const {
    return at(ahead).kind == TokenKind::end || symbol(';', ahead) || symbol(',', ahead) ||
           symbol('|', ahead);
  }

  void keep() {
    out_.push_back(at(0));
    if (mark_) out_.back().rewritten = true;
    mark_ = false;
    ++next_;
  }
  /// What follows is marked in place of what is left out.
  void drop(size_t count = 1) {
    next_ += count;
    mark_ = true;
  }
  Token& put(TokenKind kind) {
    Token token;
    token.kind = kind;
    token.column = at(0).column;
    token.text = at(0).text;
    token.rewritten = true;
    token.space_before = at(0).space_before;
    out_.push_back(token);
    return out_.back();
  }
  void put_symbol(char symbol) {
    Token& token = put(TokenKind::symbol);
    token.symbol = symbol;
    token.space_before = false;
  }
  void put_number(int value, int digits = 2) {
    Token& token = put(TokenKind::number);
    token.value = static_cast<int16_t>(value);
    token.digits = static_cast<uint8_t>(digits);
  }
  void put_word(WordKind kind, int value = 0) {
    Token& token = put(TokenKind::word);
    token.word = kind;
    token.value = static_cast<int16_t>(value);
  }
  void put_clock(int hour, int minute) {
    put_number(hour);
    put_symbol(':');
    put_number(minute);
    out_.back().space_before = false;
  }

  std::vector<Token> in_;
  std::vector<Token> out_;
  size_t next_ = 0;
  bool mark_ = false;
};

}  // namespace wegweiser::hours
