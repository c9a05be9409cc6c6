#include "screen/parts.h"
#include "status/words.h"

namespace wegweiser::screen {

namespace {

std::string_view state_key(status::NoticeState state) {
  switch (state) {
    case status::NoticeState::unsent:
    case status::NoticeState::upcoming:
      return "notice_state.upcoming";
    case status::NoticeState::valid:
      return "notice_state.valid";
    case status::NoticeState::expired:
      return "notice_state.expired";
    case status::NoticeState::cancelled:
      return "notice_state.cancelled";
    case status::NoticeState::replaced:
      return "notice_state.replaced";
  }
  return "notice_state.valid";
}

Node state_of_notice(const Context& context, status::NoticeState state) {
  Node badge;
  badge.role = Role::badge;
  badge.text = context.text(state_key(state));
  const bool valid = state == status::NoticeState::valid;
  badge.icon = valid ? Icon::info : Icon::clock;
  badge.tone = valid ? Tone::accent : Tone::unknown;
  return badge;
}

Node affected_section(const Context& context, const model::Notice& notice, Content& content) {
  std::vector<Node> items;
  for (const std::string& id : notice.facilities)
    if (const model::Facility* facility = context.directory.facility(id)) {
      const status::Answer answer =
          status::facility_answer(context.directory, *facility, context.moment, context.texts);
      content.changes(answer.changes_at);
      items.push_back(item(
          nodes(link(context.in(facility->name), path_of({Page::facility, id, {}}), Look::title),
                state_line(answer)),
          Look::row));
    }
  for (const std::string& id : notice.services)
    if (const model::Service* service = context.directory.service(id)) {
      const status::Answer answer =
          status::service_answer(context.directory, *service, context.moment, context.texts);
      content.changes(answer.changes_at);
      items.push_back(
          item(nodes(link(context.in(service->name), path_of({Page::service, id, {}}), Look::title),
                     state_line(answer)),
               Look::row));
    }
  for (const model::ChannelType type : notice.channels)
    items.push_back(
        item(nodes(line(context.text(status::channel_type_key(type)), Look::title)), Look::row));
  if (items.empty()) return container(Role::stack, Look::plain, {});
  return container(Role::section, Look::plain,
                   nodes(heading(2, context.text("notice.affected")), list(std::move(items))));
}

}  // namespace

Content notice_page(const Context& context, const model::Notice& notice) {
  Content content;
  content.title = context.in(notice.headline);
  content.description = context.in(notice.instruction);
  const status::NoticeState state = status::notice_state(context.directory, notice, context.moment);
  if (notice.effective && *notice.effective > context.moment.time)
    content.changes(notice.effective);
  if (notice.expires && *notice.expires > context.moment.time) content.changes(notice.expires);

  std::vector<Node> top = nodes(heading(1, content.title), state_of_notice(context, state));
  if (notice.status != model::NoticeStatus::actual)
    top.push_back(paragraph(context.text("notice.exercise_note")));
  if (state == status::NoticeState::cancelled && !notice.cancel_reason.empty())
    top.push_back(paragraph(context.in(notice.cancel_reason)));
  for (const model::Notice& other : context.directory.notices)
    for (const std::string& replaced : other.replaces)
      if (replaced == notice.id && other.sent <= context.moment.time)
        top.push_back(link(
            context.texts.format("notice.replaced_by", {{"headline", context.in(other.headline)}}),
            path_of({Page::notice, other.id, {}}), Look::plain, Icon::forward));
  content.children.push_back(container(Role::stack, Look::plain, std::move(top)));

  std::vector<Node> facts;
  const auto add = [&](std::string_view key, const model::Text& value) {
    if (!value.empty()) facts.push_back(fact(context.text(key), context.in(value)));
  };
  add("notice.instruction", notice.instruction);
  add("notice.description", notice.description);
  add("notice.not_affected", notice.not_affected);
  facts.push_back(fact(context.text("notice.validity"), notice_dates(context, notice)));
  if (notice.review_by)
    facts.push_back(fact(context.text("notice.review_by"),
                         status::describe_when(*notice.review_by, context.texts)));
  if (const model::Contact* contact = context.directory.contact(notice.contact)) {
    std::vector<Node> details =
        nodes(link(context.in(contact->name), path_of({Page::contact, contact->id, {}}),
                   Look::plain, Icon::forward));
    if (!contact->phones.empty())
      details.push_back(phone_link(context, contact->phones.front(), Look::call));
    facts.push_back(fact(context.text("notice.contact"), std::move(details)));
  }
  if (!notice.url.empty())
    facts.push_back(fact(context.text("notice.url"),
                         nodes(link(notice.url, notice.url, Look::plain, Icon::online))));
  content.children.push_back(container(Role::facts, Look::plain, std::move(facts)));
  Node affected = affected_section(context, notice, content);
  if (!affected.children.empty()) content.children.push_back(std::move(affected));
  if (!notice.sources.empty())
    content.children.push_back(sources_section(context, notice.sources, {}));
  return content;
}

Content notice_list(const Context& context) {
  Content content;
  content.title = context.text("lists.notices");
  content.children.push_back(heading(1, content.title));
  const auto valid = status::valid_notices(context.directory, context.moment);
  std::vector<Node> current = nodes(heading(2, context.text("notices.valid")));
  for (const model::Notice* notice : valid) current.push_back(notice_card(context, *notice, 3));
  if (valid.empty()) current.push_back(paragraph(context.text("notices.none")));
  content.children.push_back(container(Role::section, Look::plain, std::move(current)));

  std::vector<Node> items;
  for (const model::Notice& notice : context.directory.notices) {
    const status::NoticeState state =
        status::notice_state(context.directory, notice, context.moment);
    if (notice.expires && *notice.expires > context.moment.time) content.changes(notice.expires);
    if (notice.sent > context.moment.time) content.changes(notice.sent);
    if (state == status::NoticeState::valid || state == status::NoticeState::unsent) continue;
    items.push_back(item(
        nodes(
            link(context.in(notice.headline), path_of({Page::notice, notice.id, {}}), Look::title),
            state_of_notice(context, state), line(notice_dates(context, notice), Look::small)),
        Look::row));
  }
  if (!items.empty())
    content.children.push_back(
        container(Role::section, Look::plain,
                  nodes(heading(2, context.text("notices.others")), list(std::move(items)))));
  return content;
}

}  // namespace wegweiser::screen
