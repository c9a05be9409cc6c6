#include "hours/parser.h"

namespace wegweiser::hours {

namespace {

bool has_days(const Rule& rule) { return !rule.weekdays.empty() || !rule.holidays.empty(); }

bool has_selectors(const Rule& rule) {
  return has_days(rule) || !rule.years.empty() || !rule.dates.empty() || !rule.weeks.empty();
}

bool is_blank(const Rule& rule) {
  return !rule.always && !has_selectors(rule) && rule.times.empty() &&
         rule.modifier == Modifier::implied && rule.comment.empty();
}

bool covers(const WeekdayRange& range, int day) {
  const int from = static_cast<int>(range.from);
  const int to = static_cast<int>(range.to);
  return from <= to ? day >= from && day <= to : day >= from || day <= to;
}

bool share_a_weekday(const Rule& one, const Rule& other) {
  for (const WeekdayRange& mine : one.weekdays) {
    for (const WeekdayRange& theirs : other.weekdays) {
      for (int day = 0; day < 7; ++day) {
        if (covers(mine, day) && covers(theirs, day)) return true;
      }
    }
  }
  return false;
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
  if (token.sloppy) {
    const bool quotes = token.kind == TokenKind::comment;
    const bool dash = token.kind == TokenKind::symbol;
    warn(token, quotes ? "hours.problem.sloppy_quotes"
                : dash ? "hours.problem.sloppy_dash"
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

bool Parser::fail(const Token& at, std::string_view key) {
  if (error_) return false;
  if (at.kind == TokenKind::end) key = "hours.problem.too_short";
  const bool no_word = at.kind == TokenKind::word && at.word == WordKind::unknown_word;
  if (no_word && key != "hours.problem.unknown_weekday") key = "hours.problem.unknown_word";
  error_ = Remark{at.column, std::string(key), at.text, ""};
  return false;
}

void Parser::warn(const Token& at, std::string_view key) {
  // One of each kind will do: the suggestion repairs them all.
  for (const Remark& warning : warnings_) {
    if (warning.key == key) return;
  }
  warnings_.push_back(Remark{at.column, std::string(key), at.text, ""});
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
      const bool at_rest = at_symbol(';') || at_comma() || peek().kind == TokenKind::end;
      if (!at_rest) return fail(peek(), "hours.problem.unexpected");
      if (between == Separator::fallback) return fail(peek(), "hours.problem.too_short");
      warn(begin, "hours.problem.empty_rule");
    } else {
      const Rule* before = out.rules.empty() ? nullptr : &out.rules.back();
      if (!check_neighbours(before, next, begin, implied)) return false;
      check_replaced(out.rules, next, begin);
      out.rules.push_back(std::move(next));
    }
    if (peek().kind == TokenKind::end) break;
    if (!separator(out, between, implied)) return false;
  }
  if (out.rules.empty()) return fail(tokens_.back(), "hours.problem.too_short");
  out.rules.front().separator = Separator::overriding;
  return true;
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
  } else if (at_day() || at_date()) {
    warn(peek(), "hours.problem.missing_separator");
    implied = true;
    out = Separator::overriding;
  } else {
    return fail(peek(), "hours.problem.unexpected");
  }
  return true;
}

/// What two rules beside each other may not be, because people mean different things by it.
bool Parser::check_neighbours(const Rule* before, const Rule& rule, const Token& begin,
                              bool implied) {
  if (before == nullptr) return true;
  const bool before_is_days_only = has_selectors(*before) && before->times.empty() &&
                                   !before->always && before->modifier == Modifier::implied &&
                                   before->comment.empty();
  const bool time_only = !rule.times.empty() && !has_selectors(rule);
  if (before_is_days_only && (time_only || rule.separator == Separator::additional)) {
    return fail(begin, "hours.problem.ambiguous_list");
  }
  if (time_only && rule.separator == Separator::overriding && has_selectors(*before)) {
    warn(begin, "hours.problem.time_only_rule");
  }
  if (implied) {
    const bool only_days = before->dates.empty() && rule.dates.empty();
    const bool apart =
        only_days && has_days(*before) && has_days(rule) && !share_a_weekday(*before, rule);
    const bool complete = !rule.times.empty() || rule.modifier != Modifier::implied;
    if (!apart || !complete) return fail(begin, "hours.problem.ambiguous_list");
  }
  return true;
}

/// "Mo-Fr 08:00-12:00; Mo-Fr 14:00-18:00": the second rule leaves nothing of the first.
void Parser::check_replaced(const std::vector<Rule>& before, const Rule& rule, const Token& begin) {
  const bool replaces = rule.separator == Separator::overriding && !rule.times.empty() &&
                        rule.modifier != Modifier::closed;
  if (!replaces) return;
  for (const Rule& earlier : before) {
    const bool same_days = earlier.years == rule.years && earlier.dates == rule.dates &&
                           earlier.weeks == rule.weeks && earlier.weekdays == rule.weekdays &&
                           earlier.holidays == rule.holidays;
    if (same_days && !earlier.times.empty()) warn(begin, "hours.problem.replaced_rule");
  }
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
  return at_number() && peek().value == 24 && at_symbol('/', 1) && at_number(2) &&
         peek(2).value == 7;
}

bool Parser::rule_part(Rule& out, Progress& progress) {
  const bool awaits_time =
      has_selectors(out) && out.times.empty() && out.modifier == Modifier::implied && !out.always;
  if (peek().kind == TokenKind::comment) return comment(out);
  if (at_word(WordKind::modifier)) return modifier(out);
  if (at_always()) return always(out);
  if (at_date()) return dates_part(out, progress);
  if (at_day()) return days_part(out, progress);
  if (at_time()) {
    if (out.times.empty()) progress.time_first = !has_selectors(out);
    return times_part(out, progress);
  }
  if (awaits_time && at_symbol(':')) {
    // The specification has it behind dates only.
    if (has_days(out)) warn(peek(), "hours.problem.colon");
    take();
  } else if (awaits_time && at_comma()) {
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
  if (!out.times.empty() || out.modifier != Modifier::implied || out.always) {
    progress.done = true;
    return true;
  }
  if (has_days(out)) warn(peek(), "hours.problem.order");
  if (at_word(WordKind::week)) return weeks(out);
  if (!out.dates.empty()) return fail(peek(), "hours.problem.unexpected");
  // "2024 Dec 24-2025 Jan 06": there the year belongs to the date.
  if (at_year_day()) return dates(out);
  if (!out.years.empty()) return fail(peek(), "hours.problem.unexpected");
  return years(out);
}

bool Parser::days_part(Rule& out, Progress& progress) {
  if (out.modifier != Modifier::implied || out.always) {
    progress.done = true;
    return true;
  }
  if (!out.times.empty()) {
    if (!progress.time_first || has_selectors(out)) {
      progress.done = true;
      return true;
    }
    warn(peek(), "hours.problem.order");
  }
  if (has_days(out)) return fail(peek(), "hours.problem.unexpected");
  return days(out);
}

bool Parser::times_part(Rule& out, const Progress& progress) {
  if (out.modifier != Modifier::implied || out.always) {
    return fail(peek(), "hours.problem.unexpected");
  }
  if (!out.times.empty()) {
    const bool days_between = progress.time_first && has_selectors(out);
    if (days_between) return fail(peek(), "hours.problem.ambiguous_list");
    warn(peek(), "hours.problem.missing_comma");
  }
  return times(out);
}

bool Parser::always(Rule& out) {
  if (out.always || !out.times.empty() || out.modifier != Modifier::implied) {
    return fail(peek(), "hours.problem.unexpected");
  }
  if (has_selectors(out)) {
    // "Mo-Fr 24/7" contradicts itself by the letter, but can only mean all day.
    warn(peek(), "hours.problem.always_with_days");
    out.times.push_back(TimeSpan{{0, SolarEvent::none}, {24 * 60, SolarEvent::none}, false, 0});
  } else {
    out.always = true;
  }
  position_ += 3;
  return true;
}

bool Parser::comment(Rule& out) {
  if (!out.comment.empty()) return fail(peek(), "hours.problem.two_comments");
  if (peek().text.empty()) return fail(peek(), "hours.problem.empty_comment");
  const bool heading = at_symbol(':', 1);
  out.comment = take().text;
  if (heading) take();
  return true;
}

bool Parser::modifier(Rule& out) {
  if (out.modifier != Modifier::implied) return fail(peek(), "hours.problem.unexpected");
  out.modifier = static_cast<Modifier>(take().value);
  return true;
}

ParseResult parse(std::string_view text) {
  ParseResult result;
  Tokens tokens = tokenize(text);
  if (tokens.error_column != 0) {
    result.error = Remark{tokens.error_column, std::string(tokens.error_key),
                          std::move(tokens.error_found), ""};
    return result;
  }
  Parser parser(std::move(tokens.list));
  Expression expression;
  if (!parser.expression(expression)) {
    result.error = parser.error();
    return result;
  }
  result.warnings = parser.take_warnings();
  const std::string suggestion = result.warnings.empty() ? "" : canonical(expression);
  for (Remark& warning : result.warnings) {
    if (suggestion != text) warning.suggestion = suggestion;
  }
  result.expression = std::move(expression);
  return result;
}

}  // namespace wegweiser::hours
