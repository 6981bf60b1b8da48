// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"
#include "core/searchneedle.h"

namespace core {

enum class TextPart : quint8 { Any, Name, Mail, Id, Domain };

/// Marks the rows whose text, or an alias of theirs, contains a needle, walking over the folded arena rather than over rows.
class TextSearch final
{
public:
    /// @p needle is folded here. @p whole: the part has to be the needle. Keeps a reference to the table.
    TextSearch(const AccountTable &table, std::string_view needle, TextPart part, bool whole);

    /// Sets bit `row - begin` of @p words for rows in [begin, end) that match; @p begin is a multiple of 64.
    void mark(Row begin, Row end, quint64 *words) const;

private:
    void markAliases(Row begin, Row end, quint64 *words) const;
    void markChunk(Row begin, Row end, Row origin, quint64 *words) const;
    void markDense(Row begin, Row end, const char *base, quint64 *words) const;
    bool rowMatches(Row row) const;
    /// Whether the needle found at @p place lies in the part that is asked for.
    bool fits(std::string_view row, const char *place) const;

    const AccountTable &m_table;
    Needle m_needle;
    TextPart m_part;
    bool m_whole;
};

} // namespace core
