#include "model/names.h"

namespace wegweiser::model {
namespace {

template <size_t count>
Names table(const char* const (&names)[count]) {
  return {names, count};
}

constexpr const char* phone_type_names[] = {"voice", "cell", "fax", "text", "hotline"};

constexpr const char* wheelchair_access_names[] = {"unknown", "yes", "limited", "no"};

constexpr const char* hours_kinds[] = {"office", "phone", "lending", "appointment", "pickup"};

constexpr const char* facility_status_names[] = {
    "normal",      "limited", "urgent_only",        "appointment_only",
    "remote_only", "moved",   "closed_temporarily", "closed",
    "unknown"};

constexpr const char* channel_status_names[] = {
    "works", "limited", "overloaded", "down", "urgent_only", "appointment_only", "unknown"};

constexpr const char* service_status_names[] = {"available", "limited", "not_available", "unknown"};

constexpr const char* channel_type_names[] = {"in_person", "phone",  "email",    "post",
                                              "fax",       "online", "drop_box", "callback"};

constexpr const char* alternative_kinds[] = {"other_facility", "neighbour_town", "other_channel",
                                             "paper",          "online",         "later"};

constexpr const char* facility_kind_names[] = {
    "townhall", "citizen_office", "townhall_branch", "department",  "utility",        "library",
    "school",   "kindergarten",   "youth",           "counselling", "care",           "health",
    "waste",    "pool",           "sports",          "culture",     "museum",         "tourism",
    "police",   "fire_station",   "cemetery",        "authority",   "neighbour_town", "other"};

constexpr const char* notice_kind_names[] = {"info",     "restriction", "outage",
                                             "resolved", "fraud",       "deadline"};

constexpr const char* notice_level_names[] = {"info", "important", "urgent"};

constexpr const char* notice_status_names[] = {"actual", "exercise", "test"};

constexpr const char* nature_names[] = {"real", "archive", "fictional"};

constexpr const char* situation_names[] = {"normal", "emergency"};

}  // namespace

Names names_of(PhoneType) { return table(phone_type_names); }
Names names_of(WheelchairAccess) { return table(wheelchair_access_names); }
Names names_of(OpeningHours::Kind) { return table(hours_kinds); }
Names names_of(FacilityStatus) { return table(facility_status_names); }
Names names_of(ChannelStatus) { return table(channel_status_names); }
Names names_of(ServiceStatus) { return table(service_status_names); }
Names names_of(ChannelType) { return table(channel_type_names); }
Names names_of(Alternative::Kind) { return table(alternative_kinds); }
Names names_of(FacilityKind) { return table(facility_kind_names); }
Names names_of(NoticeKind) { return table(notice_kind_names); }
Names names_of(NoticeLevel) { return table(notice_level_names); }
Names names_of(NoticeStatus) { return table(notice_status_names); }
Names names_of(Nature) { return table(nature_names); }
Names names_of(Situation) { return table(situation_names); }

}  // namespace wegweiser::model
