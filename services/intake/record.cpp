// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/record.h"

#include "intake/columnnames.h"

#include "core/textscanner.h"

#include <algorithm>
#include <array>

namespace intake {

namespace {

constexpr std::array<char, 4> kDelimiters {',', ';', '\t', '|'};
constexpr int kRowsLookedAt = 20;

struct Likeness
{
    int known = 0;
    int agreeing = 0; ///< rows with as many cells as the first
    int cells = 0;

    auto operator<=>(const Likeness &) const = default;
};

Likeness likeness(std::string_view head, char delimiter)
{
    Likeness result;
    std::size_t at = 0;
    std::size_t cells = 0;
    for (int row = 0; row < kRowsLookedAt && at < head.size();) {
        const Record record = readRecord(head, at, delimiter);
        at = record.end;
        if (record.isBlank())
            continue;
        if (row > 0 && !record.isComplete)
            break;
        if (row++ == 0) {
            cells = record.cells.size();
            result.cells = static_cast<int>(std::min<std::size_t>(cells, 1000));
            for (const std::string &cell : record.cells)
                result.known += isKnownColumn(cell) ? 1 : 0;
        } else if (record.cells.size() == cells && cells > 1) {
            ++result.agreeing;
        }
    }
    return result;
}

} // namespace

bool Record::isBlank() const
{
    return cells.empty() || (cells.size() == 1 && core::trimmedText(cells.front()).empty());
}

Record readRecord(std::string_view text, std::size_t from, char delimiter)
{
    Record record;
    std::string cell;
    bool inQuotes = false;
    bool isAtStart = true;
    std::size_t i = from;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (inQuotes) {
            if (c != '"')
                cell.push_back(c);
            else if (i + 1 < text.size() && text[i + 1] == '"')
                cell.push_back(text[++i]);
            else
                inQuotes = false;
            continue;
        }
        if (c == '"' && isAtStart) {
            inQuotes = true;
        } else if (c == delimiter) {
            record.cells.push_back(std::exchange(cell, {}));
            isAtStart = true;
            continue;
        } else if (c == '\n' || c == '\r') {
            i += c == '\r' && i + 1 < text.size() && text[i + 1] == '\n' ? 2 : 1;
            record.cells.push_back(std::move(cell));
            record.end = i;
            return record;
        } else {
            cell.push_back(c);
        }
        isAtStart = false;
    }
    record.cells.push_back(std::move(cell));
    record.end = text.size();
    record.isComplete = false;
    return record;
}

std::optional<SeparatorLine> separatorLine(std::string_view text)
{
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    std::string_view line = text.substr(0, end);
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    while (line.size() > 5 && line.back() == ' ')
        line.remove_suffix(1);
    if (line.size() != 5 || !core::sameIgnoringCase(line.substr(0, 4), "sep="))
        return {};
    if (std::find(kDelimiters.begin(), kDelimiters.end(), line[4]) == kDelimiters.end())
        return {};
    std::size_t bytes = end;
    if (bytes < text.size())
        bytes += text.substr(bytes, 2) == "\r\n" ? 2 : 1;
    return SeparatorLine {line[4], bytes};
}

char detectDelimiter(std::string_view head)
{
    char best = ',';
    Likeness bestLikeness = likeness(head, best);
    for (std::size_t i = 1; i < kDelimiters.size(); ++i) {
        const Likeness own = likeness(head, kDelimiters[i]);
        if (own > bestLikeness) {
            bestLikeness = own;
            best = kDelimiters[i];
        }
    }
    return best;
}

} // namespace intake
