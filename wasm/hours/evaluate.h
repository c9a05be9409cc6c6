#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "hours/plan.h"
#include "hours/select.h"

namespace wegweiser::hours {

/// A stretch of one calendar day with one state. Pieces of a day lie side by side from minute 0
/// to 1440. `rule` and `reason` point into the plan.
struct Piece {
  int begin = 0;
  int end = 0;
  State state = State::closed;
  const Rule* rule = nullptr;  ///< nothing: no rule is about it
  Cause cause = Cause::regular;
  std::string_view reason;
  bool open_end = false;
  bool from_yesterday = false;  ///< the rest of a span that began the day before

  bool shows_the_same(const Piece& other) const;
  std::string_view comment() const;
};

/// Whether the hours say themselves what happens on public holidays; "24/7" does.
bool knows_holidays(const Expression& hours);

/// Evaluates a plan day by day; asked in order it looks at each day's rules once. The plan has to
/// outlive it.
class Evaluator {
 public:
  explicit Evaluator(const Plan& plan);

  /// Valid until the next call.
  const std::vector<Piece>& pieces(int64_t day_number);
  /// Whether the last call of pieces() gave the very pieces of the call before it.
  bool repeated() const { return repeated_; }
  /// Which of the plan's layers decides about a day, with its reason.
  Piece layer_piece(int64_t day_number) const;

 private:
  struct Layer {
    const Expression* hours = nullptr;  ///< nothing: closed
    Cause cause = Cause::regular;
    std::string_view reason;
    bool operator==(const Layer&) const = default;
  };
  /// The rules that are about one day, after later ones have replaced earlier ones.
  struct ActiveRules {
    const Expression* hours = nullptr;
    int64_t day = 0;
    Assume assume = Assume::no_holiday;
    bool assumed = false;  ///< a rule depends on a holiday that nobody knows about
    size_t first = 0;      ///< rules before it were replaced
    std::vector<Selection> selections;
    bool says_the_same(const ActiveRules& other) const {
      return hours == other.hours && first == other.first && selections == other.selections;
    }
  };
  enum class Part : uint8_t { today, yesterday, both };
  enum class Cover : uint8_t { everything, what_is_closed, what_began_today };

  Layer layer(int64_t day_number) const;
  const ActiveRules& active(const Expression& hours, int64_t day_number);
  bool nothing_new(const Layer& today, const Layer& yesterday, int64_t day_number);
  void paint_day(const Layer& today, const Layer& yesterday, int64_t day_number);
  void paint(const Expression& hours, int64_t day_number, Part part, const Layer& layer);
  void paint_rule(const Rule& rule, const Selection& selection, const Layer& layer,
                  int64_t day_number, bool from_yesterday, Cover cover);
  void paint_times(const Rule& rule, Piece& piece, int64_t day_number, Cover cover);
  void paint_piece(const Piece& piece, Cover cover);
  void keep_what_agrees(const std::vector<Piece>& other);
  int minute_of(const TimePoint& point, int64_t day_number) const;

  const Plan& plan_;
  bool regular_knows_holidays_ = false;
  bool no_calendar_ = false;   ///< the regular hours decide about every day
  std::vector<Sieve> sieves_;  ///< of the regular hours' rules
  Assume assume_ = Assume::no_holiday;
  ActiveRules cache_[2];
  std::vector<Piece> pieces_;
  std::vector<Piece> scratch_;
  /// What the pieces were painted from; `painted_` is false where they cannot be used again.
  bool painted_ = false;
  bool repeated_ = false;
  bool by_the_sun_ = false;
  Layer painted_today_;
  Layer painted_yesterday_;
  ActiveRules painted_rules_[2];
};

}  // namespace wegweiser::hours
