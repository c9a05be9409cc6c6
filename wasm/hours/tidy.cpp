#ifndef WEGWEISER_BRIEF

#include "hours/tidy.h"

#include <string_view>
#include <utility>

#include "hours/rule.h"
#include "hours/tidy_numbers.h"
#include "hours/vocabulary.h"

namespace wegweiser::hours {

namespace {

bool is_free_word(const Token& token) {
  if (token.kind != TokenKind::word) return false;
  switch (token.word) {
    case WordKind::unknown_word:
    case WordKind::condition:
    case WordKind::from_word:
    case WordKind::on_word:
    case WordKind::in_word:
    case WordKind::or_word:
    case WordKind::and_word:
    case WordKind::each:
    case WordKind::before:
    case WordKind::after:
    case WordKind::late:
    case WordKind::until_word:
    case WordKind::always:
    case WordKind::every_day:
    case WordKind::am:
    case WordKind::label:
    case WordKind::day_unit:
    case WordKind::hour_unit:
      return true;
    default:
      return false;
  }
}
class Tidier : private NumberTidier {
 public:
  Tidier(std::vector<Token> tokens, std::string_view text)
      : NumberTidier(std::move(tokens)), text_(text) {}

  std::vector<Token> run() {
    while (at(0).kind != TokenKind::end) {
      if (!step()) keep();
    }
    drop_last_dot();
    keep();
    return std::move(out_);
  }

 private:
  bool step() {
    if (at(0).kind == TokenKind::word) return at_word();
    if (number()) return at_number();
    if (symbol('.')) return at_dot();
    if (symbol('/')) return at_slash();
    if (symbol('=') && number(1) && !out_.empty() && out_.back().kind == TokenKind::number) {
      put_symbol('-');
      ++next_;
      return true;
    }
    if (dash()) return at_dash();
    if (symbol('(') && is_free_word(at(1))) return free_text();
    return false;
  }

  bool at_word() {
    switch (at(0).word) {
      case WordKind::label:
        if (!out_.empty() || (is_free_word(at(1)) && !word(WordKind::always, 1))) break;
        drop(symbol(':', 1) || symbol('=', 1) ? 2 : 1);
        return true;
      case WordKind::each:
        return every();
      case WordKind::which:
        if (!word(WordKind::weekday, 1)) break;
        nth_weekday({at(0).value}, 1);
        return true;
      case WordKind::on_word:
        if (word(WordKind::work_word, 1) && word(WordKind::day_unit, 2)) {
          put_word(WordKind::weekday, 0);
          put_symbol('-');
          put_word(WordKind::weekday, 4);
          next_ += 3;
          return true;
        }
        if (!word(WordKind::public_holiday, 1) && !word(WordKind::sunday_word, 1) &&
            !nth_number(1) && !word(WordKind::weekday, 1)) {
          break;
        }
        drop();
        return true;
      case WordKind::from_word:
        return from();
      case WordKind::am:
        if (!(word(WordKind::weekday, 1) || word(WordKind::weekend, 1)) || behind_a_number()) break;
        drop();
        return true;
      case WordKind::in_word: {
        const size_t article = at(1).text == "den" || at(1).text == "der" ? 1 : 0;
        if (!word(WordKind::school_holiday, article + 1)) break;
        drop(article + 1);
        return true;
      }
      case WordKind::public_word:
      case WordKind::school_word:
        if (!word(WordKind::public_holiday, 1)) break;
        put_word(word(WordKind::public_word) ? WordKind::public_holiday : WordKind::school_holiday);
        next_ += 2;
        return true;
      case WordKind::sunday_word:
        return sundays_and_holidays();
      case WordKind::day_unit:
        return beside_holiday(0);
      case WordKind::always:
        if (free_text()) return true;
        if (word(WordKind::modifier, 1)) {
          drop();
        } else {
          put_word(WordKind::modifier, static_cast<int>(Modifier::open));
          ++next_;
        }
        return true;
      case WordKind::also_word:
        add_to_rules_before();
        drop();
        return true;
      case WordKind::weekend:
        put_word(WordKind::weekday, 5);
        put_symbol(',');
        put_word(WordKind::weekday, 6);
        ++next_;
        return true;
      case WordKind::midnight:
        put_clock(after_dash() ? 24 : 0, 0);
        ++next_;
        return true;
      case WordKind::noon:
        put_clock(12, 0);
        ++next_;
        return true;
      case WordKind::daylight:
        put_word(WordKind::solar_event, static_cast<int>(SolarEvent::sunrise));
        put_symbol('-');
        put_word(WordKind::solar_event, static_cast<int>(SolarEvent::sunset));
        ++next_;
        return true;
      case WordKind::until_word:
        return at_dash() || half_of_day() || free_text();
      case WordKind::weekday:
        if (!symbol('-', 1) || !rest_of_rule(2)) break;
        keep();
        put_word(WordKind::modifier, static_cast<int>(Modifier::closed));
        ++next_;
        return true;
      default:
        break;
    }
    return beside_holiday(1) || half_of_day() || free_text();
  }

  /// "jeden Samstag", "every day", "all days". "jeden zweiten Samstag" may be every other one.
  bool every() {
    if (word(WordKind::day_unit, 1)) {
      put_word(WordKind::every_day);
      next_ += 2;
      return true;
    }
    const size_t numbers = word(WordKind::which, 1) ? 1 : nth_number(1);
    if (numbers == 0 && !word(WordKind::weekday, 1)) return free_text();
    const bool one = numbers == 1 || numbers == 2;
    const bool of_month = word(WordKind::in_word, numbers + 2);
    if (one && at(1).value > 1 && !of_month) return false;
    drop();
    return true;
  }

  /// "Mo-Fr 8-12; Do auch 14-18": the rule adds to those before it.
  void add_to_rules_before() {
    for (size_t index = out_.size(); index-- > 0;) {
      Token& token = out_[index];
      if (token.kind == TokenKind::symbol && token.symbol == ';') token.symbol = ',';
      const bool separator = token.kind == TokenKind::symbol && token.symbol == ',';
      if (separator || token.kind == TokenKind::comment) return;
    }
  }

  /// "von 8 bis 12", "ab 18 Uhr".
  bool from() {
    const bool open_end = at(0).value == 1;
    const bool date =
        number(1) && symbol('.', 2) && (word(WordKind::month, 3) || (number(3) && symbol('.', 4)));
    if (date && !open_end) {
      drop();
      return true;
    }
    if (!number(1)) {
      if (!word(WordKind::weekday, 1) || open_end) return free_text();
      drop();
      return true;
    }
    size_t ahead = 2;
    if ((symbol(':', 2) || symbol('.', 2)) && number(3)) ahead = 4;
    if (word(WordKind::clock_word, ahead)) ++ahead;
    const bool span = dash(ahead);
    if (span == open_end) return false;
    drop();
    if (!open_end) return true;
    for (size_t count = 1; count < ahead; ++count) keep();
    put_symbol('+');
    return true;
  }

  /// "Sonn- und Feiertags"
  bool sundays_and_holidays() {
    size_t ahead = 1;
    while (symbol('-', ahead) || symbol('/', ahead) || symbol(',', ahead) ||
           word(WordKind::and_word, ahead) || word(WordKind::on_word, ahead)) {
      ++ahead;
    }
    if (ahead == 1 || !word(WordKind::public_holiday, ahead)) return false;
    put_word(WordKind::weekday, 6);
    put_symbol(',');
    put_word(WordKind::public_holiday);
    next_ += ahead + 1;
    return true;
  }

  /// "day after public holiday", "one day before public holiday": PH +1 day, PH -1 day.
  bool beside_holiday(size_t ahead) {
    if (ahead == 1 && at(0).text != "one" && at(0).text != "ein") return false;
    if (!word(WordKind::day_unit, ahead)) return false;
    const bool before = word(WordKind::before, ahead + 1);
    if (!before && !word(WordKind::after, ahead + 1)) return false;
    size_t end = ahead + 2;
    if (word(WordKind::public_word, end)) ++end;
    if (!word(WordKind::public_holiday, end)) return false;
    put_word(WordKind::public_holiday);
    put_symbol(before ? '-' : '+');
    put_number(1, 1);
    put_word(WordKind::day_unit);
    next_ += end + 1;
    return true;
  }

  /// "a.m.", "p. m."
  bool half_of_day() {
    const std::string_view letter = at(0).text;
    const bool morning = letter == "a" || letter == "A";
    if (!morning && letter != "p" && letter != "P") return false;
    const bool dotted = symbol('.', 1) && (at(2).text == "m" || at(2).text == "M");
    if (!dotted) return false;
    put_word(morning ? WordKind::am : WordKind::pm);
    next_ += symbol('.', 3) ? 4 : 3;
    return true;
  }

  /// A full stop behind a number, or in front of the end or of another separator.
  bool at_dot() {
    const bool clock = number(1) && !at(1).space_before;
    if (clock || out_.empty()) return false;
    const bool separates = word(WordKind::weekday, 1) && out_.back().kind != TokenKind::word;
    if (!separates && out_.back().kind != TokenKind::number && !rest_of_rule(1)) return false;
    drop();
    return true;
  }

  /// "09:00-12:00 / 13:00-19:00", "Mo 6:00-18:00 / Sa 6:00-13:00"
  bool at_slash() {
    if (out_.empty() || out_.back().kind != TokenKind::number) return false;
    const bool span = number(1) && symbol(':', 2) && number(3) && dash(4);
    if (!span && !word(WordKind::weekday, 1)) return false;
    put_symbol(span ? ',' : ';');
    ++next_;
    return true;
  }

  void drop_last_dot() {
    const bool dot =
        !out_.empty() && out_.back().kind == TokenKind::symbol && out_.back().symbol == '.';
    if (dot) out_.pop_back();
  }

  /// "17:00 till late", "17:00-open end"
  bool at_dash() {
    if (!dash()) return false;
    const bool open_end = word(WordKind::modifier, 1) && at(2).kind == TokenKind::word &&
                          (at(2).text == "end" || at(2).text == "End");
    if (!open_end && !word(WordKind::late, 1)) return false;
    put_symbol('+');
    next_ += open_end ? 3 : 2;
    return true;
  }

  /// What free words say about hours.
  struct FreeText {
    size_t first = 0;        ///< token, ahead of here
    size_t last = 0;         ///< behind the last word
    size_t end = 0;          ///< behind what stands around it
    bool condition = false;  ///< a word is known to set a condition: a comment without its quotes
    bool otherwise = false;  ///< "nach Vereinbarung": what goes beside the hours
    bool negated = false;    ///< "ohne Termin": no condition at all
    bool parted = false;     ///< more than one clause
    bool joined = false;     ///< begins with "oder", "und"
  };

  FreeText read_free_text() const {
    FreeText out;
    while (true) {
      const Token& token = at(out.end);
      const bool between = symbol('.', out.end) || symbol(',', out.end) || symbol('-', out.end) ||
                           symbol('/', out.end) || symbol('(', out.end) || symbol(')', out.end);
      if (is_free_word(token)) {
        const bool joins = token.word == WordKind::or_word || token.word == WordKind::and_word;
        if (out.last == 0 && joins) {
          out.joined = true;
        } else {
          if (out.last == 0) out.first = out.end;
          out.last = out.end + 1;
        }
        const bool short_form = token.text == "n" && symbol('.', out.end + 1) &&
                                (at(out.end + 2).text == "V" || at(out.end + 2).text == "v");
        out.otherwise =
            out.otherwise || short_form || (token.word == WordKind::condition && token.value == 1);
        out.condition = out.condition || out.otherwise || token.word == WordKind::condition;
        out.negated = out.negated || token.text == "ohne" || token.text == "kein" ||
                      token.text == "keine" || token.text == "nicht";
      } else if (!between) {
        return out;
      }
      const bool full_stop = symbol('.', out.end) && !symbol(':', out.end + 1);
      out.parted = out.parted || symbol(',', out.end) || full_stop;
      ++out.end;
    }
  }

  bool free_text() {
    const FreeText words = read_free_text();
    const bool heading = symbol(':', words.end) && !words.parted && out_.empty();
    const bool closed =
        at(words.end).kind == TokenKind::end || symbol(';', words.end) || symbol('|', words.end);
    if (!words.condition || words.last == 0 || (!closed && !heading)) return false;
    comment(words);
    if (heading) ++next_;
    return true;
  }

  /// "oder nach Vereinbarung" and ", nach Vereinbarung" hold where the rules before leave the door
  /// closed; ", mit Termin" is about these rules' hours, and "ohne Termin" takes nothing from them.
  void comment(const FreeText& words) {
    const bool separated =
        !out_.empty() && out_.back().kind == TokenKind::symbol &&
        (out_.back().symbol == ',' || out_.back().symbol == ';' || out_.back().symbol == '.');
    // "Uhr." has taken the full stop.
    const bool sentence_ended =
        !out_.empty() && out_.back().word == WordKind::clock_word && out_.back().text.back() == '.';
    if (separated) out_.pop_back();
    const bool beside = words.joined || ((separated || sentence_ended) && words.otherwise);
    if (!out_.empty() && beside && !words.negated) put_symbol('|');
    if (words.negated) put_word(WordKind::modifier, static_cast<int>(Modifier::open));
    const size_t begin = static_cast<size_t>(at(words.first).text.data() - text_.data());
    const std::string_view tail = at(words.last - 1).text;
    const size_t finish = static_cast<size_t>(tail.data() - text_.data()) + tail.size();
    next_ += words.first;
    Token& note = put(TokenKind::comment);
    note.text = text_.substr(begin, finish - begin);
    note.rewritten = false;
    note.sloppy = true;
    next_ += words.end - words.first;
  }

  std::string_view text_;
};

}  // namespace

bool is_prose(std::string_view text) {
  if (text.find('"') != std::string_view::npos) return false;
  int words = 0;
  const auto is_letter = [](char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           static_cast<unsigned char>(byte) >= 0xC3;
  };
  size_t begin = 0;
  for (size_t end = 0; end <= text.size(); ++end) {
    const bool inside = end < text.size() && (is_letter(text[end]) || (text[end] & 0xC0) == 0x80);
    if (inside) continue;
    const std::string_view word = text.substr(begin, end - begin);
    begin = end + 1;
    if (word.size() < 4) continue;
    const WordKind kind = look_up(word).kind;
    if (kind == WordKind::unknown_word || kind == WordKind::condition) ++words;
  }
  return words >= 3;
}

std::vector<Token> tidy(std::vector<Token> tokens, std::string_view text) {
  for (const Token& token : tokens) {
    const bool maybe = (token.sloppy && token.kind != TokenKind::comment) ||
                       (token.kind == TokenKind::symbol &&
                        (token.symbol == '.' || token.symbol == '=' || token.symbol == '/')) ||
                       (token.kind == TokenKind::number && token.digits > 2) ||
                       (token.kind == TokenKind::number && token.value == 7);
    if (maybe) return Tidier(std::move(tokens), text).run();
  }
  return tokens;
}

}  // namespace wegweiser::hours

#endif
