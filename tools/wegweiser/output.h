#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace wegweiser::tool {

/// A site while it is being written: beside its final place, in a folder of its own.
class Output {
 public:
  /// Nothing is at `place` until publish(); leftovers of a build that broke off are removed.
  explicit Output(std::filesystem::path place);
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  /// Writes a file and, where that saves bytes, "….br" and "….gz" beside it.
  void add(const std::string& name, std::string_view bytes);
  /// The same under "stem.<hash>.extension"; gives that name.
  std::string add_hashed(std::string_view stem, std::string_view extension, std::string_view bytes);
  /// A name for the content of all files so far.
  std::string version() const;
  /// As digest.h's integrity(), of a file added before.
  const std::string& integrity_of(const std::string& name) const { return integrity_.at(name); }
  size_t files() const { return integrity_.size(); }

  /// Puts the site in its place, and what was there before away, in one step.
  void publish();

 private:
  std::filesystem::path place_;
  std::filesystem::path fresh_;
  std::map<std::string, std::string> integrity_;  ///< by name
};

}  // namespace wegweiser::tool
