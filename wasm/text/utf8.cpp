#include "text/utf8.h"

namespace wegweiser::text {

namespace {

struct LeadByte {
  size_t length = 0;
  char32_t bits = 0;
  char32_t minimum = 0;  ///< smallest code point that needs this length: shorter ones are overlong
};

LeadByte lead_byte(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {2, byte & 0x1Fu, 0x80};
  if (byte >= 0xE0 && byte <= 0xEF) return {3, byte & 0x0Fu, 0x800};
  if (byte >= 0xF0 && byte <= 0xF4) return {4, byte & 0x07u, 0x10000};
  return {};
}

bool is_scalar_value(char32_t code_point) {
  return code_point <= 0x10FFFF && (code_point < 0xD800 || code_point > 0xDFFF);
}

struct Decoded {
  char32_t code_point = 0;
  size_t length = 0;  ///< 0: malformed
};

Decoded decode(std::string_view text, size_t position) {
  const unsigned char first = static_cast<unsigned char>(text[position]);
  if (first < 0x80) return {first, 1};
  const LeadByte lead = lead_byte(first);
  if (lead.length == 0 || lead.length > text.size() - position) return {};
  char32_t code_point = lead.bits;
  for (size_t index = 1; index < lead.length; ++index) {
    const unsigned char byte = static_cast<unsigned char>(text[position + index]);
    if ((byte & 0xC0u) != 0x80u) return {};
    code_point = (code_point << 6) | (byte & 0x3Fu);
  }
  if (code_point < lead.minimum || !is_scalar_value(code_point)) return {};
  return {code_point, lead.length};
}

}  // namespace

char32_t next_code_point(std::string_view text, size_t& position) {
  if (position >= text.size()) return replacement;
  const Decoded decoded = decode(text, position);
  if (decoded.length == 0) {
    ++position;
    return replacement;
  }
  position += decoded.length;
  return decoded.code_point;
}

void append_utf8(std::string& out, char32_t code_point) {
  if (!is_scalar_value(code_point)) code_point = replacement;
  const auto push = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code_point < 0x80) {
    push(code_point);
  } else if (code_point < 0x800) {
    push(0xC0 | (code_point >> 6));
    push(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    push(0xE0 | (code_point >> 12));
    push(0x80 | ((code_point >> 6) & 0x3F));
    push(0x80 | (code_point & 0x3F));
  } else {
    push(0xF0 | (code_point >> 18));
    push(0x80 | ((code_point >> 12) & 0x3F));
    push(0x80 | ((code_point >> 6) & 0x3F));
    push(0x80 | (code_point & 0x3F));
  }
}

bool is_valid_utf8(std::string_view text) {
  for (size_t position = 0; position < text.size();) {
    const Decoded decoded = decode(text, position);
    if (decoded.length == 0) return false;
    position += decoded.length;
  }
  return true;
}

bool is_direction_control(char32_t code_point) {
  return (code_point >= 0x202A && code_point <= 0x202E) ||
         (code_point >= 0x2066 && code_point <= 0x2069) || code_point == 0x200E ||
         code_point == 0x200F || code_point == 0x061C;
}

}  // namespace wegweiser::text
