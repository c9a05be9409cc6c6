#include "html/write.h"

#include <array>

#include "screen/icon.h"

namespace wegweiser::html {

namespace {

using screen::Action;
using screen::Icon;
using screen::Look;
using screen::Node;
using screen::Role;
using screen::Tone;

std::string_view tag_of(const Node& node) {
  switch (node.role) {
    case Role::banner:
      return "header";
    case Role::navigation:
      return "nav";
    case Role::main:
      return "main";
    case Role::footer:
      return "footer";
    case Role::section:
      return "section";
    case Role::article:
      return "article";
    case Role::list:
      return "ul";
    case Role::item:
      return "li";
    case Role::facts:
      return "dl";
    case Role::search:
      return "form";
    case Role::heading:
      return node.level <= 1 ? "h1" : node.level == 2 ? "h2" : "h3";
    case Role::paragraph:
      return "p";
    case Role::text:
    case Role::badge:
      return "span";
    case Role::term:
      return "dt";
    case Role::detail:
      return "dd";
    case Role::link:
      return "a";
    case Role::button:
      return "button";
    case Role::field:
      return "input";
    case Role::root:
    case Role::fact:
    case Role::group:
    case Role::stack:
      break;
  }
  return "div";
}

std::string_view class_of(Role role) {
  switch (role) {
    case Role::fact:
      return "fact";
    case Role::group:
      return "group";
    case Role::stack:
      return "stack";
    case Role::badge:
      return "badge";
    default:
      return "";
  }
}

std::string_view class_of(Look look) {
  static constexpr std::array<std::string_view, 13> names = {
      "",       "bar",   "card", "row",   "banner", "grid", "call",
      "action", "quiet", "chip", "title", "small",  "pair"};
  const auto position = static_cast<size_t>(look);
  return position < names.size() ? names[position] : "skip";
}

std::string_view class_of(Tone tone) {
  static constexpr std::array<std::string_view, 6> names = {"",          "t-accent", "t-good",
                                                            "t-caution", "t-bad",    "t-unknown"};
  return names[static_cast<size_t>(tone)];
}

std::string_view name_of(Action action) {
  static constexpr std::array<std::string_view, 7> names = {
      "", "submit", "text_view", "painted_view", "reload", "remember", "forget"};
  return names[static_cast<size_t>(action)];
}

class Writer {
 public:
  explicit Writer(std::string_view root) : root_(root) {}

  void node(const Node& node) {
    const std::string_view tag = tag_of(node);
    out_ += '<';
    out_ += tag;
    attributes(node);
    out_ += '>';
    if (node.role == Role::field) return;
    content(node);
    out_ += "</";
    out_ += tag;
    out_ += '>';
  }

  std::string take() { return std::move(out_); }

 private:
  void attribute(std::string_view name, std::string_view value) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    out_ += escape(value);
    out_ += '"';
  }

  void classes(const Node& node) {
    std::string names;
    for (const std::string_view name :
         {class_of(node.role), class_of(node.look), class_of(node.tone),
          std::string_view(has_icon(node) ? "has-icon" : "")}) {
      if (name.empty()) continue;
      if (!names.empty()) names += ' ';
      names += name;
    }
    // An action without a tone is the strong one; the neutral one needs its name to be found.
    if (node.look == Look::action && node.tone == Tone::neutral && node.role == Role::link)
      names += " t-neutral";
    if (!names.empty()) attribute("class", names);
  }

  static bool has_icon(const Node& node) {
    return node.icon != Icon::none && node.children.empty();
  }

  void attributes(const Node& node) {
    if (screen::is_box(node)) out_ += " data-b";
    classes(node);
    if (!node.id.empty()) attribute("id", node.id);
    if (!node.language.empty()) attribute("lang", node.language);
    switch (node.role) {
      case Role::link: {
        const std::string target = href(node.target, root_);
        if (!target.empty()) attribute("href", target);
        break;
      }
      case Role::button:
        attribute("type", node.action == Action::submit ? "submit" : "button");
        if (node.action != Action::none && node.action != Action::submit)
          attribute("data-action", name_of(node.action));
        break;
      case Role::search:
        attribute("role", "search");
        attribute("action", href(node.target, root_));
        break;
      case Role::field:
        attribute("type", "search");
        attribute("name", "q");
        attribute("autocomplete", "off");
        attribute("enterkeyhint", "search");
        attribute("placeholder", node.label);
        if (!node.text.empty()) attribute("value", node.text);
        break;
      case Role::heading:
        if (node.level == 1) attribute("tabindex", "-1");
        break;
      case Role::main:
        attribute("tabindex", "-1");
        break;
      default:
        break;
    }
    if (!node.label.empty() && node.role != Role::search) attribute("aria-label", node.label);
    if (node.current) attribute("aria-current", node.role == Role::link ? "page" : "date");
  }

  void content(const Node& node) {
    if (has_icon(node)) {
      out_ += "<svg class=\"i\" aria-hidden=\"true\"><use href=\"#";
      out_ += screen::icon_name(node.icon);
      out_ += "\"/></svg><span>";
      text(node);
      out_ += "</span>";
    } else {
      text(node);
    }
    for (const Node& child : node.children) this->node(child);
  }

  void text(const Node& node) {
    const std::string_view all = node.text;
    size_t at = 0;
    for (const screen::Mark& mark : node.marks) {
      out_ += escape(all.substr(at, mark.begin - at));
      out_ += "<mark>";
      out_ += escape(all.substr(mark.begin, mark.end - mark.begin));
      out_ += "</mark>";
      at = mark.end;
    }
    out_ += escape(all.substr(at));
  }

  std::string out_;
  std::string root_;
};

bool starts_with(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

}  // namespace

std::string escape(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char each : text) {
    switch (each) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += each;
    }
  }
  return out;
}

std::string href(std::string_view target, std::string_view root) {
  for (const std::string_view scheme : {"tel:", "mailto:", "https://", "http://", "geo:"})
    if (starts_with(target, scheme)) return std::string(target);
  if (starts_with(target, "#") || starts_with(target, "?")) return std::string(target);
  // Anything else that looks like a scheme or leaves the directory is no route of ours.
  if (target.find(':') != std::string_view::npos || starts_with(target, "/") ||
      starts_with(target, "\\"))
    return {};
  std::string result(root);
  result += target;
  return result.empty() ? "./" : result;
}

std::string write(const screen::Node& node, std::string_view root) {
  Writer writer(root);
  writer.node(node);
  return writer.take();
}

}  // namespace wegweiser::html
