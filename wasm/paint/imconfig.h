#pragma once

// What the painted face does not use of Dear ImGui; every kilobyte goes to a phone on a bad line.
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_WIN32_FUNCTIONS
#define IMGUI_DISABLE_OSX_FUNCTIONS
#define IMGUI_DISABLE_SSE
// A page with thousands of letters is one draw call.
#define ImDrawIdx unsigned int
