// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/paging.h"

namespace atlassian::jira {

/// A work item. Fields as they came, only those that were asked for.
struct Issue
{
    QString id;
    QString key;
    QJsonObject fields;
    QJsonObject rest;
};

/// POST /rest/api/3/search/jql, a read (Jira Cloud platform v3). The query must be bounded. @p fields are what each
/// item holds; without any only ids come, 5000 a page. @p cursor is a token that expires after seven days.
Call<Page<Issue>> search(
    const QString &site, const QString &jql, const QStringList &fields = {}, const QString &cursor = {});
/// POST …/search/approximate-count, a read: recent edits may be missing.
Call<qint64> approximateCount(const QString &site, const QString &jql);

struct FetchedIssues
{
    std::vector<Issue> issues;
    std::vector<std::pair<QString, QString>> errors; ///< id or key, and Jira's words
};
/// POST …/issue/bulkfetch, a read of at most 100 ids or keys.
Call<FetchedIssues> fetchIssues(const QString &site, const QStringList &idsOrKeys, const QStringList &fields);
/// GET …/issue/{key}.
Call<Issue> issue(const QString &site, const QString &idOrKey, const QStringList &fields = {});

/// PUT …/issue/{key}?notifyUsers=false: @p fields by id, a user as `{"accountId": …}`. 204.
Call<Nothing> editIssue(const QString &site, const QString &idOrKey, const QJsonObject &fields);
/// PUT …/issue/{key}/assignee; empty unassigns. 204.
Call<Nothing> assign(const QString &site, const QString &idOrKey, const QString &accountId);

/// `{"accountId": …}`, and several of them.
QJsonObject userValue(const QString &accountId);
QJsonArray userValues(const QStringList &accountIds);
/// `reporter = "712020:…"`, quoted for JQL.
QString jqlEquals(const QString &field, const QString &value);

} // namespace atlassian::jira
