// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/cursor.h"
#include "rehearsal/jirajson.h"
#include "rehearsal/jiraroutes.h"

#include <QSet>

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostItems = 1000;
constexpr qsizetype kMostFields = 200;
constexpr qint64 kFieldsPerPage = 50;
constexpr qint64 kTaskKept = qint64(14) * 24 * 3600 * 1000;

Answer refuseBulk(const QString &message, int status = 400)
{
    return jsonAnswer(QJsonObject {{u"errors"_s, QJsonArray {QJsonObject {{u"message"_s, message}}}}}, status);
}

/// Those that hold users, and enough others for a second page.
QJsonArray editableFields()
{
    QJsonArray fields;
    const QJsonArray all = jiraFields();
    for (const QJsonValue &field : all) {
        const QString id = field.toObject().value(u"id"_s).toString();
        if (!isUserField(id))
            continue;
        QJsonObject one {{u"id"_s, id}, {u"name"_s, field.toObject().value(u"name"_s)},
            {u"type"_s,
                isSingleUser(id) ? u"singleSelectClearableUserPicker"_s : u"multipleSelectClearableUserPicker"_s},
            {u"isRequired"_s, id == "reporter"_L1}};
        fields.append(one);
    }
    for (int i = 0; i < 55; ++i) {
        QJsonObject one {{u"id"_s, whole(u"customfield_"_s % QString::number(11000 + i))},
            {u"name"_s, whole(u"Field "_s % QString::number(i + 1))}, {u"type"_s, u"singleLineText"_s},
            {u"isRequired"_s, false}};
        if (i % 10 == 0)
            one.insert(u"unavailableMessage"_s, u"This field is not on the screen of all selected issues."_s);
        fields.append(one);
    }
    return fields;
}

Answer listFields(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    const JiraSite &site = jiraOf(call.world);
    const QStringList keys = call.request.values("issueIdsOrKeys"_L1);
    if (keys.isEmpty())
        return refuseBulk(u"issueIdsOrKeys is required"_s);
    if (std::none_of(keys.begin(), keys.end(), [&site](const QString &key) { return findItem(site, key).has_value(); }))
        return refuseBulk(u"No editable fields were found."_s, 404);
    QJsonArray fields;
    const QString text = call.request.value("searchText"_L1);
    const QJsonArray editable = editableFields();
    for (const QJsonValue &field : editable) {
        if (field.toObject().value(u"name"_s).toString().contains(text, Qt::CaseInsensitive))
            fields.append(field);
    }
    QString cursor = call.request.value("startingAfter"_L1);
    if (call.request.has("endingBefore"_L1)) { // the page before that place
        const auto read = readCursor(call.request.value("endingBefore"_L1));
        if (!read)
            return refuseBulk(u"endingBefore is invalid"_s);
        cursor = makeCursor(
            u"bulk-fields"_s, std::max<qint64>(0, read->begin - kFieldsPerPage), kFieldsPerPage, call.world.now);
    }
    const Page page = pageOf(call, cursor, u"bulk-fields"_s, fields.size(), kFieldsPerPage);
    if (page.isBad)
        return refuseBulk(u"startingAfter is invalid"_s);
    QJsonArray shown;
    for (qint64 i = page.begin; i < page.end; ++i)
        shown.append(fields.at(static_cast<qsizetype>(i)));
    QJsonObject answer {{u"fields"_s, shown}};
    if (!page.next.isEmpty())
        answer.insert(u"startingAfter"_s, page.next);
    if (page.begin > 0)
        answer.insert(u"endingBefore"_s, makeCursor(u"bulk-fields"_s, page.begin, kFieldsPerPage, call.world.now));
    return jsonAnswer(answer);
}

/// The edits of the body; the message where it can't be read.
tl::expected<std::vector<std::pair<QString, std::vector<Index>>>, QString> readEdits(
    const Call &call, const QJsonObject &input)
{
    const QString singles = u"singleSelectClearableUserPickerFields"_s;
    const QString lists = u"multipleSelectClearableUserPickerFields"_s;
    std::vector<std::pair<QString, std::vector<Index>>> edits;
    for (auto it = input.begin(); it != input.end(); ++it) {
        if (it.key() != singles && it.key() != lists)
            return tl::unexpected(u"This rehearsal edits fields of users only, not "_s % it.key());
        const bool isSingle = it.key() == singles;
        const QJsonArray all = it.value().toArray();
        for (const QJsonValue &value : all) {
            const QJsonObject one = value.toObject();
            const QString field = one.value(u"fieldId"_s).toString();
            const QString unknown = isSingle ? unknownProperty(one, {"fieldId"_L1, "user"_L1})
                                             : unknownProperty(one, {"fieldId"_L1, "users"_L1});
            if (!unknown.isEmpty() || !isUserField(field) || isSingleUser(field) != isSingle)
                return tl::unexpected(u"Invalid input for the field "_s % field);
            const QJsonValue named = isSingle ? one.value(u"user"_s) : one.value(u"users"_s);
            const auto users = usersOf(call.world, named.isUndefined() ? QJsonValue() : named);
            if (!users)
                return tl::unexpected(users.error());
            edits.emplace_back(field, *users);
        }
    }
    return edits;
}

Answer submitEdit(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    const QJsonObject body = call.object();
    const QString unknown = unknownProperty(
        body, {"editedFieldsInput"_L1, "selectedActions"_L1, "selectedIssueIdsOrKeys"_L1, "sendBulkNotification"_L1});
    if (!unknown.isEmpty())
        return refuseBulk(u"Unrecognized field \""_s % unknown % u'"');
    const auto keys = textsOf(body.value(u"selectedIssueIdsOrKeys"_s));
    const auto actions = textsOf(body.value(u"selectedActions"_s));
    if (!keys || keys->isEmpty() || keys->size() > kMostItems)
        return refuseBulk(u"selectedIssueIdsOrKeys has to hold 1 to 1000 issues"_s);
    if (!actions || actions->isEmpty() || actions->size() > kMostFields)
        return refuseBulk(u"selectedActions has to hold 1 to 200 fields"_s);
    const auto edits = readEdits(call, body.value(u"editedFieldsInput"_s).toObject());
    if (!edits)
        return refuseBulk(edits.error());
    QSet<QString> named;
    for (const auto &[field, users] : *edits)
        named.insert(field);
    for (const QString &field : named) {
        if (!actions->contains(field))
            return refuseBulk(u"The following editedFieldInput values are not listed as selectedActions : "_s % field);
    }
    for (const QString &action : *actions) {
        if (!named.contains(action))
            return refuseBulk(u"The following selectedActions have no editedFieldInput : "_s % action);
    }
    JiraSite &site = jiraOf(call.world);
    BulkTask task;
    task.id = QString::number(10000 + site.tasks.size());
    task.edits = *edits;
    task.created = call.world.now;
    for (const QString &key : *keys) {
        const auto item = findItem(site, key);
        if (!item)
            ++task.inaccessible;
        else if (std::find(task.items.begin(), task.items.end(), *item) == task.items.end())
            task.items.push_back(*item);
    }
    site.tasks.push_back(std::move(task));
    return jsonAnswer(QJsonObject {{u"taskId"_s, site.tasks.back().id}}, 201);
}

Answer progress(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    const JiraSite &site = jiraOf(call.world);
    for (const BulkTask &task : site.tasks) {
        if (task.id != call.variable("taskId") || call.world.now - task.created > kTaskKept)
            continue;
        QJsonArray processed;
        for (const quint32 item : task.processed)
            processed.append(itemId(item).toLongLong());
        QJsonObject failed;
        for (const auto &[item, reasons] : task.failed)
            failed.insert(itemId(item), QJsonArray::fromStringList(reasons));
        const auto total = static_cast<qint64>(task.items.size());
        const bool isStarted = task.done > 0 || task.finished > 0;
        QJsonObject answer {{u"taskId"_s, task.id},
            {u"status"_s,
                task.finished > 0 ? u"COMPLETE"_s
                    : isStarted   ? u"RUNNING"_s
                                  : u"ENQUEUED"_s},
            {u"progressPercent"_s, total == 0 ? 100 : static_cast<qint64>(task.done) * 100 / total},
            {u"totalIssueCount"_s, total + task.inaccessible}, {u"processedAccessibleIssues"_s, processed},
            {u"failedAccessibleIssues"_s, failed}, {u"invalidOrInaccessibleIssueCount"_s, task.inaccessible},
            {u"created"_s, task.created}, {u"updated"_s, task.finished > 0 ? task.finished : call.world.now},
            {u"submittedBy"_s, QJsonObject {{u"accountId"_s, call.world.accounts[call.world.admin].id}}}};
        if (isStarted)
            answer.insert(u"started"_s, task.created + 300);
        return jsonAnswer(answer);
    }
    return refuseBulk(u"The task does not exist."_s);
}

} // namespace

std::vector<Route> jiraBulkRoutes()
{
    return {
        jiraRoute("GET", "bulk/issues/fields", "bulk-fields", listFields),
        jiraRoute("POST", "bulk/issues/fields", "bulk-edit", submitEdit),
        jiraRoute("GET", "bulk/queue/{taskId}", "bulk-queue", progress),
    };
}

} // namespace rehearsal
