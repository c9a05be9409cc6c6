#include "model/references.h"

#include <algorithm>

#include "model/suggest.h"

namespace wegweiser::model {
namespace {

int compare(const Mark& a, const Mark& b) {
  if (a.kind != b.kind) return a.kind < b.kind ? -1 : 1;
  return a.id.compare(b.id);
}

/// By kind and id, then as they stand in the files.
bool before(const Mark& a, const Mark& b) {
  const int order = compare(a, b);
  if (order != 0) return order < 0;
  return a.file != b.file ? a.file < b.file : a.offset < b.offset;
}

const Mark* find(const std::vector<Mark>& sorted, const Mark& wanted) {
  const auto it = std::lower_bound(sorted.begin(), sorted.end(), wanted,
                                   [](const Mark& a, const Mark& b) { return compare(a, b) < 0; });
  return it != sorted.end() && compare(*it, wanted) == 0 ? &*it : nullptr;
}

constexpr const char* duplicate_keys[] = {
    "problem.duplicate_id.facility", "problem.duplicate_id.service", "problem.duplicate_id.contact",
    "problem.duplicate_id.notice"};
constexpr const char* dangling_keys[] = {"problem.dangling.facility", "problem.dangling.service",
                                         "problem.dangling.contact", "problem.dangling.notice"};

/// Each circle once, at its first facility. A town has no chain as long as `steps`.
void check_circles(const std::vector<Mark>& ids, Gathered& gathered) {
  std::vector<const Mark*> parent(gathered.facilities, nullptr);
  constexpr size_t steps = 100;
  for (const Mark& part : gathered.parts) parent[part.index] = &part;
  for (const Mark& part : gathered.parts) {
    size_t at = part.index;
    size_t lowest = at;
    for (size_t step = 0; step < steps; ++step) {
      const Mark* up = parent[at];
      const Mark* target = up == nullptr ? nullptr : find(ids, *up);
      if (target == nullptr) break;
      at = target->index;
      lowest = std::min(lowest, at);
      if (at != part.index) continue;
      if (lowest == at) {
        gathered.findings.error(part.file, part.offset, "problem.circle", part.id);
      }
      break;
    }
  }
}

}  // namespace

void check_references(const Directory& directory, const std::vector<std::string>& names,
                      Gathered& gathered) {
  std::vector<Mark>& ids = gathered.ids;
  Findings& findings = gathered.findings;
  std::make_heap(ids.begin(), ids.end(), before);
  std::sort_heap(ids.begin(), ids.end(), before);
  for (size_t i = 1; i < ids.size(); ++i) {
    if (compare(ids[i - 1], ids[i]) != 0) continue;
    findings.error(ids[i].file, ids[i].offset, duplicate_keys[static_cast<size_t>(ids[i].kind)],
                   ids[i].id, {}, names[ids[i - 1].file]);
  }
  for (const Mark& reference : gathered.references) {
    if (find(ids, reference) != nullptr) continue;
    Suggestion suggestion(reference.id);
    for (const Mark& id : ids) {
      if (id.kind == reference.kind) suggestion.offer(id.id);
    }
    findings.error(reference.file, reference.offset,
                   dangling_keys[static_cast<size_t>(reference.kind)], reference.id,
                   suggestion.best());
  }
  check_circles(ids, gathered);

  if (gathered.switchboard) {
    const Mark& mark = *gathered.switchboard;
    const Facility* facility = directory.facility(mark.id);
    if (facility != nullptr && facility->phones.empty()) {
      findings.error(mark.file, mark.offset, "problem.switchboard_without_phone", mark.id);
    }
  }
  if (directory.town.nature == Nature::fictional) return;
  for (const Mark& id : ids) {
    if (id.kind == IdKind::facility && id.index < directory.facilities.size() &&
        directory.facilities[id.index].sources.empty()) {
      findings.error(id.file, id.offset, "problem.facility_without_source", id.id);
    }
  }
}

}  // namespace wegweiser::model
