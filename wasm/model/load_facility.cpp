#include "model/load_parts.h"

namespace wegweiser::model {
namespace {

constexpr const char* payments[] = {"cash", "card", "girocard", "transfer"};

bool read_payment(Reader& reader, const Value& value, std::string& out) {
  const int index = read_choice(reader, value, {payments, std::size(payments)});
  if (index < 0) return false;
  out = payments[index];
  return true;
}

bool read_status(Reader& reader, const Value& value, StatusOfFacility& out) {
  Fields fields(reader, value);
  fields.required("code", out.code, read_enum<FacilityStatus>);
  fields.field("reason", out.reason, read_text);
  fields.field("note", out.note, read_text);
  fields.field("since", out.since, read_date_time);
  fields.field("until", out.until, read_date_time);
  fields.in_order("since", out.since, "until", out.until);
  if (out.code != FacilityStatus::normal && out.code != FacilityStatus::unknown &&
      out.reason.empty()) {
    reader.warning(value.offset, "problem.status_without_reason", name(out.code));
  }
  return fields.is_object();
}

}  // namespace

bool read_facility(Reader& reader, const Value& value, Facility& out) {
  ++reader.gathered.facilities;
  Fields fields(reader, value);
  fields.required("id", out.id, read_id<IdKind::facility>);
  fields.required("name", out.name, read_text);
  fields.field("short_name", out.short_name, read_text);
  fields.field("kind", out.kind, read_enum<FacilityKind>);
  fields.field("part_of", out.part_of, read_reference<IdKind::facility>);
  if (!out.part_of.empty()) {
    reader.gathered.parts.push_back(reader.mark(IdKind::facility, *fields.again("part_of")));
  }
  fields.list("keywords", out.keywords, read_string);
  fields.field("address", out.address, read_address);
  fields.field("coordinates", out.coordinates, read_coordinates);
  fields.field("transit", out.transit, read_text);
  fields.field("wheelchair", out.wheelchair, read_enum<WheelchairAccess>);
  fields.field("wheelchair_note", out.wheelchair_note, read_text);
  fields.list("phones", out.phones, read_phone);
  fields.list("emails", out.emails, read_email);
  fields.field("web", out.web, read_url);
  fields.list("hours", out.hours, read_opening_hours);
  fields.field("status", out.status, read_status);
  fields.list("channels", out.channels, read_channel);
  fields.list("alternatives", out.alternatives, read_alternative);
  fields.list("languages", out.languages, read_language);
  fields.list("payment", out.payment, read_payment);
  fields.field("note", out.note, read_text);
  fields.field("verified_at", out.verified_at, read_partial_date);
  read_sources(fields, out.sources);
  return fields.is_object();
}

bool read_contact(Reader& reader, const Value& value, Contact& out) {
  Fields fields(reader, value);
  fields.required("id", out.id, read_id<IdKind::contact>);
  fields.required("name", out.name, read_text);
  fields.field("facility", out.facility, read_reference<IdKind::facility>);
  fields.field("responsible_for", out.responsible_for, read_text);
  fields.list("keywords", out.keywords, read_string);
  fields.list("phones", out.phones, read_phone);
  fields.list("emails", out.emails, read_email);
  fields.field("room", out.room, read_text);
  fields.field("hours", out.hours, read_hours_text);
  fields.list("channels", out.channels, read_channel);
  fields.field("note", out.note, read_text);
  fields.field("verified_at", out.verified_at, read_partial_date);
  read_sources(fields, out.sources);
  return fields.is_object();
}

}  // namespace wegweiser::model
