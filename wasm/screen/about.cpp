#include "screen/parts.h"
#include "status/words.h"

namespace wegweiser::screen {

namespace {

std::string describe_age(const Context& context, int64_t minutes) {
  const text::Texts& texts = context.texts;
  if (minutes < 0) return texts.get("age.future");
  if (minutes < 60) return texts.count("age.minutes", static_cast<long>(minutes));
  if (minutes < int64_t{48} * 60) return texts.count("age.hours", static_cast<long>(minutes / 60));
  if (minutes < int64_t{730} * 24 * 60)
    return texts.count("age.days", static_cast<long>(minutes / (int64_t{24} * 60)));
  return texts.count("age.years", static_cast<long>(minutes / (int64_t{365} * 24 * 60)));
}

Node strip(std::vector<Node> children) {
  return container(Role::stack, Look::banner, std::move(children));
}

}  // namespace

std::vector<Node> copy_strips(const Context& context) {
  const model::Directory& directory = context.directory;
  const text::Texts& texts = context.texts;
  std::vector<Node> strips;
  const auto strong = [&](std::string text) {
    Node node = paragraph(std::move(text));
    node.icon = Icon::info;
    return node;
  };
  const bool archive = directory.town.nature == model::Nature::archive;
  const bool at_archive_moment = archive && directory.town.archive_moment &&
                                 context.moment.time == *directory.town.archive_moment;
  if (directory.town.nature == model::Nature::fictional)
    strips.push_back(strip(nodes(strong(texts.get("copy.fictional")))));
  const std::string now = status::describe_when(context.moment.time, texts);
  if (at_archive_moment) {
    std::vector<Node> parts = nodes(strong(texts.format("copy.archive", {{"moment", now}})));
    // Only the live page can show another moment.
    if (context.preferences.scripted && !is_embedded(context.route.page))
      parts.push_back(link(texts.get("copy.show_today"), "?zeit=heute", Look::quiet));
    strips.push_back(strip(std::move(parts)));
  } else if (archive) {
    strips.push_back(strip(nodes(
        strong(texts.format("copy.archive_at",
                            {{"moment", now},
                             {"year", std::to_string(directory.town.archive_moment
                                                         ? directory.town.archive_moment->date.year
                                                         : context.moment.time.date.year)}})),
        link(texts.get("copy.show_archive"), "?zeit=", Look::quiet))));
  } else if (context.moment.clock == Clock::pinned) {
    strips.push_back(strip(nodes(strong(texts.format("copy.pinned", {{"moment", now}})),
                                 link(texts.get("copy.show_now"), "?zeit=", Look::quiet))));
  }
  if (context.moment.clock != Clock::absent && !at_archive_moment) {
    const status::Age age = status::age(directory, context.moment);
    if (age.stale && directory.issued_at)
      strips.push_back(strip(nodes(strong(texts.format(
          "copy.stale", {{"age", describe_age(context, age.minutes)},
                         {"issued", status::describe_when(*directory.issued_at, texts)}})))));
    else if (age.promise_missed)
      strips.push_back(strip(nodes(strong(
          texts.format("copy.promise_missed",
                       {{"promised", status::describe_when(*directory.next_update_by, texts)}})))));
  }
  if (context.preferences.update_ready) {
    Node take;
    take.role = Role::button;
    take.look = Look::action;
    take.action = Action::reload;
    take.id = "neue-version";
    take.text = texts.get("copy.take_update");
    strips.push_back(strip(nodes(strong(texts.get("copy.update_ready")), std::move(take))));
  }
  return strips;
}

Content about_page(const Context& context) {
  const model::Directory& directory = context.directory;
  const text::Texts& texts = context.texts;
  Content content;
  content.title = texts.get("about.title");
  content.children.push_back(heading(1, content.title));
  std::vector<Node> facts =
      nodes(fact(texts.get("about.issuer"),
                 directory.issuer.empty() ? texts.get("unknown") : directory.issuer));
  if (directory.issued_at)
    facts.push_back(
        fact(texts.get("about.issued"), status::describe_when(*directory.issued_at, texts)));
  if (context.moment.clock != Clock::absent) {
    const status::Age age = status::age(directory, context.moment);
    content.changes(age.stale_from);
    facts.push_back(fact(texts.get("about.age"), describe_age(context, age.minutes)));
    facts.push_back(
        fact(texts.get("about.shown_moment"), status::describe_when(context.moment.time, texts)));
  }
  if (directory.no_change_confirmed_at)
    facts.push_back(fact(texts.get("about.confirmed"),
                         status::describe_when(*directory.no_change_confirmed_at, texts)));
  facts.push_back(fact(texts.get("about.next_update"),
                       directory.next_update_by
                           ? status::describe_when(*directory.next_update_by, texts)
                           : texts.get("unknown")));
  facts.push_back(fact(texts.get("about.stale_after"),
                       texts.count("age.hours_limit", directory.stale_after_hours)));
  facts.push_back(fact(texts.get("about.serial"), std::to_string(directory.serial)));
  content.children.push_back(container(Role::facts, Look::plain, std::move(facts)));
  for (const std::string_view key :
       {"about.offline", "about.unknown", "about.clock", "about.privacy", "about.limits"})
    content.children.push_back(container(
        Role::section, Look::plain,
        nodes(heading(2, texts.get(key)), paragraph(texts.get(std::string(key) + ".text")))));
  return content;
}

Content not_found_page(const Context& context) {
  Content content;
  content.title = context.text("not_found.title");
  content.found = false;
  content.children = nodes(heading(1, content.title), paragraph(context.text("not_found.text")),
                           search_form(context),
                           link(context.text("not_found.home"), "", Look::plain, Icon::home));
  return content;
}

}  // namespace wegweiser::screen
