#include "screen/build.h"

#include "screen/parts.h"
#include "status/words.h"

namespace wegweiser::screen {

namespace {

Content content_of(const Context& context) {
  const model::Directory& directory = context.directory;
  const std::string& id = context.route.id;
  switch (context.route.page) {
    case Page::home:
      return home(context);
    case Page::search:
      return search_page(context);
    case Page::facilities:
      return facility_list(context);
    case Page::services:
      return service_list(context);
    case Page::contacts:
      return contact_list(context);
    case Page::notices:
      return notice_list(context);
    case Page::about:
      return about_page(context);
    case Page::embed:
      return embed_home(context);
    case Page::embed_notices:
      return embed_notices(context);
    case Page::facility:
      if (const model::Facility* facility = directory.facility(id))
        return facility_page(context, *facility);
      break;
    case Page::embed_facility:
      if (const model::Facility* facility = directory.facility(id))
        return embed_facility(context, *facility);
      break;
    case Page::service:
      if (const model::Service* service = directory.service(id))
        return service_page(context, *service);
      break;
    case Page::contact:
      if (const model::Contact* contact = directory.contact(id))
        return contact_page(context, *contact);
      break;
    case Page::notice:
      if (const model::Notice* notice = directory.notice(id)) return notice_page(context, *notice);
      break;
    case Page::not_found:
      break;
  }
  return not_found_page(context);
}

std::string stand(const Context& context) {
  return context.texts.format(
      "stand", {{"when", context.directory.issued_at
                             ? status::describe_when(*context.directory.issued_at, context.texts)
                             : context.text("unknown")}});
}

Node top_bar(const Context& context) {
  const std::string name =
      context.texts.format("home.title", {{"town", context.directory.town.name}});
  std::vector<Node> children;
  if (context.route.page == Page::home || is_embedded(context.route.page)) {
    children.push_back(heading(1, name));
  } else {
    Node home_link = link(name, "", Look::title, Icon::back);
    children.push_back(std::move(home_link));
  }
  Node age = link(stand(context), path_of({Page::about, {}, {}}), Look::quiet);
  children.push_back(std::move(age));
  std::vector<Node> strips = nodes(container(Role::stack, Look::bar, std::move(children)));
  for (Node& strip : copy_strips(context)) strips.push_back(std::move(strip));
  return container(Role::banner, Look::plain, std::move(strips));
}

Node bottom(const Context& context) {
  std::vector<Node> children;
  std::vector<Node> links;
  const auto add = [&](std::string_view key, Page page) {
    Node each = link(context.text(key), path_of({page, {}, {}}), Look::quiet);
    each.current = context.route.page == page;
    links.push_back(item(nodes(std::move(each))));
  };
  add("footer.home", Page::home);
  add("lists.facilities", Page::facilities);
  add("lists.services", Page::services);
  add("lists.contacts", Page::contacts);
  add("lists.notices", Page::notices);
  add("about.title", Page::about);
  Node menu = container(Role::navigation, Look::plain, nodes(list(std::move(links))));
  menu.label = context.text("footer.menu");
  children.push_back(std::move(menu));
  if (!context.directory.town.homepage.empty())
    children.push_back(
        link(context.texts.format("footer.homepage", {{"town", context.directory.town.name}}),
             context.directory.town.homepage, Look::quiet));
  if (context.preferences.scripted && context.preferences.can_paint) {
    Node view;
    view.role = Role::button;
    view.look = Look::quiet;
    const bool painted = context.preferences.view == View::painted;
    view.action = painted ? Action::text_view : Action::painted_view;
    view.id = "ansicht";
    view.text = context.text(painted ? "footer.text_view" : "footer.painted_view");
    children.push_back(std::move(view));
  }
  if (context.directory.town.nature == model::Nature::fictional)
    children.push_back(paragraph(context.text("copy.fictional"), Look::small));
  return container(Role::footer, Look::plain, std::move(children));
}

}  // namespace

Screen build(const model::Directory& directory, const search::DirectoryIndex* index,
             const Route& route, const Moment& moment, const Preferences& preferences,
             const text::Texts& texts) {
  const Context context{directory, index, route, moment, preferences, texts};
  Content content = content_of(context);
  if (moment.clock == Clock::running) content.changes(status::next_dated_change(directory, moment));

  Screen screen;
  const std::string own = texts.format("home.title", {{"town", directory.town.name}});
  screen.title = content.title == own ? own : content.title + " – " + own;
  screen.description = content.description;
  screen.found = content.found;
  if (moment.clock == Clock::running) screen.changes_at = content.changes_at;

  Node main = container(Role::main, Look::plain, std::move(content.children));
  main.id = "inhalt";
  Node skip = link(texts.get("skip"), "#inhalt", Look::skip);
  std::vector<Node> children = nodes(std::move(skip), top_bar(context));
  children.push_back(std::move(main));
  if (!is_embedded(route.page)) children.push_back(bottom(context));
  screen.root = container(Role::root, Look::plain, std::move(children));
  return screen;
}

}  // namespace wegweiser::screen
