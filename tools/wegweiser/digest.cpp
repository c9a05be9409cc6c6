#include "digest.h"

#include <openssl/evp.h>

#include <array>

namespace wegweiser::tool {
namespace {

using Digest = std::array<unsigned char, 32>;

Digest sha256(std::string_view bytes) {
  Digest digest{};
  unsigned int size = digest.size();
  EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr);
  return digest;
}

}  // namespace

std::string short_hash(std::string_view bytes) {
  const Digest digest = sha256(bytes);
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (size_t i = 0; i < 8; ++i) {
    text += digits[digest[i] >> 4U];
    text += digits[digest[i] & 15U];
  }
  return text;
}

std::string integrity(std::string_view bytes) {
  const Digest digest = sha256(bytes);
  std::array<unsigned char, 45> encoded{};  // 32 bytes are 44 letters, and a final zero
  EVP_EncodeBlock(encoded.data(), digest.data(), static_cast<int>(digest.size()));
  return "sha256-" + std::string(encoded.begin(), encoded.end() - 1);
}

}  // namespace wegweiser::tool
