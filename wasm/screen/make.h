#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "screen/node.h"
#include "status/answer.h"

/// Short ways to write a tree down, and the pieces that several screens share.
namespace wegweiser::screen {

Node container(Role role, Look look, std::vector<Node> children);
Node heading(int level, std::string text);
Node paragraph(std::string text, Look look = Look::plain);
Node line(std::string text, Look look = Look::plain);  ///< Role::text
Node link(std::string text, std::string target, Look look = Look::plain, Icon icon = Icon::none);
Node list(std::vector<Node> items, Look look = Look::plain);
Node item(std::vector<Node> children, Look look = Look::plain);
/// A term with one or several details.
Node fact(std::string term, std::vector<Node> details, Look look = Look::plain);
Node fact(std::string term, std::string detail, Look look = Look::plain);

Tone tone_of(status::Light light);
Icon icon_of(status::Light light);
/// The state as icon, word and colour.
Node state_badge(const status::Answer& answer);
Node state_line(const status::Answer& answer);
/// Appends what to do and then why, where that is known.
void append_reasons(std::vector<Node>& nodes, const status::Answer& answer);

template <typename... Nodes>
std::vector<Node> nodes(Nodes&&... each) {
  std::vector<Node> result;
  result.reserve(sizeof...(each));
  (result.push_back(std::forward<Nodes>(each)), ...);
  return result;
}

}  // namespace wegweiser::screen
