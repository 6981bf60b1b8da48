// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/maintenance.h"

#include "core/fold.h"
#include "store/database.h"
#include "store/dialect.h"
#include "store/snapshots.h"
#include "store/workspacefile.h"

#include <QFile>
#include <QFileInfo>

namespace store {

namespace {

/// LIKE's own signs stand for themselves.
QString escaped(QString text)
{
    for (const QChar sign : {u'\\', u'%', u'_'})
        text.replace(sign, QString(u'\\') + sign);
    return text;
}

void removeMentions(Database &database, const QStringList &texts)
{
    struct Place
    {
        const char *table;
        const char *column;
    };
    static constexpr Place kPlaces[] = {{"reading_warning", "account"}, {"reading_warning", "detail"}, {"annotation", "mail"},
        {"annotation", "atlassian_id"}, {"annotation", "account_key"}, {"protected", "entry"}, {"edit_change", "key"},
        {"edit_change", "before"}, {"edit_change", "after"}, {"preflight", "account_id"}};
    for (const Place &place : kPlaces) {
        // In JSON the text stands in quotes; elsewhere it is the whole value.
        const bool isJson = qstrcmp(place.column, "before") == 0 || qstrcmp(place.column, "after") == 0;
        Statement erase(database,
            QStringLiteral("DELETE FROM %1 WHERE %2 LIKE ? ESCAPE '\\'").arg(QLatin1String(place.table), QLatin1String(place.column)));
        for (const QString &text : texts)
            erase.run(isJson ? QStringLiteral("%\"%1\"%").arg(escaped(text)) : escaped(text));
    }
    // A connection stays, but not whose token it was.
    Statement forget(database, QStringLiteral("UPDATE connection SET mail='' WHERE mail LIKE ? ESCAPE '\\'"));
    for (const QString &text : texts)
        forget.run(escaped(text));
}

} // namespace

Maintenance::Maintenance(WorkspaceFile &file)
    : m_file(file)
{
    (void)m_file.database().takeFailure();
}

core::Result<void> Maintenance::backup(const QString &path)
{
    if (QFileInfo::exists(path))
        return core::fail(core::ErrorCode::OutputExists, path);
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return core::fail(core::ErrorCode::OutputNotWritable, path, file.errorString());
    }
    m_file.database().run(dialect::copyInto(path));
    auto done = m_file.database().takeFailure();
    if (!done)
        QFile::remove(path);
    return done;
}

core::Result<int> Maintenance::removeSnapshots(const QString &where, qint64 day)
{
    if (const auto writable = m_file.checkWritable(); !writable)
        return core::Unexpected(writable.error());
    Database &database = m_file.database();
    Snapshots snapshots(m_file);
    Transaction transaction(database);
    std::vector<qint64> ids;
    Statement read(database,
        QStringLiteral("SELECT id FROM snapshot WHERE day < ? AND moment < (SELECT max(moment) FROM snapshot) ") + where);
    read.run(day);
    while (read.next())
        ids.push_back(read.number(0));
    read.finish();
    for (const qint64 id : ids)
        snapshots.removeInside(id);
    removeUnused(database);
    if (const auto done = transaction.commit(); !done)
        return core::Unexpected(done.error());
    return static_cast<int>(ids.size());
}

core::Result<int> Maintenance::keepSince(qint64 oldestDay)
{
    return removeSnapshots({}, oldestDay);
}

core::Result<int> Maintenance::thinOutBefore(qint64 day)
{
    return removeSnapshots(
        QStringLiteral("AND moment NOT IN (SELECT max(moment) FROM snapshot GROUP BY strftime('%Y-%m', day * 86400, 'unixepoch'))"), day);
}

core::Result<int> Maintenance::deletePerson(const QString &idOrMail)
{
    if (const auto writable = m_file.checkWritable(); !writable)
        return core::Unexpected(writable.error());
    Database &database = m_file.database();
    const QString wanted = QString::fromStdString(core::folded(idOrMail.trimmed().toStdString()));
    Transaction transaction(database);
    database.run(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS person(account INTEGER PRIMARY KEY)"));
    database.run(QStringLiteral("DELETE FROM temp.person"));
    Statement find(database,
        QStringLiteral("INSERT OR IGNORE INTO temp.person SELECT account FROM identity WHERE folded_id=? OR folded_mail=?"));
    find.run(wanted, wanted);
    QStringList texts {wanted};
    Statement names(database, QStringLiteral("SELECT mail, atlassian_id, folded_mail, folded_id FROM identity WHERE account IN (SELECT account FROM temp.person)"));
    names.run();
    while (names.next()) {
        for (int column = 0; column < 4; ++column) {
            if (!names.text(column).isEmpty() && !texts.contains(names.text(column)))
                texts.append(names.text(column));
        }
    }
    const qint64 accounts = database.number(QStringLiteral("SELECT count(*) FROM temp.person")).value_or(0);
    const qint64 before = database.number(QStringLiteral("SELECT total_changes()")).value_or(0);
    removeMentions(database, texts);
    const bool wasMentioned = database.number(QStringLiteral("SELECT total_changes()")).value_or(0) > before;
    if (accounts == 0 && !wasMentioned && !database.hasFailed())
        return core::fail(core::ErrorCode::AccountNotFound, idOrMail);
    database.run(QStringLiteral("DELETE FROM sync_state")); // what an unfinished sync has brought is asked for again
    // Figures of snapshots that had the person were made with him; what they are without nobody has judged yet.
    database.run(QStringLiteral("UPDATE snapshot SET billable=NULL, accidental=NULL, unknown=NULL, cost=NULL WHERE EXISTS (SELECT 1 FROM account_version v JOIN account a ON "
                                "a.id = v.account WHERE a.part = 0 AND v.account IN (SELECT account FROM temp.person) AND v.valid_from <= snapshot.moment AND v.valid_to > snapshot.moment)"));
    // Counts of snapshots follow their rows.
    database.run(QStringLiteral("UPDATE snapshot SET accounts = accounts - (SELECT count(*) FROM account_version v JOIN account a ON a.id = v.account "
                                "WHERE a.part = 0 AND v.account IN (SELECT account FROM temp.person) AND v.valid_from <= snapshot.moment AND v.valid_to > snapshot.moment)"));
    database.run(QStringLiteral("DELETE FROM account_version WHERE account IN (SELECT account FROM temp.person)"));
    database.run(QStringLiteral("DELETE FROM identity WHERE account IN (SELECT account FROM temp.person)"));
    database.run(QStringLiteral("DELETE FROM account WHERE id IN (SELECT account FROM temp.person)"));
    database.run(QStringLiteral("DELETE FROM edit_log WHERE id NOT IN (SELECT edit FROM edit_change)"));
    removeUnused(database);
    Snapshots(m_file).refreshImage();
    database.run(QStringLiteral("DELETE FROM temp.person"));
    if (const auto done = transaction.commit(); !done)
        return core::Unexpected(done.error());
    if (const auto compacted = compact(); !compacted)
        return core::Unexpected(compacted.error());
    return static_cast<int>(accounts);
}

core::Result<Maintenance::Sizes> Maintenance::compact()
{
    if (const auto writable = m_file.checkWritable(); !writable)
        return core::Unexpected(writable.error());
    Database &database = m_file.database();
    database.run(dialect::checkpoint());
    Sizes sizes {QFileInfo(database.path()).size(), 0};
    database.run(dialect::compact());
    database.run(dialect::checkpoint());
    if (const auto done = database.takeFailure(); !done)
        return core::Unexpected(done.error());
    sizes.after = QFileInfo(database.path()).size();
    return sizes;
}

} // namespace store
