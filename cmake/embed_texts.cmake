# cmake -DOUTPUT=… -DNAME=… -DFILES=a;b -P embed_texts.cmake
# Writes a C++ file with the text of each file in the array NAME, in that order.
set(content "#include <string_view>\n\n#include \"embedded.h\"\n\nnamespace wegweiser::tool {\n\n")
set(names "")
set(number 0)
foreach(file IN LISTS FILES)
  file(READ "${file}" text)
  get_filename_component(name "${file}" NAME)
  string(APPEND content "static constexpr std::string_view text_${number} = R\"~json~(${text})~json~\";\n")
  string(APPEND names "    {\"${name}\", text_${number}},\n")
  math(EXPR number "${number} + 1")
endforeach()
string(APPEND content "\nstd::vector<EmbeddedFile> ${NAME}() {\n  return {\n${names}  };\n}\n\n}  // namespace wegweiser::tool\n")
file(WRITE "${OUTPUT}" "${content}")
