// Lean stand-ins for a few functions of the C library. The library's own are exact to the last
// bit or know every format, and bring 30 KB along; a phone on a bad line pays for them and
// nothing here can tell the difference. They exist in the WebAssembly build only.

#include <cmath>
#include <cstdarg>
#include <cstdlib>

// nlohmann_json reads coordinates with it, the only numbers with a fraction in the data.
extern "C" double strtod(const char* text, char** end) {
  const char* at = text;
  const bool negative = *at == '-';
  if (*at == '-' || *at == '+') ++at;
  double value = 0;
  int scale = 0;
  for (; *at >= '0' && *at <= '9'; ++at) value = value * 10 + (*at - '0');
  if (*at == '.')
    for (++at; *at >= '0' && *at <= '9'; ++at, --scale) value = value * 10 + (*at - '0');
  if (*at == 'e' || *at == 'E') {
    ++at;
    const bool down = *at == '-';
    if (*at == '-' || *at == '+') ++at;
    int exponent = 0;
    for (; *at >= '0' && *at <= '9'; ++at)
      if (exponent < 400) exponent = exponent * 10 + (*at - '0');
    scale += down ? -exponent : exponent;
  }
  for (; scale > 0; --scale) value *= 10;
  double divisor = 1;
  for (; scale < 0 && divisor < 1e300; ++scale) divisor *= 10;
  value /= divisor;
  if (end) *end = const_cast<char*>(at);
  return negative ? -value : value;
}

// The library keeps all three in one object: it takes all three to leave it out.
extern "C" float strtof(const char* text, char** end) {
  return static_cast<float>(strtod(text, end));
}
extern "C" long double strtold(const char* text, char** end) { return strtod(text, end); }

// nlohmann_json formats messages nobody sees here with it.
extern "C" int snprintf(char* buffer, size_t size, const char*, ...) {
  if (size > 0) *buffer = '\0';
  return 0;
}

namespace {

constexpr float pi = 3.14159265F;

/// Taylor's series to the ninth power: within 4e-6 from -pi/2 to pi/2.
float sine_near_zero(float x) {
  const float y = x * x;
  return x * (1 - y / 6 * (1 - y / 20 * (1 - y / 42 * (1 - y / 72))));
}

}  // namespace

// Dear ImGui rounds corners with these two.
extern "C" float sinf(float x) {
  x -= 2 * pi * std::floor(x / (2 * pi) + 0.5F);
  if (x > pi / 2) x = pi - x;
  if (x < -pi / 2) x = -pi - x;
  return sine_near_zero(x);
}
extern "C" float cosf(float x) { return sinf(x + pi / 2); }
