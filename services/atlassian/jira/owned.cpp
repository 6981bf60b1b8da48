// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/jira/owned.h"

#include "atlassian/jira/siterequest.h"

namespace atlassian::jira {

namespace {

/// An owner that isn't readable is none: an item isn't lost for that.
template <const char *key>
Owned readOwned(ObjectReader &reader)
{
    Owned owned;
    owned.id = reader.need("id");
    owned.key = reader.text("key");
    owned.name = reader.text("name");
    ObjectReader owner(reader.object(key));
    User user = readUser(owner);
    if (!user.accountId.isEmpty())
        owned.owner = std::move(user);
    owned.rest = reader.rest();
    return owned;
}

constexpr char kLead[] = "lead";
constexpr char kOwner[] = "owner";

template <const char *key>
Call<Page<Owned>> page(Request request)
{
    return {std::move(request),
        [](const QByteArray &body) { return parsePage<Owned>(PageStyle::Jira, body, readOwned<key>); }};
}

Request paged(const char *route, const QString &site, const QStringList &values, const QString &cursor)
{
    Request request = siteRead(Method::Get, route, site, values);
    addIfSet(request, QStringLiteral("startAt"), cursor);
    request.query.emplace_back(QStringLiteral("maxResults"), QStringLiteral("100"));
    return request;
}

Request expanded(Request request, const char *what, const QString &accountId = {})
{
    addIfSet(request, QStringLiteral("accountId"), accountId);
    request.query.emplace_back(QStringLiteral("expand"), QLatin1String(what));
    return request;
}

} // namespace

Call<Page<Owned>> projects(const QString &site, const QString &cursor)
{
    return page<kLead>(expanded(paged("/rest/api/3/project/search", site, {}, cursor), kLead));
}

Call<Page<Owned>> components(const QString &site, const QString &project, const QString &cursor)
{
    return page<kLead>(paged("/rest/api/3/project/{projectIdOrKey}/component", site, {project}, cursor));
}

Call<Page<Owned>> filters(const QString &site, const QString &accountId, const QString &cursor)
{
    return page<kOwner>(expanded(paged("/rest/api/3/filter/search", site, {}, cursor), kOwner, accountId));
}

Call<Page<Owned>> dashboards(const QString &site, const QString &accountId, const QString &cursor)
{
    return page<kOwner>(expanded(paged("/rest/api/3/dashboard/search", site, {}, cursor), kOwner, accountId));
}

} // namespace atlassian::jira
