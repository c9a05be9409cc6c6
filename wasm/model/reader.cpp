#include "model/reader.h"

#include "hours/parse.h"
#include "model/suggest.h"

namespace wegweiser::model {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// Whether `text` has the shape of `pattern`, in which 9 stands for any digit.
bool has_shape(std::string_view text, std::string_view pattern) {
  if (text.size() != pattern.size()) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    if (pattern[i] == '9' ? !is_digit(text[i]) : text[i] != pattern[i]) return false;
  }
  return true;
}

/// German and overlong ways to write a date or moment, as the directory wants it; or empty.
std::string iso_date(std::string_view text) {
  if (has_shape(text.substr(0, 10), "99.99.9999")) {
    std::string date(text.substr(6, 4));
    date.append("-").append(text.substr(3, 2)).append("-").append(text.substr(0, 2));
    return hours::parse_date(date) ? date : "";
  }
  return hours::parse_date(text.substr(0, 10)) ? std::string(text.substr(0, 10)) : "";
}

std::string iso_date_time(std::string_view text) {
  std::string date = iso_date(text);
  if (date.empty()) return date;
  std::string_view rest = text.substr(10);
  while (!rest.empty() && (rest[0] == 'T' || rest[0] == ' ' || rest[0] == ',')) {
    rest.remove_prefix(1);
  }
  date += "T";
  date += has_shape(rest.substr(0, 5), "99:99") ? rest.substr(0, 5) : "00:00";
  return hours::parse_date_time(date) ? date : "";
}

std::string slug_of(std::string_view text) {
  std::string slug;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    const std::string_view two = text.substr(i, 2);
    if (is_digit(c) || is_lower(c)) {
      slug += c;
    } else if (two == "ä" || two == "Ä") {
      slug += "ae";
    } else if (two == "ö" || two == "Ö") {
      slug += "oe";
    } else if (two == "ü" || two == "Ü") {
      slug += "ue";
    } else if (two == "ß") {
      slug += "ss";
    } else if (static_cast<unsigned char>(c) < 0x80 && !slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug;
}

bool is_slug(std::string_view text) {
  for (const char c : text) {
    if (!is_lower(c) && !is_digit(c) && c != '-') return false;
  }
  return !text.empty() && text.size() <= 64 && text.front() != '-' && text.back() != '-';
}

/// BCP 47 in its everyday form: "de", "en", "de-leicht", "pt-BR".
bool is_language(std::string_view tag) {
  size_t part = 0;
  size_t parts = 0;
  for (const char c : tag) {
    if (c == '-') {
      if (part == 0) return false;
      part = 0;
      ++parts;
      continue;
    }
    const bool letter = is_lower(c) || (parts > 0 && ((c >= 'A' && c <= 'Z') || is_digit(c)));
    if (!letter || ++part > (parts == 0 ? 3u : 8u)) return false;
    if (parts == 0 && part == 0) return false;
  }
  return part > 0 && tag.size() > 1 && tag.find('-') != 1;
}

bool is_kind(Reader& reader, const Value& value, Value::Kind kind, text::StaffKey key) {
  if (value.kind == kind) return true;
  reader.error(value.offset, value.kind == Value::Kind::null ? "problem.null" : key);
  return false;
}

bool bad_date(Reader& reader, const Value& value, const char* form, std::string_view suggestion) {
  const bool impossible = suggestion.empty() && (has_shape(value.text, "9999-99-99") ||
                                                 has_shape(value.text, "9999-99-99T99:99"));
  reader.error(value.offset, impossible ? "problem.date_impossible" : form, value.text, suggestion);
  return false;
}

std::string joined(Names names) {
  std::string all;
  for (size_t i = 0; i < names.count; ++i) {
    if (i > 0) all += ", ";
    all += names.first[i];
  }
  return all;
}

/// An unknown name: `near` with the likely one, or `far` with all there are.
void report_unknown(Reader& reader, size_t offset, text::StaffKey near, text::StaffKey far,
                    std::string_view found, Names names) {
  Suggestion suggestion(found);
  for (size_t i = 0; i < names.count; ++i) suggestion.offer(names.first[i]);
  if (suggestion.best().empty()) {
    reader.error(offset, far, found, {}, joined(names));
  } else {
    reader.error(offset, near, found, suggestion.best());
  }
}

}  // namespace

Fields::Fields(Reader& reader_of_file, const Value& value) : reader(reader_of_file), value_(value) {
  is_kind(reader, value, Value::Kind::object, "problem.type.object");
}

Fields::~Fields() {
  if (!is_object()) return;
  for (const Value& child : value_.children) {
    bool known = false;
    for (const char* name : names_) known = known || child.key == name;
    if (!known) {
      report_unknown(reader, child.key_offset, "problem.unknown_key", "problem.unknown_key.list",
                     child.key, {names_.data(), names_.size()});
    }
  }
}

const Value* Fields::find(const char* name) {
  names_.push_back(name);
  return is_object() ? value_.find(name) : nullptr;
}

const Value* Fields::require(const char* name) {
  const Value* value = find(name);
  if (!is_object()) return nullptr;
  if (value == nullptr) {
    reader.error(value_.offset, "problem.missing", name);
  } else if (value->kind == Value::Kind::string && value->text.empty()) {
    reader.error(value->offset, "problem.empty", name);
    return nullptr;
  }
  return value;
}

size_t Fields::offset(const char* name) const {
  const Value* value = value_.find(name);
  return value == nullptr ? value_.offset : value->offset;
}

const Value* Fields::find_list(const char* name) {
  const Value* value = find(name);
  if (value == nullptr) return nullptr;
  return is_kind(reader, *value, Value::Kind::array, "problem.type.array") ? value : nullptr;
}

bool read_string(Reader& reader, const Value& value, std::string& out) {
  if (!is_kind(reader, value, Value::Kind::string, "problem.type.string")) return false;
  out = value.text;
  return true;
}

bool read_text(Reader& reader, const Value& value, Text& out) {
  if (value.kind == Value::Kind::string) {
    if (!value.text.empty()) out.languages.emplace_back("de", value.text);
    return true;
  }
  if (!is_kind(reader, value, Value::Kind::object, "problem.type.text")) return false;
  bool german = false;
  for (const Value& child : value.children) {
    if (!is_language(child.key)) {
      reader.error(child.key_offset, "problem.language", child.key);
      continue;
    }
    std::string text;
    if (!read_string(reader, child, text) || text.empty()) continue;
    if (child.key == "de") {
      german = true;
      out.languages.emplace(out.languages.begin(), child.key, std::move(text));
    } else {
      out.languages.emplace_back(child.key, std::move(text));
    }
  }
  if (!german) reader.error(value.offset, "problem.text_without_german");
  return true;
}

bool read_bool(Reader& reader, const Value& value, bool& out) {
  if (!is_kind(reader, value, Value::Kind::boolean, "problem.type.boolean")) return false;
  out = value.truth;
  return true;
}

bool read_date(Reader& reader, const Value& value, Date& out) {
  std::string text;
  if (!read_string(reader, value, text)) return false;
  const std::optional<Date> date = hours::parse_date(text);
  if (!date) return bad_date(reader, value, "problem.date", iso_date(text));
  out = *date;
  return true;
}

bool read_date_time(Reader& reader, const Value& value, DateTime& out) {
  std::string text;
  if (!read_string(reader, value, text)) return false;
  const std::optional<DateTime> time = hours::parse_date_time(text);
  if (!time) return bad_date(reader, value, "problem.date_time", iso_date_time(text));
  out = *time;
  return true;
}

bool read_partial_date(Reader& reader, const Value& value, std::string& out) {
  if (!read_string(reader, value, out) || out.empty()) return false;
  std::string whole = out;
  if (has_shape(whole, "9999")) whole += "-01";
  if (has_shape(whole, "9999-99")) whole += "-01";
  if (hours::parse_date(whole)) return true;
  bad_date(reader, value, "problem.partial_date", iso_date(out));
  out.clear();
  return false;
}

bool read_url(Reader& reader, const Value& value, std::string& out) {
  std::string text;
  if (!read_string(reader, value, text)) return false;
  if (text.empty()) return true;
  std::string_view rest = text;
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (rest.substr(0, scheme.size()) == scheme) {
      rest.remove_prefix(scheme.size());
      break;
    }
  }
  const bool clean = rest.find_first_of(" \"<>\\^`{|}\n@") == std::string_view::npos;
  const bool host = !rest.empty() && rest[0] != '/' && rest[0] != '.' && rest[0] != '?';
  if (rest.size() == text.size() || !clean || !host) {
    const bool bare =
        clean && host && text.find(':') == std::string::npos && text.find('.') != std::string::npos;
    reader.error(value.offset, "problem.url", text, bare ? "https://" + text : std::string());
    return false;
  }
  out = std::move(text);
  return true;
}

bool read_language(Reader& reader, const Value& value, std::string& out) {
  if (!read_string(reader, value, out)) return false;
  if (is_language(out)) return true;
  reader.error(value.offset, "problem.language", out);
  return false;
}

bool read_slug(Reader& reader, const Value& value, std::string& out) {
  if (!read_string(reader, value, out)) return false;
  if (is_slug(out)) return true;
  reader.error(value.offset, "problem.id", out, slug_of(out));
  return false;
}

bool read_whole_number(Reader& reader, const Value& value, long smallest, long largest, long& out) {
  if (!is_kind(reader, value, Value::Kind::number, "problem.type.number")) return false;
  const bool whole = value.text.find_first_of(".eE") == std::string::npos;
  if (!whole || value.number < static_cast<double>(smallest) ||
      value.number > static_cast<double>(largest)) {
    reader.error(value.offset, "problem.whole_number", value.text, {},
                 std::to_string(smallest) + "–" + std::to_string(largest));
    return false;
  }
  out = static_cast<long>(value.number);
  return true;
}

bool read_number(Reader& reader, const Value& value, double smallest, double largest, double& out) {
  if (!is_kind(reader, value, Value::Kind::number, "problem.type.number")) return false;
  if (value.number < smallest || value.number > largest) {
    reader.error(value.offset, "problem.coordinate", value.text);
    return false;
  }
  out = value.number;
  return true;
}

bool read_hours(Reader& reader, const Value& value, hours::Expression& out) {
  std::string text;
  if (!read_string(reader, value, text) || text.empty()) return false;
  hours::ParseResult result = hours::parse(text);
  const auto say = [&](Severity severity, const hours::Remark& remark) {
    reader.report(severity, reader.offset_inside(value, remark.column),
                  std::string_view(remark.key), remark.found, remark.suggestion, {});
  };
  if (result.error) say(Severity::error, *result.error);
  bool tells_hours = result.expression.has_value();
  for (hours::Remark& remark : result.warnings) {
    // Understood, but no opening hours.
    const bool prose = remark.key == "hours.problem.prose";
    const bool other = prose || remark.key == "hours.problem.points";
    if (prose) remark = {1, "problem.hours_prose", "", ""};
    say(other ? Severity::error : Severity::warning, remark);
    tells_hours = tells_hours && !other;
  }
  if (!tells_hours) return false;
  out = std::move(*result.expression);
  return true;
}

bool read_hours_text(Reader& reader, const Value& value, std::string& out) {
  hours::Expression expression;
  read_hours(reader, value, expression);
  return value.kind == Value::Kind::string && read_string(reader, value, out);
}

int read_choice(Reader& reader, const Value& value, Names names) {
  std::string text;
  if (!read_string(reader, value, text)) return -1;
  for (size_t i = 0; i < names.count; ++i) {
    if (text == names.first[i]) return static_cast<int>(i);
  }
  report_unknown(reader, value.offset, "problem.unknown_value", "problem.unknown_value.list", text,
                 names);
  return -1;
}

}  // namespace wegweiser::model
