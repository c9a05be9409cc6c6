#pragma once

// What the painted face does not use of Dear ImGui; every kilobyte goes to a phone on a bad line.
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_WIN32_FUNCTIONS
#define IMGUI_DISABLE_OSX_FUNCTIONS
#define IMGUI_DISABLE_SSE
#ifdef __EMSCRIPTEN__
// The C library's formatting, scanning and trigonometry weigh 30 KB: see paint/imgui_library.cpp.
#define IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS
#define sscanf wegweiser_scan_nothing
#define IM_ASSERT(expression) ((void)0)
#endif
// A page with thousands of letters is one draw call.
#define ImDrawIdx unsigned int
