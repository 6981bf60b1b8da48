// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/jirasite.h"
#include "rehearsal/routes.h"

#include <tl/expected.hpp>

namespace rehearsal {

QString siteBase(const Call &call); ///< "http://127.0.0.1:4711/site/acme"
/// The refusal where the path names another site.
std::optional<Answer> otherSite(const Call &call);

QJsonObject jiraUser(const Call &call, Index account);
/// @p fields as Jira takes them: ids, `*all`, `*navigable`, `-id`; empty = the id alone.
QJsonObject jiraItem(const Call &call, quint32 item, const QStringList &fields);
QJsonObject jiraProject(const Call &call, quint32 project);
QJsonObject jiraComponent(const Call &call, const JiraComponent &component, const JiraProject &project);
/// Every field of the site, as `GET field` lists them.
QJsonArray jiraFields();

/// Users out of a field's value: an object, a list of them, or null; the message where that can't be.
tl::expected<std::vector<Index>, QString> usersOf(const World &world, const QJsonValue &value);

/// A page of `startAt`, `maxResults`, `total`, `values`.
struct StartPage
{
    qint64 start = 0;
    qint64 size = 50;
    qint64 shift = 0; ///< values come from so many places before (a repeated page)

    qint64 begin() const { return start - shift; }
};
std::optional<StartPage> readStartPage(const Call &call, qint64 fallback, qint64 most);
QJsonObject startPage(const QJsonArray &values, qint64 total, const StartPage &page);

Route jiraRoute(const char *method, const char *tail, const char *call, Answer (*handle)(Call &),
    LimitGroup limit = LimitGroup::Jira);

} // namespace rehearsal
