#include "html/json_ld.h"

namespace wegweiser::html {

namespace {

/// JSON string; "<" is written as an escape so that no text can end the script block.
std::string quoted(std::string_view text) {
  static constexpr char hex[] = "0123456789abcdef";
  std::string out = "\"";
  for (const char each : text) {
    const auto byte = static_cast<unsigned char>(each);
    if (each == '"' || each == '\\') {
      out += '\\';
      out += each;
    } else if (byte < 0x20 || each == '<' || each == '>' || each == '&') {
      out += "\\u00";
      out += hex[byte >> 4];
      out += hex[byte & 15];
    } else {
      out += each;
    }
  }
  return out + '"';
}

}  // namespace

std::string json_ld(const model::Directory& directory, const screen::Route& route,
                    const text::Texts& texts) {
  if (route.page != screen::Page::facility || directory.town.nature != model::Nature::real)
    return {};
  const model::Facility* facility = directory.facility(route.id);
  if (!facility) return {};
  std::string out =
      "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
      "\"@type\":\"GovernmentOffice\",\"name\":" +
      quoted(facility->name.in(texts.language()));
  if (facility->address && !facility->address->street.empty())
    out += ",\"address\":{\"@type\":\"PostalAddress\",\"streetAddress\":" +
           quoted(facility->address->street) +
           ",\"postalCode\":" + quoted(facility->address->postcode) +
           ",\"addressLocality\":" + quoted(facility->address->city) + "}";
  if (!facility->phones.empty()) out += ",\"telephone\":" + quoted(facility->phones.front().number);
  return out + "}</script>";
}

}  // namespace wegweiser::html
