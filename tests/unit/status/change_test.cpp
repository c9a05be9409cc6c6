#include <catch2/catch_test_macros.hpp>

#include "status/answer.h"
#include "support/town.h"

using namespace wegweiser;

namespace {

std::string next(std::string_view members, std::string_view now) {
  const status::Moment moment{*hours::parse_date_time(now), status::Clock::running};
  const auto change = status::next_dated_change(test::small_town(members), moment);
  return change ? hours::to_string(*change) : "never";
}

}  // namespace

TEST_CASE("a quiet day ends at midnight, for morgen is heute then") {
  CHECK(next("", "2026-11-24T10:00") == "2026-11-25T00:00");
  CHECK(next("", "2026-12-31T23:59") == "2027-01-01T00:00");
}

TEST_CASE("whatever the town has dated changes the screen") {
  for (const char* members : {
           R"("next_update_by": "2026-11-24T18:00")",
           R"("channels": [{"type": "phone", "status": "down", "reason": "x",
               "until": "2026-11-24T18:00"}])",
           R"("notices": [{"id": "n", "headline": "N", "sent": "2026-11-24T18:00"}])",
           R"("notices": [{"id": "n", "headline": "N", "sent": "2026-11-24T07:00",
               "effective": "2026-11-24T18:00"}])",
           R"("notices": [{"id": "n", "headline": "N", "sent": "2026-11-24T07:00",
               "expires": "2026-11-24T18:00"}])",
           R"("notices": [{"id": "n", "headline": "N", "sent": "2026-11-24T07:00",
               "cancelled_at": "2026-11-24T18:00"}])",
           R"("services": [{"id": "s", "name": "S", "status": {"code": "limited", "reason": "x",
               "since": "2026-11-24T18:00"}}])",
           R"("facilities": [{"id": "a", "name": "A", "channels": [{"type": "email",
               "status": "down", "reason": "x", "since": "2026-11-24T18:00"}]}])",
       }) {
    INFO(members);
    CHECK(next(members, "2026-11-24T10:00") == "2026-11-24T18:00");
    CHECK(next(members, "2026-11-24T18:00") == "2026-11-25T00:00");
  }
}
