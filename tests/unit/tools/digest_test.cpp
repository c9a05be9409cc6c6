#include "digest.h"

#include <catch2/catch_test_macros.hpp>

#include "compress.h"

using namespace wegweiser;

// SHA-256 of "abc": FIPS 180-2, appendix B.1.
TEST_CASE("a digest is SHA-256", "[digest]") {
  CHECK(tool::short_hash("abc") == "ba7816bf8f01cfea");
  CHECK(tool::integrity("abc") == "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

TEST_CASE("compressed bytes are small and always the same", "[compress]") {
  const std::string text(10000, 'a');
  CHECK(tool::brotli(text).size() < 50);
  CHECK(tool::brotli(text) == tool::brotli(text));
  CHECK(tool::gzip(text).size() < 100);
  CHECK(tool::gzip(text) == tool::gzip(text));
  CHECK(tool::gzip(text).substr(4, 4) == std::string(4, '\0'));  // no time
}

TEST_CASE("nothing compresses too", "[compress]") {
  CHECK_FALSE(tool::brotli("").empty());
  CHECK_FALSE(tool::gzip("").empty());
}
