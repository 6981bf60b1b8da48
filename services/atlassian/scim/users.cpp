// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/scim/users.h"

#include "atlassian/scim/scimrequest.h"

namespace atlassian::scim {

namespace {

QString mainEmail(const QJsonArray &emails)
{
    for (const QJsonValue email : emails) {
        if (email.toObject().value(QLatin1String("primary")).toBool())
            return email.toObject().value(QLatin1String("value")).toString();
    }
    return emails.first().toObject().value(QLatin1String("value")).toString();
}

User readUser(ObjectReader &reader)
{
    User user;
    user.whole = reader.rest();
    user.id = reader.need("id");
    user.accountId = user.whole.value(QLatin1String("urn:scim:schemas:extension:atlassian-external:1.0"))
                         .toObject()
                         .value(QLatin1String("atlassianAccountId"))
                         .toString();
    user.externalId = reader.text("externalId");
    user.userName = reader.text("userName");
    user.displayName = reader.text("displayName");
    user.email = mainEmail(reader.array("emails"));
    user.isActive = reader.flag("active");
    ObjectReader meta(reader.object("meta"));
    user.lastModified = meta.moment("lastModified");
    return user;
}

core::Result<User> parse(const QByteArray &body)
{
    return parseObject<User>(body, readUser);
}

} // namespace

QJsonObject patchBody(const std::vector<Operation> &operations)
{
    QJsonArray list;
    for (const Operation &operation : operations) {
        QJsonObject entry {{QStringLiteral("op"), operation.op}, {QStringLiteral("path"), operation.path}};
        if (!operation.value.isUndefined())
            entry.insert(QStringLiteral("value"), operation.value);
        list.append(entry);
    }
    return {{QStringLiteral("schemas"), QJsonArray {QStringLiteral("urn:ietf:params:scim:api:messages:2.0:PatchOp")}},
        {QStringLiteral("operations"), list}};
}

Call<Page<User>> users(const QString &directoryId, const UserMatch &match, const QString &cursor, int count)
{
    Request request = scimRead("/scim/directory/{directoryId}/Users", directoryId);
    if (!match.userName.isEmpty())
        request.query.emplace_back(QStringLiteral("filter"), equalFilter(QStringLiteral("userName"), match.userName));
    else if (!match.externalId.isEmpty())
        request.query.emplace_back(
            QStringLiteral("filter"), equalFilter(QStringLiteral("externalId"), match.externalId));
    addPosition(request, cursor, count);
    return {request, [](const QByteArray &body) { return parsePage<User>(PageStyle::Scim, body, readUser); }};
}

Call<User> user(const QString &directoryId, const QString &userId)
{
    return {scimRead("/scim/directory/{directoryId}/Users/{userId}", directoryId, {userId}), parse};
}

Call<User> createUser(const QString &directoryId, const QJsonObject &user)
{
    Request request = scimWrite(Method::Post, "/scim/directory/{directoryId}/Users", directoryId);
    request.body = toJson(user);
    return {request, parse};
}

Call<User> replaceUser(const QString &directoryId, const QString &userId, const QJsonObject &user)
{
    Request request = scimWrite(Method::Put, "/scim/directory/{directoryId}/Users/{userId}", directoryId, {userId});
    request.body = toJson(user);
    return {request, parse};
}

Call<User> changeUser(const QString &directoryId, const QString &userId, const std::vector<Operation> &operations)
{
    Request request = scimWrite(Method::Patch, "/scim/directory/{directoryId}/Users/{userId}", directoryId, {userId});
    request.body = toJson(patchBody(operations));
    return {request, parse};
}

Call<Nothing> deleteUser(const QString &directoryId, const QString &userId)
{
    return {
        scimWrite(Method::Delete, "/scim/directory/{directoryId}/Users/{userId}", directoryId, {userId}), parseNothing};
}

} // namespace atlassian::scim
