#include "model/load.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "hours/parse.h"
#include "model/names.h"

using namespace wegweiser;
using namespace wegweiser::model;

namespace {

constexpr const char* head =
    R"({"town": {"name": "Probe", "nature": "fictional", "area_code": "07473",
                 "holidays": {"state": "BY", "assumption_day": true}},
        "issued_at": "2023-11-20T09:00", "serial": 7)";

Loaded load_members(std::string_view members) {
  std::string text = head;
  if (!members.empty()) text.append(",").append(members);
  return load({{"town.json", text + "}"}});
}

std::vector<std::string> keys(const Loaded& loaded) {
  std::vector<std::string> all;
  for (const Problem& problem : loaded.problems) all.push_back(problem.key);
  return all;
}

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("an empty town is read") {
  const Loaded loaded = load_members("");
  CHECK(loaded.problems.empty());
  CHECK_FALSE(loaded.has_errors());
  const Directory& directory = loaded.directory;
  CHECK(directory.town.name == "Probe");
  CHECK(directory.town.nature == Nature::fictional);
  CHECK(directory.town.holidays.land == hours::Land::by);
  CHECK(directory.town.holidays.assumption_day);
  CHECK(directory.issued_at == DateTime{{2023, 11, 20}, 540});
  CHECK(directory.serial == 7);
  CHECK(directory.stale_after_hours == 24);
  CHECK(directory.situation == Situation::normal);
}

TEST_CASE("every member of a facility arrives in its place") {
  const Loaded loaded = load_members(R"(
    "facilities": [{
      "id": "rathaus",
      "name": {"en": "Town hall", "de": "Rathaus"},
      "short_name": "RH",
      "kind": "townhall",
      "keywords": ["Amt", "Verwaltung"],
      "address": {"street": "Hauptstraße 1", "postcode": "72116", "city": "Probe",
                  "extra": "Eingang Hof"},
      "coordinates": {"lat": 48.40625, "lon": 9},
      "transit": "Bus 1",
      "wheelchair": "limited",
      "wheelchair_note": "Rampe hinten",
      "phones": [
        {"number": "+497473370158", "label": "Pforte", "type": "hotline", "hours": "Mo 08:00-12:00",
         "note": "besetzt", "temporary": true},
        {"number": "+497473370159", "display": "07473 370-159"},
        {"number": "+497473370160", "display": "370-160"}],
      "emails": [{"address": "amt@probe.example", "label": "Amt", "temporary": true}],
      "web": "https://probe.example/rathaus",
      "hours": [{"kind": "lending", "osm": "Mo 08:00-12:00", "as_written": "Mo 8–12",
                 "note": "Klingeln", "open_on_holidays": true,
                 "exceptions": [
                   {"from": "2023-12-27", "to": "2023-12-29", "closed": true, "reason": "Inventur"},
                   {"from": "2024-01-02", "osm": "10:00-11:00"}]}],
      "status": {"code": "urgent_only", "reason": "Ausfall", "note": "Bitte anrufen",
                 "since": "2023-11-17T08:00", "until": "2023-12-01T08:00"},
      "channels": [{"type": "email", "status": "down", "reason": "Angriff",
                    "use_instead": "Telefon", "best_times": "morgens",
                    "since": "2023-11-17T08:00", "until": "2023-12-01T08:00",
                    "lost_window": {"from": "2023-11-17T08:00", "to": "2023-11-18T08:00",
                                    "advice": "Noch einmal senden"}}],
      "alternatives": [{"kind": "neighbour_town", "facility": "rathaus", "text": "Dort geht es",
                        "url": "http://probe.example", "phones": [{"number": "115"}]}],
      "languages": ["de", "tr"],
      "payment": ["cash", "girocard"],
      "note": "Hinweis",
      "sources": [{"title": "Amtsblatt", "url": "https://probe.example/blatt", "date": "2023-11",
                   "facts": ["address", "phones"]}],
      "verified_at": "2023"
    }])");
  CHECK(keys(loaded) == Keys{});
  REQUIRE(loaded.directory.facilities.size() == 1);
  const Facility& facility = loaded.directory.facilities[0];
  CHECK(loaded.directory.facility("rathaus") == &facility);
  CHECK(loaded.directory.facility("buecherei") == nullptr);
  CHECK(facility.name.in("de") == "Rathaus");
  CHECK(facility.name.in("en-GB") == "Town hall");
  CHECK(facility.name.in("tr") == "Rathaus");
  CHECK(facility.name.language_for("tr") == "de");
  CHECK(facility.name.languages[0].first == "de");
  CHECK(facility.short_name.in("de") == "RH");
  CHECK(facility.kind == FacilityKind::townhall);
  CHECK(facility.keywords == std::vector<std::string>{"Amt", "Verwaltung"});
  CHECK(facility.address->street == "Hauptstraße 1");
  CHECK(facility.address->postcode == "72116");
  CHECK(facility.address->city == "Probe");
  CHECK(facility.address->extra.in("de") == "Eingang Hof");
  CHECK(facility.coordinates->lat == 48.40625);
  CHECK(facility.coordinates->lon == 9);
  CHECK(facility.transit.in("de") == "Bus 1");
  CHECK(facility.wheelchair == WheelchairAccess::limited);
  CHECK(facility.wheelchair_note.in("de") == "Rampe hinten");
  REQUIRE(facility.phones.size() == 3);
  CHECK(facility.phones[0].number == "+497473370158");
  CHECK(facility.phones[0].display == "07473 370158");
  CHECK(facility.phones[0].label.in("de") == "Pforte");
  CHECK(facility.phones[0].type == PhoneType::hotline);
  CHECK(facility.phones[0].hours == "Mo 08:00-12:00");
  CHECK(facility.phones[0].note.in("de") == "besetzt");
  CHECK(facility.phones[0].temporary);
  CHECK(facility.phones[1].display == "07473 370-159");
  CHECK(facility.phones[1].type == PhoneType::voice);
  CHECK(facility.phones[2].display == "370-160");
  REQUIRE(facility.emails.size() == 1);
  CHECK(facility.emails[0].address == "amt@probe.example");
  CHECK(facility.emails[0].label.in("de") == "Amt");
  CHECK(facility.emails[0].temporary);
  CHECK(facility.web == "https://probe.example/rathaus");
  REQUIRE(facility.hours.size() == 1);
  const OpeningHours& opening = facility.hours[0];
  CHECK(opening.kind == OpeningHours::Kind::lending);
  CHECK(opening.osm == "Mo 08:00-12:00");
  CHECK(opening.expression == hours::parse("Mo 08:00-12:00").expression);
  CHECK(opening.as_written.in("de") == "Mo 8–12");
  CHECK(opening.note.in("de") == "Klingeln");
  CHECK(opening.open_on_holidays);
  REQUIRE(opening.exceptions.size() == 2);
  CHECK(opening.exceptions[0].from == Date{2023, 12, 27});
  CHECK(opening.exceptions[0].to == Date{2023, 12, 29});
  CHECK_FALSE(opening.exceptions[0].hours.has_value());
  CHECK(opening.exceptions[0].reason == "Inventur");
  CHECK(opening.exceptions[1].from == Date{2024, 1, 2});
  CHECK(opening.exceptions[1].to == Date{2024, 1, 2});
  CHECK(opening.exceptions[1].hours == hours::parse("10:00-11:00").expression);
  CHECK(facility.status.code == FacilityStatus::urgent_only);
  CHECK(facility.status.reason.in("de") == "Ausfall");
  CHECK(facility.status.note.in("de") == "Bitte anrufen");
  CHECK(facility.status.since == DateTime{{2023, 11, 17}, 480});
  CHECK(facility.status.until == DateTime{{2023, 12, 1}, 480});
  REQUIRE(facility.channels.size() == 1);
  const Channel& channel = facility.channels[0];
  CHECK(channel.type == ChannelType::email);
  CHECK(channel.status == ChannelStatus::down);
  CHECK(channel.reason.in("de") == "Angriff");
  CHECK(channel.use_instead.in("de") == "Telefon");
  CHECK(channel.best_times.in("de") == "morgens");
  CHECK(channel.since == DateTime{{2023, 11, 17}, 480});
  CHECK(channel.until == DateTime{{2023, 12, 1}, 480});
  REQUIRE(channel.lost_window.has_value());
  CHECK(channel.lost_window->from == DateTime{{2023, 11, 17}, 480});
  CHECK(channel.lost_window->to == DateTime{{2023, 11, 18}, 480});
  CHECK(channel.lost_window->advice.in("de") == "Noch einmal senden");
  REQUIRE(facility.alternatives.size() == 1);
  CHECK(facility.alternatives[0].kind == Alternative::Kind::neighbour_town);
  CHECK(facility.alternatives[0].facility == "rathaus");
  CHECK(facility.alternatives[0].text.in("de") == "Dort geht es");
  CHECK(facility.alternatives[0].url == "http://probe.example");
  REQUIRE(facility.alternatives[0].phones.size() == 1);
  CHECK(facility.alternatives[0].phones[0].display == "115");
  CHECK(facility.languages == std::vector<std::string>{"de", "tr"});
  CHECK(facility.payment == std::vector<std::string>{"cash", "girocard"});
  CHECK(facility.note.in("de") == "Hinweis");
  REQUIRE(facility.sources.size() == 1);
  CHECK(facility.sources[0].title == "Amtsblatt");
  CHECK(facility.sources[0].url == "https://probe.example/blatt");
  CHECK(facility.sources[0].date == "2023-11");
  CHECK(facility.sources[0].facts == std::vector<std::string>{"address", "phones"});
  CHECK(facility.verified_at == "2023");
}

TEST_CASE("every member of a contact, a service, a notice and the board arrives") {
  const Loaded loaded = load_members(R"(
    "$schema": "../schema/town.schema.json",
    "issuer": "Stadt Probe",
    "situation": "emergency",
    "next_update_by": "2023-11-20T18:00",
    "no_change_confirmed_at": "2023-11-20T12:00",
    "stale_after_hours": 6,
    "closing_days": [{"from": "2023-12-27", "to": "2023-12-29", "reason": "Betriebsferien"}],
    "school_holidays": [{"from": "2023-12-23", "to": "2024-01-05", "reason": "Weihnachtsferien"}],
    "channels": [{"type": "phone", "status": "works"}],
    "board": [{"name": "Wasser", "status": "limited", "reason": "Rohrbruch",
               "use_instead": "Wasserwagen"}],
    "facilities": [{"id": "amt", "name": "Amt", "part_of": "rathaus"},
                   {"id": "rathaus", "name": "Rathaus", "phones": [{"number": "+4974733700"}]}],
    "contacts": [{"id": "friedhof", "name": "Friedhofsverwaltung", "facility": "rathaus",
                  "responsible_for": "Gräber", "keywords": ["Bestattung"],
                  "phones": [{"number": "+497473370158"}],
                  "emails": [{"address": "friedhof@probe.example"}], "room": "12",
                  "hours": "Mo 08:00-12:00", "channels": [{"type": "email", "status": "works"}],
                  "note": "Bitte klopfen", "verified_at": "2023-11-17",
                  "sources": [{"url": "https://probe.example"}]}],
    "services": [{"id": "ausweis", "leika": "99050012104000", "name": "Personalausweis",
                  "everyday_names": ["Perso"], "summary": "Ausweis beantragen",
                  "urgent_case": "Anrufen",
                  "status": {"code": "limited", "reason": "Ausfall", "since": "2023-11-17T08:00",
                             "expected_back": "2023-12-01T08:00"},
                  "offered_at": [{"facility": "amt", "note": "Zimmer 3", "osm": "Tu 08:00-12:00",
                                  "appointment_url": "https://probe.example/termin"}],
                  "contacts": ["friedhof"], "channels": [{"type": "online", "status": "works"}],
                  "documents": ["Foto", {"de": "Geburtsurkunde", "en": "Birth certificate"}],
                  "forms": [{"name": "Antrag", "url": "https://probe.example/antrag",
                             "paper_available": false, "pick_up_at": "Pforte"}],
                  "fees": "37 Euro", "processing_time": "3 Wochen", "deadlines": "Keine Mahnung",
                  "appointments": "Termine gelten",
                  "alternatives": [{"kind": "later", "service": "ausweis"}],
                  "verified_at": "2023-11", "sources": [{"title": "Aushang"}]}],
    "notices": [{"id": "alt", "headline": "Alt", "sent": "2023-11-17T08:00"},
                {"id": "ausfall", "kind": "outage", "level": "urgent", "status": "exercise",
                 "headline": "Ausfall", "description": "Alles aus", "instruction": "Anrufen",
                 "not_affected": "Wasser", "sent": "2023-11-18T08:00",
                 "effective": "2023-11-18T09:00", "expires": "2023-12-18T08:00",
                 "review_by": "2023-11-25T08:00", "cancelled_at": "2023-11-30T08:00",
                 "cancel_reason": "Vorbei", "replaces": ["alt"],
                 "affects": {"facilities": ["rathaus"], "services": ["ausweis"],
                             "channels": ["email", "fax"]},
                 "contact": "friedhof", "url": "https://probe.example", "pinned": true,
                 "sources": [{"title": "Stadt"}]}])");
  CHECK(keys(loaded) == Keys{});
  const Directory& directory = loaded.directory;
  CHECK(directory.issuer == "Stadt Probe");
  CHECK(directory.situation == Situation::emergency);
  CHECK(directory.next_update_by == DateTime{{2023, 11, 20}, 1080});
  CHECK(directory.no_change_confirmed_at == DateTime{{2023, 11, 20}, 720});
  CHECK(directory.stale_after_hours == 6);
  REQUIRE(directory.closing_days.size() == 1);
  CHECK(directory.closing_days[0].to == Date{2023, 12, 29});
  CHECK(directory.closing_days[0].reason == "Betriebsferien");
  REQUIRE(directory.school_holidays.size() == 1);
  CHECK(directory.school_holidays[0].reason == "Weihnachtsferien");
  REQUIRE(directory.channels.size() == 1);
  CHECK(directory.channels[0].status == ChannelStatus::works);
  REQUIRE(directory.board.size() == 1);
  CHECK(directory.board[0].name.in("de") == "Wasser");
  CHECK(directory.board[0].status == ChannelStatus::limited);
  CHECK(directory.board[0].reason.in("de") == "Rohrbruch");
  CHECK(directory.board[0].use_instead.in("de") == "Wasserwagen");
  CHECK(directory.facilities[0].part_of == "rathaus");

  const Contact* contact = directory.contact("friedhof");
  REQUIRE(contact != nullptr);
  CHECK(contact->name.in("de") == "Friedhofsverwaltung");
  CHECK(contact->facility == "rathaus");
  CHECK(contact->responsible_for.in("de") == "Gräber");
  CHECK(contact->keywords == std::vector<std::string>{"Bestattung"});
  CHECK(contact->phones[0].display == "07473 370158");
  CHECK(contact->emails[0].address == "friedhof@probe.example");
  CHECK(contact->room.in("de") == "12");
  CHECK(contact->hours == "Mo 08:00-12:00");
  CHECK(contact->channels[0].type == ChannelType::email);
  CHECK(contact->note.in("de") == "Bitte klopfen");
  CHECK(contact->verified_at == "2023-11-17");
  CHECK(contact->sources.size() == 1);

  const Service* service = directory.service("ausweis");
  REQUIRE(service != nullptr);
  CHECK(service->leika == "99050012104000");
  CHECK(service->name.in("de") == "Personalausweis");
  CHECK(service->everyday_names == std::vector<std::string>{"Perso"});
  CHECK(service->summary.in("de") == "Ausweis beantragen");
  CHECK(service->urgent_case.in("de") == "Anrufen");
  CHECK(service->status.code == ServiceStatus::limited);
  CHECK(service->status.reason.in("de") == "Ausfall");
  CHECK(service->status.since == DateTime{{2023, 11, 17}, 480});
  CHECK(service->status.expected_back == DateTime{{2023, 12, 1}, 480});
  REQUIRE(service->offered_at.size() == 1);
  CHECK(service->offered_at[0].facility == "amt");
  CHECK(service->offered_at[0].note.in("de") == "Zimmer 3");
  CHECK(service->offered_at[0].osm == "Tu 08:00-12:00");
  CHECK(service->offered_at[0].expression == hours::parse("Tu 08:00-12:00").expression);
  CHECK(service->offered_at[0].appointment_url == "https://probe.example/termin");
  CHECK(service->contacts == std::vector<std::string>{"friedhof"});
  CHECK(service->channels[0].type == ChannelType::online);
  REQUIRE(service->documents.size() == 2);
  CHECK(service->documents[1].in("en") == "Birth certificate");
  REQUIRE(service->forms.size() == 1);
  CHECK(service->forms[0].name.in("de") == "Antrag");
  CHECK(service->forms[0].url == "https://probe.example/antrag");
  CHECK(service->forms[0].paper_available == false);
  CHECK(service->forms[0].pick_up_at.in("de") == "Pforte");
  CHECK(service->fees.in("de") == "37 Euro");
  CHECK(service->processing_time.in("de") == "3 Wochen");
  CHECK(service->deadlines.in("de") == "Keine Mahnung");
  CHECK(service->appointments.in("de") == "Termine gelten");
  CHECK(service->alternatives[0].service == "ausweis");
  CHECK(service->verified_at == "2023-11");
  CHECK(service->sources.size() == 1);

  const Notice* notice = directory.notice("ausfall");
  REQUIRE(notice != nullptr);
  CHECK(notice->kind == NoticeKind::outage);
  CHECK(notice->level == NoticeLevel::urgent);
  CHECK(notice->status == NoticeStatus::exercise);
  CHECK(notice->headline.in("de") == "Ausfall");
  CHECK(notice->description.in("de") == "Alles aus");
  CHECK(notice->instruction.in("de") == "Anrufen");
  CHECK(notice->not_affected.in("de") == "Wasser");
  CHECK(notice->sent == DateTime{{2023, 11, 18}, 480});
  CHECK(notice->effective == DateTime{{2023, 11, 18}, 540});
  CHECK(notice->expires == DateTime{{2023, 12, 18}, 480});
  CHECK(notice->review_by == DateTime{{2023, 11, 25}, 480});
  CHECK(notice->cancelled_at == DateTime{{2023, 11, 30}, 480});
  CHECK(notice->cancel_reason.in("de") == "Vorbei");
  CHECK(notice->replaces == std::vector<std::string>{"alt"});
  CHECK(notice->facilities == std::vector<std::string>{"rathaus"});
  CHECK(notice->services == std::vector<std::string>{"ausweis"});
  CHECK(notice->channels == std::vector<ChannelType>{ChannelType::email, ChannelType::fax});
  CHECK(notice->contact == "friedhof");
  CHECK(notice->url == "https://probe.example");
  CHECK(notice->pinned);
  CHECK(notice->sources.size() == 1);
}

TEST_CASE("every member of the town arrives") {
  const Loaded loaded =
      load({{"town.json", R"({"town": {"name": "Probe", "ags": "08416025", "postcode": "72116",
         "area_code": "07473", "homepage": "https://probe.example", "nature": "archive",
         "archive_moment": "2023-11-21T10:00",
         "holidays": {"state": "SN", "corpus_christi": true, "augsburg_peace_day": true},
         "switchboard": "rathaus", "takes_part_in_115": false,
         "coordinates": {"lat": 48.4, "lon": 9.05}},
         "issued_at": "2023-11-20T09:00", "serial": 1})"},
            {"facilities.json", R"({"facilities": [{"id": "rathaus", "name": "Rathaus",
         "phones": [{"number": "+4974733700"}], "sources": [{"title": "Amtsblatt"}]}]})"}});
  CHECK(keys(loaded) == Keys{});
  const Town& town = loaded.directory.town;
  CHECK(town.ags == "08416025");
  CHECK(town.postcode == "72116");
  CHECK(town.area_code == "07473");
  CHECK(town.homepage == "https://probe.example");
  CHECK(town.nature == Nature::archive);
  CHECK(town.archive_moment == DateTime{{2023, 11, 21}, 600});
  CHECK(town.holidays.land == hours::Land::sn);
  CHECK(town.holidays.corpus_christi);
  CHECK(town.holidays.augsburg_peace_day);
  CHECK(town.switchboard == "rathaus");
  CHECK(town.takes_part_in_115 == false);
  CHECK(town.coordinates->lat == 48.4);
  // A later file may hold what an earlier one needs.
  CHECK(loaded.directory.facilities[0].phones[0].display == "07473 3700");
}

TEST_CASE("lists of several files are joined in their order, broken entries are left out") {
  const Loaded loaded =
      load({{"a.json", std::string(head) + R"(, "facilities": [{"id": "a", "name": "A"}, 7]})"},
            {"b.json", R"({"facilities": [{"id": "b", "name": "B"}, {"id": "c", "name": "C"}]})"}});
  CHECK(keys(loaded) == Keys{"problem.type.object"});
  REQUIRE(loaded.directory.facilities.size() == 3);
  CHECK(loaded.directory.facilities[0].id == "a");
  CHECK(loaded.directory.facilities[1].id == "b");
  CHECK(loaded.directory.facilities[2].id == "c");
}

TEST_CASE("what is wrong does not come through") {
  const Loaded loaded = load_members(R"json("facilities": [{"id": "a", "name": "A",
      "web": "javascript:alert(1)",
      "phones": [{"number": "0900 1234567"}, {"number": "112"}],
      "emails": [{"address": "nobody"}],
      "coordinates": {"lat": 9.05, "lon": 48.4},
      "hours": [{"osm": "Mo 08:00-12:00", "exceptions": [{"from": "2023-12-27"}]}],
      "verified_at": "gestern"}])json");
  CHECK(keys(loaded) == Keys{"problem.url", "problem.phone_premium", "problem.email",
                             "problem.coordinates_swapped", "problem.exception_choice",
                             "problem.partial_date"});
  const Facility& facility = loaded.directory.facilities[0];
  CHECK(facility.web.empty());
  REQUIRE(facility.phones.size() == 1);
  CHECK(facility.phones[0].number == "112");
  CHECK(facility.emails.empty());
  CHECK_FALSE(facility.coordinates.has_value());
  CHECK(facility.hours[0].exceptions.empty());
  CHECK(facility.verified_at.empty());
}

TEST_CASE("problems come in the order of files and lines") {
  const Loaded loaded =
      load({{"a.json", std::string(head) + ", \"facilities\": [{\"id\": \"a\", \"name\": \"A\",\n"
                                           "\"part_of\": \"x\"}],\n\"y\": 1}"},
            {"b.json", "{\"z\": 1}"}});
  REQUIRE(loaded.problems.size() == 3);
  CHECK(loaded.problems[0].key == "problem.dangling.facility");
  CHECK(loaded.problems[0].place.line == 4);
  CHECK(loaded.problems[0].place.column == 12);
  CHECK(loaded.problems[0].place.pointer == "/facilities/0/part_of");
  CHECK(loaded.problems[1].place.line == 5);
  CHECK(loaded.problems[2].place.file == "b.json");
}

TEST_CASE("no file at all is a problem without a place") {
  const Loaded loaded = load({});
  CHECK(keys(loaded) ==
        Keys{"problem.member_missing", "problem.member_missing", "problem.member_missing"});
  CHECK(loaded.problems[0].place.file.empty());
}

TEST_CASE("a twelve-thousand-entry chain of part_of is read quickly") {
  std::string text = "\"facilities\": [";
  for (int i = 0; i < 12000; ++i) {
    const std::string next = "o" + std::to_string((i + 1) % 12000);
    text +=
        "{\"id\": \"o" + std::to_string(i) + "\", \"name\": \"O\", \"part_of\": \"" + next + "\"},";
  }
  text.back() = ']';
  const Loaded loaded = load_members(text);
  CHECK(loaded.directory.facilities.size() == 12000);
}

TEST_CASE("names of enum values are those of the JSON files") {
  CHECK(name(FacilityStatus::closed_temporarily) == "closed_temporarily");
  CHECK(name(FacilityStatus::unknown) == "unknown");
  CHECK(name(FacilityKind::other) == "other");
  CHECK(name(ChannelType::callback) == "callback");
  CHECK(name(ChannelStatus::unknown) == "unknown");
  CHECK(name(ServiceStatus::unknown) == "unknown");
  CHECK(name(NoticeKind::deadline) == "deadline");
  CHECK(name(NoticeLevel::urgent) == "urgent");
  CHECK(name(NoticeStatus::test) == "test");
  CHECK(name(Nature::fictional) == "fictional");
  CHECK(name(Situation::emergency) == "emergency");
  CHECK(name(PhoneType::hotline) == "hotline");
  CHECK(name(WheelchairAccess::no) == "no");
  CHECK(name(OpeningHours::Kind::pickup) == "pickup");
  CHECK(name(Alternative::Kind::later) == "later");
}

TEST_CASE("texts of the interface are one object of strings") {
  const LoadedTexts good = load_texts("en", {"en.json", R"({"a.b": "one", "c": "{n} two"})"});
  CHECK(good.problems.empty());
  CHECK(good.texts.language() == "en");
  CHECK(good.texts.get("a.b") == "one");

  const LoadedTexts wrong = load_texts("de", {"de.json", "{\"a\": 1,\n \"b\": \"x\"}"});
  REQUIRE(wrong.problems.size() == 1);
  CHECK(wrong.problems[0].key == "problem.type.string");
  CHECK(wrong.problems[0].place.file == "de.json");
  CHECK(wrong.texts.get("b") == "x");

  const LoadedTexts broken = load_texts("de", {"de.json", "{\"a\": \"x\",}"});
  REQUIRE(broken.problems.size() == 1);
  CHECK(broken.problems[0].key == "problem.json.trailing_comma");
  CHECK(load_texts("de", {"de.json", "[]"}).problems.size() == 1);
}

TEST_CASE("a town can carry each Land's school holidays") {
  int files = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(WEGWEISER_DATA_DIR "/school_holidays")) {
    CAPTURE(entry.path());
    std::ifstream stream(entry.path());
    const std::string text{std::istreambuf_iterator<char>(stream),
                           std::istreambuf_iterator<char>()};
    const Loaded loaded = load({{"town.json", R"({"town": {"name": "Probe", "nature": "fictional",
               "holidays": {"state": "BW"}}, "issued_at": "2023-11-20T09:00", "serial": 1})"},
                                {"school_holidays.json", text}});
    CHECK(keys(loaded) == Keys{});
    CHECK(loaded.directory.school_holidays.size() > 20);
    ++files;
  }
  CHECK(files == 17);  // and Vienna's
}
