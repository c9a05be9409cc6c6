#include "status/answer.h"

#include <catch2/catch_test_macros.hpp>

#include "support/town.h"

using namespace wegweiser;
using status::Clock;
using status::Light;
using status::Moment;

namespace {

Moment at(std::string_view time, Clock clock = Clock::running) {
  return {*hours::parse_date_time(time), clock};
}

constexpr std::string_view office = R"(
  "facilities": [{"id": "amt", "name": "Amt", "kind": "townhall",
    "phones": [{"number": "+4974733700"}],
    "hours": [{"osm": "Mo-Fr 08:00-12:00"}]STATUS}])";

model::Directory office_with(std::string_view status) {
  std::string members(office);
  members.replace(members.find("STATUS"), 6, status);
  return test::small_town(members);
}

status::Answer ask(const model::Directory& directory, const Moment& moment) {
  return status::facility_answer(directory, directory.facilities.front(), moment, test::texts());
}

}  // namespace

TEST_CASE("hours answer when the status is normal") {
  const model::Directory directory = office_with("");
  const status::Answer open = ask(directory, at("2026-11-24T10:00"));
  CHECK(open.light == Light::works);
  CHECK(open.line == "Geöffnet bis 12:00 Uhr");
  REQUIRE(open.changes_at);
  CHECK(hours::to_string(*open.changes_at) == "2026-11-24T12:00");
  CHECK(ask(directory, at("2026-11-24T13:00")).light == Light::resting);
}

TEST_CASE("a page without a clock does not claim that a door is open") {
  const model::Directory directory = office_with("");
  const status::Answer answer = ask(directory, at("2026-11-24T10:00", Clock::absent));
  CHECK(answer.light == Light::resting);
  CHECK(answer.line == "Mo bis Fr 8–12 Uhr");
}

TEST_CASE("status beats hours") {
  const model::Directory closed =
      office_with(R"(, "status": {"code": "closed_temporarily", "reason": "Wasserschaden"})");
  const status::Answer answer = ask(closed, at("2026-11-24T10:00"));
  CHECK(answer.light == Light::down);
  CHECK(answer.line == "Bis auf Weiteres geschlossen");
  CHECK(answer.reason == "Wasserschaden");

  const model::Directory urgent =
      office_with(R"(, "status": {"code": "urgent_only", "reason": "Cyberangriff"})");
  CHECK(ask(urgent, at("2026-11-24T10:00")).light == Light::limited);
  CHECK(ask(urgent, at("2026-11-24T10:00")).line ==
        "Nur dringende Anliegen. Geöffnet bis 12:00 Uhr");
  CHECK(ask(urgent, at("2026-11-24T13:00")).light == Light::resting);
}

TEST_CASE("a status holds from its beginning to its end and changes the screen at both") {
  const model::Directory directory = office_with(
      R"(, "status": {"code": "closed_temporarily", "reason": "Umbau",
          "since": "2026-11-24T09:00", "until": "2026-11-24T11:00"})");
  CHECK(ask(directory, at("2026-11-24T08:30")).light == Light::works);
  CHECK(hours::to_string(*ask(directory, at("2026-11-24T08:30")).changes_at) == "2026-11-24T09:00");
  CHECK(ask(directory, at("2026-11-24T09:00")).light == Light::down);
  CHECK(hours::to_string(*ask(directory, at("2026-11-24T09:00")).changes_at) == "2026-11-24T11:00");
  CHECK(ask(directory, at("2026-11-24T11:00")).light == Light::works);
}

TEST_CASE("unknown hours are unknown, never closed") {
  const model::Directory directory = test::small_town(
      R"("facilities": [{"id": "a", "name": "A", "phones": [{"number": "+4974733700"}]},
                        {"id": "b", "name": "B"}])");
  const Moment now = at("2026-11-24T10:00");
  const status::Answer a =
      status::facility_answer(directory, directory.facilities[0], now, test::texts());
  CHECK(a.light == Light::unknown);
  CHECK(a.line == "Öffnungszeiten nicht bekannt, bitte anrufen");
  CHECK(status::facility_answer(directory, directory.facilities[1], now, test::texts()).line ==
        "Öffnungszeiten nicht bekannt");
}

TEST_CASE("an old copy weakens what it says about now") {
  const model::Directory directory = office_with("");
  const status::Answer answer = ask(directory, at("2027-01-12T10:00"));
  CHECK(answer.light == Light::unknown);
  CHECK(answer.line == "Laut Stand vom 24. November 2026: Geöffnet bis 12:00 Uhr");
  CHECK(status::age(directory, at("2026-12-04T07:29")).stale == false);
  CHECK(status::age(directory, at("2026-12-04T07:30")).stale);
}

TEST_CASE("a channel of the facility beats the town's, and others' offices are not touched") {
  const model::Directory directory = test::small_town(R"(
    "channels": [{"type": "email", "status": "down", "use_instead": "anrufen"}],
    "facilities": [
      {"id": "rathaus", "name": "Rathaus", "kind": "townhall"},
      {"id": "amt", "name": "Amt", "kind": "department",
       "channels": [{"type": "email", "status": "works"}]},
      {"id": "nachbar", "name": "Nachbar", "kind": "neighbour_town"}])");
  const Moment now = at("2026-11-24T10:00");
  const auto channel = [&](size_t facility) {
    return status::channel_of(directory, directory.facilities[facility], model::ChannelType::email,
                              now);
  };
  REQUIRE(channel(0));
  CHECK(channel(0)->status == model::ChannelStatus::down);
  REQUIRE(channel(1));
  CHECK(channel(1)->status == model::ChannelStatus::works);
  CHECK(channel(2) == nullptr);
}

TEST_CASE("a notice lives from its beginning to its end") {
  const model::Directory directory = test::small_town(R"("notices": [
    {"id": "alt", "headline": "Alt", "sent": "2026-11-20T08:00"},
    {"id": "neu", "headline": "Neu", "sent": "2026-11-22T08:00", "replaces": ["alt"],
     "level": "important", "effective": "2026-11-23T00:00", "expires": "2026-11-25T00:00"},
    {"id": "weg", "headline": "Weg", "sent": "2026-11-20T08:00",
     "cancelled_at": "2026-11-21T00:00"}])");
  const auto state = [&](size_t notice, std::string_view time) {
    return status::notice_state(directory, directory.notices[notice], at(time));
  };
  CHECK(state(0, "2026-11-19T00:00") == status::NoticeState::unsent);
  CHECK(state(0, "2026-11-21T00:00") == status::NoticeState::valid);
  CHECK(state(0, "2026-11-22T08:00") == status::NoticeState::replaced);
  CHECK(state(1, "2026-11-22T08:00") == status::NoticeState::upcoming);
  CHECK(state(1, "2026-11-23T00:00") == status::NoticeState::valid);
  CHECK(state(1, "2026-11-25T00:00") == status::NoticeState::expired);
  CHECK(state(2, "2026-11-20T09:00") == status::NoticeState::valid);
  CHECK(state(2, "2026-11-21T00:00") == status::NoticeState::cancelled);
  const auto valid = status::valid_notices(directory, at("2026-11-24T10:00"));
  REQUIRE(valid.size() == 1);
  CHECK(valid.front()->id == "neu");
}

TEST_CASE("the moment a live page shows") {
  const model::Directory living = test::small_town("");
  const hours::DateTime now = *hours::parse_date_time("2026-11-24T10:00");
  CHECK(status::live_moment(living, now, "").clock == Clock::running);
  CHECK(status::live_moment(living, now, "2023-11-21T10:00").clock == Clock::pinned);
  CHECK(status::live_moment(living, now, "gestern").time == now);
  const model::Directory archive = test::town("moessingen");
  CHECK(status::live_moment(archive, now, "").time == *archive.town.archive_moment);
  CHECK(status::live_moment(archive, now, "heute").time == now);
  CHECK(status::published_moment(archive).clock == Clock::pinned);
  CHECK(status::published_moment(living).clock == Clock::absent);
}

TEST_CASE("a service of which nothing is said is as open as the place that offers it") {
  const model::Directory directory = test::small_town(R"(
    "facilities": [{"id": "amt", "name": "Amt", "hours": [{"osm": "Mo-Fr 08:00-12:00"}]}],
    "services": [
      {"id": "pass", "name": "Pass", "offered_at": [{"facility": "amt"}]},
      {"id": "hund", "name": "Hund"},
      {"id": "bau", "name": "Bau", "offered_at": [{"facility": "amt"}],
       "status": {"code": "not_available", "reason": "Umzug", "since": "2026-11-24T11:00"}}])");
  const auto ask_service = [&](size_t which, std::string_view time) {
    return status::service_answer(directory, directory.services[which], at(time), test::texts());
  };
  CHECK(ask_service(0, "2026-11-24T10:00").line == "Amt: Geöffnet bis 12:00 Uhr");
  CHECK(ask_service(0, "2026-11-24T10:00").light == Light::works);
  CHECK(ask_service(0, "2026-11-24T13:00").light == Light::resting);
  CHECK(ask_service(1, "2026-11-24T10:00").light == Light::unknown);
  CHECK(ask_service(1, "2026-11-24T10:00").line == "Nicht bekannt, ob möglich");
  CHECK(ask_service(2, "2026-11-24T10:00").line == "Amt: Geöffnet bis 12:00 Uhr");
  CHECK(hours::to_string(*ask_service(2, "2026-11-24T10:00").changes_at) == "2026-11-24T11:00");
  CHECK(ask_service(2, "2026-11-24T11:00").light == Light::down);
}

TEST_CASE("a door said to be open is open, even when nobody knows the hours") {
  const model::Directory said = test::small_town(R"(
    "facilities": [{"id": "amt", "name": "Amt",
      "status": {"code": "normal", "note": "Im ersten Stock."}}])");
  const status::Answer answer = ask(said, at("2026-11-24T10:00"));
  CHECK(answer.light == Light::works);
  CHECK(answer.line == "Geöffnet, Uhrzeiten nicht bekannt");
  CHECK(answer.way_round == "Im ersten Stock.");
  REQUIRE(answer.changes_at);
  CHECK(hours::to_string(*answer.changes_at) == "2026-12-04T07:30");
  // Neither an old copy nor a page without a clock may claim it.
  CHECK(ask(said, at("2026-12-04T07:30")).light == Light::unknown);
  CHECK(ask(said, at("2026-12-04T07:30")).line ==
        "Laut Stand vom 24. November 2026: Geöffnet, Uhrzeiten nicht bekannt");
  CHECK(ask(said, at("2026-11-24T10:00", Clock::absent)).line == "Öffnungszeiten nicht bekannt");
}

TEST_CASE("the hours of one service count for it, not the office's") {
  const model::Directory directory = test::small_town(R"(
    "facilities": [{"id": "amt", "name": "Amt", "hours": [{"osm": "Mo-Fr 08:00-18:00"}]}],
    "services": [{"id": "pass", "name": "Pass",
      "offered_at": [{"facility": "amt", "osm": "Mo-Fr 08:00-12:00"}]}])");
  CHECK(status::service_answer(directory, directory.services[0], at("2026-11-24T13:00"),
                               test::texts())
            .light == Light::resting);
}

TEST_CASE("the town's closing days are its own") {
  const model::Directory directory = test::small_town(R"(
    "closing_days": [{"from": "2026-12-24", "to": "2026-12-24", "reason": "Heiligabend"}],
    "facilities": [
      {"id": "amt", "name": "Amt", "kind": "department", "hours": [{"osm": "Mo-Fr 08:00-12:00"}]},
      {"id": "nachbar", "name": "Nachbar", "kind": "neighbour_town",
       "hours": [{"osm": "Mo-Fr 08:00-12:00"}]}])");
  const Moment eve = at("2026-12-24T10:00");
  const auto plan = [&](size_t which) {
    const model::Facility& facility = directory.facilities[which];
    return status::plan_of(directory, facility, facility.hours.front());
  };
  CHECK(hours::answer(plan(0), eve.time).state == hours::State::closed);
  CHECK(hours::answer(plan(1), eve.time).state == hours::State::open);
}

TEST_CASE("word that nothing has changed keeps a promise") {
  const auto missed = [](std::string_view confirmed) {
    const model::Directory directory =
        test::small_town(R"("next_update_by": "2026-11-24T18:00", "no_change_confirmed_at": ")" +
                         std::string(confirmed) + "\"");
    return status::age(directory, at("2026-11-24T19:00")).promise_missed;
  };
  CHECK(missed("2026-11-24T10:00"));
  CHECK_FALSE(missed("2026-11-24T18:05"));
  CHECK(missed("2026-11-24T20:00"));  // not yet said
}

TEST_CASE("school holidays and the place of the sun come from the town") {
  const model::Loaded loaded = model::load({{"town.json", R"({
    "town": {"name": "Probe", "nature": "fictional", "holidays": {"state": "BW"},
             "coordinates": {"lat": 48.4, "lon": 9.06}},
    "issued_at": "2026-11-24T07:30", "serial": 1,
    "school_holidays": [{"from": "2026-10-26", "to": "2026-10-30", "reason": "Herbstferien"},
                        {"from": "2026-12-23", "to": "2027-01-09", "reason": "Weihnachtsferien"}],
    "facilities": [{"id": "bad", "name": "Bad", "hours": [{"osm": "Mo-Fr 14:00-sunset; SH Mo-Fr 10:00-18:00"}]}]})"}});
  REQUIRE_FALSE(loaded.has_errors());
  const model::Facility& facility = loaded.directory.facilities.front();
  const hours::Plan plan = status::plan_of(loaded.directory, facility, facility.hours.front());
  CHECK(hours::state(plan, at("2026-11-24T10:00").time) == hours::State::closed);
  CHECK(hours::state(plan, at("2026-12-28T10:00").time) == hours::State::open);
  // Past what the town has told, nobody knows.
  CHECK(hours::state(plan, at("2027-02-15T10:30").time) == hours::State::unknown);
  CHECK(plan.place.latitude == 48.4);
}
