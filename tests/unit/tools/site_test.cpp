#include "site.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegweiser;

TEST_CASE("Accept-Encoding is read as the standard says", "[site]") {
  CHECK(tool::accepts("gzip, deflate, br", "br"));
  CHECK(tool::accepts("br;q=0.1,gzip", "br"));
  CHECK(tool::accepts("gzip ; q=1.0", "gzip"));
  CHECK_FALSE(tool::accepts("gzip, br;q=0", "br"));
  CHECK_FALSE(tool::accepts("br; q=0.000", "br"));
  CHECK_FALSE(tool::accepts("", "br"));
  CHECK_FALSE(tool::accepts("brotli", "br"));
}

TEST_CASE("a name with a hash of sixteen digits may be kept for ever", "[site]") {
  CHECK(tool::is_named_by_hash("app.0123456789abcdef.js"));
  CHECK(tool::is_named_by_hash("moessingen/data.0123456789abcdef.json"));
  CHECK_FALSE(tool::is_named_by_hash("app.js"));
  CHECK_FALSE(tool::is_named_by_hash("app.0123456789abcde.js"));
  CHECK_FALSE(tool::is_named_by_hash("app.0123456789ABCDEF.js"));
  CHECK_FALSE(tool::is_named_by_hash("app.min.js"));
}

TEST_CASE("browsers refuse wasm and manifests of the wrong type", "[site]") {
  CHECK(tool::content_type("app.wasm") == "application/wasm");
  CHECK(tool::content_type("manifest.webmanifest") == "application/manifest+json; charset=utf-8");
  CHECK(tool::content_type("a.unknown") == "application/octet-stream");
}
