# SPDX-License-Identifier: GPL-3.0-or-later
# What every target is compiled with. The presets choose between these.
option(CONGSO_TESTS "Build the tests" ON)
option(CONGSO_PCH "Precompile the Qt headers used most" OFF)
option(CONGSO_WERROR "Warnings are errors" OFF)
set(CONGSO_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# A program is not linked again because a shared library it uses was.
set(CMAKE_LINK_DEPENDS_NO_SHARED ON)

add_library(congso_flags INTERFACE)
target_include_directories(congso_flags INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  target_include_directories(congso_flags INTERFACE "${CMAKE_SOURCE_DIR}/cmake/clang")
endif()
target_compile_definitions(congso_flags INTERFACE QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER
  QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(congso_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
  -Woverloaded-virtual -Wimplicit-fallthrough)
if(CONGSO_WERROR)
  target_compile_options(congso_flags INTERFACE -Werror)
endif()
if(CONGSO_SANITIZE)
  target_compile_options(congso_flags INTERFACE -fsanitize=${CONGSO_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
    # Poppler hides the type names of its own classes: the check of an object's type would refuse every one of them.
    $<$<STREQUAL:$<TARGET_PROPERTY:NAME>,congso-reader>:-fno-sanitize=vptr>)
  target_link_options(congso_flags INTERFACE -fsanitize=${CONGSO_SANITIZE})
  target_compile_definitions(congso_flags INTERFACE CONGSO_SANITIZED)
endif()

find_program(CONGSO_LLD NAMES ld.lld lld)
if(CONGSO_LLD)
  target_link_options(congso_flags INTERFACE -fuse-ld=lld)
endif()
# Some compilers leave out a shared library of which no symbol is used: those of the data, words and pictures.
if(BUILD_SHARED_LIBS)
  target_link_options(congso_flags INTERFACE -Wl,--no-as-needed)
endif()
find_program(CONGSO_CCACHE ccache)
if(CONGSO_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${CONGSO_CCACHE})
endif()
