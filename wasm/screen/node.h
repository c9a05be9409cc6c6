#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// The semantic tree: everything a person sees or hears, without pixels and without markup.
/// `html` turns it into elements, `paint` into triangles; both walk it in the same order.
namespace wegweiser::screen {

/// What a node is. Containers have children and no text of their own; boxes are what gets a
/// rectangle when painted (see is_box).
enum class Role : uint8_t {
  // containers
  root,
  banner,      ///< <header> of the page
  navigation,  ///< <nav>, with `label`
  main,
  footer,
  section,  ///< <section>, named by the heading that is its first child or by `label`
  article,  ///< a notice
  list,     ///< <ul>
  item,     ///< <li>
  facts,    ///< <dl>
  fact,     ///< <div> around one `term` and its `detail`s
  group,    ///< <div>: children beside each other, wrapping
  stack,    ///< <div>: children below each other
  search,   ///< <form role=search> around one `field` and one submit `button`
  // boxes
  heading,    ///< h1 … h3 by `level`
  paragraph,  ///< <p>
  text,       ///< <span>, a line of its own inside a link, an item or a detail
  term,       ///< <dt>
  detail,     ///< <dd>: a box when it has `text`, a container when it has children
  link,       ///< <a>: text of its own, or children (a card that is one link)
  button,     ///< <button type=button>, or type=submit inside `search`
  field,      ///< <input type=search>; `text` is its value, `label` its name
  badge,      ///< <span>: icon and word of a state; never colour alone
};

/// How it looks; the measures stand in paint/theme.h and web/style.css, from the same tokens.
enum class Look : uint8_t {
  plain,
  bar,     ///< container: the coloured strip at the top of the page
  card,    ///< container or link: a raised surface with padding
  row,     ///< link or item: full width, line below, at least 44 px high
  banner,  ///< container: full-width strip that says something about this copy
  grid,    ///< list: as many columns as fit (at least 320 px wide each)
  call,    ///< link: the large button that dials
  action,  ///< link or button: a button
  quiet,   ///< link or button: as text, small
  chip,    ///< link: a small pill (A–Z letters, emergency numbers)
  title,   ///< text: the bold line of a card or row
  small,   ///< text, paragraph: secondary line
  pair,    ///< fact: term left, detail right
  skip,    ///< link: seen only when focused
};

/// Meaning that also has a colour. Words and icons always say it too.
enum class Tone : uint8_t { neutral, accent, good, caution, bad, unknown };

/// Drawn from the project's own outlines, screen/icon.h.
enum class Icon : uint8_t {
  none,
  works,
  limited,
  down,
  unknown,
  phone,
  mail,
  counter,
  post,
  online,
  place,
  clock,
  info,
  warning,
  urgent,
  search,
  forward,
  back,
  home
};

/// What a button does. The page carries it as data-action="…" with the enumerator's name.
enum class Action : uint8_t { none, submit, text_view, painted_view, reload, remember, forget };

/// A part of a node's text that stands out: <mark>. Bytes [begin, end).
struct Mark {
  uint32_t begin = 0;
  uint32_t end = 0;
};

struct Node {
  Role role = Role::stack;
  Look look = Look::plain;
  Tone tone = Tone::neutral;
  Icon icon = Icon::none;
  Action action = Action::none;
  uint8_t level = 0;     ///< of a heading, 1..3
  bool current = false;  ///< aria-current="page"
  std::string id;        ///< stable; the element's id; empty: none
  std::string text;
  std::string label;        ///< aria-label, only where the text alone does not say it
  std::string target;       ///< link: route path "einrichtung/rathaus/" relative to the root, or
                            ///< "tel:…", "mailto:…", "https:…", "geo:…", or "#id"
  std::string language;     ///< BCP 47, when other than the page's
  std::vector<Mark> marks;  ///< in order, apart from each other
  std::vector<Node> children;
};

/// Whether the painter gives this node a rectangle of its own and the page marks it `data-b`.
/// Boxes are numbered depth first, in document order: box k of the tree is the k-th [data-b].
bool is_box(const Node& node);

}  // namespace wegweiser::screen
