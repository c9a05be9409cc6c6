#include <algorithm>

#include "screen/parts.h"
#include "search/fold.h"
#include "status/words.h"

namespace wegweiser::screen {

namespace {

struct Entry {
  std::string key;  ///< folded name, what the list is ordered by
  Node node;
  size_t place = 0;  ///< in the town's list
};

/// Groups by first letter, with a row of letters to jump to. DIN 5007-1: ä sorts as a, as in
/// any German telephone list people know from print.
void append_alphabet(std::vector<Entry> entries, std::vector<Node>& children,
                     const Context& context) {
  // A heap sort is a quarter of std::stable_sort's code; equal names keep the town's order.
  for (size_t i = 0; i < entries.size(); ++i) entries[i].place = i;
  const auto before = [](const Entry& a, const Entry& b) {
    const int order = a.key.compare(b.key);
    return order != 0 ? order < 0 : a.place < b.place;
  };
  std::make_heap(entries.begin(), entries.end(), before);
  std::sort_heap(entries.begin(), entries.end(), before);
  const auto letter_of = [](const Entry& entry) {
    const char first = entry.key.empty() ? '#' : entry.key.front();
    return first >= 'a' && first <= 'z' ? static_cast<char>(first - 'a' + 'A') : '#';
  };
  std::vector<Node> letters;
  std::vector<Node> sections;
  for (size_t at = 0; at < entries.size();) {
    const char letter = letter_of(entries[at]);
    const std::string name(1, letter);
    const std::string id = letter == '#' ? "buchstabe-0" : "buchstabe-" + name;
    std::vector<Node> items;
    for (; at < entries.size() && letter_of(entries[at]) == letter; ++at)
      items.push_back(std::move(entries[at].node));
    Node title = heading(2, letter == '#' ? std::string("0–9") : name);
    title.id = id;
    sections.push_back(
        container(Role::section, Look::plain, nodes(std::move(title), list(std::move(items)))));
    letters.push_back(link(letter == '#' ? std::string("0–9") : name, "#" + id, Look::chip));
  }
  Node jump = container(Role::navigation, Look::plain,
                        nodes(container(Role::group, Look::plain, std::move(letters))));
  jump.label = context.text("lists.letters");
  children.push_back(std::move(jump));
  for (Node& section : sections) children.push_back(std::move(section));
}

Entry entry(const std::string& name, std::vector<Node> parts) {
  return {search::fold(name), item(std::move(parts), Look::row)};
}

}  // namespace

Content facility_list(const Context& context) {
  Content content;
  content.title = context.text("lists.facilities");
  content.children = nodes(heading(1, content.title), search_form(context));
  std::vector<Entry> entries;
  for (const model::Facility& facility : context.directory.facilities) {
    const status::Answer answer =
        status::facility_answer(context.directory, facility, context.moment, context.texts);
    content.changes(answer.changes_at);
    std::vector<Node> parts = nodes(
        link(context.in(facility.name), path_of({Page::facility, facility.id, {}}), Look::title),
        state_line(answer));
    if (!facility.phones.empty())
      parts.push_back(phone_link(context, facility.phones.front(), Look::plain));
    entries.push_back(entry(context.in(facility.name), std::move(parts)));
  }
  append_alphabet(std::move(entries), content.children, context);
  return content;
}

Content service_list(const Context& context) {
  Content content;
  content.title = context.text("lists.services");
  content.children = nodes(heading(1, content.title), search_form(context));
  std::vector<Entry> entries;
  bool all_known = true;
  for (const model::Service& service : context.directory.services) {
    const status::Answer answer =
        status::service_answer(context.directory, service, context.moment, context.texts);
    content.changes(answer.changes_at);
    std::vector<Node> parts = nodes(
        link(context.in(service.name), path_of({Page::service, service.id, {}}), Look::title));
    // Said once above: one by one it would hide what is known.
    if (answer.light == status::Light::unknown)
      all_known = false;
    else
      parts.push_back(state_line(answer));
    entries.push_back(entry(context.in(service.name), std::move(parts)));
  }
  if (!all_known) content.children.push_back(paragraph(context.text("lists.services_unknown")));
  append_alphabet(std::move(entries), content.children, context);
  return content;
}

Content contact_list(const Context& context) {
  Content content;
  content.title = context.text("lists.contacts");
  content.children = nodes(heading(1, content.title), search_form(context));
  std::vector<Entry> entries;
  for (const model::Contact& contact : context.directory.contacts) {
    std::vector<Node> parts = nodes(
        link(context.in(contact.name), path_of({Page::contact, contact.id, {}}), Look::title));
    for (const model::Phone& phone : contact.phones)
      parts.push_back(phone_link(context, phone, Look::plain));
    entries.push_back(entry(context.in(contact.name), std::move(parts)));
  }
  for (const model::Facility& facility : context.directory.facilities) {
    if (facility.phones.empty()) continue;
    std::vector<Node> parts = nodes(
        link(context.in(facility.name), path_of({Page::facility, facility.id, {}}), Look::title));
    for (const model::Phone& phone : facility.phones) {
      parts.push_back(phone_link(context, phone, Look::plain));
      if (!phone.label.empty()) parts.push_back(line(context.in(phone.label), Look::small));
    }
    entries.push_back(entry(context.in(facility.name), std::move(parts)));
  }
  append_alphabet(std::move(entries), content.children, context);
  return content;
}

void append_all_entries(const Context& context, std::vector<Node>& children) {
  const model::Directory& directory = context.directory;
  std::vector<Entry> entries;
  const auto add = [&](const model::Text& name, const Route& route) {
    entries.push_back(
        entry(context.in(name), nodes(link(context.in(name), path_of(route), Look::title))));
  };
  for (const model::Facility& facility : directory.facilities)
    add(facility.name, {Page::facility, facility.id, {}});
  for (const model::Service& service : directory.services)
    add(service.name, {Page::service, service.id, {}});
  for (const model::Contact& contact : directory.contacts)
    add(contact.name, {Page::contact, contact.id, {}});
  append_alphabet(std::move(entries), children, context);
}

}  // namespace wegweiser::screen
