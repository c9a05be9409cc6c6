#pragma once

#include <cstddef>
#include <string_view>

namespace wegweiser::model {

/// How many letters have to be inserted, removed, replaced or swapped with their neighbour
/// (optimal string alignment distance); capital letters and "-" for "_" cost nothing.
/// `limit` + 1 for everything farther away than `limit`.
size_t edit_distance(std::string_view a, std::string_view b, size_t limit);

/// Keeps the candidate a person most likely meant by `written`; a far one is no candidate.
class Suggestion {
 public:
  explicit Suggestion(std::string_view written);
  void offer(std::string_view candidate);
  /// Empty when nothing is near. Views the text of the candidate.
  std::string_view best() const { return best_; }

 private:
  std::string_view written_;
  std::string_view best_;
  size_t limit_;
};

}  // namespace wegweiser::model
