// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/jira/users.h"

#include "atlassian/jira/siterequest.h"

namespace atlassian::jira {

User readUser(ObjectReader &reader)
{
    User user;
    user.accountId = reader.need("accountId");
    user.type = reader.text("accountType");
    user.name = reader.text("displayName");
    user.email = reader.text("emailAddress");
    user.zone = reader.text("timeZone");
    user.locale = reader.text("locale");
    user.isActive = reader.flag("active");
    user.isGuest = reader.flag("guest");
    user.rest = reader.rest();
    return user;
}

Call<User> user(const QString &site, const QString &accountId)
{
    Request request = siteRead(Method::Get, "/rest/api/3/user", site);
    request.group = LimitGroup::JiraUserGet;
    request.query.emplace_back(QStringLiteral("accountId"), accountId);
    return {request, [](const QByteArray &body) { return parseObject<User>(body, readUser); }};
}

Call<Page<User>> users(const QString &site, const QStringList &accountIds, const QString &cursor)
{
    Request request = siteRead(Method::Get, "/rest/api/3/user/bulk", site);
    addIfSet(request, QStringLiteral("startAt"), cursor);
    request.query.emplace_back(QStringLiteral("maxResults"), QString::number(accountIds.size()));
    addEach(request, QStringLiteral("accountId"), accountIds);
    return {request, [](const QByteArray &body) { return parsePage<User>(PageStyle::Jira, body, readUser); }};
}

Call<std::vector<User>> searchUsers(const QString &site, const QString &query)
{
    Request request = siteRead(Method::Get, "/rest/api/3/user/search", site);
    request.query.emplace_back(QStringLiteral("query"), query);
    return {request, [](const QByteArray &body) { return parseList<User>(body, readUser); }};
}

Call<User> myself(const QString &site)
{
    return {siteRead(Method::Get, "/rest/api/3/myself", site),
        [](const QByteArray &body) { return parseObject<User>(body, readUser); }};
}

Call<Permissions> myPermissions(const QString &site, const QStringList &permissions)
{
    Request request = siteRead(Method::Get, "/rest/api/3/mypermissions", site);
    request.query.emplace_back(QStringLiteral("permissions"), permissions.join(u','));
    return {request, [](const QByteArray &body) {
                return parseObject<Permissions>(body, [](ObjectReader &reader) {
                    if (!reader.rest().value(QLatin1String("permissions")).isObject())
                        reader.setMissing(QStringLiteral("permissions"));
                    Permissions found;
                    const QJsonObject entries = reader.object("permissions");
                    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
                        const QJsonValue have = entry.value().toObject().value(QLatin1String("havePermission"));
                        if (have.isBool())
                            found.emplace_back(entry.key(), have.toBool());
                    }
                    return found;
                });
            }};
}

Call<Watchers> watchers(const QString &site, const QString &idOrKey)
{
    return {siteRead(Method::Get, "/rest/api/3/issue/{issueIdOrKey}/watchers", site, {idOrKey}),
        [](const QByteArray &body) {
            return parseObject<Watchers>(body, [](ObjectReader &reader) {
                Watchers watchers;
                watchers.users = reader.each<User>("watchers", readUser);
                const std::optional<qint64> count = reader.number("watchCount");
                if (!count)
                    reader.setMissing(QStringLiteral("watchCount"));
                watchers.count = count.value_or(0);
                return watchers;
            });
        }};
}

Call<Nothing> addWatcher(const QString &site, const QString &idOrKey, const QString &accountId)
{
    Request request = issueWrite(Method::Post, "/rest/api/3/issue/{issueIdOrKey}/watchers", site, idOrKey);
    request.body = jsonString(accountId);
    return {request, parseNothing};
}

Call<Nothing> removeWatcher(const QString &site, const QString &idOrKey, const QString &accountId)
{
    Request request = issueWrite(Method::Delete, "/rest/api/3/issue/{issueIdOrKey}/watchers", site, idOrKey);
    request.query.emplace_back(QStringLiteral("accountId"), accountId);
    return {request, parseNothing};
}

} // namespace atlassian::jira
