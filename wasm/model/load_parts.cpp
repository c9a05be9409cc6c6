#include "model/load_parts.h"

#include "model/phone.h"
#include "model/suggest.h"

namespace wegweiser::model {
namespace {

bool read_number_of_phone(Reader& reader, const Value& value, std::string& out) {
  std::string number;
  if (!read_string(reader, value, number)) return false;
  switch (check_number(number)) {
    case NumberProblem::none:
      out = std::move(number);
      return true;
    case NumberProblem::premium:
      reader.error(value.offset, "problem.phone_premium", number);
      return false;
    default:
      reader.error(value.offset, "problem.phone", number, suggest_e164(number));
      return false;
  }
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') digits += c;
  }
  return digits;
}

/// Whether a person who dials what is shown reaches the number: the same number in another
/// writing, or its last digits within the town.
bool shows(std::string_view display, const std::string& number) {
  if (suggest_e164(display) == number) return true;
  const std::string digits = digits_of(display);
  return digits.size() >= 3 && digits[0] != '0' && display.find('+') == std::string::npos &&
         number.size() > digits.size() &&
         number.compare(number.size() - digits.size(), digits.size(), digits) == 0;
}

bool read_address_of_email(Reader& reader, const Value& value, std::string& out) {
  std::string address;
  if (!read_string(reader, value, address)) return false;
  const size_t at = address.find('@');
  const size_t dot = address.rfind('.');
  const bool form = at != std::string::npos && at > 0 &&
                    address.find('@', at + 1) == std::string::npos && dot != std::string::npos &&
                    dot > at + 1 && dot + 2 < address.size() &&
                    address.find("..") == std::string::npos && address[at + 1] != '-' &&
                    address.find_first_of(" ,;:<>()[]\\\"\n") == std::string::npos;
  if (!form) {
    reader.error(value.offset, "problem.email", address);
    return false;
  }
  out = std::move(address);
  return true;
}

bool read_postcode(Reader& reader, const Value& value, std::string& out) {
  if (!read_string(reader, value, out)) return false;
  if (out.empty() || (out.size() == 5 && digits_of(out) == out)) return true;
  reader.error(value.offset, "problem.postcode", out);
  return false;
}

void read_days(Fields& fields, hours::Exception& out) {
  fields.required("from", out.from, read_date);
  out.to = out.from;
  fields.field("to", out.to, read_date);
  fields.in_order("from", out.from, "to", out.to);
  fields.field("reason", out.reason, read_string);
}

bool read_exception(Reader& reader, const Value& value, hours::Exception& out) {
  Fields fields(reader, value);
  read_days(fields, out);
  bool closed = false;
  fields.field("closed", closed, read_bool);
  fields.field("osm", out.hours, read_hours);
  const bool has_hours = fields.again("osm") != nullptr;
  if (fields.is_object() && closed == has_hours) {
    reader.error(value.offset, "problem.exception_choice");
    // Hours nobody can read must not turn into "closed all day".
    return false;
  }
  return fields.is_object() && (closed || out.hours.has_value());
}

bool read_lost_window(Reader& reader, const Value& value, LostWindow& out) {
  Fields fields(reader, value);
  fields.field("from", out.from, read_date_time);
  fields.field("to", out.to, read_date_time);
  fields.in_order("from", out.from, "to", out.to);
  fields.field("advice", out.advice, read_text);
  return fields.is_object();
}

bool read_source(Reader& reader, const Value& value, Source& out) {
  Fields fields(reader, value);
  fields.field("title", out.title, read_string);
  fields.field("url", out.url, read_url);
  fields.field("date", out.date, read_partial_date);
  fields.list("facts", out.facts, read_string);
  if (fields.is_object() && fields.again("title") == nullptr && fields.again("url") == nullptr) {
    reader.error(value.offset, "problem.source_without_origin");
  }
  return fields.is_object();
}

}  // namespace

bool read_phone(Reader& reader, const Value& value, Phone& out) {
  Fields fields(reader, value);
  fields.required("number", out.number, read_number_of_phone);
  fields.field("display", out.display, read_string);
  fields.field("label", out.label, read_text);
  fields.field("type", out.type, read_enum<PhoneType>);
  fields.field("hours", out.hours, read_hours_text);
  fields.field("note", out.note, read_text);
  fields.field("temporary", out.temporary, read_bool);
  if (!out.number.empty() && !out.display.empty() && !shows(out.display, out.number)) {
    reader.error(fields.offset("display"), "problem.phone_display", out.display, {}, out.number);
  }
  return !out.number.empty();
}

bool read_email(Reader& reader, const Value& value, Email& out) {
  Fields fields(reader, value);
  fields.required("address", out.address, read_address_of_email);
  fields.field("label", out.label, read_text);
  fields.field("temporary", out.temporary, read_bool);
  return !out.address.empty();
}

bool read_address(Reader& reader, const Value& value, Address& out) {
  Fields fields(reader, value);
  fields.field("street", out.street, read_string);
  fields.field("postcode", out.postcode, read_postcode);
  fields.field("city", out.city, read_string);
  fields.field("extra", out.extra, read_text);
  return fields.is_object();
}

bool read_coordinates(Reader& reader, const Value& value, Coordinates& out) {
  Fields fields(reader, value);
  const Value* lat = fields.require("lat");
  const Value* lon = fields.require("lon");
  const auto latitude = [](Reader& r, const Value& v, double& d) {
    return read_number(r, v, -90, 90, d);
  };
  const auto longitude = [](Reader& r, const Value& v, double& d) {
    return read_number(r, v, -180, 180, d);
  };
  if (lat == nullptr || lon == nullptr) return false;
  const bool good = latitude(reader, *lat, out.lat);
  if (!longitude(reader, *lon, out.lon) || !good) return false;
  // Germany lies between 47° and 56° north and 5° and 16° east.
  if (out.lat > 5 && out.lat < 16 && out.lon > 47 && out.lon < 56) {
    reader.error(value.offset, "problem.coordinates_swapped");
    return false;
  }
  return true;
}

bool read_opening_hours(Reader& reader, const Value& value, OpeningHours& out) {
  Fields fields(reader, value);
  fields.field("kind", out.kind, read_enum<OpeningHours::Kind>);
  if (const Value* osm = fields.find("osm")) {
    read_string(reader, *osm, out.osm);
    hours::Expression expression;
    if (read_hours(reader, *osm, expression)) out.expression = std::move(expression);
  }
  fields.field("as_written", out.as_written, read_text);
  fields.field("note", out.note, read_text);
  fields.list("exceptions", out.exceptions, read_exception);
  fields.field("open_on_holidays", out.open_on_holidays, read_bool);
  if (fields.is_object() && out.osm.empty() && out.as_written.empty() &&
      fields.again("osm") == nullptr) {
    reader.error(value.offset, "problem.hours_missing");
  }
  return fields.is_object();
}

bool read_closing_day(Reader& reader, const Value& value, hours::Exception& out) {
  Fields fields(reader, value);
  read_days(fields, out);
  return fields.is_object() && fields.again("from") != nullptr;
}

bool read_channel(Reader& reader, const Value& value, Channel& out) {
  Fields fields(reader, value);
  fields.required("type", out.type, read_enum<ChannelType>);
  fields.required("status", out.status, read_enum<ChannelStatus>);
  fields.field("reason", out.reason, read_text);
  fields.field("use_instead", out.use_instead, read_text);
  fields.field("best_times", out.best_times, read_text);
  fields.field("since", out.since, read_date_time);
  fields.field("until", out.until, read_date_time);
  fields.in_order("since", out.since, "until", out.until);
  fields.field("lost_window", out.lost_window, read_lost_window);
  const bool out_of_order = out.status == ChannelStatus::limited ||
                            out.status == ChannelStatus::down ||
                            (out.status == ChannelStatus::overloaded && out.best_times.empty());
  if (out_of_order && out.use_instead.empty()) {
    reader.warning(value.offset, "problem.channel_without_other_way", name(out.type), {},
                   name(out.status));
  }
  return fields.is_object();
}

bool read_alternative(Reader& reader, const Value& value, Alternative& out) {
  Fields fields(reader, value);
  fields.required("kind", out.kind, read_enum<Alternative::Kind>);
  fields.field("facility", out.facility, read_reference<IdKind::facility>);
  fields.field("service", out.service, read_reference<IdKind::service>);
  fields.field("text", out.text, read_text);
  fields.field("url", out.url, read_url);
  fields.list("phones", out.phones, read_phone);
  return fields.is_object();
}

void read_sources(Fields& fields, std::vector<Source>& out) {
  fields.list("sources", out, read_source);
  const Value* list = fields.again("sources");
  if (list == nullptr) return;
  for (const Value& source : list->children) {
    const Value* facts = source.find("facts");
    if (facts == nullptr) continue;
    for (const Value& fact : facts->children) {
      if (fact.kind != Value::Kind::string) continue;
      bool is_known = false;
      Suggestion suggestion(fact.text);
      for (const char* known : fields.names()) {
        is_known = is_known || fact.text == known;
        suggestion.offer(known);
      }
      if (!is_known)
        fields.reader.error(fact.offset, "problem.unknown_fact", fact.text, suggestion.best());
    }
  }
}

}  // namespace wegweiser::model
