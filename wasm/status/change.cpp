#include "status/answer.h"

namespace wegweiser::status {

namespace {

/// Keeps the earliest of the moments still to come.
class Next {
 public:
  explicit Next(const Moment& moment) : now_(moment.time) {}

  void add(const std::optional<hours::DateTime>& time) {
    if (time && *time > now_ && (!next_ || *time < *next_)) next_ = time;
  }
  void add(const std::vector<model::Channel>& channels) {
    for (const model::Channel& channel : channels) {
      add(channel.since);
      add(channel.until);
    }
  }
  const std::optional<hours::DateTime>& get() const { return next_; }

 private:
  hours::DateTime now_;
  std::optional<hours::DateTime> next_;
};

}  // namespace

std::optional<hours::DateTime> next_dated_change(const model::Directory& directory,
                                                 const Moment& moment) {
  Next next(moment);
  next.add(directory.next_update_by);
  next.add(directory.no_change_confirmed_at);
  next.add(age(directory, moment).stale_from);
  next.add(directory.channels);
  for (const model::Facility& facility : directory.facilities) next.add(facility.channels);
  for (const model::Contact& contact : directory.contacts) next.add(contact.channels);
  for (const model::Service& service : directory.services) {
    next.add(service.channels);
    next.add(service.status.since);
    next.add(service.status.expected_back);
  }
  for (const model::Notice& notice : directory.notices) {
    next.add(notice.sent);
    next.add(notice.effective);
    next.add(notice.expires);
    next.add(notice.cancelled_at);
  }
  // "morgen" and "heute" are other days after midnight.
  next.add(hours::DateTime{hours::date_of(hours::day_number(moment.time.date) + 1), 0});
  return next.get();
}

}  // namespace wegweiser::status
