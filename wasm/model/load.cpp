#include "model/load.h"

#include <algorithm>
#include <map>

#include "model/load_parts.h"
#include "model/phone.h"
#include "model/references.h"

namespace wegweiser::model {
namespace {

/// The members that stand in one file only, with the file they were first met in.
class OnceOnly {
 public:
  /// The member, if this file has it and may set it.
  const Value* claim(Fields& fields, const char* name, const std::vector<std::string>& names,
                     size_t file) {
    const Value* value = fields.find(name);
    if (value == nullptr) return nullptr;
    for (const auto& [known, where] : claimed_) {
      if (known != name) continue;
      fields.reader.error(value->key_offset, "problem.member_twice", name, {}, names[where]);
      return nullptr;
    }
    claimed_.emplace_back(name, file);
    return value;
  }
  bool has(std::string_view name) const {
    for (const auto& claim : claimed_) {
      if (claim.first == name) return true;
    }
    return false;
  }

 private:
  std::vector<std::pair<std::string_view, size_t>> claimed_;
};

bool read_serial(Reader& reader, const Value& value, long& out) {
  return read_whole_number(reader, value, 1, 2147483647, out);
}

bool read_stale_after(Reader& reader, const Value& value, int& out) {
  long number = 0;
  if (!read_whole_number(reader, value, 1, 8760, number)) return false;
  out = static_cast<int>(number);
  return true;
}

/// How much of each list is read.
struct Used {
  size_t closing_days = 0;
  size_t school_holidays = 0;
  size_t channels = 0;
  size_t board = 0;
  size_t notices = 0;
  size_t facilities = 0;
  size_t contacts = 0;
  size_t services = 0;
};

template <class T>
void make_room(std::vector<T>& list, const char* name, const std::vector<Value>& roots) {
  size_t count = 0;
  for (const Value& root : roots) {
    const Value* value = root.find(name);
    if (value != nullptr) count += value->children.size();
  }
  list = std::vector<T>(count);
}

void read_file(Fields& fields, const std::vector<std::string>& names, size_t file, OnceOnly& once,
               Used& used, Directory& out) {
  const auto member = [&](const char* name, auto& target, auto read) {
    if (const Value* value = once.claim(fields, name, names, file)) {
      read(fields.reader, *value, target);
    }
  };
  const auto moment = [&](const char* name, std::optional<DateTime>& target) {
    DateTime time;
    const Value* value = once.claim(fields, name, names, file);
    if (value != nullptr && read_date_time(fields.reader, *value, time)) target = time;
  };
  std::string schema;
  fields.field("$schema", schema, read_string);
  member("town", out.town, read_town);
  moment("issued_at", out.issued_at);
  member("serial", out.serial, read_serial);
  member("issuer", out.issuer, read_string);
  member("situation", out.situation, read_enum<Situation>);
  moment("next_update_by", out.next_update_by);
  moment("no_change_confirmed_at", out.no_change_confirmed_at);
  member("stale_after_hours", out.stale_after_hours, read_stale_after);
  fields.shared_list("closing_days", out.closing_days, used.closing_days, read_closing_day);
  fields.shared_list("school_holidays", out.school_holidays, used.school_holidays,
                     read_closing_day);
  fields.shared_list("channels", out.channels, used.channels, read_channel);
  fields.shared_list("board", out.board, used.board, read_board_entry);
  fields.shared_list("notices", out.notices, used.notices, read_notice);
  fields.shared_list("facilities", out.facilities, used.facilities, read_facility);
  fields.shared_list("contacts", out.contacts, used.contacts, read_contact);
  fields.shared_list("services", out.services, used.services, read_service);
  if (fields.again("issued_at") != nullptr || fields.again("next_update_by") != nullptr) {
    fields.in_order("issued_at", out.issued_at, "next_update_by", out.next_update_by);
  }
}

void complete_displays(std::vector<Phone>& phones, const std::string& area_code) {
  for (Phone& phone : phones) {
    if (phone.display.empty()) phone.display = display_number(phone.number, area_code);
  }
}

void complete_displays(std::vector<Alternative>& alternatives, const std::string& area_code) {
  for (Alternative& alternative : alternatives) complete_displays(alternative.phones, area_code);
}

void complete_displays(Directory& directory) {
  const std::string& area_code = directory.town.area_code;
  for (Facility& facility : directory.facilities) {
    complete_displays(facility.phones, area_code);
    complete_displays(facility.alternatives, area_code);
  }
  for (Contact& contact : directory.contacts) complete_displays(contact.phones, area_code);
  for (Service& service : directory.services) complete_displays(service.alternatives, area_code);
}

/// Findings come in the order of the text: lines are counted once, not once a finding.
std::vector<Problem> placed(std::vector<Finding> findings, const std::vector<File>& files,
                            const std::vector<Value>& roots) {
  std::vector<Problem> problems;
  [[maybe_unused]] PlaceFinder finder;
  for (size_t i = 0; i < findings.size(); ++i) {
    Finding& finding = findings[i];
    Problem problem{finding.severity, {}, std::move(finding.key), std::move(finding.values)};
    if constexpr (!explains) {
      problem.key = std::to_string(finding.offset);
    } else if (finding.file < files.size()) {
      if (i == 0 || finding.file != findings[i - 1].file) {
        finder =
            PlaceFinder(without_byte_order_mark(files[finding.file].text), roots[finding.file]);
      }
      problem.place = finder.at(finding.offset);
      problem.place.file = files[finding.file].name;
    }
    problems.push_back(std::move(problem));
  }
  return problems;
}

}  // namespace

bool Loaded::has_errors() const {
  for (const Problem& problem : problems) {
    if (problem.severity == Severity::error) return true;
  }
  return false;
}

Loaded load(const std::vector<File>& files) {
  Loaded loaded;
  Directory& directory = loaded.directory;
  Gathered gathered;
  OnceOnly once;
  std::vector<Value> roots(files.size());
  std::vector<std::string> names;
  names.reserve(files.size());
  for (const File& file : files) names.push_back(file.name);

  std::vector<char> broken(files.size(), false);
  bool complete = true;
  for (size_t i = 0; i < files.size(); ++i) {
    if (parse_json(files[i].text, i, roots[i], gathered.findings) == Completeness::broken) {
      complete = false;
      broken[i] = true;
      roots[i] = Value();
    }
  }
  make_room(directory.closing_days, "closing_days", roots);
  make_room(directory.school_holidays, "school_holidays", roots);
  make_room(directory.channels, "channels", roots);
  make_room(directory.board, "board", roots);
  make_room(directory.notices, "notices", roots);
  make_room(directory.facilities, "facilities", roots);
  make_room(directory.contacts, "contacts", roots);
  make_room(directory.services, "services", roots);
  Used used;
  for (size_t i = 0; i < files.size(); ++i) {
    if (broken[i]) continue;
    Reader reader(without_byte_order_mark(files[i].text), i, gathered);
    Fields fields(reader, roots[i]);
    complete = complete && fields.is_object();
    read_file(fields, names, i, once, used, directory);
  }
  Fields::shorten(directory.closing_days, used.closing_days);
  Fields::shorten(directory.school_holidays, used.school_holidays);
  Fields::shorten(directory.channels, used.channels);
  Fields::shorten(directory.board, used.board);
  Fields::shorten(directory.notices, used.notices);
  Fields::shorten(directory.facilities, used.facilities);
  Fields::shorten(directory.contacts, used.contacts);
  Fields::shorten(directory.services, used.services);
  // What a file that cannot be read contains is not missing.
  if (complete) {
    for (const char* name : {"town", "issued_at", "serial"}) {
      if (!once.has(name)) gathered.findings.error(0, 0, "problem.member_missing", name);
    }
    check_references(directory, names, gathered);
  }
  complete_displays(directory);
  loaded.problems = placed(gathered.findings.take_sorted(), files, roots);
  return loaded;
}

LoadedTexts load_texts(std::string_view language, const File& file) {
  LoadedTexts loaded;
  Gathered gathered;
  std::vector<Value> roots(1);
  std::map<std::string, std::string, std::less<>> entries;
  if (parse_json(file.text, 0, roots[0], gathered.findings) == Completeness::complete) {
    Reader reader(without_byte_order_mark(file.text), 0, gathered);
    if (roots[0].kind != Value::Kind::object) {
      reader.error(roots[0].offset, "problem.type.object");
    }
    for (const Value& child : roots[0].children) {
      std::string text;
      if (read_string(reader, child, text)) entries.emplace(child.key, std::move(text));
    }
  }
  loaded.texts = text::Texts(std::string(language), std::move(entries));
  loaded.problems = placed(gathered.findings.take_sorted(), {file}, roots);
  return loaded;
}

}  // namespace wegweiser::model
