#include "hours/describe.h"
#include "screen/parts.h"
#include "status/words.h"

namespace wegweiser::screen {

namespace {

Node offers_section(const Context& context, const model::Service& service, Content& content) {
  std::vector<Node> items;
  for (const model::Offer& offer : service.offered_at) {
    const model::Facility* facility = context.directory.facility(offer.facility);
    if (!facility) continue;
    Node card = facility_card(context, *facility, content);
    if (offer.expression)
      card.children.push_back(line(context.texts.format(
          "service.hours_here",
          {{"hours", hours::describe_regular(*offer.expression, context.texts)}})));
    if (!offer.note.empty()) card.children.push_back(line(context.in(offer.note), Look::small));
    if (!offer.appointment_url.empty())
      card.children.push_back(link(context.text("service.appointment"), offer.appointment_url,
                                   Look::plain, Icon::online));
    items.push_back(std::move(card));
  }
  return container(
      Role::section, Look::plain,
      nodes(heading(2, context.text("service.where")), list(std::move(items), Look::grid)));
}

Node documents_section(const Context& context, const model::Service& service) {
  std::vector<Node> items;
  for (const model::Text& document : service.documents)
    items.push_back(item(nodes(line(context.in(document))), Look::row));
  return container(Role::section, Look::plain,
                   nodes(heading(2, context.text("service.documents")), list(std::move(items))));
}

Node forms_section(const Context& context, const model::Service& service) {
  std::vector<Node> items;
  for (const model::Form& form : service.forms) {
    std::vector<Node> children;
    if (form.url.empty())
      children.push_back(line(context.in(form.name)));
    else
      children.push_back(link(context.in(form.name), form.url, Look::plain, Icon::online));
    if (form.paper_available)
      children.push_back(line(
          status::sentences({context.text(*form.paper_available ? "form.paper" : "form.no_paper"),
                             context.in(form.pick_up_at)}),
          Look::small));
    items.push_back(item(std::move(children), Look::row));
  }
  return container(Role::section, Look::plain,
                   nodes(heading(2, context.text("service.forms")), list(std::move(items))));
}

}  // namespace

Content service_page(const Context& context, const model::Service& service) {
  Content content;
  content.title = context.in(service.name);
  content.description = context.in(service.summary);
  const status::Answer answer =
      status::service_answer(context.directory, service, context.moment, context.texts);
  content.changes(answer.changes_at);
  std::vector<Node> top = nodes(heading(1, content.title), state_badge(answer));
  if (!answer.way_round.empty()) top.push_back(paragraph(answer.way_round));
  if (!answer.reason.empty()) top.push_back(paragraph(answer.reason, Look::small));
  content.children.push_back(container(Role::stack, Look::plain, std::move(top)));
  if (!service.summary.empty()) content.children.push_back(paragraph(context.in(service.summary)));

  std::vector<Node> facts;
  for (const model::Channel& channel : service.channels) {
    if (!status::holds(channel.since, channel.until, context.moment)) continue;
    const status::Answer state = status::channel_answer(channel, context.texts);
    std::vector<Node> details = nodes(state_line(state));
    append_reasons(details, state);
    facts.push_back(fact(context.text(status::channel_type_key(channel.type)), std::move(details)));
  }
  const auto add = [&](std::string_view key, const model::Text& value) {
    if (!value.empty()) facts.push_back(fact(context.text(key), context.in(value)));
  };
  add("service.appointments", service.appointments);
  add("service.deadlines", service.deadlines);
  add("service.fees", service.fees);
  add("service.processing_time", service.processing_time);
  for (const std::string& id : service.contacts)
    if (const model::Contact* contact = context.directory.contact(id)) {
      std::vector<Node> details = nodes(link(
          context.in(contact->name), path_of({Page::contact, id, {}}), Look::plain, Icon::forward));
      if (!contact->phones.empty())
        for (Node& detail : phone_details(context, {contact->phones.front()},
                                          channel_of(context, *contact, model::ChannelType::phone)))
          details.push_back(std::move(detail));
      facts.push_back(fact(context.text("service.contact"), std::move(details)));
    }
  if (!facts.empty())
    content.children.push_back(container(Role::facts, Look::plain, std::move(facts)));
  if (!service.alternatives.empty())
    content.children.push_back(alternatives_section(context, service.alternatives));
  if (!service.offered_at.empty())
    content.children.push_back(offers_section(context, service, content));
  if (!service.documents.empty()) content.children.push_back(documents_section(context, service));
  if (!service.forms.empty()) content.children.push_back(forms_section(context, service));
  content.children.push_back(sources_section(context, service.sources, service.verified_at));
  return content;
}

}  // namespace wegweiser::screen
