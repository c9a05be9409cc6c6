#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace wegweiser::text {

/// A value for one {placeholder} of a text.
using Value = std::pair<std::string_view, std::string_view>;

/// The texts of one language, `data/texts/<language>.json`: key -> sentence with {placeholders}.
/// A key that is missing comes back in angle brackets, never empty: tests look for them.
class Texts {
 public:
  Texts() = default;
  Texts(std::string language, std::map<std::string, std::string, std::less<>> entries);

  /// BCP 47 tag, "de".
  const std::string& language() const { return language_; }
  bool has(std::string_view key) const;
  std::string get(std::string_view key) const;
  /// get(key) with every {name} replaced; a placeholder without a value stays as it is.
  std::string format(std::string_view key, std::initializer_list<Value> values) const;
  /// The plural form of `key` for n: "key.one" or "key.other", with {n} replaced.
  std::string count(std::string_view key, long n) const;

  const std::map<std::string, std::string, std::less<>>& entries() const { return entries_; }

 private:
  std::string language_ = "de";
  std::map<std::string, std::string, std::less<>> entries_;
};

/// `pattern` with every {name} replaced by its value.
std::string fill(std::string_view pattern, std::initializer_list<Value> values);

}  // namespace wegweiser::text
