// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountfacts.h"
#include "core/protectedlist.h"

#include <QHash>

#include <span>

namespace core {

/// What one cell adds to the facts of its account; everything a row can tell is the sum of its cells' parts.
struct CellFacts
{
    AccountStatus status = AccountStatus::Unknown;
    quint8 accountType = 0;
    Tri flag = Tri::Unknown;
    bool flagUnreadable = false;
    Tri nonBillablePolicy = Tri::Unknown;
    Tri claimed = Tri::Unknown;
    ManagedBy managedBy = ManagedBy::Unknown;
    bool leaver = false;
    quint32 lacks = 0; ///< as AccountFacts::lacks
    std::vector<quint32> accesses; ///< packed classes, ascending, all different

    friend auto operator<=>(const CellFacts &, const CellFacts &) = default;
};

/// Turns the cells of a row into a short key of bits, exactly: rows with the same key have the same facts. Each column gives its
/// distinct cell values small numbers by what they tell (sites' names and spelling vanish here), and the key is these numbers
/// side by side. Columns in which all cells tell the same take no room.
class RowKeys final
{
public:
    /// Reads every distinct cell once, through @p parallel. Errors: none.
    RowKeys(const AssessRequest &request, const QStringList &ownSites, const Parallel &parallel);

    /// 64-bit words a key has.
    int words() const { return m_words; }
    /// Writes the keys of rows [begin, begin + count) to @p out, one after the other.
    void fill(Row begin, Row count, quint64 *out) const;
    /// Everything that the rows with this key tell.
    AccountFacts facts(const quint64 *key) const;

private:
    struct Column
    {
        const CodeColumn *cells = nullptr;
        const HugeArray<Day> *days = nullptr; ///< instead of cells: is there a date
        std::vector<quint16> narrow;          ///< a code → number of the cell's facts
        std::vector<quint32> wide;            ///< used instead where there are over 65,535 numbers
        std::vector<CellFacts> facts;         ///< by number
        int word = 0;
        int shift = 0;
        int bits = 0;
    };

    template<typename Read>
    void addColumn(const CodeColumn &cells, const Parallel &parallel, Read read);
    void addNumbered(Column column, std::vector<CellFacts> ofValue);
    void addFields(const AssessRequest &request, const Parallel &parallel);
    void addAccesses(const AssessRequest &request, const QStringList &ownSites, const Parallel &parallel);
    void layOut();
    bool hasMarks() const { return m_annotations || !m_protected.isEmpty(); }
    void fillMarks(Row begin, Row count, quint64 *out) const;

    const AccountTable &m_table;
    ProtectedList m_protected;
    const Annotations *m_annotations = nullptr; ///< null where there are none
    Day m_today = kNoDay;
    std::vector<Column> m_columns;
    int m_words = 1;
    /// Bits of Marks, where anything can be marked.
    int m_marksWord = 0;
    int m_marksShift = 0;
};

} // namespace core
