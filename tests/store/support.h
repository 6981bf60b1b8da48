// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/snapshots.h"
#include "store/workspacefile.h"

#include "support/batches.h"

#include <QTemporaryDir>
#include <QTest>

namespace support {

/// A new workspace in a folder of its own.
struct NewWorkspace
{
    QTemporaryDir folder;
    std::unique_ptr<store::WorkspaceFile> file;

    explicit NewWorkspace(store::OpenOptions options = {})
    {
        options.create = true;
        auto made = store::WorkspaceFile::open(path(), options);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        file = std::move(*made);
    }
    QString path() const { return folder.filePath(QStringLiteral("acme.leanseat")); }
    void reopen(const store::OpenOptions &options = {})
    {
        file.reset();
        auto opened = store::WorkspaceFile::open(path(), options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        file = std::move(*opened);
    }
};

inline core::JoinedAccounts joined(core::AccountTablePtr table, core::Day day, const QString &hash)
{
    core::JoinedAccounts accounts;
    accounts.table = std::move(table);
    accounts.primary.file = QStringLiteral("export-%1.csv").arg(day);
    accounts.primary.sha256 = hash;
    accounts.primary.date = day;
    accounts.date = day;
    accounts.sources = {accounts.primary};
    accounts.reports.resize(1);
    accounts.reports.front().counts.read = accounts.reports.front().counts.accepted = accounts.table->rowCount();
    return accounts;
}

inline core::JoinedAccounts joined(const char *date, const char *pictureText)
{
    return joined(table(pictureText), detail::day(date), QLatin1String(date));
}

/// Rows in an order that doesn't depend on how they came.
inline QString sortedPicture(const core::AccountTable &table)
{
    QStringList lines = picture(table).split(u'\n');
    std::sort(lines.begin() + 1, lines.end());
    return lines.join(u'\n');
}

inline const QDateTime &now()
{
    static const QDateTime time(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC);
    return time;
}

} // namespace support

#define VERIFY_RESULT(expression) \
    do { \
        const auto &verified = (expression); \
        QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().subject + QStringLiteral(": ") + verified.error().detail)); \
    } while (false)
