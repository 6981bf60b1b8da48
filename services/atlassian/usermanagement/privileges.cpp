// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/usermanagement/privileges.h"

#include "atlassian/usermanagement/managerequest.h"

namespace atlassian::usermanagement {

namespace {

std::optional<Rule> readRule(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!object.value(QLatin1String("allowed")).isBool())
        return std::nullopt;
    const QJsonValue reason = object.value(QLatin1String("reason"));
    Rule rule;
    rule.isAllowed = object.value(QLatin1String("allowed")).toBool();
    rule.reason = reason.isString() ? reason.toString() : reason.toObject().value(QLatin1String("key")).toString();
    return rule;
}

Privileges readAll(ObjectReader &reader)
{
    Privileges privileges;
    privileges.rest = reader.rest();
    for (const QString &name : reader.rest().keys()) {
        const QJsonValue value = reader.rest().value(name);
        bool isRead = false;
        if (const std::optional<Rule> rule = readRule(value)) {
            privileges.rules.emplace(name, rule.value());
            isRead = true;
        } else {
            const QJsonObject paths = value.toObject();
            for (auto path = paths.begin(); path != paths.end(); ++path) {
                const std::optional<Rule> inner = readRule(path.value());
                if (!inner)
                    continue;
                isRead = true;
                privileges.rules.emplace(
                    name + (path.key().startsWith(u'/') ? QString() : QStringLiteral("/")) + path.key(), inner.value());
            }
        }
        if (isRead)
            privileges.rest.remove(name);
    }
    return privileges;
}

} // namespace

QStringList allPrivileges()
{
    return {QStringLiteral("profile"), QStringLiteral("profile.write"), QStringLiteral("profile.read"),
        QStringLiteral("email.set"), QStringLiteral("lifecycle.enablement"), QStringLiteral("lifecycle.delete"),
        QStringLiteral("apiToken.read"), QStringLiteral("apiToken.delete")};
}

Call<Privileges> privileges(const QString &orgId, const QString &accountId, const QStringList &privileges)
{
    Request request = manageRead("/users/{account_id}/manage", orgId, accountId);
    addEach(request, QStringLiteral("privileges"), privileges);
    return {request, [](const QByteArray &body) { return parseObject<Privileges>(body, readAll); }};
}

} // namespace atlassian::usermanagement
