#include "hours/describe.h"
#include "hours/parse.h"
#include "screen/parts.h"

namespace wegweiser::screen {

Content contact_page(const Context& context, const model::Contact& contact) {
  Content content;
  content.title = context.in(contact.name);
  content.description = context.in(contact.responsible_for);
  const model::Facility* facility = context.directory.facility(contact.facility);
  content.children.push_back(heading(1, content.title));
  if (!content.description.empty()) content.children.push_back(paragraph(content.description));
  std::vector<Node> facts;
  std::vector<Node> phones = phone_details(context, contact.phones,
                                           channel_of(context, contact, model::ChannelType::phone));
  if (contact.phones.empty()) phones = nodes(line(context.text("unknown")));
  facts.push_back(fact(context.text("phone"), std::move(phones)));
  std::vector<Node> emails = email_details(context, contact.emails,
                                           channel_of(context, contact, model::ChannelType::email));
  if (!emails.empty()) facts.push_back(fact(context.text("email"), std::move(emails)));
  if (const hours::ParseResult parsed = hours::parse(contact.hours);
      !contact.hours.empty() && parsed.expression)
    facts.push_back(fact(context.text("contact.hours"),
                         hours::describe_regular(*parsed.expression, context.texts)));
  if (!contact.room.empty())
    facts.push_back(fact(context.text("contact.room"), context.in(contact.room)));
  if (facility)
    facts.push_back(
        fact(context.text("contact.facility"),
             nodes(link(context.in(facility->name), path_of({Page::facility, facility->id, {}}),
                        Look::plain, Icon::forward))));
  content.children.push_back(container(Role::facts, Look::plain, std::move(facts)));
  if (!contact.note.empty()) content.children.push_back(paragraph(context.in(contact.note)));
  content.children.push_back(sources_section(context, contact.sources, contact.verified_at));
  return content;
}

}  // namespace wegweiser::screen
