// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/preflights.h"

#include "store/database.h"
#include "store/workspacefile.h"

namespace store {

Preflights::Preflights(WorkspaceFile &file)
    : m_file(file)
{
    (void)m_file.database().takeFailure();
}

core::Result<std::vector<PreflightAnswer>> Preflights::list(const QString &connection)
{
    std::vector<PreflightAnswer> answers;
    Statement read(m_file.database(), QStringLiteral("SELECT account_id, asked_at, rules FROM preflight WHERE connection=? ORDER BY account_id"));
    read.run(connection);
    while (read.next())
        answers.push_back({read.text(0), QDateTime::fromString(read.text(1), Qt::ISODate), read.text(2)});
    if (const auto failed = m_file.database().takeFailure(); !failed)
        return core::Unexpected(failed.error());
    return answers;
}

core::Result<void> Preflights::put(const QString &connection, const std::vector<PreflightAnswer> &answers)
{
    if (auto writable = m_file.checkWritable(); !writable)
        return writable;
    Transaction transaction(m_file.database());
    Statement insert(m_file.database(), QStringLiteral("INSERT OR REPLACE INTO preflight(connection, account_id, asked_at, rules) VALUES(?,?,?,?)"));
    for (const PreflightAnswer &one : answers)
        insert.run(connection, one.accountId, one.asked.toUTC().toString(Qt::ISODate), one.rules);
    return transaction.commit();
}

} // namespace store
