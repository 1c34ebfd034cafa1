# Writes OUTPUT: a source with terang::support::all_codes(), every base::Code that the headers HEADERS
# (below SOURCE, separated by commas) define. So no list of them is kept by hand.
string(REPLACE "," ";" HEADERS "${HEADERS}")
set(includes "")
set(codes "")
foreach(header IN LISTS HEADERS)
  file(STRINGS ${SOURCE}/${header} lines REGEX "^(namespace|inline constexpr (base::)?Code) ")
  string(APPEND includes "#include \"${header}\"\n")
  foreach(line IN LISTS lines)
    if(line MATCHES "^namespace ([a-z:]+)")
      set(namespace ${CMAKE_MATCH_1})
    elseif(line MATCHES "Code ([a-z0-9_]+)")
      string(APPEND codes "      &${namespace}::${CMAKE_MATCH_1},\n")
    endif()
  endforeach()
endforeach()
file(WRITE ${OUTPUT} "#include \"support/codes.hpp\"\n\n${includes}
namespace terang::support {

std::vector<const base::Code*> all_codes() {
  return {\n${codes}  };
}

}  // namespace terang::support\n")
