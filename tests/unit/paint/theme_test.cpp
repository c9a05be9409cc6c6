#include "paint/theme.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <string>

#include "support/town.h"

using namespace wegweiser;
namespace measure = paint::measure;

namespace {

std::string css() {
  std::string text = test::read_file(std::string(WEGWEISER_SOURCE_DIR) + "/web/style.css");
  for (size_t at = 0; (at = text.find("/*")) != std::string::npos;)
    text.erase(at, text.find("*/", at) + 2 - at);
  return text;
}

/// What stands between the braces of the `nth` rule whose selector is exactly `selector`.
std::string rule(const std::string& text, const std::string& selector, int nth = 0) {
  for (size_t at = 0; (at = text.find(selector, at)) != std::string::npos; ++at) {
    const size_t line = text.find_last_of("{}\n", at == 0 ? 0 : at - 1);
    const size_t from = line == std::string::npos ? 0 : line + 1;
    const size_t brace = text.find('{', at);
    std::string found = text.substr(from, brace - from);
    found.erase(0, found.find_first_not_of(' '));
    found.erase(found.find_last_not_of(' ') + 1);
    if (found != selector || nth-- > 0) continue;
    return text.substr(brace + 1, text.find('}', brace) - brace - 1);
  }
  FAIL("no rule " << selector);
  return {};
}

/// The value of a property in a rule.
std::string value(const std::string& rule, const std::string& property) {
  size_t at = 0;
  while ((at = rule.find(property + ":", at)) != std::string::npos) {
    const char before = at == 0 ? ' ' : rule[at - 1];
    if (before == ' ' || before == ';' || before == '\n') {
      const size_t begin = rule.find_first_not_of(' ', at + property.size() + 1);
      return rule.substr(begin, rule.find(';', begin) - begin);
    }
    ++at;
  }
  FAIL("no " << property << " in " << rule);
  return {};
}

/// The `nth` length of a value, in rem.
double rem(const std::string& value, int nth = 0) {
  const char* at = value.c_str();
  for (;;) {
    char* end = nullptr;
    const double number = std::strtod(at, &end);
    if (nth-- == 0) return number;
    at = end;
    while (*at && *at != ' ' && *at != '/') ++at;
    if (*at) ++at;
  }
}

void same(const paint::Palette& palette, const std::string& rule) {
  for (size_t i = 0; i < paint::colour_count; ++i) {
    const std::string name = "--" + std::string(paint::colour_names[i]);
    std::string hex = value(rule, name).substr(1);
    if (hex.size() == 3) hex = {hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]};
    INFO(name);
    CHECK(std::stoul(hex, nullptr, 16) == palette[i]);
  }
}

}  // namespace

TEST_CASE("both faces have the same colours") {
  const std::string text = css();
  same(paint::light, rule(text, ":root"));
  same(paint::dark, rule(text, ":root", 1));
}

TEST_CASE("both faces have the same type") {
  const std::string text = css();
  const auto size = [](paint::Face face) {
    return Catch::Approx(paint::faces[static_cast<size_t>(face)].size);
  };
  const std::string body = value(rule(text, "body"), "font");
  CHECK(rem(body) == size(paint::Face::body));
  CHECK(rem(body, 1) == Catch::Approx(measure::line));
  CHECK(value(rule(text, "body"), "font-kerning") == "none");
  const std::string h1 = rule(text, "h1");
  CHECK(rem(value(h1, "font-size")) == size(paint::Face::heading_1));
  CHECK(rem(value(h1, "line-height")) == Catch::Approx(measure::line_heading_1));
  const std::string h2 = rule(text, "h2");
  CHECK(rem(value(h2, "font-size")) == size(paint::Face::heading_2));
  CHECK(rem(value(h2, "line-height")) == Catch::Approx(measure::line_heading_2));
  const std::string small = rule(text, ".small, .badge, .quiet, dt");
  CHECK(rem(value(small, "font-size")) == size(paint::Face::small));
  CHECK(rem(value(small, "line-height")) == Catch::Approx(measure::line_small));
  CHECK(rem(value(rule(text, ".call"), "font-size")) == size(paint::Face::heading_2));
}

TEST_CASE("both faces have the same measures") {
  const std::string text = css();
  const auto check = [&](const std::string& selector, const std::string& property, float expected,
                         int nth = 0) {
    INFO(selector << " " << property);
    CHECK(rem(value(rule(text, selector), property), nth) == Catch::Approx(expected));
  };
  check("main", "padding", measure::page_side);
  check("main", "gap", measure::gap_main);
  check("section", "gap", measure::gap_section);
  check("ul", "gap", measure::gap_list);
  check("li", "gap", measure::gap_item);
  check(".stack", "gap", measure::gap_list);
  check(".bar", "padding", measure::bar_top);
  check(".banner", "padding", measure::strip_top);
  check(".fact", "gap", measure::gap_tight);
  check("footer", "gap", measure::gap_section);
  check("footer", "padding", measure::footer_bottom, 2);
  check("article, .card", "padding", measure::card);
  check("article, .card", "border-radius", measure::radius);
  check("article, article.card", "border-left-width", measure::article_edge);
  check("li.card", "padding", measure::item_card_top);
  check("li.card", "padding", measure::item_card_bottom, 2);
  check("a.card", "padding", measure::link_card_top);
  check(".grid", "gap", measure::gap_section);
  check(".pair", "grid-template-columns", measure::term);
  check(".pair", "column-gap", measure::gap_section);
  check("a, button", "min-height", measure::touch);
  check("a, button", "padding", measure::link_top);
  check(".quiet", "padding", measure::quiet_top);
  check(".call, .action", "min-height", measure::button_height);
  check(".call, .action", "padding", measure::button_top);
  check(".call, .action", "padding", measure::button_side, 1);
  check(".chip", "padding", measure::chip_top);
  check(".chip", "padding", measure::chip_side, 1);
  check(".badge", "padding", measure::badge_top);
  check(".badge", "padding", measure::badge_side, 1);
  check(".badge", "border-radius", measure::radius_badge);
  check(".i", "width", measure::icon);
  check(".badge > .i", "width", measure::icon_badge);
  check(".has-icon", "gap", measure::gap_icon);
  check(".badge.has-icon", "gap", measure::gap_badge_icon);
  check(".has-icon > .i", "margin-top", measure::icon_top);
}
