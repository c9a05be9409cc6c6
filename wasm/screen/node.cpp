#include "screen/node.h"

namespace wegweiser::screen {

bool is_box(const Node& node) {
  switch (node.role) {
    case Role::heading:
    case Role::paragraph:
    case Role::text:
    case Role::term:
    case Role::link:
    case Role::button:
    case Role::field:
    case Role::badge:
      return true;
    case Role::detail:
      return node.children.empty();
    default:
      return false;
  }
}

}  // namespace wegweiser::screen
