#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "hours/civil.h"
#include "hours/holidays.h"
#include "hours/plan.h"

/// What a town publishes: plain values, as they stand in the town's JSON files. The JSON key of
/// a member is its name, of an enum value its name, unless the line says otherwise. An empty
/// string, list or optional means "not known" and never "no".
/// The fields in German, for staff: docs/datenmodell.md.
namespace wegweiser::model {

using hours::Date;
using hours::DateTime;

/// Text for people. In JSON a string (German) or an object {"de": …, "en": …}.
struct Text {
  std::vector<std::pair<std::string, std::string>> languages;  ///< BCP 47 tag -> text, German first

  bool empty() const { return languages.empty(); }
  /// The text in `language`, else German, else the first there is, else "".
  const std::string& in(std::string_view language) const;
  /// The language that in(language) answers in.
  const std::string& language_for(std::string_view language) const;
};

/// Where a fact comes from. `date` is as exact as the source: "2023", "2023-11", "2023-11-17",
/// or empty: undated.
struct Source {
  std::string title;
  std::string url;
  std::string date;
  std::vector<std::string> facts;  ///< members it backs ("address", "phones"); empty: all
};

enum class PhoneType { voice, cell, fax, text, hotline };

struct Phone {
  std::string number;   ///< E.164 "+497473370158", or a German short number "115"
  std::string display;  ///< as printed, "07473 370-158"; computed when missing
  Text label;           ///< what it is for
  PhoneType type = PhoneType::voice;
  std::string hours;  ///< opening_hours of the line
  Text note;          ///< cost, best time to call …
  bool temporary = false;
};

struct Email {
  std::string address;
  Text label;
  bool temporary = false;
};

struct Address {
  std::string street;  ///< with house number
  std::string postcode;
  std::string city;
  Text extra;  ///< floor, entrance, district
  bool empty() const { return street.empty() && city.empty(); }
};

struct Coordinates {
  double lat = 0;
  double lon = 0;
};

enum class WheelchairAccess { unknown, yes, limited, no };

/// Opening hours of one kind. In JSON {"kind", "osm", "as_written", "note", "exceptions"}.
struct OpeningHours {
  enum class Kind { office, phone, lending, appointment, pickup };
  Kind kind = Kind::office;
  std::string osm;  ///< OpenStreetMap opening_hours; empty: only `as_written` is known
  Text as_written;  ///< what the source says, shown when `osm` is missing or not understood
  Text note;
  std::optional<hours::Expression> expression;  ///< parsed `osm`; nothing: not understood
  std::vector<hours::Exception> exceptions;     ///< JSON {"from", "to", "closed"|"osm", "reason"}
  bool open_on_holidays = false;  ///< true: public holidays do not close it (pool, museum)
};

enum class FacilityStatus {
  normal,
  limited,
  urgent_only,
  appointment_only,
  remote_only,
  moved,
  closed_temporarily,
  closed,
  unknown
};

enum class ChannelStatus {
  works,
  limited,
  overloaded,
  down,
  urgent_only,
  appointment_only,
  unknown
};

enum class ServiceStatus { available, limited, not_available, unknown };

enum class ChannelType { in_person, phone, email, post, fax, online, drop_box, callback };

/// Another way when the first is out.
struct Alternative {
  enum class Kind { other_facility, neighbour_town, other_channel, paper, online, later };
  Kind kind = Kind::other_facility;
  std::string facility;  ///< id, or empty
  std::string service;   ///< id, or empty
  Text text;             ///< what exactly is possible there, what to bring
  std::string url;
  std::vector<Phone> phones;
};

/// Messages that were sent in this time and never arrived.
struct LostWindow {
  std::optional<DateTime> from;
  std::optional<DateTime> to;
  Text advice;
};

/// One way to reach the town, a facility or a service: status beats opening hours.
struct Channel {
  ChannelType type = ChannelType::phone;
  ChannelStatus status = ChannelStatus::unknown;
  Text reason;
  Text use_instead;
  Text best_times;
  std::optional<DateTime> since;
  std::optional<DateTime> until;
  std::optional<LostWindow> lost_window;
};

/// In JSON {"status": {"code", "reason", "since", "until", "note"}}.
struct StatusOfFacility {
  FacilityStatus code = FacilityStatus::normal;
  Text reason;
  Text note;  ///< what that means for a visitor
  std::optional<DateTime> since;
  std::optional<DateTime> until;
};

/// Without `code` the town has said nothing about the service itself: its places count.
struct StatusOfService {
  std::optional<ServiceStatus> code;
  Text reason;
  std::optional<DateTime> since;
  std::optional<DateTime> expected_back;
};

/// The order is that of the home screen; up to `library` a facility shares the town's channels.
enum class FacilityKind {
  townhall,
  citizen_office,
  townhall_branch,
  department,
  utility,
  library,
  school,
  kindergarten,
  youth,
  counselling,
  care,
  health,
  waste,
  pool,
  sports,
  culture,
  museum,
  tourism,
  police,
  fire_station,
  cemetery,
  authority,
  neighbour_town,
  other
};

struct Facility {
  std::string id;
  Text name;
  Text short_name;
  FacilityKind kind = FacilityKind::other;
  std::string part_of;  ///< id of the facility it belongs to
  std::vector<std::string> keywords;
  std::optional<Address> address;
  std::optional<Coordinates> coordinates;
  Text transit;
  WheelchairAccess wheelchair = WheelchairAccess::unknown;
  Text wheelchair_note;
  std::vector<Phone> phones;
  std::vector<Email> emails;
  std::string web;
  std::vector<OpeningHours> hours;
  StatusOfFacility status;
  std::vector<Channel> channels;
  std::vector<Alternative> alternatives;
  std::vector<std::string> languages;  ///< spoken there, BCP 47
  std::vector<std::string> payment;    ///< cash, card, girocard, transfer
  Text note;
  std::vector<Source> sources;
  std::string verified_at;  ///< as exact as known, like Source::date
};

/// A person or desk one can ask, by role: "Friedhofsverwaltung". Names of people are avoided.
struct Contact {
  std::string id;
  Text name;             ///< the role or subject
  std::string facility;  ///< id
  Text responsible_for;
  std::vector<std::string> keywords;
  std::vector<Phone> phones;
  std::vector<Email> emails;
  Text room;
  std::string hours;  ///< opening_hours when it can be reached
  std::vector<Channel> channels;
  Text note;
  std::vector<Source> sources;
  std::string verified_at;
};

/// Where a service is offered. In JSON {"facility", "note", "osm", "appointment_url"}.
struct Offer {
  std::string facility;
  Text note;
  std::string osm;
  std::optional<hours::Expression> expression;
  std::string appointment_url;
};

struct Form {
  Text name;
  std::string url;
  std::optional<bool> paper_available;
  Text pick_up_at;
};

struct Service {
  std::string id;
  std::string leika;  ///< LeiKa number, "99…"
  Text name;
  std::vector<std::string> everyday_names;
  Text summary;
  Text urgent_case;  ///< what to do when it cannot wait
  StatusOfService status;
  std::vector<Offer> offered_at;
  std::vector<std::string> contacts;  ///< ids
  std::vector<Channel> channels;
  std::vector<Text> documents;
  std::vector<Form> forms;
  Text fees;
  Text processing_time;
  Text deadlines;     ///< what happens to dates and dunning meanwhile
  Text appointments;  ///< whether booked appointments hold
  std::vector<Alternative> alternatives;
  std::vector<Source> sources;
  std::string verified_at;
};

enum class NoticeKind { info, restriction, outage, resolved, fraud, deadline };
enum class NoticeLevel { info, important, urgent };
enum class NoticeStatus { actual, exercise, test };

/// Takes CAP 1.2's life cycle (sent, replaces, effective, expires, cancelled), not its hazard
/// scales.
struct Notice {
  std::string id;
  NoticeKind kind = NoticeKind::info;
  NoticeLevel level = NoticeLevel::info;
  NoticeStatus status = NoticeStatus::actual;
  Text headline;
  Text description;
  Text instruction;  ///< what to do
  Text not_affected;
  DateTime sent;
  std::optional<DateTime> effective;
  std::optional<DateTime> expires;
  std::optional<DateTime> review_by;
  std::optional<DateTime> cancelled_at;
  Text cancel_reason;
  std::vector<std::string> replaces;  ///< ids of notices this one takes the place of
  std::vector<std::string>
      facilities;  ///< ids, JSON "affects": {"facilities", "services", "channels"}
  std::vector<std::string> services;
  std::vector<ChannelType> channels;
  std::string contact;  ///< id
  std::string url;
  bool pinned = false;
  std::vector<Source> sources;
};

/// A line of the board "Was geht, was geht nicht" that is neither a channel nor a facility nor a
/// service of the directory: water, waste collection, emergency calls.
struct BoardEntry {
  Text name;
  ChannelStatus status = ChannelStatus::unknown;
  Text reason;
  Text use_instead;
};

enum class Nature { real, archive, fictional };
enum class Situation { normal, emergency };

struct Town {
  std::string name;
  std::string ags;  ///< Amtlicher Gemeindeschlüssel
  std::string postcode;
  std::string area_code;  ///< "07473"
  std::string homepage;
  Nature nature = Nature::real;
  std::optional<DateTime> archive_moment;  ///< the moment an archive shows
  hours::HolidayCalendar holidays;         ///< JSON {"state": "BW", "assumption_day": …}
  std::string switchboard;  ///< id of the facility whose first phone is the town's number
  std::optional<bool> takes_part_in_115;
  std::optional<Coordinates> coordinates;
};

/// Everything of one town. JSON: any file of the town's folder may carry any of these members at
/// its top level; a member stands in one file only, lists are joined. `data.json` of a release
/// is the same with all members in one file.
struct Directory {
  Town town;
  std::optional<DateTime> issued_at;  ///< required
  long serial = 0;                    ///< required, grows with every release
  std::string issuer;
  Situation situation = Situation::normal;
  std::optional<DateTime> next_update_by;
  std::optional<DateTime> no_change_confirmed_at;
  int stale_after_hours = 24;
  std::vector<hours::Exception> closing_days;  ///< JSON {"from", "to", "reason"}: all offices
  /// As closing_days, but nothing is closed: what "SH" in opening hours means.
  std::vector<hours::Exception> school_holidays;
  std::vector<Channel> channels;  ///< of the town as a whole
  std::vector<BoardEntry> board;
  std::vector<Notice> notices;
  std::vector<Facility> facilities;
  std::vector<Contact> contacts;
  std::vector<Service> services;

  const Facility* facility(std::string_view id) const;
  const Service* service(std::string_view id) const;
  const Contact* contact(std::string_view id) const;
  const Notice* notice(std::string_view id) const;
};

}  // namespace wegweiser::model
