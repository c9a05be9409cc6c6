#include <algorithm>

#include "screen/parts.h"
#include "search/highlight.h"
#include "status/words.h"

namespace wegweiser::screen {

namespace {

using search::Hit;
using search::Kind;

constexpr size_t most_hits = 30;
constexpr size_t few_hits = 8;   // as many are read through; more are grouped
constexpr size_t best_hits = 3;  // of many, these come before the groups
constexpr size_t most_guesses = 3;

Node marked(const Context& context, Node node) {
  for (const auto& [begin, end] : search::asked_parts(node.text, context.route.query))
    node.marks.push_back({begin, end});
  return node;
}

/// The link to an entry, what was asked for marked in it.
Node title_link(const Context& context, const model::Text& name, const Route& route) {
  return marked(context, link(context.in(name), path_of(route), Look::title));
}

/// Why an entry was found whose title does not say it: the keyword that does.
void append_keyword(const Context& context, const std::vector<std::string>& keywords,
                    std::vector<Node>& parts) {
  if (!parts.front().marks.empty()) return;
  const std::string* best = nullptr;
  uint32_t longest = 0;
  for (const std::string& keyword : keywords) {
    uint32_t length = 0;
    for (const auto& [begin, end] : search::asked_parts(keyword, context.route.query))
      length += end - begin;
    if (length > longest) {
      longest = length;
      best = &keyword;
    }
  }
  if (best == nullptr) return;
  parts.push_back(
      marked(context, line(context.texts.format("search.also", {{"name", *best}}), Look::small)));
}

class Results {
 public:
  Results(const Context& context, Content& content) : context_(context), content_(content) {}

  void add(const Hit& hit) {
    const model::Directory& directory = context_.directory;
    switch (hit.kind) {
      case Kind::facility: {
        const model::Facility& facility = directory.facilities[hit.entry];
        add(Kind::facility, facility_row(facility));
        add_notices(&model::Notice::facilities, facility.id);
        break;
      }
      case Kind::service: {
        const model::Service& service = directory.services[hit.entry];
        add(Kind::service, service_row(service));
        add_notices(&model::Notice::services, service.id);
        break;
      }
      case Kind::contact:
        add(Kind::contact, contact_row(directory.contacts[hit.entry]));
        break;
      case Kind::notice:
        add_notice(directory.notices[hit.entry], Why::found);
        break;
    }
  }

  size_t size() const { return rows_.size() + past_.size(); }

  /// The rows so far, in one list or, when they are many, the best and then by kind.
  void take(std::vector<Node>& children) {
    // What no longer holds comes last, however well it fits.
    for (Row& row : past_) rows_.push_back(std::move(row));
    past_.clear();
    const bool grouped = rows_.size() > few_hits;
    std::vector<Node> items;
    for (size_t i = 0; i < (grouped ? best_hits : rows_.size()); ++i)
      items.push_back(std::move(rows_[i].node));
    if (!grouped) {
      children.push_back(list(std::move(items)));
      return;
    }
    append_group("search.best", std::move(items), children);
    // The kind whose best hit is better comes first.
    std::vector<Kind> kinds;
    for (size_t i = best_hits; i < rows_.size(); ++i)
      if (std::find(kinds.begin(), kinds.end(), rows_[i].kind) == kinds.end())
        kinds.push_back(rows_[i].kind);
    for (const Kind kind : kinds) {
      items = {};
      for (size_t i = best_hits; i < rows_.size(); ++i)
        if (rows_[i].kind == kind) items.push_back(std::move(rows_[i].node));
      append_group(group_key(kind), std::move(items), children);
    }
  }

 private:
  enum class Why : uint8_t { found, about_a_hit };
  struct Row {
    Kind kind;
    Node node;
  };

  static const char* group_key(Kind kind) {
    switch (kind) {
      case Kind::service:
        return "search.services";
      case Kind::facility:
        return "search.facilities";
      case Kind::contact:
        return "search.contacts";
      case Kind::notice:
        break;
    }
    return "notices.title";
  }

  void append_group(std::string_view key, std::vector<Node> items,
                    std::vector<Node>& children) const {
    children.push_back(container(Role::section, Look::plain,
                                 nodes(heading(2, context_.text(key)), list(std::move(items)))));
  }

  void add(Kind kind, std::vector<Node> parts) {
    rows_.push_back({kind, item(std::move(parts), Look::row)});
  }

  std::vector<Node> facility_row(const model::Facility& facility) {
    const status::Answer answer =
        status::facility_answer(context_.directory, facility, context_.moment, context_.texts);
    content_.changes(answer.changes_at);
    std::vector<Node> parts =
        nodes(title_link(context_, facility.name, {Page::facility, facility.id, {}}));
    append_keyword(context_, facility.keywords, parts);
    parts.push_back(line(context_.text(status::facility_kind_key(facility.kind)), Look::small));
    parts.push_back(state_line(answer));
    if (!facility.phones.empty())
      parts.push_back(phone_link(context_, facility.phones.front(), Look::plain));
    return parts;
  }

  std::vector<Node> service_row(const model::Service& service) {
    const status::Answer answer =
        status::service_answer(context_.directory, service, context_.moment, context_.texts);
    content_.changes(answer.changes_at);
    std::vector<Node> parts =
        nodes(title_link(context_, service.name, {Page::service, service.id, {}}));
    append_keyword(context_, service.everyday_names, parts);
    parts.push_back(line(context_.text("search.kind_service"), Look::small));
    parts.push_back(state_line(answer));
    return parts;
  }

  std::vector<Node> contact_row(const model::Contact& contact) {
    std::vector<Node> parts =
        nodes(title_link(context_, contact.name, {Page::contact, contact.id, {}}));
    append_keyword(context_, contact.keywords, parts);
    parts.push_back(line(context_.text("search.kind_contact"), Look::small));
    if (!contact.phones.empty())
      parts.push_back(phone_link(context_, contact.phones.front(), Look::plain));
    return parts;
  }

  /// Each notice once, where it is first spoken of.
  void add_notice(const model::Notice& notice, Why why) {
    if (std::find(notices_.begin(), notices_.end(), &notice) != notices_.end()) return;
    if (notice.sent > context_.moment.time) return;
    notices_.push_back(&notice);
    std::vector<Node> parts =
        nodes(title_link(context_, notice.headline, {Page::notice, notice.id, {}}),
              line(context_.text("search.kind_notice"), Look::small));
    if (why == Why::found) parts.push_back(line(notice_dates(context_, notice), Look::small));
    const bool valid = status::notice_state(context_.directory, notice, context_.moment) ==
                       status::NoticeState::valid;
    (valid ? rows_ : past_).push_back({Kind::notice, item(std::move(parts), Look::row)});
  }

  /// What is said at the moment about the entry just added; of the best hits only.
  void add_notices(std::vector<std::string> model::Notice::*affected, const std::string& id) {
    if (rows_.size() > best_hits) return;
    for (const model::Notice* notice : status::valid_notices(context_.directory, context_.moment)) {
      const std::vector<std::string>& ids = notice->*affected;
      if (std::find(ids.begin(), ids.end(), id) != ids.end()) add_notice(*notice, Why::about_a_hit);
    }
  }

  const Context& context_;
  Content& content_;
  std::vector<Row> rows_;
  std::vector<Row> past_;
  std::vector<const model::Notice*> notices_;
};

Node action(std::string text, Action action) {
  Node button;
  button.role = Role::button;
  button.look = Look::quiet;
  button.action = action;
  button.text = std::move(text);
  return button;
}

/// What was searched for on this device: kept only when the reader has said so.
void append_recent(const Context& context, std::vector<Node>& children) {
  if (!context.preferences.scripted) return;
  if (!context.preferences.remembers) {
    children.push_back(action(context.text("search.remember"), Action::remember));
    return;
  }
  std::vector<Node> items;
  for (const std::string& query : context.preferences.recent)
    items.push_back(item(nodes(link(
        query, path_of({Page::search, {}, {}}) + "?q=" + percent_encoded(query), Look::title))));
  std::vector<Node> section = nodes(heading(2, context.text("search.recent")));
  if (!items.empty())
    section.push_back(list(std::move(items)));
  else
    section.push_back(paragraph(context.text("search.recent_none"), Look::small));
  section.push_back(action(context.text("search.forget"), Action::forget));
  children.push_back(container(Role::section, Look::plain, std::move(section)));
}

/// "Meinten Sie …?" and the town hall's number.
void append_ways_out(const Context& context, std::vector<Node>& children) {
  const model::Directory& directory = context.directory;
  std::vector<Node> items;
  for (const Hit& hit :
       context.index->find(context.route.query, most_guesses, search::Certainty::guess)) {
    const auto add = [&](const model::Text& name, const Route& route) {
      items.push_back(item(nodes(link(context.in(name), path_of(route), Look::title))));
    };
    if (hit.kind == Kind::facility) {
      const model::Facility& facility = directory.facilities[hit.entry];
      add(facility.name, {Page::facility, facility.id, {}});
    } else if (hit.kind == Kind::service) {
      const model::Service& service = directory.services[hit.entry];
      add(service.name, {Page::service, service.id, {}});
    } else if (hit.kind == Kind::contact) {
      const model::Contact& contact = directory.contacts[hit.entry];
      add(contact.name, {Page::contact, contact.id, {}});
    }
  }
  if (!items.empty())
    children.push_back(
        container(Role::section, Look::plain,
                  nodes(heading(2, context.text("search.did_you_mean")), list(std::move(items)))));
  if (std::vector<Node> call = switchboard_call(context); !call.empty()) {
    children.push_back(paragraph(context.text("search.call_instead")));
    for (Node& node : call) children.push_back(std::move(node));
  }
}

}  // namespace

Content search_page(const Context& context) {
  Content content;
  const std::string& query = context.route.query;
  content.title = query.empty() ? context.text("search.title")
                                : context.texts.format("search.title_for", {{"query", query}});
  content.children.push_back(heading(1, context.text("search.title")));
  content.children.push_back(search_form(context));
  if (!context.index || query.empty()) {
    if (!context.preferences.scripted)
      content.children.push_back(paragraph(context.text("search.without_script")));
    append_recent(context, content.children);
    append_all_entries(context, content.children);
    return content;
  }

  Results results(context, content);
  for (const Hit& hit : context.index->find(query, most_hits)) results.add(hit);
  Node count = paragraph(
      results.size() == 0 ? context.texts.format("search.none", {{"query", query}})
                          : context.texts.count("search.hits", static_cast<long>(results.size())));
  count.id = "treffer";  // what the page says aloud when typing pauses
  content.children.push_back(std::move(count));
  if (results.size() == 0)
    append_ways_out(context, content.children);
  else
    results.take(content.children);
  return content;
}

}  // namespace wegweiser::screen
