#include <array>

#include "model/phone.h"
#include "screen/parts.h"
#include "status/words.h"

namespace wegweiser::screen {

namespace {

Node board_item(std::string name, const std::string& target, status::Answer answer) {
  if (answer.light == status::Light::works) {  // nobody needs advice
    answer.way_round.clear();
    answer.instead.clear();
  }
  std::vector<Node> children;
  if (target.empty())
    children.push_back(line(std::move(name), Look::title));
  else
    children.push_back(link(std::move(name), target, Look::title));
  children.push_back(state_line(answer));
  append_reasons(children, answer);
  return item(std::move(children), Look::row);
}

/// The services of which nobody knows, in one entry: one by one they would hide what is known.
Node unknown_services(const Context& context, const std::vector<const model::Service*>& services) {
  const status::Answer unknown =
      status::service_answer(context.directory, *services.front(), context.moment, context.texts);
  std::vector<Node> children = nodes(state_line(unknown), line(context.text("board.call_first")));
  for (const model::Service* service : services)
    children.push_back(link(context.in(service->name), path_of({Page::service, service->id, {}}),
                            Look::plain, Icon::forward));
  return item(std::move(children), Look::row);
}

/// "Was geht, was geht nicht": what is in trouble first, then what is known to work, then what
/// nobody knows.
Node board(const Context& context, Content& content) {
  std::vector<Node> troubled;
  std::vector<Node> working;
  const auto add = [&](std::string name, const std::string& target, const status::Answer& answer) {
    content.changes(answer.changes_at);
    const bool works = answer.light == status::Light::works;
    (works ? working : troubled).push_back(board_item(std::move(name), target, answer));
  };
  for (const model::Channel& channel : context.directory.channels)
    if (status::holds(channel.since, channel.until, context.moment))
      add(context.text(status::channel_type_key(channel.type)), {},
          status::channel_answer(channel, context.texts));
  for (const model::BoardEntry& entry : context.directory.board)
    add(context.in(entry.name), {}, status::board_answer(entry, context.texts));
  std::vector<const model::Service*> unknown;
  for (const model::Service& service : context.directory.services) {
    const status::Answer answer =
        status::service_answer(context.directory, service, context.moment, context.texts);
    content.changes(answer.changes_at);
    if (!status::speaks_for_itself(service, context.moment)) continue;  // its places stand below
    if (answer.light == status::Light::unknown) {
      unknown.push_back(&service);
    } else {
      add(context.in(service.name), path_of({Page::service, service.id, {}}), answer);
    }
  }

  std::vector<Node> children = nodes(heading(2, context.text("board.title")));
  if (troubled.empty() && working.empty() && unknown.empty()) {
    children.push_back(paragraph(context.text("board.empty")));
    return container(Role::section, Look::plain, std::move(children));
  }
  for (Node& each : working) troubled.push_back(std::move(each));
  if (!unknown.empty()) troubled.push_back(unknown_services(context, unknown));
  children.push_back(list(std::move(troubled), Look::grid));
  return container(Role::section, Look::plain, std::move(children));
}

/// Without a number: nothing.
std::vector<Node> call_section(const Context& context) {
  std::vector<Node> call = switchboard_call(context);
  if (call.empty()) return {};
  Node section = container(Role::section, Look::plain, std::move(call));
  section.label = context.text("call.label");
  return nodes(std::move(section));
}

Node notices_section(const Context& context) {
  std::vector<Node> children = nodes(heading(2, context.text("notices.title")));
  const auto valid = status::valid_notices(context.directory, context.moment);
  for (const model::Notice* notice : valid) children.push_back(notice_card(context, *notice, 3));
  if (valid.empty()) children.push_back(paragraph(context.text("notices.none")));
  if (valid.size() < context.directory.notices.size())
    children.push_back(link(context.text("notices.all"), path_of({Page::notices, {}, {}}),
                            Look::plain, Icon::forward));
  return container(Role::section, Look::plain, std::move(children));
}

Node emergency_section(const Context& context) {
  struct Number {
    std::string_view number;
    std::string_view key;
  };
  static constexpr std::array<Number, 4> numbers = {{{"112", "emergency.112"},
                                                     {"110", "emergency.110"},
                                                     {"116117", "emergency.116117"},
                                                     {"115", "emergency.115"}}};
  std::vector<Node> items;
  for (const Number& each : numbers) {
    const std::optional<bool>& takes_part = context.directory.town.takes_part_in_115;
    const bool town_decides = each.number == "115";
    if (town_decides && takes_part && !*takes_part) continue;
    Node call = link(std::string(each.number) + " " + context.text(each.key),
                     model::tel_link(each.number), Look::action, Icon::phone);
    std::vector<Node> parts = nodes(std::move(call));
    if (town_decides) {
      parts.push_back(line(context.text("emergency.115_hours"), Look::small));
      if (!takes_part) parts.push_back(line(context.text("emergency.115_unknown"), Look::small));
    }
    items.push_back(item(std::move(parts)));
  }
  return container(
      Role::section, Look::plain,
      nodes(heading(2, context.text("emergency.title")), list(std::move(items), Look::grid)));
}

Node facilities_section(const Context& context, Content& content) {
  std::vector<Node> items;
  const auto last = static_cast<int>(model::FacilityKind::other);
  for (int kind = 0; kind <= last; ++kind)
    for (const model::Facility& facility : context.directory.facilities)
      if (static_cast<int>(facility.kind) == kind)
        items.push_back(facility_card(context, facility, content));
  std::vector<Node> children = nodes(heading(2, context.text("facilities.title")));
  children.push_back(list(std::move(items), Look::grid));
  return container(Role::section, Look::plain, std::move(children));
}

}  // namespace

Content home(const Context& context) {
  Content content;
  content.title = context.texts.format("home.title", {{"town", context.directory.town.name}});
  content.description =
      context.texts.format("home.description", {{"town", context.directory.town.name}});
  content.children = call_section(context);
  content.children.push_back(search_form(context));
  content.children.push_back(notices_section(context));
  content.children.push_back(board(context, content));
  content.children.push_back(emergency_section(context));
  content.children.push_back(facilities_section(context, content));
  return content;
}

Content embed_home(const Context& context) {
  Content content;
  content.title = context.texts.format("home.title", {{"town", context.directory.town.name}});
  content.children = call_section(context);
  content.children.push_back(notices_section(context));
  content.children.push_back(board(context, content));
  content.children.push_back(facilities_section(context, content));
  content.children.push_back(link(context.text("embed.open"), "", Look::action, Icon::forward));
  return content;
}

Content embed_notices(const Context& context) {
  Content content;
  content.title = context.text("notices.title");
  content.children.push_back(notices_section(context));
  for (Node& call : call_section(context)) content.children.push_back(std::move(call));
  content.children.push_back(link(context.text("embed.open"), "", Look::action, Icon::forward));
  return content;
}

Content embed_facility(const Context& context, const model::Facility& facility) {
  Content content;
  content.title = context.in(facility.name);
  content.children = nodes(list(nodes(facility_card(context, facility, content))),
                           link(context.text("embed.open"), "", Look::plain, Icon::forward));
  return content;
}

}  // namespace wegweiser::screen
