// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/scim/groups.h"

#include "atlassian/scim/scimrequest.h"

namespace atlassian::scim {

namespace {

Group readGroup(ObjectReader &reader)
{
    Group group;
    group.whole = reader.rest();
    group.id = reader.need("id");
    group.externalId = reader.text("externalId");
    group.displayName = reader.text("displayName");
    group.members = reader.each<Group::Member>("members", [](ObjectReader &entry) {
        Group::Member member;
        member.userId = entry.text("value");
        member.display = entry.text("display");
        return member;
    });
    return group;
}

core::Result<Group> parse(const QByteArray &body)
{
    return parseObject<Group>(body, readGroup);
}

} // namespace

Call<Page<Group>> groups(const QString &directoryId, const QString &displayName, const QString &cursor, int count)
{
    Request request = scimRead("/scim/directory/{directoryId}/Groups", directoryId);
    if (!displayName.isEmpty())
        request.query.emplace_back(QStringLiteral("filter"), equalFilter(QStringLiteral("displayName"), displayName));
    addPosition(request, cursor, count);
    return {request, [](const QByteArray &body) { return parsePage<Group>(PageStyle::Scim, body, readGroup); }};
}

Call<Group> group(const QString &directoryId, const QString &groupId)
{
    return {scimRead("/scim/directory/{directoryId}/Groups/{id}", directoryId, {groupId}), parse};
}

Call<Group> createGroup(const QString &directoryId, const QJsonObject &group)
{
    Request request = scimWrite(Method::Post, "/scim/directory/{directoryId}/Groups", directoryId);
    request.body = toJson(group);
    return {request, parse};
}

Call<Group> replaceGroup(const QString &directoryId, const QString &groupId, const QJsonObject &group)
{
    Request request = scimWrite(Method::Put, "/scim/directory/{directoryId}/Groups/{id}", directoryId, {groupId});
    request.body = toJson(group);
    return {request, parse};
}

Call<Group> changeGroup(const QString &directoryId, const QString &groupId, const std::vector<Operation> &operations)
{
    Request request = scimWrite(Method::Patch, "/scim/directory/{directoryId}/Groups/{id}", directoryId, {groupId});
    request.body = toJson(patchBody(operations));
    return {request, parse};
}

Call<Nothing> deleteGroup(const QString &directoryId, const QString &groupId)
{
    return {
        scimWrite(Method::Delete, "/scim/directory/{directoryId}/Groups/{id}", directoryId, {groupId}), parseNothing};
}

} // namespace atlassian::scim
