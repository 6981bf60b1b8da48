// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

class QSqlError;

/// What SQL servers say differently, in one place. SQLite today.
namespace store::dialect {

/// "Lean": marks a SQLite file as ours.
inline constexpr qint64 kApplicationId = 0x4c65616e;

QString driver();
QString databaseName(const QString &path, Database::Access access);
QString connectOptions(Database::Access access);
/// What each connection is set to, as a script.
QString sessionSettings(Database::Access access);
/// What a new file is set to before its first table, as a script.
QString fileSettings();
/// Readers beside one writer (WAL), or the old way where the file system can't share memory.
QString journalMode(bool sharesMemory);
QString beginWriting();
QString schemaVersion();
QString setSchemaVersion(int version);
/// Moves what is beside the file into it.
QString checkpoint();
QString copyInto(const QString &path);
QString compact();
QString checkIntegrity();
/// The same of structure alone: indexes are not compared with their tables.
QString checkStructure();
/// The file must not grow beyond @p bytes.
QString limitSize(qint64 bytes, qint64 pageBytes);
/// Code of a driver's error.
core::ErrorCode codeOf(const QSqlError &error);

} // namespace store::dialect
