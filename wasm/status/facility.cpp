#include "hours/describe.h"
#include "status/answer.h"
#include "status/words.h"

namespace wegweiser::status {

namespace {

using model::FacilityStatus;

void note_change(std::optional<hours::DateTime>& change,
                 const std::optional<hours::DateTime>& candidate, const Moment& moment) {
  if (candidate && *candidate > moment.time && (!change || *candidate < *change))
    change = candidate;
}

const model::OpeningHours* office_hours(const model::Facility& facility) {
  for (const model::OpeningHours& opening : facility.hours)
    if (opening.kind == model::OpeningHours::Kind::office) return &opening;
  return facility.hours.empty() ? nullptr : &facility.hours.front();
}

/// An old copy must not promise that a door is open now.
void weaken_if_stale(Answer& answer, const model::Directory& directory, const Moment& moment,
                     const text::Texts& texts) {
  if (!directory.issued_at || !age(directory, moment).stale) return;
  answer.line = texts.format(
      "stale_state",
      {{"date", hours::describe_date(directory.issued_at->date, texts)}, {"state", answer.line}});
  answer.light = Light::unknown;
}

/// What the opening hours alone say.
Answer hours_answer(const model::Directory& directory, const model::Facility& facility,
                    const model::OpeningHours* opening, const Moment& moment,
                    const text::Texts& texts) {
  Answer result;
  if (!opening || !opening->expression) {
    const bool reachable = !facility.phones.empty();
    if (opening && !opening->as_written.empty())
      result.line =
          texts.format("hours_as_written", {{"hours", opening->as_written.in(texts.language())}});
    else
      result.line = texts.get(reachable ? "hours_unknown_call" : "hours_unknown");
    return result;
  }
  if (moment.clock == Clock::absent) {
    result.light = Light::resting;
    result.line = hours::describe_regular(*opening->expression, texts);
    return result;
  }
  const hours::Answer now = hours::answer(plan_of(directory, facility, *opening), moment.time);
  result.line = hours::describe_answer(now, moment.time, texts);
  result.changes_at = now.changes_at;
  switch (now.state) {
    case hours::State::open:
      result.light = Light::works;
      break;
    case hours::State::closed:
      result.light = Light::resting;
      break;
    case hours::State::unknown:
      break;
  }
  note_change(result.changes_at, age(directory, moment).stale_from, moment);
  weaken_if_stale(result, directory, moment, texts);
  return result;
}

std::string alternatives_in_short(const model::Directory& directory,
                                  const std::vector<model::Alternative>& alternatives,
                                  const text::Texts& texts) {
  std::string names;
  for (const model::Alternative& alternative : alternatives) {
    const std::string& own = alternative.text.in(texts.language());
    if (!own.empty()) return own;
    const model::Facility* other = directory.facility(alternative.facility);
    if (!other) continue;
    if (!names.empty()) names += ", ";
    names += other->name.in(texts.language());
  }
  return names.empty() ? names : texts.format("alternative.go_to", {{"names", names}});
}

}  // namespace

bool closes_with_the_town(const model::Facility& facility) {
  switch (facility.kind) {
    case model::FacilityKind::care:
    case model::FacilityKind::health:
    case model::FacilityKind::police:
    case model::FacilityKind::fire_station:
    case model::FacilityKind::authority:
    case model::FacilityKind::neighbour_town:
      return false;
    default:
      return true;
  }
}

hours::Plan plan_of(const model::Directory& directory, const model::Facility& facility,
                    const model::OpeningHours& opening) {
  hours::Plan plan;
  if (opening.expression) plan.regular = *opening.expression;
  plan.exceptions = opening.exceptions;
  if (!opening.open_on_holidays && closes_with_the_town(facility))
    plan.closing_days = directory.closing_days;
  plan.holidays = directory.town.holidays;
  plan.holidays.school = &directory.school_holidays;
  const std::optional<model::Coordinates>& place =
      facility.coordinates ? facility.coordinates : directory.town.coordinates;
  if (place) plan.place = {place->lat, place->lon};
  plan.closed_on_holidays = !opening.open_on_holidays;
  return plan;
}

namespace {

/// The facility's answer with the hours of one of its counters, or null: none are known.
Answer counter_answer(const model::Directory& directory, const model::Facility& facility,
                      const model::OpeningHours* opening, const Moment& moment,
                      const text::Texts& texts) {
  const model::StatusOfFacility& status = facility.status;
  Answer by_hours = hours_answer(directory, facility, opening, moment, texts);
  std::optional<hours::DateTime> change = by_hours.changes_at;
  note_change(change, status.since, moment);
  note_change(change, status.until, moment);
  if (status.code == FacilityStatus::normal || !holds(status.since, status.until, moment)) {
    by_hours.changes_at = change;
    const bool says_normal = status.code == FacilityStatus::normal && !status.note.empty() &&
                             holds(status.since, status.until, moment);
    if (!says_normal) return by_hours;
    by_hours.way_round = status.note.in(texts.language());
    const bool silent = !opening || (!opening->expression && opening->as_written.empty());
    // Neither a page without a clock nor an old copy knows whether that still holds.
    if (silent && moment.clock != Clock::absent) {
      by_hours.line = texts.get("facility_status.normal_without_hours");
      by_hours.light = Light::works;
      weaken_if_stale(by_hours, directory, moment, texts);
      by_hours.changes_at = change;
      note_change(by_hours.changes_at, age(directory, moment).stale_from, moment);
    }
    return by_hours;
  }

  const std::string& language = texts.language();
  Answer result;
  result.changes_at = change;
  result.reason = with_period(status.reason.in(language), status.since, std::nullopt, texts);
  result.way_round = status.note.in(language);
  result.instead = alternatives_in_short(directory, facility.alternatives, texts);
  const std::string word = texts.get(facility_status_key(status.code));
  switch (status.code) {
    case FacilityStatus::closed:
      result.light = Light::down;
      result.line = word;
      return result;
    case FacilityStatus::closed_temporarily:
      result.light = Light::down;
      result.line = status.until ? texts.format("facility_status.closed_until",
                                                {{"when", describe_until(*status.until, texts)}})
                                 : word;
      return result;
    case FacilityStatus::unknown:
      result.line = word;
      return result;
    default:
      break;
  }
  // Limited in some way: the hours still count, and both are said in one line.
  const bool hours_known = opening && opening->expression;
  result.light = by_hours.light == Light::resting && hours_known && moment.clock != Clock::absent
                     ? Light::resting
                     : Light::limited;
  result.line = hours_known ? texts.format("facility_status.with_hours",
                                           {{"status", word}, {"hours", by_hours.line}})
                            : word;
  if (status.until)
    result.reason = with_period(status.reason.in(language), status.since, status.until, texts);
  return result;
}

}  // namespace

Answer facility_answer(const model::Directory& directory, const model::Facility& facility,
                       const Moment& moment, const text::Texts& texts) {
  return counter_answer(directory, facility, office_hours(facility), moment, texts);
}

bool speaks_for_itself(const model::Service& service, const Moment& moment) {
  const model::StatusOfService& status = service.status;
  return status.code && (!status.since || *status.since <= moment.time);
}

namespace {

/// What the first place that offers a service says of it: "Bürgerbüro: Geöffnet bis 12:00 Uhr".
Answer answer_of_place(const model::Directory& directory, const model::Service& service,
                       const Moment& moment, const text::Texts& texts) {
  for (const model::Offer& offer : service.offered_at) {
    const model::Facility* place = directory.facility(offer.facility);
    if (!place) continue;
    model::OpeningHours own;
    own.expression = offer.expression;
    const model::OpeningHours* opening = offer.expression ? &own : office_hours(*place);
    Answer result = counter_answer(directory, *place, opening, moment, texts);
    result.line = texts.format(
        "service.at_place", {{"place", place->name.in(texts.language())}, {"state", result.line}});
    return result;
  }
  Answer unknown;
  unknown.line = texts.get(service_status_key(model::ServiceStatus::unknown));
  return unknown;
}

}  // namespace

Answer service_answer(const model::Directory& directory, const model::Service& service,
                      const Moment& moment, const text::Texts& texts) {
  const model::StatusOfService& status = service.status;
  const std::string& language = texts.language();
  if (!speaks_for_itself(service, moment)) {
    Answer result = answer_of_place(directory, service, moment, texts);
    if (status.code) note_change(result.changes_at, status.since, moment);
    return result;
  }
  Answer result;
  note_change(result.changes_at, status.expected_back, moment);
  result.line = texts.get(service_status_key(*status.code));
  switch (*status.code) {
    case model::ServiceStatus::available:
      result.light = Light::works;
      break;
    case model::ServiceStatus::limited:
      result.light = Light::limited;
      break;
    case model::ServiceStatus::not_available:
      result.light = Light::down;
      break;
    case model::ServiceStatus::unknown:
      break;
  }
  result.reason = with_period(status.reason.in(language), status.since, std::nullopt, texts);
  if (status.expected_back && *status.expected_back > moment.time)
    result.reason = sentences(
        {result.reason, texts.format("service.expected_back",
                                     {{"when", describe_when(*status.expected_back, texts)}})});
  result.way_round = service.urgent_case.in(language);
  result.instead = alternatives_in_short(directory, service.alternatives, texts);
  return result;
}

}  // namespace wegweiser::status
