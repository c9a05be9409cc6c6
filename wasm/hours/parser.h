#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hours/lexer.h"
#include "hours/parse.h"
#include "hours/rule.h"
#include "text/staff_key.h"

namespace wegweiser::hours {

/// Whether what people write is understood too. The phone's module reads canonical texts only:
/// the release made them so (tools/wegweiser/bundle.cpp).
#ifdef WEGWEISER_BRIEF
inline constexpr bool reads_sloppy = false;
#else
inline constexpr bool reads_sloppy = true;
#endif

bool has_days(const Rule& rule);
bool has_selectors(const Rule& rule);
/// Whether two rules select the same days, by the letter.
bool same_days(const Rule& one, const Rule& other);

/// Reads the tokens of one text from left to right. The functions that read a part return false
/// after fail(): the first thing that is not understood ends the reading.
class Parser {
 public:
  explicit Parser(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

  bool expression(Expression& out);

  const std::optional<Remark>& error() const { return error_; }
  std::vector<Remark> take_warnings() { return std::move(warnings_); }

 private:
  /// Where a rule's reading stands: the specification wants its parts in this order.
  struct Progress {
    bool modifier_first = false;  ///< "open Mo-Fr 08:00-12:00": more may follow it
    bool done = false;            ///< what follows belongs to another rule
  };

  // parser.cpp: rules and what stands between them
  bool rule(Rule& out);
  bool rule_part(Rule& out, Progress& progress);
  bool days_part(Rule& out, Progress& progress);
  bool dates_part(Rule& out, Progress& progress);
  bool times_part(Rule& out, const Progress& progress);
  bool late_selectors(Rule& out, Progress& progress);
  bool always(Rule& out);
  bool comment(Rule& out);
  bool modifier(Rule& out, Progress& progress);
  bool separator(Expression& so_far, Separator& out, bool& implied);
  // parser_checks.cpp: what rules may not be beside each other
  void check_replaced(const std::vector<Rule>& before, const Rule& rule, const Token& begin);
  bool check_neighbours(const Rule* before, const Rule& rule, const Token& begin, bool implied);
  bool check_dates_apart(const Rule& rule, const Token& begin);  ///< parser_dates.cpp
  bool check_points(const Expression& out);
  bool at_always() const;
  bool at_rule_end() const;

  // parser_dates.cpp: years, months and days, weeks
  bool years(Rule& out);
  bool dates(Rule& out);
  bool date_end(DateRange& out);
  bool date_step(DateRange& out);
  enum class RangeEdge { begin, end, months_end };
  bool date_point(DatePoint& out, RangeEdge edge);
  bool at_nth_weekday_of_range(RangeEdge edge) const;
  bool nth_weekday_of(DatePoint& out);
  bool day_number_of(DatePoint& out);
  bool date_offset(DatePoint& out);
  bool weeks(Rule& out);
  bool week_range(WeekRange& out);
  bool at_date() const;
  /// A month or Easter, with or without its year.
  bool at_year_day(size_t ahead = 0) const;
  bool at_day_number(size_t ahead = 0) const;

  // parser_days.cpp: weekdays and holidays
  bool days(Rule& out);
  bool day_item(Rule& out);
  bool holidays_behind(Rule& out);
  bool same_holidays_again(Rule& out, Rule& rest);
  bool weekday_range(WeekdayRange& out);
  bool nth(WeekdayRange& out);
  bool day_offset(int16_t& out);
  bool at_day() const;

  // parser_times.cpp
  bool times(Rule& out);
  bool time_span(TimeSpan& out);
  /// Which half of the day a clock time names, and whether it says so.
  enum class HalfDay { unsaid, morning, afternoon };
  bool time_point(TimePoint& out, HalfDay& half);
  bool solar_event(TimePoint& out);
  bool clock(TimePoint& out, HalfDay& half);
  bool same_half_day(TimeSpan& span, HalfDay begin, HalfDay end) const;
  bool step(TimeSpan& out);
  bool end_after_begin(TimeSpan& span, const Token& end);
  bool at_time() const;
  /// "8:00", "08.30": a number that can only be a time, whatever stands before it.
  bool at_clock(size_t ahead = 0) const;

  const Token& peek(size_t ahead = 0) const;
  bool at_symbol(char symbol, size_t ahead = 0) const;
  bool at_word(WordKind kind, size_t ahead = 0) const;
  bool at_number(size_t ahead = 0) const;
  /// "," or "und".
  bool at_comma(size_t ahead = 0) const;
  /// "-", another dash, or "bis".
  bool at_dash(size_t ahead = 0) const;
  bool at_year(size_t ahead = 0) const;
  /// Takes the token, and notes it if it is not spelled as specified.
  const Token& take();
  bool take_symbol(char symbol);

  bool fail(const Token& at, text::StaffKey key);
  void warn(const Token& at, text::StaffKey key);

  std::vector<Token> tokens_;
  size_t position_ = 0;
  std::optional<Remark> error_;
  std::vector<Remark> warnings_;
  Token point_;  ///< the first point in time; of kind `end`: none
  bool has_spans_ = false;
};

}  // namespace wegweiser::hours
