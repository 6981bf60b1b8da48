// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/dialect.h"

#include <QSqlError>
#include <QUuid>

namespace store {

core::Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_name = QStringLiteral("leanseat-%1").arg(QUuid::createUuid().toString(QUuid::Id128));
    database->m_connection = QSqlDatabase::addDatabase(dialect::driver(), database->m_name);
    database->m_connection.setDatabaseName(dialect::databaseName(path, access));
    database->m_connection.setConnectOptions(dialect::connectOptions(access));
    if (!database->m_connection.open()) {
        database->note(database->m_connection.lastError());
        return core::Unexpected(database->takeFailure().error());
    }
    database->runScript(dialect::sessionSettings(access));
    if (const auto failed = database->takeFailure(); !failed)
        return core::Unexpected(failed.error());
    return database;
}

Database::~Database()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool Database::run(const QString &sql)
{
    if (m_failure)
        return false;
    QSqlQuery query(m_connection);
    if (query.exec(sql))
        return true;
    note(query.lastError());
    return false;
}

bool Database::runScript(const QString &sql)
{
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        if (line.trimmed().startsWith(QLatin1String("--")) || line.trimmed().isEmpty())
            continue;
        statement += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            if (!run(statement))
                return false;
            statement.clear();
        }
    }
    return statement.trimmed().isEmpty() || run(statement);
}

std::optional<qint64> Database::number(const QString &sql)
{
    Statement statement(*this, sql);
    if (!statement.run() || !statement.next() || statement.isNull(0))
        return {};
    return statement.number(0);
}

std::optional<QString> Database::text(const QString &sql)
{
    Statement statement(*this, sql);
    if (!statement.run() || !statement.next() || statement.isNull(0))
        return {};
    return statement.text(0);
}

core::Result<void> Database::checkStructure()
{
    const QString found = text(dialect::checkStructure()).value_or(QString());
    if (!hasFailed() && found != QLatin1String("ok"))
        note(core::ErrorCode::WorkspaceCorrupt, found);
    return takeFailure();
}

void Database::note(const QSqlError &error)
{
    note(dialect::codeOf(error), error.databaseText().isEmpty() ? error.text() : error.databaseText());
}

void Database::note(core::ErrorCode code, const QString &detail)
{
    if (!m_failure)
        m_failure = core::Error {code, m_path, 0, 0, detail};
}

core::Result<void> Database::takeFailure()
{
    if (!m_failure)
        return {};
    const core::Error error = *std::exchange(m_failure, std::nullopt);
    return core::Unexpected(error);
}

Statement::Statement(Database &database, const QString &sql)
    : m_database(database)
    , m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!database.hasFailed() && !m_query.prepare(sql))
        database.note(m_query.lastError());
}

bool Statement::execute()
{
    if (m_query.exec())
        return true;
    m_database.note(m_query.lastError());
    return false;
}

bool Statement::next()
{
    if (m_database.hasFailed())
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_database.note(m_query.lastError());
    return false;
}

QVariant dayValue(core::Day day)
{
    return day == core::kNoDay ? QVariant() : QVariant(day);
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    (void)m_database.takeFailure();
    m_open = m_database.run(dialect::beginWriting());
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.connection().rollback();
}

core::Result<void> Transaction::commit()
{
    if (m_open && m_database.run(QStringLiteral("COMMIT")))
        m_open = false;
    return m_database.takeFailure();
}

} // namespace store
