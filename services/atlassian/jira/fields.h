// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/paging.h"

namespace atlassian::jira {

struct Field
{
    QString id;
    QString key;
    QString name;
    std::optional<bool> isCustom;
    QStringList clauseNames; ///< how JQL calls it
    QString type; ///< of its schema: `user`, `array` …
    QString items; ///< of an array: `user` …
    QString custom; ///< `com.atlassian.servicedesk:sd-request-participants` …
    QJsonObject rest;

    bool isUser() const { return type == QLatin1String("user"); }
    bool isUsers() const { return type == QLatin1String("array") && items == QLatin1String("user"); }
};
/// GET /rest/api/3/field: all at once (Jira Cloud platform v3).
Call<std::vector<Field>> fields(const QString &site);

/// A field that may be edited in bulk.
struct BulkField
{
    QString id;
    QString name;
    QString type;
    std::optional<bool> isRequired;
    QString unavailableMessage; ///< why not, in Jira's words; empty if it may be
    QStringList multiSelectOptions; ///< `ADD`, `REMOVE`, `REPLACE`, `REMOVE_ALL`
    QJsonObject rest;
};
/// GET /rest/api/3/bulk/issues/fields, fifty a page. @p cursor is `startingAfter`.
Call<Page<BulkField>> bulkFields(const QString &site, const QStringList &issues, const QString &cursor = {});

} // namespace atlassian::jira
