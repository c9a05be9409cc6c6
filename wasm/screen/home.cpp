#include <array>

#include "model/phone.h"
#include "screen/parts.h"
#include "status/words.h"

namespace wegweiser::screen {

namespace {

Node board_item(std::string name, const std::string& target, const status::Answer& answer) {
  std::vector<Node> children;
  if (target.empty())
    children.push_back(line(std::move(name), Look::title));
  else
    children.push_back(link(std::move(name), target, Look::title));
  children.push_back(state_line(answer));
  append_reasons(children, answer);
  return item(std::move(children), Look::row);
}

/// "Was geht, was geht nicht": what is in trouble first, then what is known to work.
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
  for (const model::Service& service : context.directory.services)
    add(context.in(service.name), path_of({Page::service, service.id, {}}),
        status::service_answer(context.directory, service, context.moment, context.texts));

  std::vector<Node> children = nodes(heading(2, context.text("board.title")));
  if (troubled.empty() && working.empty()) {
    children.push_back(paragraph(context.text("board.empty")));
    return container(Role::section, Look::plain, std::move(children));
  }
  for (Node& each : working) troubled.push_back(std::move(each));
  children.push_back(list(std::move(troubled), Look::grid));
  return container(Role::section, Look::plain, std::move(children));
}

Node call_section(const Context& context) {
  const model::Facility* townhall = context.directory.facility(context.directory.town.switchboard);
  const model::Phone* number = switchboard(context.directory);
  std::vector<Node> children;
  if (number) {
    Node call = phone_link(context, *number, Look::call);
    const std::string& name = townhall->short_name.empty() ? context.in(townhall->name)
                                                           : context.in(townhall->short_name);
    call.text = name + ": " + call.text;
    children.push_back(std::move(call));
  }
  if (const model::Channel* trouble = phone_trouble(context)) {
    const status::Answer answer = status::channel_answer(*trouble, context.texts);
    Node state = state_line(answer);
    state.role = Role::paragraph;
    state.text = status::sentences(
        {context.texts.format("call.state", {{"state", answer.line}}), answer.way_round});
    children.push_back(std::move(state));
  }
  Node section = container(Role::section, Look::plain, std::move(children));
  section.label = context.text("call.label");
  return section;
}

Node notices_section(const Context& context, Content& content) {
  std::vector<Node> children = nodes(heading(2, context.text("notices.title")));
  const auto valid = status::valid_notices(context.directory, context.moment);
  for (const model::Notice* notice : valid) children.push_back(notice_card(context, *notice, 3));
  for (const model::Notice& notice : context.directory.notices) {
    content.changes(notice.effective && *notice.effective > context.moment.time ? notice.effective
                                                                                : std::nullopt);
    content.changes(notice.expires && *notice.expires > context.moment.time ? notice.expires
                                                                            : std::nullopt);
    if (notice.sent > context.moment.time) content.changes(notice.sent);
  }
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
    std::string about = context.text(each.key);
    if (each.number == "115") {
      const std::optional<bool>& takes_part = context.directory.town.takes_part_in_115;
      if (takes_part && !*takes_part) continue;
      if (!takes_part) about = status::sentences({about, context.text("emergency.115_unknown")});
    }
    items.push_back(item(
        nodes(link(std::string(each.number), model::tel_link(each.number), Look::call, Icon::phone),
              line(std::move(about), Look::small))));
  }
  return container(
      Role::section, Look::plain,
      nodes(heading(2, context.text("emergency.title")), list(std::move(items), Look::grid)));
}

Node facilities_section(const Context& context, Content& content) {
  std::vector<Node> items;
  for (const model::Facility& facility : context.directory.facilities)
    items.push_back(facility_card(context, facility, content));
  std::vector<Node> children = nodes(heading(2, context.text("facilities.title")));
  children.push_back(list(std::move(items), Look::grid));
  return container(Role::section, Look::plain, std::move(children));
}

Node lists_section(const Context& context) {
  std::vector<Node> links;
  const auto add = [&](std::string_view key, Page page) {
    links.push_back(
        item(nodes(link(context.text(key), path_of({page, {}, {}}), Look::plain, Icon::forward))));
  };
  add("lists.facilities", Page::facilities);
  add("lists.services", Page::services);
  add("lists.contacts", Page::contacts);
  add("lists.notices", Page::notices);
  return container(Role::section, Look::plain,
                   nodes(heading(2, context.text("lists.title")), list(std::move(links))));
}

}  // namespace

Content home(const Context& context) {
  Content content;
  content.title = context.texts.format("home.title", {{"town", context.directory.town.name}});
  content.description =
      context.texts.format("home.description", {{"town", context.directory.town.name}});
  content.children =
      nodes(call_section(context), search_form(context), notices_section(context, content),
            board(context, content), emergency_section(context),
            facilities_section(context, content), lists_section(context));
  return content;
}

Content embed_home(const Context& context) {
  Content content;
  content.title = context.texts.format("home.title", {{"town", context.directory.town.name}});
  Node all = link(context.text("embed.open"), "", Look::action, Icon::forward);
  all.tone = Tone::neutral;
  content.children =
      nodes(call_section(context), notices_section(context, content), board(context, content),
            facilities_section(context, content), std::move(all));
  return content;
}

Content embed_notices(const Context& context) {
  Content content;
  content.title = context.text("notices.title");
  Node all = link(context.text("embed.open"), "", Look::action, Icon::forward);
  all.tone = Tone::neutral;
  content.children =
      nodes(notices_section(context, content), call_section(context), std::move(all));
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
