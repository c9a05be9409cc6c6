#include "hours/parser.h"

#include <algorithm>

#include "hours/tidy.h"

namespace wegweiser::hours {

namespace {

bool is_blank(const Rule& rule) {
  return !rule.always && !has_selectors(rule) && rule.times.empty() &&
         rule.modifier == Modifier::implied && rule.comment.empty();
}

}  // namespace

const Token& Parser::peek(size_t ahead) const {
  const size_t index = position_ + ahead;
  return index < tokens_.size() ? tokens_[index] : tokens_.back();
}

bool Parser::at_symbol(char symbol, size_t ahead) const {
  return peek(ahead).kind == TokenKind::symbol && peek(ahead).symbol == symbol;
}

bool Parser::at_word(WordKind kind, size_t ahead) const {
  return peek(ahead).kind == TokenKind::word && peek(ahead).word == kind;
}

bool Parser::at_number(size_t ahead) const { return peek(ahead).kind == TokenKind::number; }

bool Parser::at_comma(size_t ahead) const {
  return at_symbol(',', ahead) || at_word(WordKind::and_word, ahead);
}

bool Parser::at_dash(size_t ahead) const {
  return at_symbol('-', ahead) || at_word(WordKind::until_word, ahead);
}

bool Parser::at_year(size_t ahead) const {
  return at_number(ahead) && peek(ahead).digits == 4 && peek(ahead).value >= 1900 &&
         peek(ahead).value < 3000;
}

const Token& Parser::take() {
  const Token& token = peek();
  if (!reads_sloppy) {
    // Nothing to say of it.
  } else if (token.rewritten) {
    warn(token, "hours.problem.rewritten");
  } else if (token.sloppy) {
    const bool dash = token.kind == TokenKind::symbol && token.symbol == '-';
    warn(token, token.kind == TokenKind::comment  ? "hours.problem.sloppy_quotes"
                : dash                            ? "hours.problem.sloppy_dash"
                : token.kind == TokenKind::number ? "hours.problem.sloppy_time"
                                                  : "hours.problem.sloppy_word");
  }
  if (position_ + 1 < tokens_.size()) ++position_;
  return token;
}

bool Parser::take_symbol(char symbol) {
  if (!at_symbol(symbol)) return false;
  take();
  return true;
}

bool Parser::fail(const Token& at, text::StaffKey staff_key) {
  if (error_) return false;
  if (!reads_sloppy) {
    error_.emplace();
    return false;
  }
  std::string_view key = staff_key.view();
  if (at.kind == TokenKind::end) key = "hours.problem.too_short";
  if (at.kind == TokenKind::word && key != "hours.problem.unknown_weekday") {
    switch (at.word) {
      case WordKind::unknown_word:
        key = "hours.problem.unknown_word";
        break;
      case WordKind::workdays:
        key = "hours.problem.workdays";
        break;
      case WordKind::except_word:
        key = "hours.problem.except";
        break;
      case WordKind::some_holidays:
        key = "hours.problem.some_holidays";
        break;
      default:
        break;
    }
  }
  error_ = Remark{at.column, std::string(key), std::string(at.text), ""};
  return false;
}

void Parser::warn(const Token& at, text::StaffKey staff_key) {
  if (!reads_sloppy) return;
  const std::string_view key = staff_key.view();
  // One of each kind will do: the suggestion repairs them all.
  for (const Remark& warning : warnings_) {
    if (warning.key == key) return;
  }
  warnings_.push_back(Remark{at.column, std::string(key), std::string(at.text), ""});
}

bool Parser::expression(Expression& out) {
  Separator between = Separator::overriding;
  bool implied = false;  // no separator was written
  while (true) {
    Rule next;
    next.separator = between;
    const Token begin = peek();
    if (!rule(next)) return false;
    if (is_blank(next)) {
      const bool at_rest = at_symbol(';') || peek().kind == TokenKind::end;
      if (!at_rest) return fail(peek(), "hours.problem.unexpected");
      warn(begin, "hours.problem.empty_rule");
    } else {
      const Rule* before = out.rules.empty() ? nullptr : &out.rules.back();
      if (!check_neighbours(before, next, begin, implied) || !check_dates_apart(next, begin))
        return false;
      // "Mo 08:00-12:00 Mo 14:00-18:00": written twice because both hold.
      if (reads_sloppy && implied && same_days(*before, next))
        next.separator = Separator::additional;
      // Behind bare times, times alone would be read as more of them.
      const bool bare = before != nullptr && !before->times.empty() && before->comment.empty() &&
                        before->modifier == Modifier::implied;
      if (bare && next.separator == Separator::additional && !next.times.empty() &&
          !has_selectors(next)) {
        next.weekdays.push_back({Weekday::monday, Weekday::sunday, 0, 0});
      }
      check_replaced(out.rules, next, begin);
      out.rules.push_back(std::move(next));
    }
    if (peek().kind == TokenKind::end) break;
    if (!separator(out, between, implied)) return false;
  }
  if (out.rules.empty()) return fail(tokens_.back(), "hours.problem.too_short");
  out.rules.front().separator = Separator::overriding;
  return check_points(out);
}

bool Parser::separator(Expression& so_far, Separator& out, bool& implied) {
  implied = false;
  if (take_symbol(';')) {
    out = Separator::overriding;
  } else if (at_symbol('|')) {
    if (so_far.rules.empty()) return fail(peek(), "hours.problem.unexpected");
    take();
    out = Separator::fallback;
  } else if (at_comma()) {
    take();
    out = Separator::additional;
  } else if (reads_sloppy && (at_day() || at_date())) {
    warn(peek(), "hours.problem.missing_separator");
    implied = true;
    out = Separator::overriding;
  } else {
    return fail(peek(), "hours.problem.unexpected");
  }
  return true;
}

bool Parser::rule(Rule& out) {
  Progress progress;
  while (!progress.done) {
    const size_t before = position_;
    if (!rule_part(out, progress)) return false;
    if (position_ == before) break;
  }
  return true;
}

bool Parser::at_always() const {
  return at_number() && peek().value == 24 && peek().digits == 2 && at_symbol('/', 1) &&
         at_number(2) && peek(2).value == 7;
}

bool Parser::at_rule_end() const {
  return peek().kind == TokenKind::end || at_symbol(';') || at_symbol('|') || at_comma() ||
         peek().kind == TokenKind::comment;
}

bool Parser::rule_part(Rule& out, Progress& progress) {
  const bool open_to_times = out.times.empty() && !out.always;
  const bool awaits_time = has_selectors(out) && open_to_times && out.modifier == Modifier::implied;
  if (peek().kind == TokenKind::comment) return comment(out);
  if (at_word(WordKind::modifier)) return modifier(out, progress);
  if (at_always()) return always(out);
  if (at_date()) return dates_part(out, progress);
  if (at_day()) return days_part(out, progress);
  if (at_time()) return times_part(out, progress);
  if (!reads_sloppy) return true;
  if (at_symbol(':') && (awaits_time || out.always || out.modifier != Modifier::implied)) {
    // The specification has it behind dates only.
    if (has_days(out) || !awaits_time) warn(peek(), "hours.problem.colon");
    take();
  } else if (awaits_time && out.comment.empty() && at_comma()) {
    ++position_;
    const bool time_follows = at_time();
    --position_;
    if (time_follows) {
      warn(peek(), "hours.problem.needless_comma");
      ++position_;
    }
  }
  return true;
}

bool Parser::dates_part(Rule& out, Progress& progress) {
  const bool modified = out.modifier != Modifier::implied && !progress.modifier_first;
  if (!out.times.empty() || modified || out.always) return late_selectors(out, progress);
  if (has_days(out)) warn(peek(), "hours.problem.order");
  if (at_word(WordKind::week)) {
    if (!out.weeks.empty()) return fail(peek(), "hours.problem.unexpected");
    return weeks(out);
  }
  if (!out.dates.empty()) {
    if (at_year_day()) return fail(peek(), "hours.problem.unexpected");
    warn(peek(), "hours.problem.order");
  }
  // "2024 Dec 24-2025 Jan 06": there the year belongs to the date.
  if (at_year_day()) return dates(out);
  if (!out.years.empty()) return fail(peek(), "hours.problem.unexpected");
  return years(out);
}

bool Parser::days_part(Rule& out, Progress& progress) {
  const bool modified = out.modifier != Modifier::implied && !progress.modifier_first;
  if (!out.times.empty() || modified || out.always) return late_selectors(out, progress);
  if (has_days(out)) return fail(peek(), "hours.problem.unexpected");
  return days(out);
}

/// Days behind times: "08:00-12:00 Mo-Fr", "Mo-Fr 08:00-12:00 Apr-Sep". They belong to these times
/// unless times of their own follow.
bool Parser::late_selectors(Rule& out, Progress& progress) {
  if (!reads_sloppy) {
    progress.done = true;
    return true;
  }
  const size_t begin = position_;
  const Token first = peek();
  const size_t warnings = warnings_.size();
  Rule late;
  Progress inner;
  bool understood = true;
  while (understood && (at_date() || at_day()) && !at_always()) {
    understood = at_date() ? dates_part(late, inner) : days_part(late, inner);
  }
  const bool collides =
      (has_days(out) && has_days(late)) || (!out.dates.empty() && !late.dates.empty()) ||
      (!out.years.empty() && !late.years.empty()) || (!out.weeks.empty() && !late.weeks.empty());
  if (!understood || collides || !at_rule_end()) {
    error_.reset();
    warnings_.resize(warnings);
    position_ = begin;
    progress.done = true;
    return true;
  }
  warn(first, "hours.problem.order");
  const auto move_to = [](auto& to, auto& from) {
    if (to.empty()) to = std::move(from);
  };
  move_to(out.years, late.years);
  move_to(out.dates, late.dates);
  move_to(out.weeks, late.weeks);
  if (has_days(late)) out.holiday_link = late.holiday_link;
  move_to(out.weekdays, late.weekdays);
  move_to(out.holidays, late.holidays);
  return true;
}

bool Parser::times_part(Rule& out, const Progress& progress) {
  const bool modified = out.modifier != Modifier::implied && !progress.modifier_first;
  if (modified || out.always) return fail(peek(), "hours.problem.unexpected");
  if (!out.times.empty()) warn(peek(), "hours.problem.missing_comma");
  return times(out);
}

bool Parser::always(Rule& out) {
  if (out.always || !out.times.empty() || out.modifier != Modifier::implied) {
    return fail(peek(), "hours.problem.unexpected");
  }
  if (peek().sloppy) warn(peek(), "hours.problem.sloppy_word");
  if (has_selectors(out)) {
    // "Mo-Fr 24/7" contradicts itself by the letter, but can only mean all day.
    warn(peek(), "hours.problem.always_with_days");
    has_spans_ = true;
    out.times.push_back(TimeSpan{{0, SolarEvent::none}, {24 * 60, SolarEvent::none}, false, 0});
  } else {
    out.always = true;
  }
  position_ += 3;
  return true;
}

bool Parser::comment(Rule& out) {
  const bool heading = at_symbol(':', 1);
  if (peek().text.empty()) warn(peek(), "hours.problem.empty_comment");
  if (!out.comment.empty()) warn(peek(), "hours.problem.two_comments");
  const std::string_view text = take().text;
  if (!out.comment.empty() && !text.empty()) out.comment += ", ";
  // A straight quote inside other quotes would end the comment in its canonical form.
  for (const char byte : text) out.comment += byte == '"' ? '\'' : byte;
  if (heading) take();
  return true;
}

bool Parser::modifier(Rule& out, Progress& progress) {
  if (out.modifier != Modifier::implied) return fail(peek(), "hours.problem.unexpected");
  if (out.times.empty() && !out.always) progress.modifier_first = true;
  const Token word = take();
  out.modifier = static_cast<Modifier>(word.value);
  if (at_time() || at_day() || at_date()) {
    if (progress.modifier_first) {
      // "We open 10:00-16:00"; behind times, what follows is another rule.
      const bool alone = !has_selectors(out) || at_time();
      if (alone) {
        warn(word, "hours.problem.order");
      } else {
        progress.modifier_first = false;
      }
    }
  }
  return true;
}

namespace {

ParseResult read(std::string_view text) {
  ParseResult result;
  Tokens tokens = tokenize(text);
  if (tokens.error_column != 0) {
    result.error = Remark{tokens.error_column, std::string(tokens.error_key.view()),
                          std::string(tokens.error_found), ""};
    return result;
  }
#ifndef WEGWEISER_BRIEF
  tokens.list = tidy(std::move(tokens.list), text);
#endif
  Parser parser(std::move(tokens.list));
  Expression expression;
  if (!parser.expression(expression)) {
    result.error = parser.error();
    return result;
  }
  result.warnings = parser.take_warnings();
  result.expression = std::move(expression);
  return result;
}

}  // namespace

ParseResult parse(std::string_view text) {
  ParseResult result = read(text);
#ifndef WEGWEISER_BRIEF
  if (!result.expression && is_prose(text)) {
    // Nothing in it is understood, and nothing of it is lost.
    Rule rule;
    rule.comment = text;
    result.error.reset();
    result.expression.emplace().rules.push_back(std::move(rule));
    result.warnings.push_back(Remark{1, "hours.problem.prose", "", ""});
  }
#endif
  if (result.warnings.empty()) return result;
  const std::string suggestion = canonical(*result.expression);
  for (Remark& warning : result.warnings) {
    if (suggestion != text) warning.suggestion = suggestion;
  }
  return result;
}

}  // namespace wegweiser::hours
