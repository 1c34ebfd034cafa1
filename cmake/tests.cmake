# The tests: a program for each folder of tests/ that has C++ sources, and what looks at the sources
# and at this repository's portal from outside. `sh scripts/test` runs them.
find_package(doctest 2.4 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
pkg_check_modules(BROTLI_DECODER REQUIRED IMPORTED_TARGET libbrotlidec)

# ---- the programs ---------------------------------------------------------------------------
file(GLOB support CONFIGURE_DEPENDS tests/support/*.cpp)
add_library(terang_test_support STATIC tests/main.cpp ${support})
target_include_directories(terang_test_support PUBLIC tests)
target_compile_options(terang_test_support PUBLIC -O0)  # half the time of its build
target_compile_definitions(terang_test_support PUBLIC TERANG_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
  TERANG_PROGRAM="$<TARGET_FILE:terang>")
target_link_libraries(terang_test_support PUBLIC terang_base
  doctest::doctest nlohmann_json::nlohmann_json PkgConfig::BROTLI_DECODER)

# What tests look at beyond their own module and those below it: whole builds.
set(beyond_page site)
set(beyond_dataset site)
set(beyond_whole cli)  # golden cases, and the map itself

foreach(module ${modules} whole)
  if(module STREQUAL "whole")
    file(GLOB sources CONFIGURE_DEPENDS tests/*_test.cpp)
  else()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS tests/${module}/*.cpp)
  endif()
  add_executable(${module}_tests ${sources})
  if(TARGET terang_${module})
    target_link_libraries(${module}_tests PRIVATE terang_${module})
  endif()
  foreach(other ${beyond_${module}})
    target_link_libraries(${module}_tests PRIVATE terang_${other})
  endforeach()
  target_link_libraries(${module}_tests PRIVATE terang_test_support)
  add_test(NAME ${module} COMMAND ${module}_tests)
endforeach()
file(GLOB code_headers RELATIVE ${CMAKE_SOURCE_DIR}/src CONFIGURE_DEPENDS src/*/*codes.hpp)
list(TRANSFORM code_headers PREPEND ${CMAKE_SOURCE_DIR}/src/ OUTPUT_VARIABLE code_files)
list(JOIN code_headers "," code_headers)
add_custom_command(
  OUTPUT ${CMAKE_BINARY_DIR}/all_codes.cpp
  COMMAND ${CMAKE_COMMAND} -DSOURCE=${CMAKE_SOURCE_DIR}/src -DHEADERS=${code_headers}
    -DOUTPUT=${CMAKE_BINARY_DIR}/all_codes.cpp -P ${CMAKE_SOURCE_DIR}/cmake/codes.cmake
  DEPENDS ${code_files} ${CMAKE_SOURCE_DIR}/cmake/codes.cmake)
target_sources(whole_tests PRIVATE ${CMAKE_BINARY_DIR}/all_codes.cpp)
add_dependencies(cli_tests terang)
add_dependencies(whole_tests terang)

# ---- what looks from outside: at the sources, and at this repository's portal -----------------
# Only the configuration of `sh scripts/test` runs these (-L outside); others run the programs alone.
function(add_outside_test name)
  add_test(NAME ${name} COMMAND ${ARGN} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES LABELS outside TIMEOUT 1200)
endfunction()

set(site ${CMAKE_BINARY_DIR}/site)
add_outside_test("this repository's portal is built"
  $<TARGET_FILE:terang> build --repo . --fresh --out ${site})
add_outside_test("figures agree with those recomputed by awk" sh tests/recompute ${site})
add_outside_test("pages stand up to a browser" sh tests/web/run ${site})
set_tests_properties("this repository's portal is built" PROPERTIES FIXTURES_SETUP portal)
set_tests_properties("figures agree with those recomputed by awk" "pages stand up to a browser"
  PROPERTIES FIXTURES_REQUIRED portal)
add_outside_test("sources are formatted" sh tests/format)
foreach(module ${modules})
  add_outside_test("clang-tidy finds nothing in ${module}" sh tests/tidy ${CMAKE_BINARY_DIR} ${module})
endforeach()

# The longest first, so that both cores have work until the end (seconds, with AddressSanitizer).
set_tests_properties("this repository's portal is built" PROPERTIES COST 100)
set_tests_properties("pages stand up to a browser" PROPERTIES COST 50)
set_tests_properties(site history whole PROPERTIES COST 25)
foreach(module site page content measure history cli)
  set_tests_properties("clang-tidy finds nothing in ${module}" PROPERTIES COST 20)
endforeach()
