// What Dear ImGui's core refers to and this face never needs: it shows no formatted text, reads no
// settings file, has no table. The real ones would be a tenth of what a phone downloads.

#ifdef __EMSCRIPTEN__

#include <imgui.h>
#include <imgui_internal.h>

#include <cstring>

extern "C" int wegweiser_scan_nothing(const char*, const char*, ...) { return 0; }

int ImFormatString(char* buffer, size_t size, const char* format, ...) {
  return ImFormatStringV(buffer, size, format, nullptr);
}

/// The format itself, its places unfilled.
int ImFormatStringV(char* buffer, size_t size, const char* format, va_list) {
  const size_t length = std::strlen(format);
  if (buffer == nullptr || size == 0) return static_cast<int>(length);
  const size_t copied = length < size ? length : size - 1;
  std::memcpy(buffer, format, copied);
  buffer[copied] = '\0';
  return static_cast<int>(copied);
}

// imgui_tables.cpp is left out: its settings would keep all of it alive.
void ImGui::EndColumns() {}
void ImGui::TableGcCompactSettings() {}
void ImGui::TableGcCompactTransientBuffers(ImGuiTable*) {}
void ImGui::TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void ImGui::TableSettingsAddSettingsHandler() {}

#endif
