#pragma once

#include <string_view>

namespace wegweiser::text {

/// The key of a sentence that only the staff's tools have. In the phone's module nothing is left of
/// it: some hundred keys would be a kilobyte that nobody reads.
class StaffKey {
 public:
#ifdef WEGWEISER_BRIEF
  constexpr StaffKey(const char*) {}       // NOLINT(google-explicit-constructor)
  constexpr StaffKey(std::string_view) {}  // NOLINT(google-explicit-constructor)
  constexpr std::string_view view() const { return {}; }
#else
  constexpr StaffKey(const char* key) : key_(key) {}       // NOLINT(google-explicit-constructor)
  constexpr StaffKey(std::string_view key) : key_(key) {}  // NOLINT(google-explicit-constructor)
  constexpr std::string_view view() const { return key_; }

 private:
  std::string_view key_;
#endif
};

}  // namespace wegweiser::text
