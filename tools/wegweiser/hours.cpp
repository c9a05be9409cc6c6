#include "hours.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "check.h"
#include "embedded.h"
#include "holidays.h"
#include "hours/describe.h"
#include "hours/evaluate.h"
#include "hours/parse.h"
#include "hours/plan.h"

namespace wegweiser::tool {
namespace {

using Json = nlohmann::ordered_json;

std::string sentence(const hours::Remark& remark, const text::Texts& texts) {
  return texts.format(remark.key, {{"found", remark.found}});
}

Json problem(Json answer, const std::string& sentence, size_t column) {
  answer["error"] = sentence;
  answer["column"] = column;
  return answer;
}

/// A wall time; seconds are cut off.
std::optional<hours::DateTime> moment(const Json& question, const char* name) {
  const auto found = question.find(name);
  if (found == question.end() || !found->is_string()) return std::nullopt;
  return hours::parse_date_time(
      std::string_view(found->get_ref<const std::string&>()).substr(0, 16));
}

/// What cannot be answered about a question, or nothing.
std::string fault_of(const Json& question) {
  const auto expr = question.find("expr");
  if (expr == question.end() || !expr->is_string()) {
    return "Die Angabe „expr“ fehlt oder ist kein Text.";
  }
  for (const char* name : {"from", "to", "at"}) {
    const auto found = question.find(name);
    if (found != question.end() && !found->is_null() && !moment(question, name)) {
      return fmt::format("„{}“ ist kein Zeitpunkt der Form JJJJ-MM-TTThh:mm.", name);
    }
  }
  return "";
}

std::string_view word(hours::State state) {
  switch (state) {
    case hours::State::open:
      return "open";
    case hours::State::closed:
      return "closed";
    case hours::State::unknown:
      break;
  }
  return "unknown";
}

Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

constexpr std::pair<std::string_view, std::string_view> lands[] = {{"BW", "Baden-Württemberg"},
                                                                   {"BY", "Bayern"},
                                                                   {"BE", "Berlin"},
                                                                   {"BB", "Brandenburg"},
                                                                   {"HB", "Bremen"},
                                                                   {"HH", "Hamburg"},
                                                                   {"HE", "Hessen"},
                                                                   {"MV", "Mecklenburg-Vorpommern"},
                                                                   {"NI", "Niedersachsen"},
                                                                   {"NW", "Nordrhein-Westfalen"},
                                                                   {"RP", "Rheinland-Pfalz"},
                                                                   {"SL", "Saarland"},
                                                                   {"SN", "Sachsen"},
                                                                   {"ST", "Sachsen-Anhalt"},
                                                                   {"SH", "Schleswig-Holstein"},
                                                                   {"TH", "Thüringen"}};

/// School holidays by the letters of their Land; abroad by country and state, "AT-9".
using SchoolHolidays = std::map<std::string, std::vector<hours::Exception>, std::less<>>;

SchoolHolidays read_school_holidays() {
  SchoolHolidays out;
  for (const EmbeddedFile& file : school_holidays()) {
    std::vector<hours::Exception>& list =
        out[std::string(file.name.substr(0, file.name.find('.')))];
    const Json content = Json::parse(file.text);
    for (const Json& entry : content.at("school_holidays")) {
      const auto from = hours::parse_date(entry.at("from").get<std::string>());
      const auto to = hours::parse_date(entry.at("to").get<std::string>());
      if (from && to) list.push_back({*from, *to, {}, entry.at("reason").get<std::string>()});
    }
  }
  return out;
}

/// What every question needs; made once.
struct Knowledge {
  text::Texts problems = problem_sentences();
  text::Texts words = texts_of(hours_texts());
  SchoolHolidays school_holidays = read_school_holidays();
  Countries countries = read_countries();
  hours::NamedDays no_holidays;  ///< of places that nobody has told about
};

std::string text_of(const Json& question, const char* name, std::string fallback) {
  const auto found = question.find(name);
  if (found == question.end() || found->is_null()) return fallback;
  return found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<double> number_of(const Json& question, const char* name) {
  const auto found = question.find(name);
  if (found == question.end()) return std::nullopt;
  if (found->is_number()) return found->get<double>();
  if (!found->is_string()) return std::nullopt;
  double value = 0;
  const std::string& text = found->get_ref<const std::string&>();
  const bool read = std::sscanf(text.c_str(), "%lf", &value) == 1;  // NOLINT(cert-err34-c)
  return read ? std::optional<double>(value) : std::nullopt;
}

/// Where the question is asked about; by default at the place that the peer's own tests take,
/// so that answers about the sun can be compared.
hours::Place place_of(const Json& question) {
  return {std::clamp(number_of(question, "lat").value_or(49.5438327), -90.0, 90.0),
          std::clamp(number_of(question, "lon").value_or(9.8155867), -180.0, 180.0)};
}

std::string country_of(const Json& question) {
  std::string country = text_of(question, "country", "DE");
  std::transform(country.begin(), country.end(), country.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
  return country;
}

hours::HolidayCalendar german_holidays(const Json& question, const Knowledge& knowledge) {
  hours::HolidayCalendar out;
  const std::string state = text_of(question, "state", "BW");
  const auto* const land = std::find_if(
      std::begin(lands), std::end(lands),
      [&state](const auto& entry) { return entry.first == state || entry.second == state; });
  if (land == std::end(lands)) {
    out.abroad = &knowledge.no_holidays;
    return out;
  }
  out.land = *hours::parse_land(land->first);
  const auto school = knowledge.school_holidays.find(land->first);
  if (school != knowledge.school_holidays.end()) out.school = &school->second;
  const std::string county = text_of(question, "county", "");
  out.augsburg_peace_day = county == "Augsburg";
  return out;
}

/// `days` keeps what the calendar points at.
hours::HolidayCalendar holidays_of(const Json& question, const Knowledge& knowledge, Years years,
                                   hours::NamedDays& days) {
  const std::string code = country_of(question);
  if (code == "DE") return german_holidays(question, knowledge);
  hours::HolidayCalendar out;
  out.abroad = &knowledge.no_holidays;
  const auto country = knowledge.countries.find(code);
  if (country == knowledge.countries.end()) return out;
  const Region region = {text_of(question, "state", ""), text_of(question, "county", "")};
  days = public_holidays(country->second, region, years);
  out.abroad = &days;
  if (const CountryState* const state = find_state(country->second, region)) {
    const auto school = knowledge.school_holidays.find(code + "-" + state->code);
    if (school != knowledge.school_holidays.end()) out.school = &school->second;
  }
  return out;
}

/// What stands beside an interval: the rule's own comment, or the holiday it holds because of.
std::string comment_of(const std::string& comment, hours::Cause cause, const std::string& reason,
                       const hours::Plan& plan, const Knowledge& knowledge) {
  if (!comment.empty()) return comment;
  if (cause == hours::Cause::school_holiday) return reason;
  if (cause != hours::Cause::holiday) return "";
  return plan.holidays.abroad == nullptr ? knowledge.words.get(reason) : reason;
}

/// Far enough ahead for 29 February and for every year that is named.
int horizon_days(const hours::Expression& expression, const hours::Date& today) {
  constexpr int leap_days_apart = 3000;
  constexpr int latest = 2200;
  int year = today.year;
  const auto look = [&year](int named) {
    if (named <= latest) year = std::max(year, named);
  };
  for (const hours::Rule& rule : expression.rules) {
    for (const hours::YearRange& range : rule.years) {
      look(range.from);
      look(range.to);
    }
    for (const hours::DateRange& range : rule.dates) {
      look(range.from.year);
      look(range.to.year);
    }
  }
  const int64_t named = hours::day_number({year + 1, 1, 2}) - hours::day_number(today);
  return std::max(leap_days_apart, static_cast<int>(named));
}

/// The years whose holidays an answer may need; none where it asks for no public holidays.
Years years_asked(const hours::Expression& expression, std::optional<hours::DateTime> from,
                  std::optional<hours::DateTime> to, std::optional<hours::DateTime> at) {
  constexpr int farthest_offset = 2;  // "PH -366 days"
  Years out = {9999, 0};
  if (!hours::knows_holidays(expression)) return out;
  const auto look = [&out](const hours::Date& date) {
    out.since = std::min(out.since, date.year - farthest_offset);
    out.until = std::max(out.until, date.year + farthest_offset);
  };
  if (from) look(from->date);
  if (to) look(to->date);
  if (at) {
    look(at->date);
    look(hours::plus_days(at->date, horizon_days(expression, at->date)));
  }
  return out;
}

Json answer(const Json& question, const Knowledge& knowledge) {
  Json out;
  const auto id = question.find("id");
  if (id != question.end()) out["id"] = *id;
  if (const std::string fault = fault_of(question); !fault.empty()) {
    return problem(std::move(out), fault, 1);
  }
  const hours::ParseResult parsed = hours::parse(question.at("expr").get_ref<const std::string&>());
  if (!parsed.expression) {
    return problem(std::move(out), sentence(*parsed.error, knowledge.problems),
                   parsed.error->column);
  }
  hours::Plan plan;
  plan.regular = *parsed.expression;
  plan.closed_on_holidays = false;
  plan.place = place_of(question);
  const auto from = moment(question, "from");
  const auto to = moment(question, "to");
  const auto at = moment(question, "at");
  hours::NamedDays days;
  plan.holidays = holidays_of(question, knowledge, years_asked(plan.regular, from, to, at), days);
  out["intervals"] = Json::array();
  if (from && to) {
    for (const hours::Span& span : hours::spans(plan, *from, *to)) {
      const std::string begin = to_string(hours::date_time_of(span.begin));
      const std::string end = to_string(hours::date_time_of(span.end));
      const bool unknown = span.state == hours::State::unknown;
      const std::string comment =
          comment_of(span.comment, span.cause, span.reason, plan, knowledge);
      out["intervals"].push_back(Json::array({begin, end, unknown, or_null(comment)}));
    }
  }
  out["canonical"] = hours::canonical(plan.regular);
  out["warnings"] = Json::array();
  for (const hours::Remark& warning : parsed.warnings) {
    out["warnings"].push_back(sentence(warning, knowledge.problems));
  }
  if (at) {
    const hours::Answer now = hours::answer(plan, *at, horizon_days(plan.regular, at->date));
    out["state"] = word(now.state);
    out["comment"] = or_null(comment_of(now.comment, now.cause, now.reason, plan, knowledge));
    out["next_change"] = now.changes_at ? Json(to_string(*now.changes_at)) : Json(nullptr);
  }
  return out;
}

}  // namespace

std::string answer_hours(std::string_view line) {
  static const Knowledge knowledge;
  const Json question = Json::parse(line, nullptr, false);
  if (!question.is_object()) {
    return problem(Json::object(), "Diese Zeile ist kein JSON-Objekt.", 1).dump();
  }
  return answer(question, knowledge).dump(-1, ' ', false, Json::error_handler_t::replace);
}

int hours() {
  std::ios::sync_with_stdio(false);
  std::string line;
  while (std::getline(std::cin, line)) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    std::cout << answer_hours(line) << '\n';
  }
  return 0;
}

/// A column of a text, pointed at from the line below.
std::string pointer_below(std::string_view text, size_t column) {
  return fmt::format("  {}\n  {}^\n", text, std::string(column > 0 ? column - 1 : 0, ' '));
}

std::string explanation_of_hours(std::string_view text, hours::DateTime now) {
  const Knowledge knowledge;
  const hours::ParseResult parsed = hours::parse(text);
  if (!parsed.expression) {
    return fmt::format("Nicht verstanden, Zeichen {}:\n{}  {}\n", parsed.error->column,
                       pointer_below(text, parsed.error->column),
                       sentence(*parsed.error, knowledge.problems));
  }
  std::string out = hours::describe_regular(*parsed.expression, knowledge.words) + "\n";
  if (!parsed.warnings.empty()) {
    out += fmt::format("\nFestgelegte Form: {}\n", hours::canonical(*parsed.expression));
    for (const hours::Remark& warning : parsed.warnings) {
      out +=
          fmt::format("  Zeichen {}: {}\n", warning.column, sentence(warning, knowledge.problems));
    }
  }
  hours::Plan plan;
  plan.regular = *parsed.expression;
  plan.closed_on_holidays = false;
  plan.place = place_of(Json::object());
  plan.holidays = german_holidays(Json::object(), knowledge);
  out += "\nDiese Woche (Feiertage und Ferien von Baden-Württemberg):\n";
  const int weekday = static_cast<int>(hours::weekday(now.date));
  for (const hours::Day& day : hours::week(plan, hours::plus_days(now.date, -weekday))) {
    out += fmt::format("  {} {:>2}.{:>2}.  {}{}\n",
                       hours::describe_weekday_short(hours::weekday(day.date), knowledge.words),
                       day.date.day, day.date.month, hours::describe_day(day, knowledge.words),
                       day.date == now.date ? "   <- heute" : "");
  }
  const hours::Answer answer = hours::answer(plan, now, horizon_days(plan.regular, now.date));
  out += fmt::format("\nJetzt: {}\n", hours::describe_answer(answer, now, knowledge.words));
  return out;
}

int explain_hours(const std::string& text) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const int64_t seconds = std::chrono::duration_cast<std::chrono::seconds>(now).count();
  fmt::print("{}", explanation_of_hours(text, hours::town_time(seconds)));
  return hours::parse(text).expression ? 0 : 1;
}

}  // namespace wegweiser::tool
