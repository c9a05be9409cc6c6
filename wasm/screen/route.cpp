#include "screen/route.h"

#include <array>

namespace wegweiser::screen {

namespace {

struct Pattern {
  Page page;
  std::string_view path;
  bool has_id;
};

constexpr std::array<Pattern, 14> patterns = {{
    {Page::home, "", false},
    {Page::search, "suche/", false},
    {Page::facility, "einrichtung/", true},
    {Page::service, "leistung/", true},
    {Page::contact, "kontakt/", true},
    {Page::notice, "meldung/", true},
    {Page::facilities, "einrichtungen/", false},
    {Page::services, "leistungen/", false},
    {Page::contacts, "kontakte/", false},
    {Page::notices, "meldungen/", false},
    {Page::about, "stand/", false},
    {Page::embed, "einbetten/", false},
    {Page::embed_notices, "einbetten/meldungen/", false},
    {Page::embed_facility, "einbetten/einrichtung/", true},
}};

}  // namespace

Route parse_route(std::string_view path, std::string_view query) {
  constexpr std::string_view index = "index.html";
  if (path.size() >= index.size() && path.substr(path.size() - index.size()) == index)
    path.remove_suffix(index.size());
  std::string whole(path);
  if (!whole.empty() && whole.back() != '/') whole += '/';
  for (const Pattern& pattern : patterns) {
    if (!pattern.has_id) {
      if (whole == pattern.path) return {pattern.page, {}, std::string(query)};
      continue;
    }
    if (whole.size() <= pattern.path.size() + 1 ||
        std::string_view(whole).substr(0, pattern.path.size()) != pattern.path)
      continue;
    std::string id = whole.substr(pattern.path.size(), whole.size() - pattern.path.size() - 1);
    if (id.find('/') == std::string::npos) return {pattern.page, std::move(id), {}};
  }
  return {Page::not_found, {}, {}};
}

bool is_embedded(Page page) {
  return page == Page::embed || page == Page::embed_notices || page == Page::embed_facility;
}

std::string path_of(const Route& route) {
  for (const Pattern& pattern : patterns)
    if (pattern.page == route.page)
      return std::string(pattern.path) + (pattern.has_id ? route.id + "/" : std::string());
  return {};
}

std::vector<Route> all_routes(const model::Directory& directory) {
  std::vector<Route> routes;
  for (const Pattern& pattern : patterns)
    if (!pattern.has_id) routes.push_back({pattern.page, {}, {}});
  for (const model::Facility& facility : directory.facilities) {
    routes.push_back({Page::facility, facility.id, {}});
    routes.push_back({Page::embed_facility, facility.id, {}});
  }
  for (const model::Service& service : directory.services)
    routes.push_back({Page::service, service.id, {}});
  for (const model::Contact& contact : directory.contacts)
    routes.push_back({Page::contact, contact.id, {}});
  for (const model::Notice& notice : directory.notices)
    routes.push_back({Page::notice, notice.id, {}});
  return routes;
}

std::string percent_encoded(std::string_view text) {
  static constexpr char hex[] = "0123456789ABCDEF";
  std::string out;
  for (const char each : text) {
    const auto byte = static_cast<unsigned char>(each);
    const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
                       (byte >= 'A' && byte <= 'Z') || byte == '-' || byte == '.';
    if (plain) {
      out += each;
    } else {
      out += '%';
      out += hex[byte >> 4];
      out += hex[byte & 15];
    }
  }
  return out;
}

}  // namespace wegweiser::screen
