#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/directory.h"
#include "status/moment.h"
#include "text/texts.h"

/// What is true now: status beats hours, channel beats facility, service beats facility, and
/// unknown is never closed.
namespace wegweiser::status {

enum class Light {
  works,
  limited,
  resting,  ///< closed by its hours and nothing else
  down,
  unknown
};

/// One answer in words, for a list and for a page. Empty strings are left out on screen.
struct Answer {
  Light light = Light::unknown;
  std::string line;       ///< "Geöffnet bis 12:00 Uhr", "Nur dringende Anliegen"
  std::string reason;     ///< "Cyberangriff; seit 21. November 2023"
  std::string way_round;  ///< what to do
  std::string instead;    ///< other places and ways in short; a page lists them in full
  std::optional<hours::DateTime> changes_at;
};

Answer facility_answer(const model::Directory& directory, const model::Facility& facility,
                       const Moment& moment, const text::Texts& texts);
/// Whether the town says how it stands with the service itself, at the moment.
bool speaks_for_itself(const model::Service& service, const Moment& moment);
/// Without a word about the service itself: that of the first place that offers it.
Answer service_answer(const model::Directory& directory, const model::Service& service,
                      const Moment& moment, const text::Texts& texts);
/// `Answer::line` is the state alone ("Überlastet"); the channel's name stands elsewhere.
Answer channel_answer(const model::Channel& channel, const text::Texts& texts);
Answer board_answer(const model::BoardEntry& entry, const text::Texts& texts);

/// Whether something with this beginning and end holds at the moment.
bool holds(const std::optional<hours::DateTime>& since, const std::optional<hours::DateTime>& until,
           const Moment& moment);

/// The channel of that type a facility has at the moment: its own, else the town's; or null.
const model::Channel* channel_of(const model::Directory& directory, const model::Facility& facility,
                                 model::ChannelType type, const Moment& moment);

enum class NoticeState { unsent, upcoming, valid, expired, cancelled, replaced };

NoticeState notice_state(const model::Directory& directory, const model::Notice& notice,
                         const Moment& moment);
/// Valid notices: pinned first, then by level, newest first.
std::vector<const model::Notice*> valid_notices(const model::Directory& directory,
                                                const Moment& moment);

/// How old this copy is.
struct Age {
  int64_t minutes = 0;
  bool stale = false;           ///< older than the town's own limit
  bool promise_missed = false;  ///< next_update_by has passed
  std::optional<hours::DateTime> stale_from;
};
Age age(const model::Directory& directory, const Moment& moment);

/// The next moment that the town's data name, or midnight. What depends on opening hours changes at
/// the moment of its own answer.
std::optional<hours::DateTime> next_dated_change(const model::Directory& directory,
                                                 const Moment& moment);

/// The moment of pages written without a reader's clock: an archive's own moment, else the moment
/// the town issued its data, without a clock.
Moment published_moment(const model::Directory& directory);

/// The moment of a live page. `asked` is "" (now, or an archive's own moment), "heute" (now) or
/// "2023-11-21T10:00"; anything else counts as "".
Moment live_moment(const model::Directory& directory, hours::DateTime now, std::string_view asked);

/// Whether the town's closing days are this facility's too: not those of other bodies.
bool closes_with_the_town(const model::Facility& facility);

/// The plan behind one set of opening hours, with the town's closing days and holidays.
hours::Plan plan_of(const model::Directory& directory, const model::Facility& facility,
                    const model::OpeningHours& opening);

}  // namespace wegweiser::status
