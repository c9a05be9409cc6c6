#include <cmath>

#include "hours/describe.h"
#include "screen/parts.h"
#include "status/words.h"

namespace wegweiser::screen {

namespace {

std::string_view hours_kind_key(model::OpeningHours::Kind kind) {
  switch (kind) {
    case model::OpeningHours::Kind::office:
      return "hours_kind.office";
    case model::OpeningHours::Kind::phone:
      return "hours_kind.phone";
    case model::OpeningHours::Kind::lending:
      return "hours_kind.lending";
    case model::OpeningHours::Kind::appointment:
      return "hours_kind.appointment";
    case model::OpeningHours::Kind::pickup:
      return "hours_kind.pickup";
  }
  return "hours_kind.office";
}

/// The week from today on; without a clock, the regular week in words and the exceptions by date.
void append_hours(const Context& context, const model::Facility& facility,
                  const model::OpeningHours& opening, std::vector<Node>& children) {
  children.push_back(heading(2, context.text(hours_kind_key(opening.kind))));
  if (!opening.expression) {
    children.push_back(paragraph(opening.as_written.empty() ? context.text("hours_unknown")
                                                            : context.in(opening.as_written)));
    return;
  }
  if (context.moment.clock == Clock::absent) {
    children.push_back(paragraph(hours::describe_regular(*opening.expression, context.texts)));
    std::vector<Node> facts;
    for (const hours::Exception& exception : opening.exceptions) {
      if (exception.to < context.moment.time.date) continue;
      std::string days = hours::describe_date(exception.from, context.texts);
      if (exception.from != exception.to)
        days = context.texts.format(
            "period.from_to",
            {{"from", days}, {"to", hours::describe_date(exception.to, context.texts)}});
      std::string what = exception.hours ? hours::describe_regular(*exception.hours, context.texts)
                                         : context.text("closed");
      facts.push_back(fact(std::move(days), status::sentences({what, exception.reason})));
    }
    if (!facts.empty()) children.push_back(container(Role::facts, Look::plain, std::move(facts)));
  } else {
    const hours::Plan plan = status::plan_of(context.directory, facility, opening);
    std::vector<Node> facts;
    bool first = true;
    for (const hours::Day& day : hours::week(plan, context.moment.time.date)) {
      std::string name = hours::describe_weekday(hours::weekday(day.date), context.texts);
      if (first) name = context.texts.format("today", {{"day", name}});
      std::string text = hours::describe_day(day, context.texts);
      Node row = fact(std::move(name), std::move(text), Look::pair);
      if (first) {
        row.current = true;
        row.children.back().look = Look::title;
      }
      if (day.cause != hours::Cause::regular) row.children.back().icon = Icon::info;
      facts.push_back(std::move(row));
      first = false;
    }
    children.push_back(container(Role::facts, Look::plain, std::move(facts)));
  }
  if (!opening.as_written.empty())
    children.push_back(paragraph(
        context.texts.format("hours_source_says", {{"hours", context.in(opening.as_written)}}),
        Look::small));
  if (!opening.note.empty()) children.push_back(paragraph(context.in(opening.note), Look::small));
}

std::string coordinate(double value) {
  const long scaled = std::lround(value * 100000);
  const long magnitude = scaled < 0 ? -scaled : scaled;
  std::string digits = std::to_string(magnitude % 100000);
  digits.insert(0, 5 - digits.size(), '0');
  return (scaled < 0 ? "-" : "") + std::to_string(magnitude / 100000) + "." + digits;
}

/// RFC 5870; the address as query lets the phone's map search where no coordinates are known.
std::string map_target(const model::Facility& facility) {
  const model::Address& address = *facility.address;
  const std::string query =
      percent_encoded(address.street + ", " + address.postcode + " " + address.city);
  if (!facility.coordinates) return "geo:0,0?q=" + query;
  const std::string place =
      coordinate(facility.coordinates->lat) + "," + coordinate(facility.coordinates->lon);
  return "geo:" + place + "?q=" + query;
}

void append_address(const Context& context, const model::Facility& facility,
                    std::vector<Node>& facts) {
  std::vector<Node> details;
  if (facility.address && !facility.address->empty()) {
    const model::Address& address = *facility.address;
    if (!address.street.empty()) details.push_back(line(address.street));
    details.push_back(line(address.postcode + " " + address.city));
    if (!address.extra.empty()) details.push_back(line(context.in(address.extra), Look::small));
    if (!address.street.empty())
      details.push_back(
          link(context.text("address.map"), map_target(facility), Look::plain, Icon::place));
  } else {
    details.push_back(line(context.text("unknown")));
  }
  facts.push_back(fact(context.text("address"), std::move(details)));
}

void append_access(const Context& context, const model::Facility& facility,
                   std::vector<Node>& facts) {
  if (!facility.transit.empty())
    facts.push_back(fact(context.text("transit"), context.in(facility.transit)));
  if (facility.wheelchair != model::WheelchairAccess::unknown ||
      !facility.wheelchair_note.empty()) {
    static constexpr std::string_view keys[] = {"wheelchair.unknown", "wheelchair.yes",
                                                "wheelchair.limited", "wheelchair.no"};
    facts.push_back(
        fact(context.text("wheelchair"),
             status::sentences({context.text(keys[static_cast<size_t>(facility.wheelchair)]),
                                context.in(facility.wheelchair_note)})));
  }
  const auto joined = [&](const std::vector<std::string>& codes, std::string_view prefix) {
    std::string result;
    for (const std::string& code : codes) {
      if (!result.empty()) result += ", ";
      const std::string key = std::string(prefix) + code;
      result += context.texts.has(key) ? context.text(key) : code;
    }
    return result;
  };
  if (!facility.languages.empty())
    facts.push_back(fact(context.text("languages"), joined(facility.languages, "language.")));
  if (!facility.payment.empty())
    facts.push_back(fact(context.text("payment"), joined(facility.payment, "payment.")));
}

}  // namespace

Content facility_page(const Context& context, const model::Facility& facility) {
  Content content;
  content.title = context.in(facility.name);
  const status::Answer answer =
      status::facility_answer(context.directory, facility, context.moment, context.texts);
  content.changes(answer.changes_at);
  content.description = answer.line;
  std::vector<Node> top = nodes(heading(1, content.title), state_badge(answer));
  if (!answer.way_round.empty()) top.push_back(paragraph(answer.way_round));
  if (!answer.reason.empty()) top.push_back(paragraph(answer.reason, Look::small));

  std::vector<Node> facts;
  const model::Channel* phone =
      status::channel_of(context.directory, facility, model::ChannelType::phone, context.moment);
  std::vector<Node> phones;
  if (!facility.phones.empty()) {
    phones = phone_details(context, facility.phones, phone);
  } else {
    phones.push_back(line(context.text("phone.unknown")));
    if (facility.kind != model::FacilityKind::neighbour_town) {
      std::vector<Node> call = switchboard_call(context);
      if (!call.empty()) phones.push_back(line(context.text("phone.via_switchboard")));
      for (Node& node : call) phones.push_back(std::move(node));
    }
  }
  facts.push_back(fact(context.text("phone"), std::move(phones)));
  const model::Channel* email =
      status::channel_of(context.directory, facility, model::ChannelType::email, context.moment);
  std::vector<Node> emails = email_details(context, facility.emails, email);
  if (!emails.empty()) facts.push_back(fact(context.text("email"), std::move(emails)));
  append_address(context, facility, facts);
  if (!facility.web.empty())
    facts.push_back(fact(context.text("web"),
                         nodes(link(facility.web, facility.web, Look::plain, Icon::online))));
  for (const model::Channel& channel : facility.channels) {
    if (channel.type == model::ChannelType::phone || channel.type == model::ChannelType::email)
      continue;
    if (!status::holds(channel.since, channel.until, context.moment)) continue;
    const status::Answer state = status::channel_answer(channel, context.texts);
    std::vector<Node> details = nodes(state_line(state));
    append_reasons(details, state);
    facts.push_back(fact(context.text(status::channel_type_key(channel.type)), std::move(details)));
  }
  append_access(context, facility, facts);

  content.children.push_back(container(Role::stack, Look::plain, std::move(top)));
  content.children.push_back(container(Role::facts, Look::plain, std::move(facts)));
  if (!facility.alternatives.empty())
    content.children.push_back(alternatives_section(context, facility.alternatives));
  if (facility.hours.empty()) {
    content.children.push_back(
        container(Role::section, Look::plain,
                  nodes(heading(2, context.text("hours_kind.office")),
                        paragraph(context.text(facility.phones.empty() ? "hours_unknown"
                                                                       : "hours_unknown_call")))));
  }
  for (const model::OpeningHours& opening : facility.hours) {
    std::vector<Node> children;
    append_hours(context, facility, opening, children);
    content.children.push_back(container(Role::section, Look::plain, std::move(children)));
  }
  std::vector<Node> offered;
  for (const model::Service& service : context.directory.services)
    for (const model::Offer& offer : service.offered_at)
      if (offer.facility == facility.id)
        offered.push_back(
            item(nodes(link(context.in(service.name), path_of({Page::service, service.id, {}}),
                            Look::plain, Icon::forward))));
  if (!offered.empty())
    content.children.push_back(
        container(Role::section, Look::plain,
                  nodes(heading(2, context.text("facility.services")), list(std::move(offered)))));
  std::vector<Node> contacts;
  for (const model::Contact& contact : context.directory.contacts)
    if (contact.facility == facility.id)
      contacts.push_back(
          item(nodes(link(context.in(contact.name), path_of({Page::contact, contact.id, {}}),
                          Look::plain, Icon::forward))));
  if (!contacts.empty())
    content.children.push_back(
        container(Role::section, Look::plain,
                  nodes(heading(2, context.text("facility.contacts")), list(std::move(contacts)))));
  if (!facility.note.empty())
    content.children.push_back(
        container(Role::section, Look::plain,
                  nodes(heading(2, context.text("note")), paragraph(context.in(facility.note)))));
  content.children.push_back(sources_section(context, facility.sources, facility.verified_at));
  return content;
}

}  // namespace wegweiser::screen
