#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/directory.h"

namespace wegweiser::screen {

enum class Page {
  home,
  search,          // suche/?q=…
  facility,        // einrichtung/<id>/
  service,         // leistung/<id>/
  contact,         // kontakt/<id>/
  notice,          // meldung/<id>/
  facilities,      // einrichtungen/
  services,        // leistungen/
  contacts,        // kontakte/
  notices,         // meldungen/
  about,           // stand/  age, source and limits of this copy
  embed,           // einbetten/  (small home for an iframe)
  embed_notices,   // einbetten/meldungen/
  embed_facility,  // einbetten/einrichtung/<id>/
  not_found
};

/// A place in the directory. Paths are relative to the directory's root, without leading slash,
/// with trailing slash: "einrichtung/rathaus/".
struct Route {
  Page page = Page::home;
  std::string id;
  std::string query;  ///< of the search page
  bool operator==(const Route&) const = default;
};

/// Pages for a frame in another site.
bool is_embedded(Page page);

Route parse_route(std::string_view path, std::string_view query = {});
std::string path_of(const Route& route);
/// Every route that gets a static page, home first.
std::vector<Route> all_routes(const model::Directory& directory);

/// `text` as a value in an address's query: all but letters, digits, "-" and "." as %XX (RFC 3986).
std::string percent_encoded(std::string_view text);

}  // namespace wegweiser::screen
