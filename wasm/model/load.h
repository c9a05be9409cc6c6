#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/directory.h"
#include "model/problem.h"
#include "text/texts.h"

namespace wegweiser::model {

struct File {
  std::string name;  ///< as shown in messages
  std::string text;
};

/// Largest file that is read: 4 MiB. A directory of 12,000 offices has 3.
inline constexpr size_t largest_file = 4u << 20;
/// Deepest nesting that is read.
inline constexpr int deepest_nesting = 32;

struct Loaded {
  Directory directory;
  std::vector<Problem> problems;  ///< all of them, in the order of files and lines

  bool has_errors() const;
};

/// Reads a town from its files: unknown and duplicate keys, wrong types, dangling ids, impossible
/// dates, wrong phone numbers, bad hours and so on are problems; the rest is still read.
Loaded load(const std::vector<File>& files);

/// Reads `data/texts/<language>.json`: one object of strings. Problems as in load().
struct LoadedTexts {
  text::Texts texts;
  std::vector<Problem> problems;
};
LoadedTexts load_texts(std::string_view language, const File& file);

}  // namespace wegweiser::model
