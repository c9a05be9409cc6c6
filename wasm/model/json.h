#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/finding.h"

namespace wegweiser::model {

/// A JSON value that knows the byte at which it starts: everything said about it can be said with
/// line and column.
struct Value {
  enum class Kind { null, boolean, number, string, array, object };

  Kind kind = Kind::null;
  bool truth = false;
  double number = 0;
  size_t offset = 0;      ///< of the value's first byte
  size_t key_offset = 0;  ///< of its key's opening quote, in an object
  std::string key;
  std::string text;  ///< a string decoded, a number as it is written
  std::vector<Value> children;

  const Value* find(std::string_view name) const;
};

enum class Completeness { complete, broken };

/// Reads one JSON text (RFC 8259) strictly: no comments, no trailing commas, no duplicate keys,
/// no direction controls or other invisible characters, valid UTF-8. What is wrong is added to
/// `findings`. `broken`: nothing of `root` can be relied on.
Completeness parse_json(std::string_view text, size_t file, Value& root, Findings& findings);

/// `text` without a UTF-8 byte order mark.
std::string_view without_byte_order_mark(std::string_view text);

/// The byte at which character number `column` (from 1) of a string value stands in the file's
/// text, escapes counted as the one character they mean. `offset` is the value's.
size_t offset_in_string(std::string_view text, size_t offset, size_t column);

/// Line, column and JSON pointer of bytes of one text. Ascending bytes are cheapest: it reads on
/// from where it was.
class PlaceFinder {
 public:
  PlaceFinder() = default;
  PlaceFinder(std::string_view text, const Value& root) : text_(text), root_(&root) {}
  /// Without the file's name.
  Place at(size_t offset);

 private:
  std::string_view text_;
  const Value* root_ = nullptr;
  size_t position_ = 0;
  size_t line_ = 1;
  size_t column_ = 1;
};

}  // namespace wegweiser::model
