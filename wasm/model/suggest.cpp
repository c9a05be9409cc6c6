#include "model/suggest.h"

#include <algorithm>

#include "model/finding.h"

namespace wegweiser::model {
namespace {

constexpr size_t longest = 48;

char plain(char c) {
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c + 32);
  return c == '-' || c == ' ' ? '_' : c;
}

}  // namespace

size_t edit_distance(std::string_view a, std::string_view b, size_t limit) {
  const size_t far = limit + 1;
  if (a.size() > longest || b.size() > longest) return far;
  if (a.size() > b.size() + limit || b.size() > a.size() + limit) return far;
  // Three rows: a swap of neighbours looks two rows back.
  size_t rows[3][longest + 1] = {};
  for (size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t* row = rows[i % 3];
    const size_t* above = rows[(i - 1) % 3];
    const size_t* two_above = rows[(i + 1) % 3];
    row[0] = i;
    size_t nearest = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const char x = plain(a[i - 1]);
      const char y = plain(b[j - 1]);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (x == y ? 0 : 1)});
      if (i > 1 && j > 1 && x == plain(b[j - 2]) && y == plain(a[i - 2])) {
        row[j] = std::min(row[j], two_above[j - 2] + 1);
      }
      nearest = std::min(nearest, row[j]);
    }
    if (nearest > limit) return far;
  }
  return std::min(rows[a.size() % 3][b.size()], far);
}

Suggestion::Suggestion(std::string_view written)
    : written_(written), limit_(std::max<size_t>(1, written.size() / 3)) {}

void Suggestion::offer(std::string_view candidate) {
  if constexpr (!explains) return;
  const size_t distance = edit_distance(written_, candidate, limit_);
  if (distance > limit_) return;
  best_ = candidate;
  if (distance == 0) {
    limit_ = 0;
    return;
  }
  limit_ = distance - 1;  // the next one has to be nearer
}

}  // namespace wegweiser::model
