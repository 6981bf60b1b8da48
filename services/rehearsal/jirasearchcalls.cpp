// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/cursor.h"
#include "rehearsal/jirajson.h"
#include "rehearsal/jiraroutes.h"
#include "rehearsal/jql.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDefaultSize = 50;
constexpr qint64 kMostIds = 5000;
/// Chosen: where fields are asked for.
constexpr qint64 kMostWithFields = 100;
constexpr qint64 kTokenLife = qint64(7) * 24 * 3600 * 1000;
constexpr qsizetype kMostFetched = 100;

bool onlyIds(const QStringList &fields)
{
    return std::all_of(
        fields.begin(), fields.end(), [](const QString &one) { return one == "id"_L1 || one == "key"_L1; });
}

struct Search
{
    QString jql;
    QString token;
    QStringList fields;
    qint64 size = kDefaultSize;
};

Answer search(Call &call, const Search &search)
{
    JiraSite &site = jiraOf(call.world);
    const auto jql = parseJql(search.jql);
    if (!jql)
        return call.refuse(400, jql.error());
    if (!jql->fits)
        return call.refuse(
            400, u"Unbounded JQL queries are not allowed here. Please add a search restriction to your query."_s);
    if (search.size < 1)
        return call.refuse(400, u"maxResults has to be positive"_s);
    if (!search.token.isEmpty()) {
        const auto token = readCursor(search.token);
        if (!token || call.world.now - token->made > kTokenLife)
            return call.refuse(400, u"The nextPageToken is invalid or has expired."_s);
    }
    const std::vector<quint32> found = findItems(call.world, site, *jql);
    const qint64 size = std::min(search.size, onlyIds(search.fields) ? kMostIds : kMostWithFields);
    const Page page = pageOf(call, search.token, u"jql "_s + search.jql, static_cast<qint64>(found.size()), size);
    if (page.isBad)
        return call.refuse(400, u"The nextPageToken is invalid or has expired."_s);
    QJsonArray items;
    for (qint64 i = page.begin; i < page.end; ++i)
        items.append(jiraItem(call, found[static_cast<std::size_t>(i)], search.fields));
    QJsonObject answer {{u"issues"_s, items}, {u"isLast"_s, page.next.isEmpty()}};
    if (!page.next.isEmpty())
        answer.insert(u"nextPageToken"_s, page.next);
    return jsonAnswer(answer);
}

Answer getSearch(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    const auto size = numberOf(call.request, "maxResults"_L1, kDefaultSize, 1, std::numeric_limits<int>::max());
    if (!size)
        return call.refuse(400, u"maxResults has to be a number"_s);
    return search(call,
        {call.request.value("jql"_L1), call.request.value("nextPageToken"_L1), call.request.values("fields"_L1),
            *size});
}

Answer postSearch(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    const QJsonObject body = call.object();
    const QString unknown = unknownProperty(body,
        {"expand"_L1, "fields"_L1, "fieldsByKeys"_L1, "jql"_L1, "maxResults"_L1, "nextPageToken"_L1, "properties"_L1,
            "reconcileIssues"_L1});
    if (!unknown.isEmpty())
        return call.refuse(400, u"Unrecognized field \""_s % unknown % u'"');
    const auto fields = body.contains(u"fields"_s) ? textsOf(body.value(u"fields"_s)) : QStringList();
    if (!fields || body.value(u"reconcileIssues"_s).toArray().size() > 50)
        return call.refuse(400, u"Invalid request payload"_s);
    return search(call,
        {body.value(u"jql"_s).toString(), body.value(u"nextPageToken"_s).toString(), *fields,
            body.value(u"maxResults"_s).toInteger(kDefaultSize)});
}

Answer approximateCount(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    const QString unknown = unknownProperty(call.object(), {"jql"_L1});
    const auto jql = parseJql(call.object().value(u"jql"_s).toString());
    if (!unknown.isEmpty() || !jql)
        return call.refuse(400, jql ? u"Unrecognized field \""_s % unknown % u'"' : jql.error());
    if (!jql->fits)
        return call.refuse(400, u"Unbounded JQL queries are not allowed here."_s);
    const JiraSite &site = jiraOf(call.world);
    return jsonAnswer(QJsonObject {{u"count"_s, static_cast<qint64>(findItems(call.world, site, *jql).size())}});
}

Answer bulkFetch(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    const QJsonObject body = call.object();
    const QString unknown
        = unknownProperty(body, {"expand"_L1, "fields"_L1, "fieldsByKeys"_L1, "issueIdsOrKeys"_L1, "properties"_L1});
    const auto keys = textsOf(body.value(u"issueIdsOrKeys"_s));
    if (!unknown.isEmpty() || !keys || keys->isEmpty() || keys->size() > kMostFetched)
        return call.refuse(400, u"issueIdsOrKeys has to be a list of 1 to 100 ids or keys"_s);
    const QStringList fields = body.contains(u"fields"_s) ? textsOf(body.value(u"fields"_s)).value_or(QStringList())
                                                          : QStringList {u"*all"_s};
    JiraSite &site = jiraOf(call.world);
    QJsonArray items;
    QJsonArray errors;
    for (const QString &key : *keys) {
        if (const auto item = findItem(site, key))
            items.append(jiraItem(call, *item, fields));
        else
            errors.append(QJsonObject {{u"id"_s, key},
                {u"errorMessage"_s, u"Issue does not exist or you do not have permission to see it."_s}});
    }
    return jsonAnswer(QJsonObject {{u"issues"_s, items}, {u"issueErrors"_s, errors}});
}

/// CHANGE-2046: the old search is gone.
Answer removedSearch(Call &call)
{
    return call.refuse(410, u"The requested API has been removed. Please migrate to the /rest/api/3/search/jql API."_s);
}

} // namespace

std::vector<Route> jiraSearchRoutes()
{
    Route old = jiraRoute("POST", "search", "jira-old-search-post", removedSearch);
    old.body = BodyRule::None;
    return {
        jiraRoute("GET", "search/jql", "jql", getSearch),
        jiraRoute("POST", "search/jql", "jql-post", postSearch),
        jiraRoute("POST", "search/approximate-count", "approximate-count", approximateCount, LimitGroup::JiraMore),
        jiraRoute("POST", "issue/bulkfetch", "bulkfetch", bulkFetch),
        jiraRoute("GET", "search", "jira-old-search", removedSearch),
        old,
    };
}

} // namespace rehearsal
