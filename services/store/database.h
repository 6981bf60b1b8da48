// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlError;

namespace store {

/// One connection. Belongs to the thread that opened it. The first failure is remembered: what follows does nothing and
/// answers false, until takeFailure() or a new transaction; so a chain of statements is checked once, at its end.
class Database final
{
public:
    enum class Access : quint8 {
        ReadWrite,
        ReadOnly,
        Immutable, ///< nobody writes to it, and no file can be made beside it
    };
    /// Errors: StorageFailed, WorkspaceCorrupt; the subject is the path.
    static core::Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    QSqlDatabase &connection() { return m_connection; }

    /// One statement without values.
    bool run(const QString &sql);
    /// Statements that end in ";" at the end of a line; lines that begin with "--" are comments.
    bool runScript(const QString &sql);
    /// First value of the first row; nothing where there is no row, it is NULL, or something failed.
    std::optional<qint64> number(const QString &sql);
    std::optional<QString> text(const QString &sql);

    /// WorkspaceCorrupt where pages don't fit together; texts are not looked at. Reads the whole file.
    core::Result<void> checkStructure();

    void note(const QSqlError &error);
    void note(core::ErrorCode code, const QString &detail);
    bool hasFailed() const { return m_failure.has_value(); }
    core::Result<void> takeFailure();

private:
    Database() = default;

    QString m_path;
    QString m_name;
    QSqlDatabase m_connection;
    std::optional<core::Error> m_failure;
};

/// A prepared statement; values are bound by position.
class Statement final
{
public:
    Statement(Database &database, const QString &sql);

    template<typename... Values>
    bool run(const Values &...values)
    {
        if (m_database.hasFailed())
            return false;
        int position = 0;
        (m_query.bindValue(position++, value(values)), ...);
        return execute();
    }
    /// To the next row; false at the end or after a failure.
    bool next();
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    /// kNoDay where it is NULL.
    core::Day day(int column) const { return isNull(column) ? core::kNoDay : static_cast<core::Day>(number(column)); }
    qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }
    qint64 changedRows() const { return m_query.numRowsAffected(); }
    void finish() { m_query.finish(); }

private:
    static QVariant value(const QVariant &one) { return one; }
    static QVariant value(const QString &one) { return one.isNull() ? QVariant(QLatin1String("")) : QVariant(one); }
    static QVariant value(const QByteArray &one) { return one; }
    static QVariant value(qint64 one) { return one; }
    static QVariant value(int one) { return one; }
    static QVariant value(bool one) { return one ? 1 : 0; }
    bool execute();

    Database &m_database;
    QSqlQuery m_query;
};

/// NULL where the day is not known.
QVariant dayValue(core::Day day);
/// NULL where it is empty.
QVariant textOrNull(const QString &text);

/// All or nothing: what was not committed is rolled back at the end of the scope. Not nested.
class Transaction final
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// The first failure since the begin, if there was one; nothing is changed then.
    [[nodiscard]] core::Result<void> commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace store
