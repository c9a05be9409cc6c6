#pragma once

#include <vector>

#include "hours/token_rewriter.h"

namespace wegweiser::hours {

/// The part of hours/tidy.h that begins with a number: dates, times, counts.
class NumberTidier : protected TokenRewriter {
 protected:
  using TokenRewriter::TokenRewriter;

  /// "1." in front of a weekday, alone or in "1. und 3."; how many tokens it takes.
  size_t nth_number(size_t ahead) const;
  void nth_weekday(const std::vector<int>& which, size_t ahead);
  bool at_number();
  bool short_number(size_t ahead, int largest) const;
  struct Day {
    size_t at = 0;              ///< of its number, ahead of here
    char separator_behind = 0;  ///< ',' or '-', 0 behind the last
  };
  void put_dates(const std::vector<Day>& days, size_t month_at, int year);
  int year_at(size_t ahead) const;  ///< 2026 for "2026" and for "26" right behind a full stop
  /// "24. Dezember", "24.12.", "24.12.2026", "24.-26.12.", "24. und 31.12."
  bool german_date();
  /// "10.12-12.12 geschlossen": no times that anybody would close at.
  bool closed_dates();
  bool behind_a_number() const;
  /// "24 Stunden", "24x7", "7/7", "7 days a week".
  bool round_the_clock();
  /// "a week", "/week", "die Woche" from `ahead` on: where it ends, or 0.
  size_t week_behind(size_t ahead) const;
  bool at_clock(size_t ahead) const;
  bool clock_before_dash() const;
  /// "0830", "800-1600": a time without its colon, where it cannot be a year.
  bool run_together();
  /// "9h30"
  bool french_time();
};

}  // namespace wegweiser::hours
