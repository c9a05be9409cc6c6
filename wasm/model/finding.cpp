#include "model/finding.h"

#include <algorithm>

namespace wegweiser::model {

void Findings::add(Severity severity, size_t file, size_t offset, text::StaffKey key,
                   std::string_view found, std::string_view suggestion, std::string_view other) {
  if (list_.size() > most_findings) return;
  if constexpr (!explains) {
    list_.push_back({severity, file, offset, {}, {}});
    return;
  }
  const bool last = list_.size() == most_findings;
  if (last) key = "problem.too_many";
  Finding finding{last ? Severity::error : severity, file, offset, std::string(key.view()), {}};
  const std::pair<const char*, std::string_view> values[] = {
      {"found", found}, {"suggestion", suggestion}, {"other", other}};
  for (const auto& [name, value] : values) {
    if (!value.empty() && !last) finding.values.emplace_back(name, value);
  }
  list_.push_back(std::move(finding));
}

std::vector<Finding> Findings::take_sorted() {
  // Insertion sort: the list is short, mostly in order already, and this must be stable and small.
  for (size_t i = 1; i < list_.size(); ++i) {
    for (size_t j = i; j > 0; --j) {
      Finding& before = list_[j - 1];
      Finding& after = list_[j];
      if (before.file < after.file ||
          (before.file == after.file && before.offset <= after.offset)) {
        break;
      }
      std::swap(before, after);
    }
  }
  return std::move(list_);
}

}  // namespace wegweiser::model
