#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/directory.h"
#include "model/json.h"
#include "model/names.h"

namespace wegweiser::model {

enum class IdKind : uint8_t { facility, service, contact, notice };

/// An id, or a mention of one, and where it stands. `id` views the tree of values.
struct Mark {
  IdKind kind = IdKind::facility;
  std::string_view id;
  size_t file = 0;
  size_t offset = 0;
  size_t index = 0;  ///< of the facility the mark belongs to, in the order of reading
};

/// What can only be judged when all files are read.
struct Gathered {
  Findings findings;
  std::vector<Mark> ids;
  std::vector<Mark> references;
  std::vector<Mark> parts;  ///< the part_of of each facility that has one
  std::optional<Mark> switchboard;
  size_t facilities = 0;  ///< read so far
};

/// Reads the values of one file. Each `read_…` below returns whether `out` can be used; when not,
/// it has said why.
class Reader {
 public:
  Reader(std::string_view text, size_t file, Gathered& all)
      : gathered(all), text_(text), file_(file) {}

  /// `found`, `suggestion` and `other` fill the placeholders of those names.
  void error(size_t offset, text::StaffKey key, std::string_view found = {},
             std::string_view suggestion = {}, std::string_view other = {}) {
    report(Severity::error, offset, key, found, suggestion, other);
  }
  void warning(size_t offset, text::StaffKey key, std::string_view found = {},
               std::string_view suggestion = {}, std::string_view other = {}) {
    report(Severity::warning, offset, key, found, suggestion, other);
  }
  void report(Severity severity, size_t offset, text::StaffKey key, std::string_view found,
              std::string_view suggestion = {}, std::string_view other = {}) {
    gathered.findings.add(severity, file_, offset, key, found, suggestion, other);
  }

  Mark mark(IdKind kind, const Value& value) const {
    return {kind, value.text, file_, value.offset, gathered.facilities - 1};
  }
  /// The byte of a character inside a string value.
  size_t offset_inside(const Value& value, size_t column) const {
    return offset_in_string(text_, value.offset, column);
  }

  Gathered& gathered;

 private:
  std::string_view text_;
  size_t file_;
};

template <class T>
using Read = bool (*)(Reader&, const Value&, T&);

/// The members of one object. Hundreds of calls go through these few functions: inlined, they would
/// be a third of this library's bytes on the phone.
/// Asking for a member makes its name known; when the object is left,
/// every member nobody asked for is a problem.
class Fields {
 public:
  Fields(Reader& reader, const Value& value);
  ~Fields();
  Fields(const Fields&) = delete;
  Fields& operator=(const Fields&) = delete;

  bool is_object() const { return value_.kind == Value::Kind::object; }
  const Value* find(const char* name);
  /// A member that was asked for before.
  const Value* again(std::string_view name) const { return value_.find(name); }
  /// As find(); a missing or empty one is a problem.
  const Value* require(const char* name);
  /// Where the member stands, else the object.
  size_t offset(const char* name) const;
  const std::vector<const char*>& names() const { return names_; }

  template <class T>
  [[gnu::noinline]] void field(const char* name, T& out, Read<T> read) {
    if (const Value* value = find(name)) read(reader, *value, out);
  }
  template <class T>
  [[gnu::noinline]] void field(const char* name, std::optional<T>& out, Read<T> read) {
    if (const Value* value = find(name)) {
      out.emplace();
      if (!read(reader, *value, *out)) out.reset();
    }
  }
  template <class T>
  [[gnu::noinline]] void required(const char* name, T& out, Read<T> read) {
    if (const Value* value = require(name)) read(reader, *value, out);
  }
  template <class T>
  [[gnu::noinline]] void required(const char* name, std::optional<T>& out, Read<T> read) {
    if (require(name) != nullptr) field(name, out, read);
  }
  template <class T>
  [[gnu::noinline]] void list(const char* name, std::vector<T>& out, Read<T> read) {
    const Value* value = find_list(name);
    if (value == nullptr) return;
    out = std::vector<T>(value->children.size());
    size_t used = 0;
    fill(*value, out, used, read);
    shorten(out, used);
  }
  /// A list that several files share: `out` has room for all of it, `used` counts what is read.
  template <class T>
  [[gnu::noinline]] void shared_list(const char* name, std::vector<T>& out, size_t& used,
                                     Read<T> read) {
    if (const Value* value = find_list(name)) fill(*value, out, used, read);
  }
  template <class T>
  static void shorten(std::vector<T>& out, size_t used) {
    while (out.size() > used) out.pop_back();
  }
  /// A problem when the second moment lies before the first.
  template <class T>
  void in_order(const char* first, const T& begin, const char* second, const T& end) {
    if (end < begin) reader.error(offset(second), "problem.before", second, {}, first);
  }
  template <class T>
  void in_order(const char* first, const std::optional<T>& begin, const char* second,
                const std::optional<T>& end) {
    if (begin && end) in_order(first, *begin, second, *end);
  }

  Reader& reader;

 private:
  const Value* find_list(const char* name);

  // The lists never grow: code that moves such large types one by one is as long as all the rest.
  template <class T>
  void fill(const Value& value, std::vector<T>& out, size_t& used, Read<T> read) {
    for (const Value& child : value.children) {
      T* slot = &out[used];
      if (read(reader, child, *slot)) {
        ++used;
      } else {
        std::destroy_at(slot);
        ::new (static_cast<void*>(slot)) T();
      }
    }
  }

  const Value& value_;
  std::vector<const char*> names_;
};

bool read_string(Reader&, const Value&, std::string&);
bool read_text(Reader&, const Value&, Text&);
bool read_bool(Reader&, const Value&, bool&);
bool read_date(Reader&, const Value&, Date&);
bool read_date_time(Reader&, const Value&, DateTime&);
/// A date as exact as its source: "2023", "2023-11", "2023-11-17".
bool read_partial_date(Reader&, const Value&, std::string&);
bool read_url(Reader&, const Value&, std::string&);
bool read_language(Reader&, const Value&, std::string&);
/// Lower-case letters, digits and "-".
bool read_slug(Reader&, const Value&, std::string&);
bool read_whole_number(Reader&, const Value&, long smallest, long largest, long& out);
bool read_number(Reader&, const Value&, double smallest, double largest, double& out);
/// An opening_hours expression; what is unusual in it becomes a warning.
bool read_hours(Reader&, const Value&, hours::Expression&);
/// The same for a member that keeps the text.
bool read_hours_text(Reader&, const Value&, std::string&);

/// The index of the name in `names`, or -1.
int read_choice(Reader&, const Value&, Names names);

template <class Enum>
bool read_enum(Reader& reader, const Value& value, Enum& out) {
  const int index = read_choice(reader, value, names_of(Enum()));
  if (index < 0) return false;
  out = static_cast<Enum>(index);
  return true;
}

template <IdKind kind>
bool read_id(Reader& reader, const Value& value, std::string& out) {
  if (!read_slug(reader, value, out)) return false;
  reader.gathered.ids.push_back(reader.mark(kind, value));
  return true;
}

template <IdKind kind>
bool read_reference(Reader& reader, const Value& value, std::string& out) {
  if (!read_string(reader, value, out)) return false;
  if (!out.empty()) reader.gathered.references.push_back(reader.mark(kind, value));
  return true;
}

}  // namespace wegweiser::model
