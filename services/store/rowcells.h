// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"
#include "store/database.h"
#include "store/hash.h"

#include <unordered_map>

namespace store {

/// Texts and days of rows as they are stored. Rows with the same cells share one entry of the table `cells`.
class RowCells final
{
public:
    /// @p ids are those of columnsOf(table). Inside a transaction.
    RowCells(Database &database, const core::AccountTable &table, const std::vector<qint64> &ids);

    /// Id of the row's texts, made where they are new.
    qint64 idOf(core::Row row);
    /// JSON of the days of activity columns; null where there are none.
    QString seenOf(core::Row row) const;

private:
    struct Source
    {
        qint64 id = 0;
        const core::CodeColumn *cells = nullptr;
    };
    struct DaySource
    {
        qint64 id = 0;
        const core::HugeArray<core::Day> *days = nullptr;
    };
    void loadKnown();
    std::string jsonOf(core::Row row) const;

    Database &m_database;
    Statement m_insert;
    std::vector<Source> m_sources; ///< by id
    std::vector<DaySource> m_days; ///< by id
    std::vector<quint32> m_key;
    std::unordered_map<Hash128, qint64, HashOfHash> m_ofCodes; ///< codes of a row → id
    std::unordered_map<Hash128, qint64, HashOfHash> m_known;   ///< content → id
};

} // namespace store
