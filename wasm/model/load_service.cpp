#include "model/load_parts.h"

namespace wegweiser::model {
namespace {

/// LeiKa numbers have 14 digits and start with 99.
bool read_leika(Reader& reader, const Value& value, std::string& out) {
  if (!read_string(reader, value, out)) return false;
  if (out.empty() || (out.size() == 14 && out.compare(0, 2, "99") == 0 &&
                      out.find_first_not_of("0123456789") == std::string::npos)) {
    return true;
  }
  reader.error(value.offset, "problem.leika", out);
  return false;
}

bool read_status(Reader& reader, const Value& value, StatusOfService& out) {
  Fields fields(reader, value);
  fields.required("code", out.code, read_enum<ServiceStatus>);
  fields.field("reason", out.reason, read_text);
  fields.field("since", out.since, read_date_time);
  fields.field("expected_back", out.expected_back, read_date_time);
  fields.in_order("since", out.since, "expected_back", out.expected_back);
  if ((out.code == ServiceStatus::limited || out.code == ServiceStatus::not_available) &&
      out.reason.empty()) {
    reader.warning(value.offset, "problem.status_without_reason", name(*out.code));
  }
  return fields.is_object();
}

bool read_offer(Reader& reader, const Value& value, Offer& out) {
  Fields fields(reader, value);
  fields.required("facility", out.facility, read_reference<IdKind::facility>);
  fields.field("note", out.note, read_text);
  if (const Value* osm = fields.find("osm")) {
    read_string(reader, *osm, out.osm);
    hours::Expression expression;
    if (read_hours(reader, *osm, expression)) out.expression = std::move(expression);
  }
  fields.field("appointment_url", out.appointment_url, read_url);
  return fields.is_object();
}

bool read_form(Reader& reader, const Value& value, Form& out) {
  Fields fields(reader, value);
  fields.required("name", out.name, read_text);
  fields.field("url", out.url, read_url);
  fields.field("paper_available", out.paper_available, read_bool);
  fields.field("pick_up_at", out.pick_up_at, read_text);
  return fields.is_object();
}

}  // namespace

bool read_service(Reader& reader, const Value& value, Service& out) {
  Fields fields(reader, value);
  fields.required("id", out.id, read_id<IdKind::service>);
  fields.field("leika", out.leika, read_leika);
  fields.required("name", out.name, read_text);
  fields.list("everyday_names", out.everyday_names, read_string);
  fields.field("summary", out.summary, read_text);
  fields.field("urgent_case", out.urgent_case, read_text);
  fields.field("status", out.status, read_status);
  fields.list("offered_at", out.offered_at, read_offer);
  fields.list("contacts", out.contacts, read_reference<IdKind::contact>);
  fields.list("channels", out.channels, read_channel);
  fields.list("documents", out.documents, read_text);
  fields.list("forms", out.forms, read_form);
  fields.field("fees", out.fees, read_text);
  fields.field("processing_time", out.processing_time, read_text);
  fields.field("deadlines", out.deadlines, read_text);
  fields.field("appointments", out.appointments, read_text);
  fields.list("alternatives", out.alternatives, read_alternative);
  fields.field("verified_at", out.verified_at, read_partial_date);
  read_sources(fields, out.sources);
  return fields.is_object();
}

}  // namespace wegweiser::model
