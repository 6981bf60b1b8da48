// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rejects.h"

#include "models/intakewords.h"
#include "workspace/csv.h"

#include <QFileInfo>

namespace cli {

namespace {

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells)
        line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + workspace::csvText(cell);
    return line + '\n';
}

} // namespace

Outcome<Rejects> Rejects::open(const std::optional<QString> &path, bool overwrite)
{
    Rejects rejects;
    if (!path)
        return rejects;
    if (path->isEmpty())
        return usage(QStringLiteral("--rejects needs a file"));
    const QFileInfo info(*path);
    if (info.exists() && !overwrite)
        return failed(core::Error {core::ErrorCode::OutputExists, *path, 0, 0, {}});
    if (info.isDir())
        return failed(core::Error {core::ErrorCode::FileIsDirectory, *path, 0, 0, {}});
    if (info.exists() && !info.isFile())
        return failed(core::Error {core::ErrorCode::NotPlainFile, *path, 0, 0, {}});
    rejects.m_path = *path;
    rejects.m_file = std::make_unique<QSaveFile>(*path);
    if (!rejects.m_file->open(QIODevice::WriteOnly) || !rejects.m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed(core::Error {core::ErrorCode::OutputNotWritable, *path, 0, 0, rejects.m_file->errorString()});
    return rejects;
}

Outcome<void> Rejects::write(const core::JoinedAccounts &accounts)
{
    if (!m_file)
        return {};
    QByteArray text = csvLine({QStringLiteral("file"), QStringLiteral("line"), QStringLiteral("account"), QStringLiteral("column"),
        QStringLiteral("value"), QStringLiteral("issue"), QStringLiteral("why")});
    for (std::size_t i = 0; i < accounts.reports.size(); ++i) {
        for (const core::RowReport &row : accounts.reports[i].rows) {
            if (!core::isRejection(row.issue))
                continue;
            text += csvLine({accounts.sources[i].file, row.line > 0 ? QString::number(row.line) : QString(), row.account, row.column, row.detail,
                QString(core::issueKey(row.issue)), models::issueText(row)});
        }
    }
    if (m_file->write(text) != text.size() || !m_file->flush())
        return failed(core::Error {core::ErrorCode::OutputNotWritable, m_path, 0, 0, m_file->errorString()});
    return {};
}

Outcome<void> Rejects::commit()
{
    if (m_file && !m_file->commit())
        return failed(core::Error {core::ErrorCode::OutputNotWritable, m_path, 0, 0, m_file->errorString()});
    return {};
}

} // namespace cli
