#include <algorithm>

#include "status/answer.h"

namespace wegweiser::status {

bool holds(const std::optional<hours::DateTime>& since, const std::optional<hours::DateTime>& until,
           const Moment& moment) {
  return (!since || *since <= moment.time) && (!until || moment.time < *until);
}

NoticeState notice_state(const model::Directory& directory, const model::Notice& notice,
                         const Moment& moment) {
  if (notice.sent > moment.time) return NoticeState::unsent;
  if (notice.cancelled_at && *notice.cancelled_at <= moment.time) return NoticeState::cancelled;
  for (const model::Notice& other : directory.notices) {
    if (other.sent > moment.time || &other == &notice) continue;
    if (std::find(other.replaces.begin(), other.replaces.end(), notice.id) != other.replaces.end())
      return NoticeState::replaced;
  }
  if (notice.expires && *notice.expires <= moment.time) return NoticeState::expired;
  if (notice.effective && *notice.effective > moment.time) return NoticeState::upcoming;
  return NoticeState::valid;
}

std::vector<const model::Notice*> valid_notices(const model::Directory& directory,
                                                const Moment& moment) {
  std::vector<const model::Notice*> result;
  const auto before = [](const model::Notice* a, const model::Notice* b) {
    if (a->pinned != b->pinned) return a->pinned;
    if (a->level != b->level) return a->level > b->level;
    return a->sent > b->sent;
  };
  // There are few; std::stable_sort would be three kilobytes more on a phone.
  for (const model::Notice& notice : directory.notices)
    if (notice_state(directory, notice, moment) == NoticeState::valid)
      result.insert(std::upper_bound(result.begin(), result.end(), &notice, before), &notice);
  return result;
}

Age age(const model::Directory& directory, const Moment& moment) {
  Age result;
  if (!directory.issued_at) return result;
  hours::DateTime fresh = *directory.issued_at;
  if (directory.no_change_confirmed_at && *directory.no_change_confirmed_at > fresh &&
      *directory.no_change_confirmed_at <= moment.time)
    fresh = *directory.no_change_confirmed_at;
  const int64_t limit = hours::wall_minutes(fresh) + int64_t{directory.stale_after_hours} * 60;
  const int64_t now = hours::wall_minutes(moment.time);
  result.minutes = now - hours::wall_minutes(*directory.issued_at);
  result.stale = now >= limit;
  // Word that nothing has changed keeps the promise as well.
  result.promise_missed = directory.next_update_by && *directory.next_update_by <= moment.time &&
                          fresh < *directory.next_update_by;
  if (!result.stale) result.stale_from = hours::date_time_of(limit);
  return result;
}

Moment published_moment(const model::Directory& directory) {
  if (directory.town.nature == model::Nature::archive && directory.town.archive_moment)
    return {*directory.town.archive_moment, Clock::pinned};
  return {directory.issued_at.value_or(hours::DateTime{}), Clock::absent};
}

Moment live_moment(const model::Directory& directory, hours::DateTime now, std::string_view asked) {
  if (asked == "heute") return {now, Clock::running};
  if (const std::optional<hours::DateTime> moment = hours::parse_date_time(asked))
    return {*moment, Clock::pinned};
  if (directory.town.nature == model::Nature::archive && directory.town.archive_moment)
    return {*directory.town.archive_moment, Clock::pinned};
  return {now, Clock::running};
}

}  // namespace wegweiser::status
