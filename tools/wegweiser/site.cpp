#include "site.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

#include "digest.h"
#include "files.h"

namespace wegweiser::tool {
namespace {

namespace fs = std::filesystem;

bool is_hidden_or_climbing(std::string_view path) {
  if (path.find('\0') != std::string_view::npos) return true;
  if (path.find('\\') != std::string_view::npos) return true;
  return path.find("/.") != std::string_view::npos || path.starts_with('.');
}

/// Whether a resolved path still lies in the root, also after symbolic links.
bool is_below(const fs::path& path, const fs::path& root) {
  std::error_code error;
  const fs::path real = fs::canonical(path, error);
  if (error) return false;
  const auto [end, ignored] = std::mismatch(root.begin(), root.end(), real.begin(), real.end());
  return end == root.end();
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// The part before the next `separator`; `rest` moves behind it.
std::string_view next_part(std::string_view& rest, char separator) {
  const size_t end = std::min(rest.find(separator), rest.size());
  const std::string_view part = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return trimmed(part);
}

bool matches(std::string_view if_none_match, std::string_view etag) {
  while (!if_none_match.empty()) {
    std::string_view tag = next_part(if_none_match, ',');
    if (tag.starts_with("W/")) tag.remove_prefix(2);
    if (tag == etag || tag == "*") return true;
  }
  return false;
}

}  // namespace

std::string content_type(const fs::path& path) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 12> types = {{
      {".html", "text/html; charset=utf-8"},
      {".css", "text/css; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".json", "application/json; charset=utf-8"},
      {".wasm", "application/wasm"},
      {".webmanifest", "application/manifest+json; charset=utf-8"},
      {".svg", "image/svg+xml; charset=utf-8"},
      {".png", "image/png"},
      {".ico", "image/x-icon"},
      {".txt", "text/plain; charset=utf-8"},
      {".xml", "application/xml; charset=utf-8"},
      {".map", "application/json; charset=utf-8"},
  }};
  const std::string extension = path.extension().string();
  for (const auto& [known, type] : types) {
    if (extension == known) return std::string(type);
  }
  return "application/octet-stream";
}

bool is_named_by_hash(const fs::path& path) {
  const std::string stem = path.stem().string();
  const size_t dot = stem.rfind('.');
  if (dot == std::string::npos || stem.size() - dot - 1 != 16) return false;
  return stem.find_first_not_of("0123456789abcdef", dot + 1) == std::string::npos;
}

bool accepts(std::string_view accept_encoding, std::string_view coding) {
  while (!accept_encoding.empty()) {
    std::string_view entry = next_part(accept_encoding, ',');
    if (next_part(entry, ';') != coding) continue;
    const std::string_view weight = trimmed(entry);
    return !(weight.starts_with("q=0") &&
             weight.find_first_of("123456789") == std::string_view::npos);
  }
  return false;
}

Site::Site(const fs::path& root, std::string prefix)
    : root_(fs::canonical(root)), prefix_(std::move(prefix)) {}

Reply Site::answer(const Question& question) const {
  if (question.path + "/" == prefix_) {
    Reply reply;
    reply.status = 301;
    reply.location = fs::path(question.path).filename().string() + "/";
    return reply;
  }
  if (!question.path.starts_with(prefix_)) return not_found();
  const std::string inner = question.path.substr(prefix_.size());
  if (is_hidden_or_climbing(inner)) return not_found();

  // "//" in an address would make an absolute path of the rest.
  const fs::path path = root_ / fs::path(inner).relative_path();
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (fs::is_directory(status)) {
    if (!inner.empty() && inner.back() != '/') {
      Reply reply;
      reply.status = 301;
      reply.location = path.filename().string() + "/";
      if (!question.query.empty()) reply.location += "?" + question.query;
      return reply;
    }
    return file(path / "index.html", question);
  }
  return file(path, question);
}

Reply Site::file(const fs::path& path, const Question& question) const {
  std::error_code error;
  if (!fs::is_regular_file(path, error) || !is_below(path, root_)) return not_found();

  Reply reply;
  reply.type = content_type(path);
  reply.cache_control = is_named_by_hash(path) ? "public, max-age=31536000, immutable" : "no-cache";
  fs::path chosen = path;
  constexpr std::array<std::pair<std::string_view, std::string_view>, 2> codings = {
      {{"br", ".br"}, {"gzip", ".gz"}}};
  for (const auto& [coding, extension] : codings) {
    const fs::path compressed = path.string() + std::string(extension);
    if (accepts(question.accept_encoding, coding) && fs::is_regular_file(compressed, error)) {
      chosen = compressed;
      reply.encoding = coding;
      break;
    }
  }
  reply.body = read_file(chosen);
  // The compressed form is another representation and must have another tag.
  reply.etag = '"' + short_hash(reply.body) + '"';
  if (matches(question.if_none_match, reply.etag)) {
    reply.status = 304;
    reply.body.clear();
  }
  return reply;
}

Reply Site::not_found() const {
  Reply reply;
  reply.status = 404;
  reply.type = "text/html; charset=utf-8";
  reply.cache_control = "no-cache";
  std::error_code error;
  const fs::path page = root_ / "404.html";
  reply.body = fs::is_regular_file(page, error)
                   ? read_file(page)
                   : "<!doctype html><html lang=\"de\"><title>Nicht gefunden</title>"
                     "<h1>Diese Seite gibt es hier nicht</h1></html>\n";
  return reply;
}

}  // namespace wegweiser::tool
