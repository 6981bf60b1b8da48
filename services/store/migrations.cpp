// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/dialect.h"

#include <QFile>

namespace store {

core::Result<int> schemaVersionOf(Database &database)
{
    const auto version = database.number(dialect::schemaVersion());
    if (const auto failed = database.takeFailure(); !failed)
        return core::Unexpected(failed.error());
    return static_cast<int>(version.value_or(0));
}

core::Result<void> migrate(Database &database, int target)
{
    const auto version = schemaVersionOf(database);
    if (!version)
        return core::Unexpected(version.error());
    if (*version > target)
        return core::fail(core::ErrorCode::WorkspaceNewer, database.path(), QString::number(*version));
    for (int next = *version + 1; next <= target; ++next) {
        QFile script(QStringLiteral(":/sql/%1.sql").arg(next));
        if (!script.open(QIODevice::ReadOnly))
            return core::fail(core::ErrorCode::StorageFailed, database.path(), script.fileName());
        Transaction transaction(database);
        database.runScript(QString::fromUtf8(script.readAll()));
        database.run(dialect::setSchemaVersion(next));
        if (const auto done = transaction.commit(); !done)
            return done;
    }
    return {};
}

} // namespace store
