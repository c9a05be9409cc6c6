# Finds Emscripten where its own em-config says it is: Debian's package and an emsdk alike.
execute_process(
  COMMAND em-config EMSCRIPTEN_ROOT
  OUTPUT_VARIABLE emscripten_root
  OUTPUT_STRIP_TRAILING_WHITESPACE
  RESULT_VARIABLE emscripten_missing)
if(emscripten_missing)
  message(FATAL_ERROR "em-config not found: run tools/install")
endif()
include("${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake")
