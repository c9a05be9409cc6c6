#pragma once

#include "hours/civil.h"

namespace wegweiser::status {

/// Which clock a screen is drawn by.
enum class Clock {
  running,  ///< the moment is now; the screen is redrawn when something changes
  pinned,   ///< a moment asked for (?zeit=…) or an archive's own: said on screen
  absent,   ///< a static page of a living town: states that change by the hour are not claimed
};

/// The town's wall clock at which a question is asked.
struct Moment {
  hours::DateTime time;
  Clock clock = Clock::absent;
};

}  // namespace wegweiser::status
