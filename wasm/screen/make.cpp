#include "screen/make.h"

#include "status/words.h"

namespace wegweiser::screen {

Node container(Role role, Look look, std::vector<Node> children) {
  Node node;
  node.role = role;
  node.look = look;
  node.children = std::move(children);
  return node;
}

namespace {

Node box(Role role, std::string text, Look look) {
  Node node;
  node.role = role;
  node.look = look;
  node.text = std::move(text);
  return node;
}

}  // namespace

Node heading(int level, std::string text) {
  Node node = box(Role::heading, std::move(text), Look::plain);
  node.level = static_cast<uint8_t>(level);
  return node;
}

Node paragraph(std::string text, Look look) { return box(Role::paragraph, std::move(text), look); }

Node line(std::string text, Look look) { return box(Role::text, std::move(text), look); }

Node link(std::string text, std::string target, Look look, Icon icon) {
  Node node = box(Role::link, std::move(text), look);
  node.target = std::move(target);
  node.icon = icon;
  return node;
}

Node list(std::vector<Node> items, Look look) {
  return container(Role::list, look, std::move(items));
}

Node item(std::vector<Node> children, Look look) {
  return container(Role::item, look, std::move(children));
}

Node fact(std::string term, std::vector<Node> details, Look look) {
  std::vector<Node> children;
  children.push_back(box(Role::term, std::move(term), Look::plain));
  children.push_back(container(Role::detail, Look::plain, std::move(details)));
  return container(Role::fact, look, std::move(children));
}

Node fact(std::string term, std::string detail, Look look) {
  std::vector<Node> children;
  children.push_back(box(Role::term, std::move(term), Look::plain));
  children.push_back(box(Role::detail, std::move(detail), Look::plain));
  return container(Role::fact, look, std::move(children));
}

Tone tone_of(status::Light light) {
  switch (light) {
    case status::Light::works:
      return Tone::good;
    case status::Light::limited:
      return Tone::caution;
    case status::Light::down:
      return Tone::bad;
    case status::Light::resting:
      return Tone::neutral;
    case status::Light::unknown:
      break;
  }
  return Tone::unknown;
}

Icon icon_of(status::Light light) {
  switch (light) {
    case status::Light::works:
      return Icon::works;
    case status::Light::limited:
      return Icon::limited;
    case status::Light::down:
      return Icon::down;
    case status::Light::resting:
      return Icon::clock;
    case status::Light::unknown:
      break;
  }
  return Icon::unknown;
}

namespace {

Node state(Role role, const status::Answer& answer) {
  Node node = box(role, answer.line, Look::plain);
  node.icon = icon_of(answer.light);
  node.tone = tone_of(answer.light);
  return node;
}

}  // namespace

Node state_badge(const status::Answer& answer) { return state(Role::badge, answer); }

Node state_line(const status::Answer& answer) { return state(Role::text, answer); }

void append_reasons(std::vector<Node>& nodes, const status::Answer& answer) {
  std::string advice = status::sentences({answer.way_round, answer.instead});
  if (!advice.empty()) nodes.push_back(line(std::move(advice)));
  if (!answer.reason.empty()) nodes.push_back(line(answer.reason, Look::small));
}

}  // namespace wegweiser::screen
