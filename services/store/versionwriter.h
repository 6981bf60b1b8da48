// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rowcells.h"
#include "store/versions.h"

namespace store {

/// The statements and the state of one writeVersions().
class VersionWriter final
{
public:
    VersionWriter(Database &database, const core::AccountTable &table, int part, const Moment &moment,
        const std::vector<qint64> &columnIds, const WriteContext &context);
    void write();

private:
    struct Known ///< what holds around the moment
    {
        std::vector<AccountVersion> versions;
        core::AccountTable names;
        std::vector<std::string> aliases; ///< as stored
    };
    Known readKnown();
    void writeRow(core::Row row, const Known &known, core::Row partner);
    void insert(const AccountVersion &version);
    void end(const AccountVersion &version);
    qint64 accountOf(core::Row row);
    qint64 identityOf(core::Row row, qint64 account, bool isNewAccount);
    AccountVersion versionOf(core::Row row) const;
    bool stopped();

    Database &m_database;
    const core::AccountTable &m_table;
    int m_part;
    Moment m_moment;
    const WriteContext &m_context;
    RowCells m_cells;
    bool m_isFirst = false; ///< no account of this part is stored yet
    Statement m_insertVersion, m_insertAccount, m_insertIdentity, m_endVersion, m_extendBack;
    Statement m_findById, m_findByMail, m_findIdentity, m_versionAt, m_isTaken;
};

/// `[{"id":"…"},{"mail":"…"}]`, null where there are none; and the way back onto a row.
QString aliasesText(const core::AccountTable &table, core::Row row);
void addAliases(core::AccountTableBuilder &builder, core::Row row, const QString &text);

} // namespace store
