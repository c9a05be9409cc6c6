#ifndef WEGWEISER_BRIEF

#include "hours/tidy_numbers.h"

#include "hours/rule.h"

namespace wegweiser::hours {

size_t NumberTidier::nth_number(size_t ahead) const {
  size_t end = ahead;
  while (number(end) && at(end).value >= 1 && at(end).value <= 5 && symbol('.', end + 1)) {
    end += 2;
    if (word(WordKind::weekday, end)) return end - ahead;
    if (!word(WordKind::and_word, end) && !symbol(',', end)) return 0;
    ++end;
  }
  return 0;
}

void NumberTidier::nth_weekday(const std::vector<int>& which, size_t ahead) {
  next_ += ahead;
  put_word(WordKind::weekday, at(0).value);
  put_symbol('[');
  for (size_t index = 0; index < which.size(); ++index) {
    if (index > 0) put_symbol(',');
    if (which[index] < 0) put_symbol('-');
    put_number(which[index] < 0 ? -which[index] : which[index], 1);
  }
  put_symbol(']');
  ++next_;
  if (word(WordKind::in_word) && word(WordKind::month_unit, 1)) next_ += 2;
}

bool NumberTidier::at_number() {
  if (const size_t length = nth_number(0); length > 0) {
    std::vector<int> which;
    for (size_t ahead = 0; ahead < length; ++ahead) {
      if (number(ahead)) which.push_back(at(ahead).value);
    }
    nth_weekday(which, length);
    return true;
  }
  return german_date() || closed_dates() || round_the_clock() || run_together() || french_time();
}

bool NumberTidier::short_number(size_t ahead, int largest) const {
  return number(ahead) && at(ahead).digits <= 2 && at(ahead).value >= 1 &&
         at(ahead).value <= largest;
}

bool NumberTidier::german_date() {
  std::vector<Day> days;
  size_t end = 0;
  while (short_number(end, 31) && symbol('.', end + 1)) {
    days.push_back({end, 0});
    end += 2;
    const bool more = short_number(end + 1, 31) && symbol('.', end + 2);
    const bool list = word(WordKind::and_word, end) || symbol(',', end);
    if (!more || (!list && !symbol('-', end))) break;
    days.back().separator_behind = list ? ',' : '-';
    ++end;
  }
  if (days.empty() || days.back().separator_behind != 0) return false;
  const size_t month = end;
  if (word(WordKind::month, end)) {
    ++end;
  } else if (short_number(end, 12) && symbol('.', end + 1)) {
    end += 2;
  } else {
    return false;
  }
  const int year = year_at(end);
  put_dates(days, month, year);
  next_ += end + (year != 0 ? 1 : 0);
  return true;
}

int NumberTidier::year_at(size_t ahead) const {
  if (!number(ahead) || symbol(':', ahead + 1) || symbol('.', ahead + 1)) return 0;
  const Token& token = at(ahead);
  if (token.digits == 4 && token.value >= 1900 && token.value < 3000) return token.value;
  const bool short_form = token.digits == 2 && !token.space_before && token.value >= 20;
  return short_form ? 2000 + token.value : 0;
}

void NumberTidier::put_dates(const std::vector<Day>& days, size_t month_at, int year) {
  if (year != 0) put_number(year, 4);
  const size_t here = next_;
  next_ = here + month_at;
  put_word(WordKind::month, at(0).value);
  for (const Day& day : days) {
    next_ = here + day.at;
    put_number(at(0).value);
    out_.back().space_before = true;
    if (day.separator_behind != 0) put_symbol(day.separator_behind);
  }
  next_ = here;
}

bool NumberTidier::closed_dates() {
  const auto date = [this](size_t ahead) {
    return short_number(ahead, 31) && symbol('.', ahead + 1) && short_number(ahead + 2, 12);
  };
  const auto closed = [this](size_t ahead) {
    return word(WordKind::modifier, ahead) && at(ahead).value == static_cast<int>(Modifier::closed);
  };
  if (!date(0)) return false;
  const bool range = symbol('-', 3) && date(4);
  if (!closed(range ? 7 : 3)) return false;
  put_dates({{0, 0}}, 2, 0);
  next_ += 3;
  if (!range) return true;
  put_symbol('-');
  ++next_;
  put_dates({{0, 0}}, 2, 0);
  next_ += 3;
  return true;
}

bool NumberTidier::behind_a_number() const {
  return !out_.empty() && (out_.back().kind == TokenKind::number || after_dash());
}

bool NumberTidier::round_the_clock() {
  if (behind_a_number()) return false;
  if (number(7, 0)) {
    const bool every_day =
        (symbol('/', 1) && number(7, 2)) || (at(1).text == "j" && symbol('/', 2) && number(7, 3));
    if (!every_day && !word(WordKind::day_unit, 1)) return false;
    const size_t length = every_day ? (symbol('/', 1) ? 3 : 4) : week_behind(2);
    if (length == 0) return false;
    put_word(WordKind::every_day);
    next_ += length;
    return true;
  }
  if (!number(24, 0)) return false;
  const bool hours = word(WordKind::hour_unit, 1) || word(WordKind::clock_word, 1);
  const bool crossed = at(1).text == "x" && number(7, 2);
  if (crossed || (hours && number(7, 2) && word(WordKind::day_unit, 3) && week_behind(4) > 0)) {
    const size_t length = crossed ? 3 : week_behind(4);
    put_number(24);
    put_symbol('/');
    put_number(7, 1);
    next_ += length;
    return true;
  }
  if (!hours || dash(2)) return false;
  put_clock(0, 0);
  put_symbol('-');
  put_clock(24, 0);
  next_ += 2;
  return true;
}

size_t NumberTidier::week_behind(size_t ahead) const {
  if (!symbol('/', ahead) && at(ahead).kind != TokenKind::word) return 0;
  ++ahead;
  return word(WordKind::week, ahead) || word(WordKind::week_unit, ahead) ? ahead + 1 : 0;
}

bool NumberTidier::at_clock(size_t ahead) const {
  return number(ahead) && at(ahead).digits <= 2 && symbol(':', ahead + 1) && number(ahead + 2);
}

bool NumberTidier::clock_before_dash() const {
  const size_t size = out_.size();
  return size >= 4 && out_[size - 2].kind == TokenKind::number &&
         out_[size - 3].kind == TokenKind::symbol && out_[size - 3].symbol == ':';
}

bool NumberTidier::run_together() {
  const Token& token = at(0);
  if (token.digits < 3 || token.digits > 4 || word(WordKind::day_unit, 1)) return false;
  if (token.value / 100 > 24 || token.value % 100 > 59) return false;
  const bool behind = after_dash();
  if (!behind && !dash(1)) return false;
  const bool may_be_year = token.digits == 4 && token.value >= 1900;
  const bool beside_clock = behind ? clock_before_dash() : at_clock(2);
  if (may_be_year && !beside_clock) return false;
  put_clock(token.value / 100, token.value % 100);
  ++next_;
  return true;
}

bool NumberTidier::french_time() {
  const bool time = at(0).digits <= 2 && word(WordKind::clock_word, 1) && number(2) &&
                    at(2).digits == 2 && !at(2).space_before && !at(1).space_before;
  if (!time) return false;
  put_clock(at(0).value, at(2).value);
  next_ += 3;
  return true;
}

}  // namespace wegweiser::hours

#endif
