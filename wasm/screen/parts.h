#pragma once

#include <optional>
#include <vector>

#include "screen/build.h"
#include "screen/make.h"

/// What every screen is built from and with.
namespace wegweiser::screen {

/// The arguments of build(), handed on.
struct Context {
  const model::Directory& directory;
  const search::DirectoryIndex* index;
  const Route& route;
  const Moment& moment;
  const Preferences& preferences;
  const text::Texts& texts;

  std::string text(std::string_view key) const { return texts.get(key); }
  const std::string& in(const model::Text& value) const { return value.in(texts.language()); }
};

/// One screen's own part: the children of <main>, and when they change.
struct Content {
  std::string title;
  std::string description;
  std::vector<Node> children;
  bool found = true;  ///< as in Screen
  std::optional<hours::DateTime> changes_at;

  void changes(const std::optional<hours::DateTime>& when);
};

Content home(const Context& context);
Content facility_page(const Context& context, const model::Facility& facility);
Content service_page(const Context& context, const model::Service& service);
Content contact_page(const Context& context, const model::Contact& contact);
Content notice_page(const Context& context, const model::Notice& notice);
Content facility_list(const Context& context);
Content service_list(const Context& context);
Content contact_list(const Context& context);
Content notice_list(const Context& context);
Content search_page(const Context& context);
Content about_page(const Context& context);
Content not_found_page(const Context& context);
Content embed_home(const Context& context);
Content embed_notices(const Context& context);
Content embed_facility(const Context& context, const model::Facility& facility);

/// Strips above the content that say what kind of copy this is.
std::vector<Node> copy_strips(const Context& context);

/// Every facility, service and contact by its first letter; lists.cpp.
void append_all_entries(const Context& context, std::vector<Node>& children);

// Pieces, parts.cpp

Node search_form(const Context& context);
/// A notice as on the home screen: level, headline, what to do, dates, link to its page.
Node notice_card(const Context& context, const model::Notice& notice, int heading_level);
/// "Seit …, gültig bis …" and "Stand: …" of a notice.
std::string notice_dates(const Context& context, const model::Notice& notice);
Node facility_card(const Context& context, const model::Facility& facility, Content& content);
/// The call link of a phone, with what it is for.
Node phone_link(const Context& context, const model::Phone& phone, Look look);
/// All phones and e-mails with what is true of them now.
std::vector<Node> phone_details(const Context& context, const std::vector<model::Phone>& phones,
                                const model::Channel* channel);
std::vector<Node> email_details(const Context& context, const std::vector<model::Email>& emails,
                                const model::Channel* channel);
Node alternatives_section(const Context& context, const std::vector<model::Alternative>& all);
/// Sources with their dates, and the last check.
Node sources_section(const Context& context, const std::vector<model::Source>& sources,
                     const std::string& verified_at);
/// "2023-11" -> "November 2023", "2023" -> "2023", "" -> "ohne Datum".
std::string describe_partial_date(const Context& context, std::string_view date);
/// The town's own number, or null.
const model::Phone* switchboard(const model::Directory& directory);
/// The button that calls the town hall and, where calling is troubled, how; nothing without a
/// number.
std::vector<Node> switchboard_call(const Context& context);
/// The channel of that type a contact has at the moment: its own, else its facility's; or null.
const model::Channel* channel_of(const Context& context, const model::Contact& contact,
                                 model::ChannelType type);

}  // namespace wegweiser::screen
