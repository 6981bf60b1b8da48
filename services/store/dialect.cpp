// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

namespace store::dialect {

QString driver()
{
    return QStringLiteral("QSQLITE");
}

QString databaseName(const QString &path, Database::Access access)
{
    // ":memory:" and "file:" mean something else to SQLite.
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (access != Database::Access::Immutable)
        return whole;
    return QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(whole, "/")) + QStringLiteral("?immutable=1");
}

QString connectOptions(Database::Access access)
{
    switch (access) {
    case Database::Access::ReadWrite:
        return QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    case Database::Access::ReadOnly:
        return QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000");
    case Database::Access::Immutable:
        return QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    }
    return {};
}

QString sessionSettings(Database::Access access)
{
    // secure_delete: what a person asked to have deleted is overwritten. trusted_schema: a file of strangers runs nothing.
    QString settings = QStringLiteral("PRAGMA trusted_schema=OFF;\nPRAGMA cell_size_check=ON;\nPRAGMA cache_size=-65536;\n"
                                      "PRAGMA temp_store=MEMORY;\n");
    if (access == Database::Access::ReadWrite)
        settings += QStringLiteral("PRAGMA foreign_keys=ON;\nPRAGMA secure_delete=ON;\nPRAGMA synchronous=FULL;\n");
    else
        settings += QStringLiteral("PRAGMA query_only=ON;\n");
    return settings;
}

QString fileSettings()
{
    return QStringLiteral("PRAGMA page_size=16384;\nPRAGMA application_id=%1;\n").arg(kApplicationId);
}

QString journalMode(bool sharesMemory)
{
    return sharesMemory ? QStringLiteral("PRAGMA journal_mode=WAL") : QStringLiteral("PRAGMA journal_mode=DELETE");
}

QString beginWriting()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString schemaVersion()
{
    return QStringLiteral("PRAGMA user_version");
}

QString setSchemaVersion(int version)
{
    return QStringLiteral("PRAGMA user_version=%1").arg(version);
}

QString checkpoint()
{
    return QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)");
}

QString copyInto(const QString &path)
{
    QString quoted = QFileInfo(path).absoluteFilePath();
    return QStringLiteral("VACUUM INTO '%1'").arg(quoted.replace(u'\'', QStringLiteral("''")));
}

QString compact()
{
    return QStringLiteral("VACUUM");
}

QString checkIntegrity()
{
    return QStringLiteral("PRAGMA integrity_check(1)");
}

QString checkStructure()
{
    return QStringLiteral("PRAGMA quick_check(1)");
}

QString limitSize(qint64 bytes, qint64 pageBytes)
{
    return QStringLiteral("PRAGMA max_page_count=%1").arg(std::max<qint64>(1, bytes / pageBytes));
}

core::ErrorCode codeOf(const QSqlError &error)
{
    bool isNumber = false;
    const int primary = error.nativeErrorCode().toInt(&isNumber) & 0xff;
    switch (isNumber ? primary : 0) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return core::ErrorCode::WorkspaceLocked;
    case 8: // SQLITE_READONLY
        return core::ErrorCode::WorkspaceReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB: the first bytes were looked at before
        return core::ErrorCode::WorkspaceCorrupt;
    case 13: // SQLITE_FULL
        return core::ErrorCode::DiskFull;
    default:
        return core::ErrorCode::StorageFailed;
    }
}

} // namespace store::dialect
