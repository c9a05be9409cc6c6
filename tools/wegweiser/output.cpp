#include "output.h"

#include <fcntl.h>
#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>
#include <utility>

#include "compress.h"
#include "digest.h"
#include "files.h"

namespace wegweiser::tool {

namespace fs = std::filesystem;

Output::Output(fs::path place)
    : place_(std::move(place)),
      fresh_(place_.parent_path() / fmt::format(".{}.new", place_.filename().string())) {
  std::error_code error;
  fs::remove_all(fresh_, error);
  fs::create_directories(fresh_, error);
  if (error) {
    throw Failure{fmt::format("{}: Der Ordner lässt sich nicht anlegen ({})", fresh_.string(),
                              error.message())};
  }
}

Output::~Output() {
  std::error_code ignored;
  fs::remove_all(fresh_, ignored);
}

void Output::add(const std::string& name, std::string_view bytes) {
  const fs::path path = fresh_ / name;
  write_file(path, bytes);
  if (is_compressible(path)) {
    const std::string by_brotli = brotli(bytes);
    if (by_brotli.size() < bytes.size()) write_file(path.string() + ".br", by_brotli);
    const std::string by_gzip = gzip(bytes);
    if (by_gzip.size() < bytes.size()) write_file(path.string() + ".gz", by_gzip);
  }
  integrity_[name] = integrity(bytes);
}

std::string Output::add_hashed(std::string_view stem, std::string_view extension,
                               std::string_view bytes) {
  std::string name = fmt::format("{}.{}{}", stem, short_hash(bytes), extension);
  add(name, bytes);
  return name;
}

std::string Output::version() const {
  std::string list;
  for (const auto& [name, digest] : integrity_) list += fmt::format("{} {}\n", name, digest);
  return short_hash(list);
}

void Output::publish() {
  // An exchange leaves no moment without a site; it needs something to exchange with.
  if (renameat2(AT_FDCWD, fresh_.c_str(), AT_FDCWD, place_.c_str(), RENAME_EXCHANGE) == 0) return;
  std::error_code error;
  if (errno != ENOENT) {  // a file system that cannot exchange: NFS, some containers
    fs::remove_all(place_, error);
  }
  fs::rename(fresh_, place_, error);
  if (error) {
    throw Failure{fmt::format("{}: Die fertige Seite lässt sich nicht an ihren Platz schieben ({})",
                              place_.string(), error.message())};
  }
}

}  // namespace wegweiser::tool
