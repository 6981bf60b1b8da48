// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/scimjson.h"

#include <QRegularExpression>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

const QString kUserSchema = u"urn:ietf:params:scim:schemas:core:2.0:User"_s;
const QString kGroupSchema = u"urn:ietf:params:scim:schemas:core:2.0:Group"_s;
const QString kListSchema = u"urn:ietf:params:scim:api:messages:2.0:ListResponse"_s;
const QString kExternal = u"urn:scim:schemas:extension:atlassian-external:1.0"_s;
constexpr qint64 kMostPerPage = 100;

QJsonObject metaOf(const QString &kind, const QString &location, qint64 created, qint64 modified)
{
    return {{u"resourceType"_s, kind}, {u"location"_s, location}, {u"created"_s, isoTime(created)},
        {u"lastModified"_s, isoTime(modified)}};
}

QJsonObject bodyAtStart(const World &world, const ScimUser &user)
{
    const QString name = user.account == kNobody ? user.userName : world.accounts[user.account].name;
    return {{u"displayName"_s, name},
        {u"name"_s,
            QJsonObject {{u"formatted"_s, name}, {u"givenName"_s, name.section(u' ', 0, 0)},
                {u"familyName"_s, name.section(u' ', 1)}}},
        {u"emails"_s,
            QJsonArray {QJsonObject {{u"value"_s, user.mail}, {u"type"_s, u"work"_s}, {u"primary"_s, true}}}}};
}

} // namespace

Answer scimAnswer(const QJsonObject &object, int status)
{
    Answer answer = jsonAnswer(object, status);
    answer.type = "application/scim+json";
    return answer;
}

QJsonObject scimUserJson(const World &world, ScimLink link, const QString &base)
{
    const Directory &directory = world.directories[link.directory];
    const ScimUser &user = directory.users[link.user];
    QJsonObject json = user.body.isEmpty() ? bodyAtStart(world, user) : user.body;
    json.insert(u"schemas"_s,
        QJsonArray {kUserSchema, u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_s, kExternal});
    json.insert(u"id"_s, user.id);
    json.insert(u"userName"_s, user.userName);
    if (!user.externalId.isEmpty())
        json.insert(u"externalId"_s, user.externalId);
    json.insert(u"active"_s, user.isActive);
    const QString root = base % u"/scim/directory/"_s % directory.id;
    QJsonArray groups;
    for (const quint32 group : user.groups) {
        groups.append(QJsonObject {{u"type"_s, u"GROUP"_s}, {u"value"_s, directory.groups[group].id},
            {u"display"_s, directory.groups[group].name},
            {u"$ref"_s, whole(root % u"/Groups/"_s % directory.groups[group].id)}});
    }
    json.insert(u"groups"_s, groups);
    json.insert(u"meta"_s, metaOf(u"USER"_s, root % u"/Users/"_s % user.id, user.created, user.modified));
    if (user.account != kNobody)
        json.insert(kExternal, QJsonObject {{u"atlassianAccountId"_s, world.accounts[user.account].id}});
    return json;
}

QJsonObject scimGroupJson(const Directory &directory, quint32 number, const QString &base)
{
    const ScimGroup &group = directory.groups[number];
    const QString root = base % u"/scim/directory/"_s % directory.id;
    QJsonArray members;
    for (const quint32 member : group.members) {
        const ScimUser &user = directory.users[member];
        members.append(QJsonObject {{u"type"_s, u"USER"_s}, {u"value"_s, user.id}, {u"display"_s, user.userName},
            {u"$ref"_s, whole(root % u"/Users/"_s % user.id)}});
    }
    QJsonObject json {{u"schemas"_s, QJsonArray {kGroupSchema}}, {u"id"_s, group.id}, {u"displayName"_s, group.name},
        {u"members"_s, members},
        {u"meta"_s, metaOf(u"GROUP"_s, root % u"/Groups/"_s % group.id, group.created, group.modified)}};
    if (!group.externalId.isEmpty())
        json.insert(u"externalId"_s, group.externalId);
    return json;
}

QJsonObject chosenAttributes(const QJsonObject &resource, const Request &request)
{
    const auto firstParts = [&request](QLatin1String name) {
        QStringList parts;
        const QStringList values = request.values(name);
        for (const QString &value : values)
            parts.append(value.startsWith("urn:"_L1) ? value : value.section(u'.', 0, 0));
        return parts;
    };
    const QStringList wanted = firstParts("attributes"_L1);
    const QStringList excluded = firstParts("excludedAttributes"_L1);
    QJsonObject chosen;
    for (auto it = resource.begin(); it != resource.end(); ++it) {
        const bool isAlways = it.key() == "id"_L1 || it.key() == "schemas"_L1;
        if (isAlways || ((wanted.isEmpty() || wanted.contains(it.key())) && !excluded.contains(it.key())))
            chosen.insert(it.key(), it.value());
    }
    return chosen;
}

std::optional<ScimFilter> readFilter(const QString &text)
{
    if (text.trimmed().isEmpty())
        return ScimFilter();
    static const QRegularExpression pattern(u"^\\s*([A-Za-z]+)\\s+[eE][qQ]\\s+\"((?:[^\"\\\\]|\\\\.)*)\"\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString value = match.captured(2);
    value.replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
    return ScimFilter {match.captured(1), value};
}

std::optional<ScimPage> readScimPage(const Request &request)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    const auto start = numberOf(request, "startIndex"_L1, 1, -most, most);
    const auto count = numberOf(request, "count"_L1, kMostPerPage, -most, most);
    if (!start || !count)
        return std::nullopt;
    return ScimPage {std::max<qint64>(1, *start), std::clamp<qint64>(*count, 0, kMostPerPage)};
}

QJsonObject scimList(const QJsonArray &resources, qint64 total, const ScimPage &page)
{
    return {{u"schemas"_s, QJsonArray {kListSchema}}, {u"totalResults"_s, total}, {u"startIndex"_s, page.start},
        {u"itemsPerPage"_s, resources.size()}, {u"Resources"_s, resources}};
}

} // namespace rehearsal
