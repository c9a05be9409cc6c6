#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "model/directory.h"
#include "text/texts.h"

/// Text keys of the model's enums and the small joints between sentences.
namespace wegweiser::status {

std::string_view channel_type_key(model::ChannelType type);        ///< "channel.email"
std::string_view channel_status_key(model::ChannelStatus status);  ///< "channel_status.down"
std::string_view phone_status_key(model::ChannelStatus status);    ///< "call.overloaded"
std::string_view facility_status_key(model::FacilityStatus status);
std::string_view service_status_key(model::ServiceStatus status);
std::string_view facility_kind_key(model::FacilityKind kind);  ///< "kind.library"

/// "21. November 2023" at midnight, else "21. November 2023, 10:00 Uhr".
std::string describe_when(hours::DateTime time, const text::Texts& texts);

/// The same for an end: what ends at midnight holds to the evening before, "31. Dezember 2023".
std::string describe_until(hours::DateTime time, const text::Texts& texts);

/// "Cyberangriff, seit 17. November 2023, bis 5. Dezember 2023"; what is empty is left out.
std::string with_period(std::string_view text, const std::optional<hours::DateTime>& since,
                        const std::optional<hours::DateTime>& until, const text::Texts& texts);

/// The non-empty parts, each ended by a full stop where it has no end of its own.
std::string sentences(std::initializer_list<std::string_view> parts);

}  // namespace wegweiser::status
