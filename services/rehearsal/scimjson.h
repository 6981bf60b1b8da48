// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/call.h"

namespace rehearsal {

QJsonObject scimUserJson(const World &world, ScimLink link, const QString &base);
QJsonObject scimGroupJson(const Directory &directory, quint32 group, const QString &base);
/// `attributes` and `excludedAttributes` of the query, by the first part of their path.
QJsonObject chosenAttributes(const QJsonObject &resource, const Request &request);
Answer scimAnswer(const QJsonObject &object, int status = 200);

/// One `eq` filter on a text: attribute and value; nothing where the filter is anything else.
struct ScimFilter
{
    QString attribute; ///< empty = no filter
    QString value;
};
std::optional<ScimFilter> readFilter(const QString &text);

/// startIndex and count, within their bounds; count at most 100.
struct ScimPage
{
    qint64 start = 1;
    qint64 count = 100;
};
std::optional<ScimPage> readScimPage(const Request &request);
QJsonObject scimList(const QJsonArray &resources, qint64 total, const ScimPage &page);

} // namespace rehearsal
