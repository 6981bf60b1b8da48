// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/organisation.h"

#include <QJsonDocument>

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDefaultSize = 20;
constexpr qint64 kMostWorkspaces = 1000;

QString planName(core::Plan plan)
{
    const QString key = core::planKey(plan);
    return plan == core::Plan::Unknown ? QString() : key.left(1).toUpper() % key.mid(1);
}

/// Capacity, usage and who made it are never filled for Trello, the maker not for Bitbucket either.
QJsonObject workspaceJson(const Call &call, const Place &place)
{
    const bool isSite = place.url.contains(u".atlassian.net"_s);
    QJsonObject attributes {{u"name"_s, place.name}, {u"type"_s, place.productName}, {u"typeKey"_s, place.productKey},
        {u"owner"_s, place.owner == kNobody ? QJsonValue() : QJsonValue(call.world.accounts[place.owner].id)},
        {u"status"_s, u"online"_s}, {u"statusDetails"_s, QJsonArray()},
        {u"hostUrl"_s, place.url.isEmpty() ? QJsonValue() : QJsonValue(place.url)}, {u"labels"_s, QJsonArray()},
        {u"sandbox"_s, QJsonObject {{u"type"_s, place.isSandbox ? u"CHILD"_s : u"NONE"_s}}}};
    if (isSite) {
        attributes.insert(u"createdAt"_s, u"2021-03-04T10:00:00Z"_s);
        attributes.insert(u"createdBy"_s, call.world.accounts[call.world.admin].id);
        qint64 usage = 0;
        for (Index i = 0; i < call.world.accounts.size(); ++i) {
            const Grants &grants = call.world.grantsOf(i);
            usage += std::any_of(grants.begin(), grants.end(),
                [&](const Grant &grant) { return &call.world.places[grant.place] == &place; });
        }
        attributes.insert(u"usage"_s, usage);
    }
    QJsonObject relationships;
    if (place.plan != core::Plan::Unknown) {
        relationships.insert(u"entitlement"_s,
            QJsonArray {QJsonObject {{u"id"_s, place.id}, {u"type"_s, u"entitlement"_s},
                {u"attributes"_s,
                    QJsonObject {{u"key"_s, place.productKey}, {u"plan"_s, planName(place.plan)},
                        {u"planKey"_s, QString(core::planKey(place.plan))}}}}});
    }
    return {{u"id"_s, whole(u"ari:cloud:"_s % place.productKey % u"::workspace/"_s % place.id)},
        {u"type"_s, u"workspace"_s}, {u"attributes"_s, attributes},
        {u"links"_s,
            QJsonObject {{u"self"_s,
                whole(call.request.base % u"/admin/v2/orgs/"_s % call.world.orgId % u"/workspaces/"_s % place.id)}}},
        {u"relationships"_s, relationships}};
}

/// Whether the place fits; nothing where the query is none of the documented forms.
std::optional<bool> fits(const Place &place, const QJsonObject &query)
{
    if (query.isEmpty())
        return true;
    if (query.size() == 1 && (query.contains(u"and"_s) || query.contains(u"nor"_s))) {
        const bool isAnd = query.contains(u"and"_s);
        const QJsonArray parts = query.value(isAnd ? u"and"_s : u"nor"_s).toArray();
        bool result = true;
        for (const QJsonValue &part : parts) {
            const auto one = fits(place, part.toObject());
            if (!one)
                return std::nullopt;
            result = result && *one == isAnd;
        }
        return result;
    }
    if (query.contains(u"field"_s)) {
        const QJsonObject field = query.value(u"field"_s).toObject();
        const auto values = textsOf(field.value(u"values"_s));
        if (!unknownProperty(field, {"name"_L1, "values"_L1}).isEmpty() || !values)
            return std::nullopt;
        const QString name = field.value(u"name"_s).toString();
        if (name == "attributes.type"_L1 || name == "attributes.typeKey"_L1) {
            return values->contains(place.productKey, Qt::CaseInsensitive)
                || values->contains(place.productName, Qt::CaseInsensitive);
        }
        if (name == "attributes.name"_L1)
            return values->contains(place.name, Qt::CaseInsensitive);
        return name == "attributes.status"_L1 ? values->contains(u"online"_s) : false;
    }
    if (query.contains(u"searchWorkspaces"_s))
        return place.name.contains(query.value(u"searchWorkspaces"_s).toString(), Qt::CaseInsensitive);
    if (query.contains(u"features"_s) || query.contains(u"policies"_s))
        return false;
    return std::nullopt;
}

} // namespace

Answer listDirectories(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    const auto limit = numberOf(call.request, "limit"_L1, kDefaultSize, 1, 100);
    if (!limit)
        return call.refuse(400, u"limit has to be 1 to 100"_s);
    const Page page = pageOf(call, call.request.value("cursor"_L1), u"directories"_s, 1, *limit);
    if (page.isBad)
        return badCursor(call);
    return jsonAnswer(QJsonObject {
        {u"data"_s,
            QJsonArray {QJsonObject {{u"directoryId"_s, call.world.directoryId}, {u"name"_s, call.world.directoryName},
                {u"icon"_s, u"https://avatar.example/directory.png"_s}}}},
        {u"links"_s, QJsonObject()}});
}

/// The organisation's own workspaces. A cursor comes alone.
Answer listWorkspaces(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    const QJsonObject body = call.object();
    if (!call.body.isObject() || !unknownProperty(body, {"cursor"_L1, "limit"_L1, "query"_L1, "sort"_L1}).isEmpty())
        return call.refuse(400, u"Invalid request body"_s, u"ADMIN-400-24"_s);
    QString cursor = body.value(u"cursor"_s).toString();
    QJsonObject query = body.value(u"query"_s).toObject();
    QString direction;
    qint64 limit = body.contains(u"limit"_s) ? body.value(u"limit"_s).toInteger(-1) : kDefaultSize;
    if (!cursor.isEmpty() && body.size() > 1)
        return call.refuse(400, u"cursor can't be combined with other properties"_s, u"ADMIN-400-24"_s);
    if (limit < 1 || limit > kMostWorkspaces)
        return call.refuse(400, u"limit has to be 1 to 1000"_s, u"ADMIN-400-24"_s);
    QString about = u"workspaces "_s % QString::fromUtf8(QJsonDocument(query).toJson(QJsonDocument::Compact));
    if (!cursor.isEmpty()) { // the query travels inside
        const auto read = readCursor(cursor);
        if (!read || !read->about.startsWith("workspaces "_L1))
            return badCursor(call);
        about = read->about;
        query = QJsonDocument::fromJson(about.mid(11).toUtf8()).object();
    }
    std::vector<const Place *> found;
    for (const Place &place : call.world.places) {
        const auto fit = fits(place, query);
        if (!fit)
            return call.refuse(400, u"Invalid query"_s, u"ADMIN-400-24"_s);
        if (*fit && place.isOwn)
            found.push_back(&place);
    }
    const auto total = static_cast<qint64>(found.size());
    const Page page = pageOf(call, cursor, about, total, limit);
    if (page.isBad)
        return badCursor(call);
    QJsonArray data;
    for (qint64 i = page.begin; i < page.end; ++i)
        data.append(workspaceJson(call, *found[static_cast<std::size_t>(i)]));
    QJsonObject links;
    if (!page.next.isEmpty())
        links.insert(u"next"_s, page.next);
    return jsonAnswer(QJsonObject {{u"data"_s, data}, {u"links"_s, links},
        {u"meta"_s,
            QJsonObject {{u"pageSize"_s, data.size()}, {u"startIndex"_s, page.begin}, {u"endIndex"_s, page.end},
                {u"total"_s, total}}}});
}

} // namespace rehearsal
