// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/headerrow.h"

#include "intake/record.h"

#include <algorithm>

namespace intake {

using core::ErrorCode;

namespace {

constexpr qint64 kFirstPart = qint64(64) << 10;
constexpr qint64 kLongestHeader = qint64(16) << 20;

/// Each entry of a list on a line of its own. Byte for byte as long as before, so that marks keep their places.
bool splitCells(PlainText &plain, std::vector<quint32> &lines, Job &job)
{
    constexpr qint64 kPart = qint64(256) << 10;
    Spool spool;
    std::string part;
    quint32 line = static_cast<quint32>(plain.firstLine);
    bool inQuotes = false;
    lines.push_back(line);
    for (qint64 at = plain.begin; at < plain.text.bytes->size(); at += kPart) {
        part.resize(static_cast<std::size_t>(std::min(kPart, plain.text.bytes->size() - at)));
        if (job.isStopped() || !plain.text.bytes->read(at, part.data(), static_cast<qint64>(part.size()))) {
            job.fail(ErrorCode::FileChanged);
            return false;
        }
        for (char &c : part) {
            if (c == '"')
                inQuotes = !inQuotes;
            if (c == '\n')
                ++line;
            if (!inQuotes && (c == plain.delimiter || c == '\n')) {
                c = '\n';
                lines.push_back(line);
            }
        }
        spool.append(part.data(), static_cast<qint64>(part.size()));
    }
    auto bytes = spool.finish();
    if (!bytes) {
        job.fail(bytes.error().code, bytes.error().detail);
        return false;
    }
    for (Mark &mark : plain.text.marks)
        mark.offset = std::max<qint64>(0, mark.offset - plain.begin);
    plain.text.bytes = std::move(*bytes);
    plain.begin = 0;
    return true;
}

} // namespace

namespace {

/// Some complete rows from @p at on.
std::vector<std::vector<std::string>> sampleRows(std::string_view text, std::size_t at, char delimiter)
{
    constexpr std::size_t kRows = 50;
    std::vector<std::vector<std::string>> rows;
    while (rows.size() < kRows && at < text.size()) {
        Record record = readRecord(text, at, delimiter);
        if (record.end <= at)
            break;
        at = record.end;
        if (!record.isBlank())
            rows.push_back(std::move(record.cells));
    }
    return rows;
}

} // namespace

core::Result<FirstRow> readFirstRow(const PlainText &plain, Job &job)
{
    const qint64 size = plain.text.bytes->size() - plain.begin;
    std::string text;
    Record record;
    std::size_t at = 0;
    FirstRow row;
    for (qint64 wanted = std::min(size, kFirstPart);; wanted = std::min(size, 4 * wanted)) {
        text.resize(static_cast<std::size_t>(wanted));
        if (!plain.text.bytes->read(plain.begin, text.data(), wanted)) {
            job.fail(ErrorCode::FileChanged);
            return job.failure();
        }
        while (at < text.size()) {
            record = readRecord(text, at, plain.delimiter);
            if (!record.isBlank() || (!record.isComplete && wanted < size))
                break;
            at = record.end;
            ++row.blankRows;
        }
        if (record.isComplete && !record.isBlank())
            break;
        if (wanted == size) {
            if (at == text.size())
                return core::fail(ErrorCode::FileEmpty, job.path());
            break;
        }
        if (wanted > kLongestHeader)
            return core::fail(ErrorCode::NotCsv, job.path(), {}, 1);
    }
    const auto begin = text.begin() + static_cast<std::ptrdiff_t>(at);
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(record.end);
    row.line = plain.firstLine + std::count(text.begin(), begin, '\n');
    row.lines = std::count(begin, end, '\n');
    row.begin = plain.begin + static_cast<qint64>(at);
    row.end = plain.begin + static_cast<qint64>(record.end);
    row.sample = sampleRows(text, record.end, plain.delimiter);
    row.cells = std::move(record.cells);
    return row;
}

core::Result<Header> readHeader(PlainText &plain, const PlanWish &wish, Job &job)
{
    const auto first = readFirstRow(plain, job);
    if (!first)
        return core::Unexpected(first.error());
    auto plan = planColumns(first->cells, wish, job.path(), first->line, first->sample);
    if (!plan)
        return core::Unexpected(std::move(plan.error()));
    Header header;
    header.plan = std::move(*plan);
    if (header.plan.isListInOneRow) {
        if (!splitCells(plain, header.lines, job))
            return job.failure();
        auto scanned = scan(*plain.text.bytes, 0, plain.delimiter, job);
        if (!scanned)
            return core::Unexpected(std::move(scanned.error()));
        plain.scan = std::move(*scanned);
        return header;
    }
    header.rows = first->blankRows;
    header.end = first->begin;
    header.firstRowLine = first->line;
    if (header.plan.isList)
        return header;
    ++header.rows;
    header.end = first->end;
    header.firstRowLine = first->line + first->lines;
    return header;
}

} // namespace intake
