// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search.h"

#include "core/aliases.h"
#include "core/fold.h"

#include <algorithm>
#include <array>
#include <bit>

namespace core {

namespace {

/// Rows that are searched in one go, a multiple of 64.
constexpr Row kChunk = 1024;
/// Most bytes of a chunk whose places are noted all.
constexpr std::size_t kDenseBytes = std::size_t(1) << 18;

/// The last row below @p end that begins at or before @p at, from @p row on: by growing steps, then by halving them.
Row rowAt(const quint32 *offset, Row row, Row end, quint32 at)
{
    Row step = 1;
    while (row + step < end && offset[row + step] <= at) {
        row += step;
        step *= 2;
    }
    while (step > 1) {
        step /= 2;
        if (row + step < end && offset[row + step] <= at)
            row += step;
    }
    return row;
}

/// Bits [at, at + 64) of an array.
quint64 bitsFrom(const quint64 *bits, std::size_t at)
{
    const unsigned shift = at & 63;
    return bits[at >> 6] >> shift | bits[(at >> 6) + 1] << 1 << (63 - shift);
}

/// The lowest @p count bits; all from 64 on, none below 1.
quint64 lowest(std::ptrdiff_t count)
{
    return count >= 64 ? ~quint64(0) : count <= 0 ? 0 : (quint64(1) << count) - 1;
}

/// Some folded text from the middle of the table, to learn which bytes are rare.
std::string_view sampleOf(const AccountTable &table)
{
    if (table.rowCount() == 0)
        return {};
    const Row first = table.rowCount() / 2;
    const Row last = std::min({table.rowCount() - 1, first + 127, first | 0xffffu});
    const std::string_view begin = table.folded(first);
    const std::string_view end = table.folded(last);
    const std::ptrdiff_t size = end.data() + end.size() - begin.data();
    return size > 0 && size < 65536 ? std::string_view(begin.data(), static_cast<std::size_t>(size)) : begin;
}

} // namespace

TextSearch::TextSearch(const AccountTable &table, std::string_view needle, TextPart part, bool whole)
    : m_table(table)
    , m_needle(folded(needle), sampleOf(table))
    , m_part(part)
    , m_whole(whole)
{
    // A whole domain is found with what stands around it.
    if (whole && part == TextPart::Domain && !m_needle.text().empty()) {
        m_needle = Needle('@' + m_needle.text() + '\0', sampleOf(table));
        m_part = TextPart::Mail;
        m_whole = false;
    }
}

void TextSearch::mark(Row begin, Row end, quint64 *words) const
{
    Q_ASSERT((begin & 63) == 0);
    // Offsets count from their block's base, so a chunk must not leave its block.
    for (Row row = begin; row < end;) {
        const Row chunkEnd = std::min(end, (row / kChunk + 1) * kChunk);
        markChunk(row, chunkEnd, begin, words);
        row = chunkEnd;
    }
    markAliases(begin, end, words);
}

void TextSearch::markAliases(Row begin, Row end, quint64 *words) const
{
    if (m_needle.size() == 0)
        return;
    for (const AccountAlias &alias : aliasesOf(m_table, begin, end)) {
        const bool isOfPart = m_part == TextPart::Any || m_part == (alias.isMail ? TextPart::Mail : TextPart::Id)
            || (m_part == TextPart::Domain && alias.isMail);
        if (!isOfPart)
            continue;
        const std::string text = (m_part == TextPart::Domain ? alias.folded.substr(alias.folded.rfind('@') + 1) : alias.folded) + '\0';
        const bool isFound = m_whole ? text == m_needle.text() + '\0' : text.find(m_needle.text()) != std::string::npos;
        words[(alias.row - begin) >> 6] |= quint64(isFound) << ((alias.row - begin) & 63);
    }
}

void TextSearch::markChunk(Row begin, Row end, Row origin, quint64 *words) const
{
    const AccountTableData &data = m_table.data();
    const char *const base = data.folded.data() + data.foldedBase[begin >> AccountTableData::kBlockShift];
    const quint32 *const offset = data.foldedOffset.data();
    const quint16 *const length = data.foldedLength.data();
    quint64 bytes = 0;
    for (Row row = begin; row < end; ++row)
        bytes += length[row];
    const quint64 extent = quint64(offset[end - 1]) + length[end - 1] - offset[begin];
    const bool ascends = offset[end - 1] >= offset[begin];
    // Much else lies between the rows, or an empty needle or part needs each row looked at.
    if (!ascends || extent > 2 * bytes || m_needle.size() == 0) {
        for (Row row = begin; row < end; ++row) {
            if (rowMatches(row))
                words[(row - origin) >> 6] |= quint64(1) << ((row - origin) & 63);
        }
        return;
    }
    const bool anywhere = m_part == TextPart::Any && !m_whole;
    const bool dense = extent == bytes;
    if (anywhere && dense && extent <= kDenseBytes) {
        markDense(begin, end, base, words + (begin - origin) / 64);
        return;
    }
    const char *const stop = base + offset[end - 1] + length[end - 1];
    Row row = begin;
    const char *from = base + offset[begin];
    while (from < stop) {
        const char *const hit = m_needle.find(from, stop);
        if (hit == stop)
            return;
        const auto at = static_cast<quint32>(hit - base);
        row = rowAt(offset, row, end, at);
        const std::string_view text(base + offset[row], length[row]);
        if (!dense && hit + m_needle.size() > text.data() + text.size()) {
            from = hit + 1; // in what lies between two rows
            continue;
        }
        if (!anywhere && !fits(text, hit)) {
            from = hit + 1;
            continue;
        }
        words[(row - origin) >> 6] |= quint64(1) << ((row - origin) & 63);
        if (++row >= end)
            return;
        from = base + offset[row];
    }
}

/// Rows lie one behind the other: all places are noted first. Starting anew behind each row's first one costs more
/// where many rows have one.
void TextSearch::markDense(Row begin, Row end, const char *base, quint64 *words) const
{
    const quint32 *const offset = m_table.data().foldedOffset.data();
    const quint16 *const length = m_table.data().foldedLength.data();
    const char *const from = base + offset[begin];
    const char *const stop = base + offset[end - 1] + length[end - 1];
    std::array<quint64, kDenseBytes / 64 + 4> places; // not set: as much as is needed is written
    const std::size_t written = static_cast<std::size_t>(stop - from + 63) / 64;
    const std::size_t hits = m_needle.findAll(from, stop, places.data());
    if (hits < (end - begin) / 8) {
        Row row = begin;
        for (std::size_t i = 0; i < written; ++i) {
            for (quint64 word = places[i]; word; word &= word - 1) {
                const auto at = static_cast<quint32>(i * 64) + static_cast<quint32>(std::countr_zero(word));
                row = rowAt(offset, row, end, offset[begin] + at);
                words[(row - begin) >> 6] |= quint64(1) << ((row - begin) & 63);
            }
        }
        return;
    }
    std::fill_n(places.data() + written, 3, 0); // rows look a little behind their end, and mask it
    for (Row row = begin; row < end; row += 64, ++words) {
        const Row rows = std::min<Row>(64, end - row);
        quint64 word = 0;
        for (Row i = 0; i < rows; ++i) {
            const std::size_t at = offset[row + i] - offset[begin];
            const std::ptrdiff_t size = length[row + i];
            quint64 any = bitsFrom(places.data(), at) & lowest(size);
            any |= bitsFrom(places.data(), at + 64) & lowest(size - 64);
            for (std::ptrdiff_t done = 128; done < size; done += 64)
                any |= bitsFrom(places.data(), at + static_cast<std::size_t>(done)) & lowest(size - done);
            word |= quint64(any != 0) << i;
        }
        *words |= word;
    }
}

bool TextSearch::rowMatches(Row row) const
{
    const std::string_view text = m_table.folded(row);
    if (m_needle.size() == 0) {
        if (!m_whole)
            return true;
        switch (m_part) {
        case TextPart::Any:
            return text.size() <= 3;
        case TextPart::Name:
            return m_table.data().nameLength[row] == 0;
        case TextPart::Mail:
            return m_table.data().mailLength[row] == 0;
        case TextPart::Id:
            return m_table.data().idLength[row] == 0;
        case TextPart::Domain:
            return m_table.domain(row).empty();
        }
    }
    const char *const stop = text.data() + text.size();
    for (const char *from = text.data(); from < stop;) {
        const char *const hit = m_needle.find(from, stop);
        if (hit == stop)
            return false;
        if (fits(text, hit))
            return true;
        from = hit + 1;
    }
    return false;
}

bool TextSearch::fits(std::string_view row, const char *place) const
{
    if (m_part == TextPart::Any && !m_whole)
        return true;
    const auto at = static_cast<std::size_t>(place - row.data());
    const std::size_t nameEnd = std::min(row.find('\0'), row.size());
    const std::size_t mailEnd = std::min(row.find('\0', nameEnd + 1), row.size());
    std::size_t begin = 0;
    std::size_t end = nameEnd;
    TextPart part = TextPart::Name;
    if (at > mailEnd) {
        begin = mailEnd + 1;
        end = std::min(row.find('\0', begin), row.size());
        part = TextPart::Id;
    } else if (at > nameEnd) {
        begin = nameEnd + 1;
        end = mailEnd;
        part = TextPart::Mail;
    }
    if (m_part == TextPart::Domain) {
        if (part != TextPart::Mail)
            return false;
        const std::size_t sign = row.substr(begin, end - begin).rfind('@');
        if (sign == std::string_view::npos)
            return false;
        begin += sign + 1;
        if (at < begin)
            return false;
    } else if (m_part != TextPart::Any && m_part != part) {
        return false;
    }
    return !m_whole || (at == begin && at + m_needle.size() == end);
}

} // namespace core
