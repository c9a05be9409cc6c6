#include "screen/parts.h"

#include "hours/describe.h"
#include "hours/parse.h"
#include "model/phone.h"
#include "status/words.h"

namespace wegweiser::screen {

void Content::changes(const std::optional<hours::DateTime>& when) {
  if (when && (!changes_at || *when < *changes_at)) changes_at = when;
}

Node search_form(const Context& context) {
  Node field;
  field.role = Role::field;
  field.id = "q";
  field.text = context.route.query;
  field.label = context.text("search.label");
  Node submit;
  submit.role = Role::button;
  submit.look = Look::action;
  submit.action = Action::submit;
  submit.icon = Icon::search;
  submit.text = context.text("search.submit");
  Node form = container(Role::search, Look::plain, nodes(std::move(field), std::move(submit)));
  form.target = path_of({Page::search, {}, {}});
  form.label = context.text("search.label");
  return form;
}

std::string notice_dates(const Context& context, const model::Notice& notice) {
  const text::Texts& texts = context.texts;
  const hours::DateTime since = notice.effective ? *notice.effective : notice.sent;
  std::string result = texts.format(since > context.moment.time ? "notice.from" : "notice.since",
                                    {{"when", status::describe_when(since, texts)}});
  result += ", ";
  result +=
      notice.expires
          ? texts.format("notice.until", {{"when", status::describe_until(*notice.expires, texts)}})
          : texts.get("notice.open_end");
  result += ". ";
  result += texts.format("notice.sent", {{"when", status::describe_when(notice.sent, texts)}});
  return result;
}

namespace {

Tone tone_of(model::NoticeLevel level) {
  switch (level) {
    case model::NoticeLevel::urgent:
      return Tone::bad;
    case model::NoticeLevel::important:
      return Tone::caution;
    case model::NoticeLevel::info:
      break;
  }
  return Tone::accent;
}

Icon icon_of(model::NoticeLevel level) {
  switch (level) {
    case model::NoticeLevel::urgent:
      return Icon::urgent;
    case model::NoticeLevel::important:
      return Icon::warning;
    case model::NoticeLevel::info:
      break;
  }
  return Icon::info;
}

std::string_view kind_key(model::NoticeKind kind) {
  switch (kind) {
    case model::NoticeKind::info:
      return "notice_kind.info";
    case model::NoticeKind::restriction:
      return "notice_kind.restriction";
    case model::NoticeKind::outage:
      return "notice_kind.outage";
    case model::NoticeKind::resolved:
      return "notice_kind.resolved";
    case model::NoticeKind::fraud:
      return "notice_kind.fraud";
    case model::NoticeKind::deadline:
      return "notice_kind.deadline";
  }
  return "notice_kind.info";
}

}  // namespace

Node notice_card(const Context& context, const model::Notice& notice, int heading_level) {
  Node badge;
  badge.role = Role::badge;
  badge.tone = tone_of(notice.level);
  badge.icon = icon_of(notice.level);
  badge.text = context.text(kind_key(notice.kind));
  if (notice.status != model::NoticeStatus::actual)
    badge.text = context.texts.format("notice.exercise", {{"kind", badge.text}});
  std::vector<Node> children = nodes(std::move(badge));
  Node title = heading(heading_level, context.in(notice.headline));
  children.push_back(std::move(title));
  if (!notice.instruction.empty()) children.push_back(paragraph(context.in(notice.instruction)));
  children.push_back(paragraph(notice_dates(context, notice), Look::small));
  Node more = link(context.text("notice.more"), path_of({Page::notice, notice.id, {}}));
  more.label =
      context.texts.format("notice.more_about", {{"headline", context.in(notice.headline)}});
  more.icon = Icon::forward;
  children.push_back(std::move(more));
  Node article = container(Role::article, Look::card, std::move(children));
  article.tone = tone_of(notice.level);
  return article;
}

Node phone_link(const Context& context, const model::Phone& phone, Look look) {
  const std::string display =
      phone.display.empty() ? model::display_number(phone.number, context.directory.town.area_code)
                            : phone.display;
  return link(display, model::tel_link(phone.number), look, Icon::phone);
}

Node facility_card(const Context& context, const model::Facility& facility, Content& content) {
  const status::Answer answer =
      status::facility_answer(context.directory, facility, context.moment, context.texts);
  content.changes(answer.changes_at);
  std::vector<Node> children;
  children.push_back(
      link(context.in(facility.name), path_of({Page::facility, facility.id, {}}), Look::title));
  children.push_back(state_line(answer));
  std::string advice = status::sentences({answer.way_round, answer.instead});
  if (!advice.empty()) children.push_back(line(std::move(advice), Look::small));
  if (!facility.phones.empty())
    children.push_back(phone_link(context, facility.phones.front(), Look::plain));
  return item(std::move(children), Look::card);
}

std::vector<Node> phone_details(const Context& context, const std::vector<model::Phone>& phones,
                                const model::Channel* channel) {
  std::vector<Node> details;
  const auto add_state = [&] {
    const status::Answer answer = status::channel_answer(*channel, context.texts);
    details.push_back(state_line(answer));
    append_reasons(details, answer);
  };
  const bool troubled = channel && channel->status != model::ChannelStatus::works;
  const bool down = troubled && channel->status == model::ChannelStatus::down;
  if (down) add_state();  // before anybody dials in vain
  for (const model::Phone& phone : phones) {
    details.push_back(phone_link(context, phone, Look::call));
    std::string about = context.in(phone.label);
    if (phone.type == model::PhoneType::fax)
      about = status::sentences({context.text("phone.fax"), about});
    if (phone.type == model::PhoneType::cell)
      about = status::sentences({about, context.text("phone.cell")});
    if (phone.temporary) about = status::sentences({about, context.text("phone.temporary")});
    if (!phone.hours.empty()) {
      const hours::ParseResult parsed = hours::parse(phone.hours);
      if (parsed.expression)
        about =
            status::sentences({about, hours::describe_regular(*parsed.expression, context.texts)});
    }
    about = status::sentences({about, context.in(phone.note)});
    if (!about.empty()) details.push_back(line(about, Look::small));
  }
  if (troubled && !down) add_state();
  return details;
}

std::vector<Node> email_details(const Context& context, const std::vector<model::Email>& emails,
                                const model::Channel* channel) {
  std::vector<Node> details;
  const bool down = channel && channel->status == model::ChannelStatus::down;
  if (channel && channel->status != model::ChannelStatus::works) {
    status::Answer answer = status::channel_answer(*channel, context.texts);
    if (down) answer.line = context.text("email.down");
    details.push_back(state_line(answer));
    append_reasons(details, answer);
  }
  for (const model::Email& email : emails) {
    // A dead mailbox keeps its address in sight but is no link: a mail sent now would be lost.
    if (down)
      details.push_back(line(email.address, Look::small));
    else
      details.push_back(link(email.address, "mailto:" + email.address, Look::plain, Icon::mail));
    const std::string about = status::sentences(
        {context.in(email.label), email.temporary ? context.text("email.temporary") : ""});
    if (!about.empty()) details.push_back(line(about, Look::small));
  }
  return details;
}

Node alternatives_section(const Context& context, const std::vector<model::Alternative>& all) {
  std::vector<Node> items;
  for (const model::Alternative& alternative : all) {
    std::vector<Node> children;
    if (const model::Facility* facility = context.directory.facility(alternative.facility))
      children.push_back(link(context.in(facility->name),
                              path_of({Page::facility, facility->id, {}}), Look::plain,
                              Icon::forward));
    if (const model::Service* service = context.directory.service(alternative.service))
      children.push_back(link(context.in(service->name), path_of({Page::service, service->id, {}}),
                              Look::plain, Icon::forward));
    if (!alternative.text.empty()) children.push_back(line(context.in(alternative.text)));
    for (const model::Phone& phone : alternative.phones)
      children.push_back(phone_link(context, phone, Look::plain));
    if (!alternative.url.empty())
      children.push_back(link(alternative.url, alternative.url, Look::plain, Icon::online));
    items.push_back(item(std::move(children), Look::row));
  }
  return container(Role::section, Look::plain,
                   nodes(heading(2, context.text("alternatives")), list(std::move(items))));
}

std::string describe_partial_date(const Context& context, std::string_view date) {
  if (date.empty()) return context.text("source.undated");
  if (const std::optional<hours::Date> whole = hours::parse_date(date))
    return hours::describe_date(*whole, context.texts);
  if (date.size() == 7) {
    const std::string month(date.substr(5));
    const std::string key = "month." + std::string(month[0] == '0' ? month.substr(1) : month);
    return context.text(key) + " " + std::string(date.substr(0, 4));
  }
  return std::string(date);
}

Node sources_section(const Context& context, const std::vector<model::Source>& sources,
                     const std::string& verified_at) {
  std::vector<Node> children = nodes(heading(2, context.text("sources")));
  std::vector<Node> items;
  for (const model::Source& source : sources) {
    std::vector<Node> parts;
    const std::string when = describe_partial_date(context, source.date);
    const std::string stand =
        source.date.empty() ? when : context.texts.format("source.date", {{"date", when}});
    const std::string name = source.title.empty() ? source.url : source.title;
    if (source.url.empty())
      parts.push_back(line(name, Look::small));
    else
      parts.push_back(link(name, source.url, Look::quiet));
    std::string about = stand;
    if (!source.facts.empty()) {
      std::string facts;
      for (const std::string& fact : source.facts) {
        if (!facts.empty()) facts += ", ";
        const std::string key = "fact." + fact;
        facts += context.texts.has(key) ? context.text(key) : fact;
      }
      about = context.texts.format("source.facts", {{"facts", facts}, {"stand", stand}});
    }
    parts.push_back(line(about, Look::small));
    items.push_back(item(std::move(parts)));
  }
  children.push_back(
      paragraph(context.texts.format(
                    "verified_at",
                    {{"date", verified_at.empty() ? context.text("unknown")
                                                  : describe_partial_date(context, verified_at)}}),
                Look::small));
  if (!items.empty()) children.push_back(list(std::move(items)));
  return container(Role::section, Look::plain, std::move(children));
}

const model::Phone* switchboard(const model::Directory& directory) {
  const model::Facility* facility = directory.facility(directory.town.switchboard);
  return facility && !facility->phones.empty() ? &facility->phones.front() : nullptr;
}

std::vector<Node> switchboard_call(const Context& context) {
  const model::Phone* number = switchboard(context.directory);
  if (!number) return {};
  const model::Facility& townhall = *context.directory.facility(context.directory.town.switchboard);
  Node call = phone_link(context, *number, Look::call);
  const model::Text& name = townhall.short_name.empty() ? townhall.name : townhall.short_name;
  call.text = context.in(name) + ": " + call.text;
  std::vector<Node> result = nodes(std::move(call));
  const model::Channel* channel =
      status::channel_of(context.directory, townhall, model::ChannelType::phone, context.moment);
  if (channel && channel->status != model::ChannelStatus::works) {
    const status::Answer answer = status::channel_answer(*channel, context.texts);
    Node state = state_line(answer);
    state.role = Role::paragraph;
    state.text = status::sentences(
        {context.text(status::phone_status_key(channel->status)), answer.way_round});
    // A dead line is said before anybody dials it.
    const bool down = channel->status == model::ChannelStatus::down;
    result.insert(down ? result.begin() : result.end(), std::move(state));
  }
  return result;
}

const model::Channel* channel_of(const Context& context, const model::Contact& contact,
                                 model::ChannelType type) {
  for (const model::Channel& each : contact.channels)
    if (each.type == type && status::holds(each.since, each.until, context.moment)) return &each;
  const model::Facility* facility = context.directory.facility(contact.facility);
  if (facility) return status::channel_of(context.directory, *facility, type, context.moment);
  for (const model::Channel& each : context.directory.channels)
    if (each.type == type && status::holds(each.since, each.until, context.moment)) return &each;
  return nullptr;
}

}  // namespace wegweiser::screen
