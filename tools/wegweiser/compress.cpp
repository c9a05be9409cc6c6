#include "compress.h"

#include <brotli/encode.h>
#include <zlib.h>

#include <array>

#include "files.h"

namespace wegweiser::tool {

std::string brotli(std::string_view bytes) {
  size_t size = BrotliEncoderMaxCompressedSize(bytes.size());
  std::string out(size, '\0');
  if (BrotliEncoderCompress(BROTLI_MAX_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_GENERIC,
                            bytes.size(), reinterpret_cast<const uint8_t*>(bytes.data()), &size,
                            reinterpret_cast<uint8_t*>(out.data())) == BROTLI_FALSE) {
    throw Failure{"brotli hat abgebrochen: zu wenig Speicher?"};
  }
  out.resize(size);
  return out;
}

std::string gzip(std::string_view bytes) {
  constexpr int gzip_format = 16 + MAX_WBITS;
  constexpr int memory_level = 9;
  z_stream stream{};
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzip_format, memory_level,
                   Z_DEFAULT_STRATEGY) != Z_OK) {
    throw Failure{"zlib hat abgebrochen: zu wenig Speicher?"};
  }
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  // zlib's interface is not const-correct; it only reads the input.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int result = deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  if (result != Z_STREAM_END) throw Failure{"zlib hat abgebrochen"};
  return out;
}

bool is_compressible(const std::filesystem::path& path) {
  constexpr std::array<std::string_view, 9> extensions = {
      ".html", ".css", ".js", ".json", ".svg", ".txt", ".wasm", ".webmanifest", ".xml"};
  const std::string extension = path.extension().string();
  for (const std::string_view known : extensions) {
    if (extension == known) return true;
  }
  return false;
}

}  // namespace wegweiser::tool
