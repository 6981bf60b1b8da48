// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matcher.h"

#include <algorithm>

namespace core {

namespace {

/// Packs 64 answers a word.
template <typename Yes>
void markEach(Row begin, Row end, quint64 *words, const Yes &yes)
{
    for (Row row = begin; row < end; row += 64, ++words) {
        const Row stop = std::min<Row>(64, end - row);
        quint64 word = 0;
        for (Row i = 0; i < stop; ++i)
            word |= quint64(yes(row + i)) << i;
        *words |= word;
    }
}

} // namespace

void AnyMatcher::mark(Row begin, Row end, quint64 *words) const
{
    for (const MatcherPtr &matcher : m_matchers)
        matcher->mark(begin, end, words);
}

void EveryRowMatcher::mark(Row begin, Row end, quint64 *words) const
{
    markEach(begin, end, words, [](Row) { return true; });
}

CodeMatcher::CodeMatcher(const CodeColumn &column, ByCode yes)
    : m_narrow(column.narrow.isEmpty() ? nullptr : &column.narrow)
    , m_wide(column.wide.isEmpty() ? nullptr : &column.wide)
    , m_yes(std::move(yes))
    , m_never(std::find(m_yes.begin(), m_yes.end(), quint8(1)) == m_yes.end())
{
}

CodeMatcher::CodeMatcher(const HugeArray<quint16> &codes, ByCode yes)
    : m_narrow(&codes)
    , m_yes(std::move(yes))
    , m_never(std::find(m_yes.begin(), m_yes.end(), quint8(1)) == m_yes.end())
{
}

void CodeMatcher::mark(Row begin, Row end, quint64 *words) const
{
    if (m_never)
        return;
    const quint8 *const yes = m_yes.data();
    if (m_wide)
        markEach(begin, end, words, [codes = m_wide->data(), yes](Row row) { return yes[codes[row]]; });
    else if (m_narrow)
        markEach(begin, end, words, [codes = m_narrow->data(), yes](Row row) { return yes[codes[row]]; });
    else if (yes[0]) // a column that is not there has empty cells
        markEach(begin, end, words, [](Row) { return true; });
}

void DayMatcher::mark(Row begin, Row end, quint64 *words) const
{
    if (m_days.isEmpty()) {
        if (m_first == kNoDay)
            markEach(begin, end, words, [](Row) { return true; });
        return;
    }
    markEach(begin, end, words, [days = m_days.data(), first = m_first, last = m_last](Row row) {
        return static_cast<int>(days[row] >= first) & static_cast<int>(days[row] <= last);
    });
}

} // namespace core
