#include "html/write.h"

#include <catch2/catch_test_macros.hpp>

#include "screen/make.h"

using namespace wegweiser;
using namespace wegweiser::screen;

TEST_CASE("text is escaped in every place it can stand") {
  CHECK(html::escape("<b>\"&'") == "&lt;b&gt;&quot;&amp;&#39;");
  Node node = link("<script>alert(1)</script>", "einrichtung/\"><script>/");
  node.label = "\" onmouseover=\"x";
  node.id = "\"'>";
  const std::string out = html::write(node, "");
  CHECK(out.find("<script") == std::string::npos);
  CHECK(out.find("onmouseover=\"") == std::string::npos);
}

TEST_CASE("only known schemes become links") {
  CHECK(html::href("javascript:alert(1)", "") == "");
  CHECK(html::href("data:text/html,x", "") == "");
  CHECK(html::href("JaVaScRiPt:alert(1)", "../") == "");
  CHECK(html::href("//example.org/", "") == "");
  CHECK(html::href("/etc/", "") == "");
  CHECK(html::href("\\\\example.org\\", "") == "");
  CHECK(html::href("tel:+4974733700", "../") == "tel:+4974733700");
  CHECK(html::href("https://example.org/", "../") == "https://example.org/");
  CHECK(html::href("einrichtung/rathaus/", "../../") == "../../einrichtung/rathaus/");
  CHECK(html::href("", "../") == "../");
  CHECK(html::href("", "") == "./");
  CHECK(html::href("?zeit=heute", "../") == "?zeit=heute");
}

TEST_CASE("roles become native elements") {
  CHECK(html::write(heading(2, "Meldungen"), "") == "<h2 data-b>Meldungen</h2>");
  CHECK(html::write(list(nodes(item(nodes(line("a"))))), "") ==
        "<ul><li><span data-b>a</span></li></ul>");
  CHECK(html::write(fact("Telefon", "keines"), "") ==
        "<div class=\"fact\"><dt data-b>Telefon</dt><dd data-b>keines</dd></div>");
  CHECK(html::write(link("07473 370-0", "tel:+4974733700", Look::call, Icon::phone), "") ==
        "<a data-b class=\"call has-icon\" href=\"tel:+4974733700\"><svg class=\"i\" "
        "aria-hidden=\"true\"><use href=\"#i-phone\"/></svg><span>07473 370-0</span></a>");
}

TEST_CASE("the page has as many boxes as the tree") {
  const Node tree = container(
      Role::main, Look::plain,
      nodes(heading(1, "A"), fact("B", nodes(line("C"), link("D", "d/"))), paragraph("E")));
  const std::string out = html::write(tree, "");
  size_t marks = 0;
  for (size_t at = out.find(" data-b"); at != std::string::npos; at = out.find(" data-b", at + 1))
    ++marks;
  CHECK(marks == 5);
}
