// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/jira/bulk.h"

#include "atlassian/jira/issues.h"
#include "atlassian/jira/siterequest.h"

namespace atlassian::jira {

bool BulkTask::isDone() const
{
    return status == QLatin1String("COMPLETE") || status == QLatin1String("FAILED")
        || status == QLatin1String("CANCELLED") || status == QLatin1String("DEAD");
}

Call<QString> editInBulk(const QString &site, const BulkEdit &edit)
{
    QJsonArray actions;
    QJsonArray users;
    QJsonArray lists;
    for (const auto &[field, accountId] : edit.users) {
        actions.append(field);
        users.append(QJsonObject {{QStringLiteral("fieldId"), field}, {QStringLiteral("user"), userValue(accountId)}});
    }
    for (const auto &[field, accountIds] : edit.userLists) {
        actions.append(field);
        lists.append(
            QJsonObject {{QStringLiteral("fieldId"), field}, {QStringLiteral("users"), userValues(accountIds)}});
    }
    QJsonObject input;
    if (!users.isEmpty())
        input.insert(QStringLiteral("singleSelectClearableUserPickerFields"), users);
    if (!lists.isEmpty())
        input.insert(QStringLiteral("multipleSelectClearableUserPickerFields"), lists);
    Request request = siteWrite(Method::Post, "/rest/api/3/bulk/issues/fields", site);
    request.body
        = toJson(QJsonObject {{QStringLiteral("selectedIssueIdsOrKeys"), QJsonArray::fromStringList(edit.issues)},
            {QStringLiteral("selectedActions"), actions}, {QStringLiteral("editedFieldsInput"), input},
            {QStringLiteral("sendBulkNotification"), false}});
    return {request, [](const QByteArray &body) {
                return parseObject<QString>(body, [](ObjectReader &reader) { return reader.need("taskId"); });
            }};
}

Call<BulkTask> bulkTask(const QString &site, const QString &taskId)
{
    return {siteRead(Method::Get, "/rest/api/3/bulk/queue/{taskId}", site, {taskId}), [](const QByteArray &body) {
                return parseObject<BulkTask>(body, [](ObjectReader &reader) {
                    BulkTask task;
                    task.status = reader.need("status");
                    task.percent = reader.number("progressPercent");
                    task.total = reader.number("totalIssueCount");
                    task.processed = reader.texts("processedAccessibleIssues");
                    const QJsonObject failed = reader.object("failedAccessibleIssues");
                    for (const QString &id : failed.keys()) {
                        ObjectReader entry(QJsonObject {{QStringLiteral("reasons"), failed.value(id)}});
                        task.failed.emplace_back(id, entry.texts("reasons"));
                    }
                    task.notNamed = reader.number("invalidOrInaccessibleIssueCount").value_or(0);
                    task.created = reader.epoch("created");
                    task.rest = reader.rest();
                    return task;
                });
            }};
}

} // namespace atlassian::jira
