#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/problem.h"
#include "text/staff_key.h"

namespace wegweiser::model {

/// Whether problems say what is wrong and what a person most likely meant. The phone's module only
/// says at which byte: its data were checked before they were released, and the sentences stay
/// with the staff's tools. What is accepted is the same.
#ifdef WEGWEISER_BRIEF
inline constexpr bool explains = false;
#else
inline constexpr bool explains = true;
#endif

/// A problem that knows only the byte it stands at; line, column and pointer are worked out once,
/// at the end, from the text and the tree.
struct Finding {
  Severity severity = Severity::error;
  size_t file = 0;    ///< index
  size_t offset = 0;  ///< byte in the file's text
  std::string key;
  std::vector<std::pair<std::string, std::string>> values;  ///< placeholder -> value
};

/// More findings than a person reads; behind it one says that there are more.
inline constexpr size_t most_findings = 1000;

class Findings {
 public:
  /// `found`, `suggestion` and `other` fill the placeholders of those names, where not empty.
  void add(Severity severity, size_t file, size_t offset, text::StaffKey key,
           std::string_view found = {}, std::string_view suggestion = {},
           std::string_view other = {});
  void error(size_t file, size_t offset, text::StaffKey key, std::string_view found = {},
             std::string_view suggestion = {}, std::string_view other = {}) {
    add(Severity::error, file, offset, key, found, suggestion, other);
  }
  /// In the order of files and bytes.
  std::vector<Finding> take_sorted();

 private:
  std::vector<Finding> list_;
};

}  // namespace wegweiser::model
