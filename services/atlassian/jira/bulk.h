// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/call.h"
#include "atlassian/objectreader.h"

namespace atlassian::jira {

inline constexpr int kMostIssuesInBulk = 1000; ///< subtasks included
inline constexpr int kMostFieldsInBulk = 200;

/// Users for fields of many issues. A list of users replaces the old one, by the look of the document.
struct BulkEdit
{
    QStringList issues; ///< ids or keys
    std::vector<std::pair<QString, QString>> users; ///< field id, account id
    std::vector<std::pair<QString, QStringList>> userLists; ///< field id, account ids
};
/// POST /rest/api/3/bulk/issues/fields, without mail: 201 with a task's id, kept for 14 days (Jira Cloud platform v3).
Call<QString> editInBulk(const QString &site, const BulkEdit &edit);

struct BulkTask
{
    QString status; ///< `ENQUEUED`, `RUNNING`, `COMPLETE`, `FAILED`, `CANCEL_REQUESTED`, `CANCELLED`, `DEAD`
    std::optional<qint64> percent;
    std::optional<qint64> total;
    QStringList processed; ///< ids
    std::vector<std::pair<QString, QStringList>> failed; ///< id, reasons
    qint64 notNamed = 0; ///< invalid or inaccessible; which, only a comparison tells
    QDateTime created;
    QJsonObject rest;

    bool isDone() const;
    bool isComplete() const { return status == QLatin1String("COMPLETE"); }
};
/// GET /rest/api/3/bulk/queue/{taskId}.
Call<BulkTask> bulkTask(const QString &site, const QString &taskId);

} // namespace atlassian::jira
