// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace intake {

/// One row of a text that is wholly in memory, for looking at a file's beginning.
struct Record
{
    std::vector<std::string> cells; ///< quotes off, not trimmed
    std::size_t end = 0; ///< behind the line end
    bool isComplete = true; ///< false: the text ended before the row did

    bool isBlank() const;
};

/// Reads the row at @p from by the rules of RFC 4180; LF, CRLF or CR end it, odd quotes are letters.
Record readRecord(std::string_view text, std::size_t from, char delimiter);

/// `sep=;` as first line, as spreadsheets write it: the delimiter and the bytes of the line.
struct SeparatorLine
{
    char delimiter = ',';
    std::size_t bytes = 0;
};
std::optional<SeparatorLine> separatorLine(std::string_view text);

/// The delimiter of the text that @p head begins: the one under which most columns of the first row are known to us and
/// the rows agree about their number of cells.
char detectDelimiter(std::string_view head);

} // namespace intake
