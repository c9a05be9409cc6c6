#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace wegweiser::tool {

/// What a browser asks for. `path` is decoded, without query.
struct Question {
  std::string path;
  std::string query;            ///< as sent, without "?"
  std::string accept_encoding;  ///< the header, may be empty
  std::string if_none_match;    ///< the header, may be empty
};

struct Reply {
  int status = 200;
  std::string body;
  std::string type;      ///< content type
  std::string encoding;  ///< "br", "gzip" or empty: as it is
  std::string etag;      ///< with quotes
  std::string cache_control;
  std::string location;  ///< of a redirect, relative
};

/// Answers from the files below a folder, as a good static host would: the page of a folder, its
/// missing slash, the compressed neighbour of a file, 304. Files are read anew for every
/// question, so a rebuilt site shows at once. Nothing outside the folder is ever read.
class Site {
 public:
  /// `prefix` begins and ends with "/": the path under which the site seems to lie.
  Site(const std::filesystem::path& root, std::string prefix);

  Reply answer(const Question& question) const;

 private:
  Reply file(const std::filesystem::path& path, const Question& question) const;
  Reply not_found() const;

  std::filesystem::path root_;
  std::string prefix_;
};

std::string content_type(const std::filesystem::path& path);
/// "app.0123456789abcdef.js": the name changes with the content, so it may be kept for ever.
bool is_named_by_hash(const std::filesystem::path& path);
/// Whether an Accept-Encoding header allows `coding` (RFC 9110 section 12.5.3).
bool accepts(std::string_view accept_encoding, std::string_view coding);

}  // namespace wegweiser::tool
