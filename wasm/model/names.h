#pragma once

#include <cstddef>
#include <string_view>

#include "model/directory.h"

namespace wegweiser::model {

/// The names of an enum's values as JSON writes them, in the enum's order.
struct Names {
  const char* const* first = nullptr;
  size_t count = 0;
};

Names names_of(PhoneType);
Names names_of(WheelchairAccess);
Names names_of(OpeningHours::Kind);
Names names_of(FacilityStatus);
Names names_of(ChannelStatus);
Names names_of(ServiceStatus);
Names names_of(ChannelType);
Names names_of(Alternative::Kind);
Names names_of(FacilityKind);
Names names_of(NoticeKind);
Names names_of(NoticeLevel);
Names names_of(NoticeStatus);
Names names_of(Nature);
Names names_of(Situation);

/// "closed_temporarily", for text keys and class names.
template <class Enum>
std::string_view name(Enum value) {
  const Names names = names_of(value);
  const size_t index = static_cast<size_t>(value);
  return index < names.count ? names.first[index] : std::string_view();
}

}  // namespace wegweiser::model
