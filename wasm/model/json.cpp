#include "model/json.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#define JSON_NOEXCEPTION
#define JSON_NO_IO
#define JSON_HAS_FILESYSTEM 0
#define JSON_HAS_EXPERIMENTAL_FILESYSTEM 0
#include <nlohmann/json.hpp>

#include "model/load.h"
#include "model/syntax.h"
#include "text/utf8.h"

namespace wegweiser::model {
namespace {

/// Counts what the lexer has consumed: its SAX events carry no positions.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* position, size_t* consumed)
      : position_(position), consumed_(consumed) {}
  reference operator*() const { return *position_; }
  CountingIterator& operator++() {
    ++position_;
    ++*consumed_;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountingIterator& other) const { return position_ == other.position_; }
  bool operator!=(const CountingIterator& other) const { return position_ != other.position_; }

 private:
  const char* position_;
  size_t* consumed_;
};

/// The end of a number that the lexer has taken. It has looked one character ahead, except at the
/// end of the text, so its own position does not tell.
size_t behind_number(std::string_view text, size_t at) {
  const auto digits = [&] {
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  };
  const auto is = [&](std::string_view any) {
    return at < text.size() && any.find(text[at]) != std::string_view::npos;
  };
  if (is("-")) ++at;
  if (is("0")) {
    ++at;
  } else {
    digits();
  }
  if (is(".")) {
    ++at;
    digits();
  }
  if (is("eE")) {
    ++at;
    if (is("+-")) ++at;
    digits();
  }
  return at;
}

/// Builds the tree from nlohmann's SAX events. Every event returns whether to go on.
class Builder {
 public:
  using Last = SyntaxState::Last;

  Builder(std::string_view text, size_t file, Value& root, Findings& findings)
      : text_(text), file_(file), root_(root), findings_(findings) {}

  size_t consumed = 0;

  bool null() { return add(Value::Kind::null); }
  bool boolean(bool truth) {
    Value value;
    value.truth = truth;
    return add(Value::Kind::boolean, std::move(value));
  }
  bool number_integer(int64_t number) { return add_number(static_cast<double>(number)); }
  bool number_unsigned(uint64_t number) { return add_number(static_cast<double>(number)); }
  bool number_float(double number, const std::string&) { return add_number(number); }
  bool string(std::string& decoded) {
    Value value;
    value.text = std::move(decoded);
    check_characters(value.text, begin_token());
    return add(Value::Kind::string, std::move(value));
  }
  bool binary(std::vector<uint8_t>&) { return false; }

  bool start_object(size_t) { return open(Value::Kind::object); }
  bool start_array(size_t) { return open(Value::Kind::array); }

  bool key(std::string& decoded) {
    key_offset_ = begin_token();
    key_ = std::move(decoded);
    check_characters(key_, key_offset_);
    end_token(key_offset_, consumed, Last::key);
    return true;
  }

  bool end_object() {
    report_duplicates(open_.back());
    return close();
  }
  bool end_array() { return close(); }

  /// nlohmann's own position and message go unused: see explain_syntax_error.
  bool parse_error(size_t, const std::string&, const nlohmann::detail::exception&) {
    explain_syntax_error(text_, file_, state_, findings_);
    return false;
  }

 private:
  size_t begin_token() const {
    size_t separator = 0;
    return next_token(text_, state_, separator);
  }

  void end_token(size_t begin, size_t end, Last last) {
    state_.last_begin = begin;
    state_.last_end = end;
    state_.last = last == Last::value && open_.empty() ? Last::finished : last;
    state_.bracket = 0;
    if (!open_.empty()) {
      state_.bracket = open_.back().kind == Value::Kind::object ? '{' : '[';
      state_.bracket_offset = open_.back().offset;
    }
  }

  void place(Value&& value) {
    if (open_.empty()) {
      root_ = std::move(value);
    } else {
      open_.back().children.push_back(std::move(value));
    }
  }

  void start(Value& value, Value::Kind kind) {
    value.kind = kind;
    value.offset = begin_token();
    if (!open_.empty() && open_.back().kind == Value::Kind::object) {
      value.key = std::move(key_);
      value.key_offset = key_offset_;
    }
  }

  bool add(Value::Kind kind, Value value = {}) {
    start(value, kind);
    const size_t begin = value.offset;
    place(std::move(value));
    end_token(begin, consumed, Last::value);
    return true;
  }

  bool add_number(double number) {
    Value value;
    value.number = number;
    start(value, Value::Kind::number);
    const size_t begin = value.offset;
    const size_t end = behind_number(text_, begin);
    value.text = std::string(text_.substr(begin, end - begin));
    place(std::move(value));
    end_token(begin, end, Last::value);
    return true;
  }

  bool open(Value::Kind kind) {
    Value value;
    start(value, kind);
    const size_t begin = value.offset;
    if (open_.size() >= static_cast<size_t>(deepest_nesting)) {
      findings_.error(file_, begin, "problem.json.too_deep", std::to_string(deepest_nesting));
      return false;
    }
    open_.push_back(std::move(value));
    end_token(begin, consumed, Last::opened);
    return true;
  }

  bool close() {
    Value value = std::move(open_.back());
    open_.pop_back();
    place(std::move(value));
    end_token(consumed - 1, consumed, Last::value);
    return true;
  }

  void report_duplicates(const Value& object) {
    std::vector<const Value*> members;
    for (const Value& child : object.children) members.push_back(&child);
    const auto before = [](const Value* a, const Value* b) {
      const int order = a->key.compare(b->key);
      return order != 0 ? order < 0 : a->key_offset < b->key_offset;
    };
    // Heap sort is a quarter of std::sort's code.
    std::make_heap(members.begin(), members.end(), before);
    std::sort_heap(members.begin(), members.end(), before);
    for (size_t i = 1; i < members.size(); ++i) {
      if (members[i - 1]->key == members[i]->key) {
        findings_.error(file_, members[i]->key_offset, "problem.json.duplicate_key",
                        members[i]->key);
      }
    }
  }

  void check_characters(std::string_view decoded, size_t offset) {
    size_t column = 1;
    for (size_t at = 0; at < decoded.size(); ++column) {
      const char32_t c = text::next_code_point(decoded, at);
      const bool control = (c < 0x20 && c != '\n') || (c >= 0x7F && c < 0xA0);
      if (!control && !text::is_direction_control(c)) continue;
      static constexpr char digits[] = "0123456789ABCDEF";
      std::string code = "U+";
      for (int shift = 12; shift >= 0; shift -= 4) code += digits[(c >> shift) & 15];
      findings_.error(file_, offset_in_string(text_, offset, column),
                      control ? "problem.json.control_character" : "problem.json.direction_control",
                      code);
    }
  }

  std::string_view text_;
  size_t file_;
  Value& root_;
  Findings& findings_;
  SyntaxState state_;
  std::vector<Value> open_;
  std::string key_;
  size_t key_offset_ = 0;
};

/// Whether the bytes are text at all: UTF-8 without NUL.
bool is_text(std::string_view text, size_t file, Findings& findings) {
  const size_t nul = text.find('\0');
  for (size_t at = 0; at < text.size();) {
    const size_t begin = at;
    const char32_t c = text::next_code_point(text, at);
    if (begin >= nul || (c == text::replacement && at - begin == 1)) {
      findings.error(file, begin, "problem.json.not_utf8");
      return false;
    }
  }
  return true;
}

}  // namespace

const Value* Value::find(std::string_view name) const {
  for (const Value& child : children) {
    if (child.key == name) return &child;
  }
  return nullptr;
}

std::string_view without_byte_order_mark(std::string_view text) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  return text;
}

Completeness parse_json(std::string_view text, size_t file, Value& root, Findings& findings) {
  if (text.size() > largest_file) {
    findings.error(file, 0, "problem.json.too_large", std::to_string(largest_file >> 20));
    return Completeness::broken;
  }
  const std::string_view content = without_byte_order_mark(text);
  if (content.size() != text.size()) {
    findings.add(Severity::warning, file, 0, "problem.json.byte_order_mark");
  }
  if (!is_text(content, file, findings)) return Completeness::broken;
  Builder builder(content, file, root, findings);
  const CountingIterator begin(content.data(), &builder.consumed);
  const CountingIterator end(content.data() + content.size(), &builder.consumed);
  return nlohmann::json::sax_parse(begin, end, &builder) ? Completeness::complete
                                                         : Completeness::broken;
}

size_t offset_in_string(std::string_view text, size_t offset, size_t column) {
  size_t at = offset + 1;
  for (; column > 1 && at < text.size(); --column) {
    if (text[at] == '"') break;
    if (text[at] != '\\') {
      text::next_code_point(text, at);
    } else if (at + 1 < text.size() && text[at + 1] == 'u') {
      const bool pair = at + 3 < text.size() && (text[at + 2] == 'd' || text[at + 2] == 'D') &&
                        (text[at + 3] == '8' || text[at + 3] == '9' || (text[at + 3] | 32) == 'a' ||
                         (text[at + 3] | 32) == 'b');
      at += pair ? 12 : 6;
    } else {
      at += 2;
    }
  }
  return std::min(at, text.size());
}

Place PlaceFinder::at(size_t offset) {
  offset = std::min(offset, text_.size());
  if (offset < position_) *this = PlaceFinder(text_, *root_);
  while (position_ < offset) {
    if (text::next_code_point(text_, position_) == U'\n') {
      ++line_;
      column_ = 1;
    } else {
      ++column_;
    }
  }
  Place place;
  place.line = line_;
  place.column = column_;
  if (root_ == nullptr) return place;

  // The tree is in the order of the text: the way down leads through the last child that starts
  // at or before the byte.
  const Value* value = root_;
  while (!value->children.empty()) {
    const bool object = value->kind == Value::Kind::object;
    size_t index = value->children.size();
    while (index > 0) {
      const Value& child = value->children[index - 1];
      if ((object ? child.key_offset : child.offset) <= offset) break;
      --index;
    }
    if (index == 0) break;
    value = &value->children[index - 1];
    place.pointer += '/';
    if (!object) {
      place.pointer += std::to_string(index - 1);
      continue;
    }
    for (const char c : value->key) {
      if (c == '~') {
        place.pointer += "~0";
      } else if (c == '/') {
        place.pointer += "~1";
      } else {
        place.pointer += c;
      }
    }
  }
  return place;
}

}  // namespace wegweiser::model
