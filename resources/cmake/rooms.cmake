# A room is a folder, a CMake target, a namespace, an include prefix and a test folder with one name.
# Sources are globbed: a new file belongs to its room by lying in it.

add_library(leanseat_flags INTERFACE)
target_compile_definitions(leanseat_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_NO_CONTEXTLESS_CONNECT
    LEANSEAT_VERSION="${PROJECT_VERSION}")
target_compile_options(leanseat_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
    $<$<BOOL:${LEANSEAT_WERROR}>:-Werror>)
if(LEANSEAT_SANITIZE)
    target_compile_options(leanseat_flags INTERFACE -fsanitize=${LEANSEAT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(leanseat_flags INTERFACE -fsanitize=${LEANSEAT_SANITIZE})
endif()

# leanseat_room(<name> [PLAIN] [LINKS <targets…>] [EXCLUDE <folders…>]): PLAIN rooms have no Q_OBJECT and skip moc; a static library of every source below the current folder,
# included by other rooms as "<name>/<file>.h". The include root is the folder above the room.
function(leanseat_room name)
    cmake_parse_arguments(ROOM "PLAIN" "" "LINKS;EXCLUDE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    foreach(folder IN LISTS ROOM_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX "^${CMAKE_CURRENT_SOURCE_DIR}/${folder}/")
    endforeach()
    qt_add_library(${name} STATIC ${sources})
    if(ROOM_PLAIN)
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    endif()
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
    target_link_libraries(${name} PUBLIC ${ROOM_LINKS} PRIVATE leanseat_flags)
    leanseat_precompile(${name})
    # Several sources compiled as one, where building from scratch counts and nobody edits. Rooms with words have a Words of their own in each source.
    if(LEANSEAT_UNITY AND ROOM_PLAIN)
        set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
    endif()
endfunction()

# Half of a compile is the same few headers of Qt and the standard library.
function(leanseat_precompile target)
    if(NOT LEANSEAT_PCH)
        return()
    endif()
    set(headers <QString> <QStringList> <QByteArray> <QDate> <QHash> <QList> <algorithm> <array> <functional> <map> <memory>
        <optional> <stop_token> <string> <string_view> <vector> <tl/expected.hpp>)
    get_target_property(links ${target} LINK_LIBRARIES)
    if("Qt6::Widgets" IN_LIST links OR "Qt6::Charts" IN_LIST links)
        list(APPEND headers <QWidget> <QPainter> <QLabel> <QLayout> <QAbstractItemModel> <QPushButton>)
    endif()
    target_precompile_headers(${target} PRIVATE ${headers})
endfunction()

# leanseat_tests(<room> LINKS <targets…>): each tst_*.cpp of the current folder is one Qt Test program
# and one ctest entry "<room>/<file without tst_>", run headless.
function(leanseat_tests room)
    cmake_parse_arguments(T "" "" "LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp)
    foreach(source IN LISTS sources)
        get_filename_component(base ${source} NAME_WE)
        string(REPLACE "tst_" "" short ${base})
        set(target tst_${room}_${short})
        qt_add_executable(${target} ${source})
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
        target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
        target_link_libraries(${target} PRIVATE Qt6::Test ${T_LINKS} leanseat_flags)
        target_compile_definitions(${target} PRIVATE SOURCE_ROOT="${CMAKE_SOURCE_DIR}")
        # What every test includes is compiled once a room.
        if(LEANSEAT_PCH AND NOT first)
            set(first ${target})
            target_precompile_headers(${target} PRIVATE <QTest> <QSignalSpy> <QTemporaryDir> <QStringList> <QDate> <QHash> <QFile>
                <algorithm> <array> <functional> <map> <memory> <optional> <string> <vector> <tl/expected.hpp>)
        elseif(LEANSEAT_PCH)
            target_precompile_headers(${target} REUSE_FROM ${first})
        endif()
        add_test(NAME ${room}/${short} COMMAND ${target})
        set_tests_properties(${room}/${short} PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0;LC_ALL=C.UTF-8;TZ=UTC" TIMEOUT 300)
    endforeach()
endfunction()
