#include "text/utf8.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegweiser;

namespace {

std::u32string decode(std::string_view text) {
  std::u32string out;
  for (size_t position = 0; position < text.size();) {
    out.push_back(text::next_code_point(text, position));
  }
  return out;
}

}  // namespace

TEST_CASE("code points of one to four bytes are read and written") {
  const std::u32string letters = U"aß€😀";
  std::string bytes;
  for (const char32_t letter : letters) text::append_utf8(bytes, letter);
  CHECK(bytes == "aß€😀");
  CHECK(decode(bytes) == letters);
  CHECK(text::is_valid_utf8(bytes));
}

TEST_CASE("a broken byte becomes one replacement and the rest is kept") {
  CHECK(decode("a\xFF"
               "b") == U"a\uFFFDb");
  CHECK(decode("\xC3") == U"\uFFFD");
  CHECK(decode("\xE2\x82") == U"\uFFFD\uFFFD");
  CHECK(decode("\xC0\x80") == U"\uFFFD\uFFFD");
  CHECK(decode("\xED\xA0\x80") == U"\uFFFD\uFFFD\uFFFD");
  CHECK(decode("\xF4\x90\x80\x80").size() == 4);
}

TEST_CASE("overlong forms, surrogates and cut sequences are not valid") {
  CHECK_FALSE(text::is_valid_utf8("\xC0\x80"));
  CHECK_FALSE(text::is_valid_utf8("\xE0\x80\x80"));
  CHECK_FALSE(text::is_valid_utf8("\xED\xA0\x80"));
  CHECK_FALSE(text::is_valid_utf8("\xF4\x90\x80\x80"));
  CHECK_FALSE(text::is_valid_utf8("ab\xC3"));
  CHECK(text::is_valid_utf8(""));
}

TEST_CASE("what cannot be written becomes the replacement") {
  std::string bytes;
  text::append_utf8(bytes, 0xD800);
  text::append_utf8(bytes, 0x110000);
  CHECK(bytes == "\uFFFD\uFFFD");
}

TEST_CASE("reading behind the end stays there") {
  size_t position = 3;
  CHECK(text::next_code_point("abc", position) == text::replacement);
  CHECK(position == 3);
}

TEST_CASE("direction controls are known") {
  CHECK(text::is_direction_control(0x202E));
  CHECK(text::is_direction_control(0x2066));
  CHECK(text::is_direction_control(0x200F));
  CHECK(text::is_direction_control(0x061C));
  CHECK_FALSE(text::is_direction_control(U'a'));
  CHECK_FALSE(text::is_direction_control(0x200D));
}
