#include "files.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <system_error>

namespace wegweiser::tool {
namespace {

namespace fs = std::filesystem;

struct Closer {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using OpenFile = std::unique_ptr<std::FILE, Closer>;

[[noreturn]] void fail(const fs::path& path, std::string_view what) {
  throw Failure{fmt::format("{}: {} ({})", path.string(), what, std::strerror(errno))};
}

}  // namespace

std::string read_file(const fs::path& path, size_t limit) {
  const OpenFile file(std::fopen(path.c_str(), "rb"));
  if (!file) fail(path, "Die Datei lässt sich nicht öffnen");
  std::string bytes;
  char block[1 << 16];
  while (bytes.size() < limit) {
    const size_t wanted = std::min(sizeof block, limit - bytes.size());
    const size_t count = std::fread(block, 1, wanted, file.get());
    bytes.append(block, count);
    if (count < wanted) break;
  }
  if (std::ferror(file.get()) != 0) fail(path, "Die Datei lässt sich nicht lesen");
  return bytes;
}

void write_file(const fs::path& path, std::string_view bytes) {
  std::error_code ignored;  // fopen says the same with a better message
  fs::create_directories(path.parent_path(), ignored);
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) fail(path, "Die Datei lässt sich nicht anlegen");
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  if (std::fclose(file) != 0 || !written) {
    fail(path, "Die Datei lässt sich nicht schreiben");
  }
}

std::vector<fs::path> list_files(const fs::path& folder, std::string_view extension) {
  std::error_code error;
  std::vector<fs::path> found;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    const std::string name = entry.path().filename().string();
    std::error_code unreadable;
    if (name.ends_with(extension) && name.front() != '.' && entry.is_regular_file(unreadable)) {
      found.push_back(entry.path());
    }
  }
  if (error) {
    throw Failure{fmt::format("{}: Der Ordner lässt sich nicht lesen ({})", folder.string(),
                              error.message())};
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<model::File> read_town(const fs::path& folder) {
  std::vector<model::File> files;
  for (const fs::path& path : list_files(folder, ".json")) {
    // One byte more than allowed is enough for the loader to see that a file is too large.
    files.push_back({path.string(), read_file(path, model::largest_file + 1)});
  }
  if (files.empty()) {
    throw Failure{
        fmt::format("{}: Hier liegt keine .json-Datei. Gemeint ist der Ordner einer "
                    "Gemeinde, zum Beispiel data/musterstadt",
                    folder.string())};
  }
  return files;
}

std::string town_folder_name(const fs::path& folder) {
  const fs::path clean = fs::absolute(folder).lexically_normal();
  return clean.has_filename() ? clean.filename().string() : clean.parent_path().filename().string();
}

}  // namespace wegweiser::tool
