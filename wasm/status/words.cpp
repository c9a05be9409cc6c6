#include "status/words.h"

#include <array>

#include "hours/describe.h"

namespace wegweiser::status {

namespace {

template <size_t size, typename Enum>
std::string_view key_at(const std::array<std::string_view, size>& keys, Enum value) {
  const auto position = static_cast<size_t>(value);
  return position < size ? keys[position] : std::string_view("unknown");
}

}  // namespace

std::string_view channel_type_key(model::ChannelType type) {
  static constexpr std::array<std::string_view, 8> keys = {
      "channel.in_person", "channel.phone",  "channel.email",    "channel.post",
      "channel.fax",       "channel.online", "channel.drop_box", "channel.callback"};
  return key_at(keys, type);
}

std::string_view channel_status_key(model::ChannelStatus status) {
  static constexpr std::array<std::string_view, 7> keys = {
      "channel_status.works",  "channel_status.limited",     "channel_status.overloaded",
      "channel_status.down",   "channel_status.urgent_only", "channel_status.appointment_only",
      "channel_status.unknown"};
  return key_at(keys, status);
}

std::string_view phone_status_key(model::ChannelStatus status) {
  static constexpr std::array<std::string_view, 7> keys = {
      "call.works",       "call.limited",          "call.overloaded", "call.down",
      "call.urgent_only", "call.appointment_only", "call.unknown"};
  return key_at(keys, status);
}

std::string_view facility_status_key(model::FacilityStatus status) {
  static constexpr std::array<std::string_view, 9> keys = {"facility_status.normal",
                                                           "facility_status.limited",
                                                           "facility_status.urgent_only",
                                                           "facility_status.appointment_only",
                                                           "facility_status.remote_only",
                                                           "facility_status.moved",
                                                           "facility_status.closed_temporarily",
                                                           "facility_status.closed",
                                                           "facility_status.unknown"};
  return key_at(keys, status);
}

std::string_view service_status_key(model::ServiceStatus status) {
  static constexpr std::array<std::string_view, 4> keys = {
      "service_status.available", "service_status.limited", "service_status.not_available",
      "service_status.unknown"};
  return key_at(keys, status);
}

std::string_view facility_kind_key(model::FacilityKind kind) {
  static constexpr std::array<std::string_view, 24> keys = {
      "kind.townhall",    "kind.citizen_office", "kind.townhall_branch",
      "kind.department",  "kind.utility",        "kind.library",
      "kind.school",      "kind.kindergarten",   "kind.youth",
      "kind.counselling", "kind.care",           "kind.health",
      "kind.waste",       "kind.pool",           "kind.sports",
      "kind.culture",     "kind.museum",         "kind.tourism",
      "kind.police",      "kind.fire_station",   "kind.cemetery",
      "kind.authority",   "kind.neighbour_town", "kind.other"};
  return key_at(keys, kind);
}

std::string describe_when(hours::DateTime time, const text::Texts& texts) {
  return time.minute == 0 ? hours::describe_date(time.date, texts)
                          : hours::describe_date_time(time, texts);
}

std::string describe_until(hours::DateTime time, const text::Texts& texts) {
  if (time.minute == 0) time = hours::date_time_of(hours::wall_minutes(time) - int64_t{24} * 60);
  return describe_when(time, texts);
}

std::string with_period(std::string_view text, const std::optional<hours::DateTime>& since,
                        const std::optional<hours::DateTime>& until, const text::Texts& texts) {
  std::string result(text);
  while (!result.empty() && (result.back() == '.' || result.back() == ' ')) result.pop_back();
  const auto add = [&](std::string_view key, const std::string& when) {
    if (!result.empty()) result += ", ";
    result += texts.format(key, {{"when", when}});
  };
  if (since) add("period.since", describe_when(*since, texts));
  if (until) add("period.until", describe_until(*until, texts));
  return result;
}

std::string sentences(std::initializer_list<std::string_view> parts) {
  std::string result;
  for (std::string_view part : parts) {
    if (part.empty()) continue;
    if (!result.empty()) {
      const char last = result.back();
      if (last != '.' && last != '!' && last != '?' && last != ':') result += '.';
      result += ' ';
    }
    result += part;
  }
  return result;
}

}  // namespace wegweiser::status
