// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/accountjson.h"
#include "rehearsal/lifecycle.h"
#include "rehearsal/routes.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

QJsonObject ruleJson(QLatin1String reason)
{
    if (reason.isEmpty())
        return {{u"allowed"_s, true}};
    return {{u"allowed"_s, false}, {u"reason"_s, QJsonObject {{u"key"_s, QString(reason)}}}};
}

constexpr const char *kPaths[] {"name", "nickname", "zoneinfo", "locale", "extended_profile.department",
    "extended_profile.job_title", "extended_profile.location", "extended_profile.organization"};

QJsonObject profileRules(const World &world, Index account, Privilege privilege)
{
    const QLatin1String reason = restriction(world, account, privilege);
    const bool isSaml = world.policies[world.accounts[account].policy].hasSingleSignOn;
    QJsonObject rules;
    for (const char *path : kPaths) {
        const bool isName = QLatin1String(path) == "name"_L1;
        rules.insert(
            QLatin1String(path), ruleJson(reason.isEmpty() && isSaml && isName ? "authPolicy.saml"_L1 : reason));
    }
    return rules;
}

QJsonValue ruleOf(const World &world, Index account, Privilege privilege)
{
    if (privilege == Privilege::Profile || privilege == Privilege::ProfileWrite)
        return profileRules(world, account, privilege);
    return ruleJson(restriction(world, account, privilege));
}

/// The account of the path, if the key's organisation may manage it and its address is verified.
std::optional<Answer> findAccount(const Call &call, Index &index)
{
    const auto found = call.world.find(call.variable("account_id"));
    if (!found || call.world.accounts[*found].life == Life::Closed)
        return refuseKey(404, u"accountNotFound"_s);
    if (!call.world.accounts[*found].isVerified)
        return refuseKey(403, u"forbidden.targetUnverified"_s);
    index = *found;
    return std::nullopt;
}

std::optional<Answer> mayNot(const Call &call, Index index, Privilege privilege)
{
    const QLatin1String reason = restriction(call.world, index, privilege);
    if (reason.isEmpty())
        return std::nullopt;
    return refuseKey(403, u"forbidden.action"_s, ruleJson(reason));
}

Answer manage(Call &call)
{
    Index index = kNobody;
    if (auto missing = findAccount(call, index))
        return *missing;
    QStringList asked = call.request.values("privileges"_L1);
    QJsonObject rules;
    for (int i = 0; i < static_cast<int>(Privilege::Count); ++i) {
        const auto privilege = static_cast<Privilege>(i);
        const QString key = privilegeKey(privilege);
        if (asked.removeAll(key) > 0 || !call.request.has("privileges"_L1))
            rules.insert(key, ruleOf(call.world, index, privilege));
    }
    if (!asked.isEmpty())
        return refuseKey(400, u"bodyParseFailure"_s);
    return jsonAnswer(rules);
}

Answer getProfile(Call &call)
{
    Index index = kNobody;
    if (auto missing = findAccount(call, index))
        return *missing;
    if (auto refused = mayNot(call, index, Privilege::ProfileRead))
        return refuseKey(403, u"forbidden"_s);
    return jsonAnswer(QJsonObject {{u"account"_s, profileOf(call.world, index)}});
}

QJsonObject violation(const QString &field, const QString &key)
{
    return {{u"fieldViolations"_s,
        QJsonArray {QJsonObject {{u"field"_s, field}, {u"violations"_s, QJsonArray {QJsonObject {{u"key"_s, key}}}}}}}};
}

Answer patchProfile(Call &call)
{
    Index index = kNobody;
    if (auto missing = findAccount(call, index))
        return *missing;
    const QJsonObject body = call.object();
    if (!call.body.isObject() || body.isEmpty())
        return refuseKey(400, u"bodyParseFailure"_s);
    const QString unknown
        = unknownProperty(body, {"name"_L1, "nickname"_L1, "zoneinfo"_L1, "locale"_L1, "extended_profile"_L1});
    if (!unknown.isEmpty())
        return refuseKey(403, u"forbidden.fieldMutation"_s, {{unknown, ruleJson("administrative"_L1)}});
    const QJsonObject rules = profileRules(call.world, index, Privilege::ProfileWrite);
    QJsonObject refused;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const QString path = it.key() == "extended_profile"_L1 ? u"extended_profile.job_title"_s : it.key();
        if (!rules.value(path).toObject().value(u"allowed"_s).toBool())
            refused.insert(path, rules.value(path));
    }
    if (!refused.isEmpty())
        return refuseKey(403, u"forbidden.fieldMutation"_s, refused);
    const QString name = body.value(u"name"_s).toString();
    if (body.contains(u"name"_s) && (name.isEmpty() || name.size() > 100))
        return refuseKey(400, u"fieldConstraintsViolated"_s, violation(u"name"_s, u"maxLength"_s));
    if (body.value(u"nickname"_s).toString().size() > 30)
        return refuseKey(400, u"fieldConstraintsViolated"_s, violation(u"nickname"_s, u"maxLength"_s));
    if (!name.isEmpty())
        call.world.accounts[index].name = name;
    QJsonObject &kept = call.world.profiles[index];
    for (auto it = body.begin(); it != body.end(); ++it)
        kept.insert(it.key(), it.value());
    return jsonAnswer(QJsonObject {{u"account"_s, profileOf(call.world, index)}});
}

Answer putEmail(Call &call)
{
    Index index = kNobody;
    if (auto missing = findAccount(call, index))
        return *missing;
    const QJsonValue mail = call.object().value(u"email"_s);
    if (!mail.isString())
        return refuseKey(400, u"bodyParseFailure"_s);
    if (auto refused = mayNot(call, index, Privilege::EmailSet))
        return *refused;
    const QString address = mail.toString();
    switch (changeMail(call.world, index, address)) {
    case MailRefusal::None:
        return emptyAnswer();
    case MailRefusal::Malformed:
        return refuseKey(400, u"fieldConstraintsViolated"_s, violation(u"email"_s, u"validCharacters"_s));
    case MailRefusal::UnclaimedDomain:
        return refuseKey(
            403, u"forbidden.unclaimedDomain"_s, {{u"domain"_s, address.mid(address.lastIndexOf(u'@') + 1).toLower()}});
    case MailRefusal::Taken: // the documents say that a clash is an error of this call, not which: chosen
        return refuseKey(400, u"fieldConstraintsViolated"_s, violation(u"email"_s, u"unique"_s));
    }
    return emptyAnswer(500);
}

/// The error codes inside are chosen; the shape is documented.
Answer lifecycleAnswer(const Call &call, Index index, LifecycleRefusal refusal, int success)
{
    const auto conflict = [&](const QString &code, const QString &message) {
        return refuseKey(409, u"conflict.lifecycleErrors"_s,
            {{u"accountId"_s, call.world.accounts[index].id}, {u"message"_s, message},
                {u"errorCodes"_s, QJsonArray {QJsonObject {{u"code"_s, code}, {u"message"_s, message}}}}});
    };
    switch (refusal) {
    case LifecycleRefusal::None:
        return success == 200 ? jsonAnswer(QJsonObject {{u"message"_s, u"OK"_s}}) : emptyAnswer(success);
    case LifecycleRefusal::AlreadyInactive:
        return conflict(u"alreadyInactive"_s, u"The account is deactivated already."_s);
    case LifecycleRefusal::NotInactive:
        return conflict(u"alreadyActive"_s, u"The account is active already."_s);
    case LifecycleRefusal::ForDeletion:
        return conflict(
            u"scheduledForDeletion"_s, u"The account is scheduled for deletion: cancel the deletion first."_s);
    case LifecycleRefusal::Closed:
    case LifecycleRefusal::NotForDeletion:
        return refuseKey(404, u"notFound"_s);
    }
    return emptyAnswer(500);
}

Answer change(Call &call, Privilege privilege, LifecycleRefusal (*what)(World &, Index), int success)
{
    Index index = kNobody;
    if (auto missing = findAccount(call, index))
        return *missing;
    if (auto refused = mayNot(call, index, privilege))
        return *refused;
    return lifecycleAnswer(call, index, what(call.world, index), success);
}

Answer disableUser(Call &call)
{
    const QJsonValue message = call.object().value(u"message"_s);
    if (!call.body.isObject() || !(message.isUndefined() || message.isString()))
        return refuseKey(400, u"bodyParseFailure"_s);
    return change(call, Privilege::LifecycleEnablement, disable, 204);
}

Answer enableUser(Call &call)
{
    return change(call, Privilege::LifecycleEnablement, enable, 204);
}

Answer deleteUser(Call &call)
{
    return change(call, Privilege::LifecycleDelete, scheduleDeletion, 200);
}

Answer cancelDelete(Call &call)
{
    return change(call, Privilege::LifecycleDelete, cancelDeletion, 200);
}

Answer listTokens(Call &call)
{
    Index index = kNobody;
    if (auto missing = findAccount(call, index))
        return *missing;
    if (auto refused = mayNot(call, index, Privilege::ApiTokenRead))
        return *refused;
    QJsonArray tokens;
    for (const ApiToken &token : apiTokens(call.world, index)) {
        QJsonObject one {{u"id"_s, token.id}, {u"label"_s, token.label}, {u"createdAt"_s, isoTime(token.created)},
            {u"expiry"_s, isoTime(token.expires)}};
        if (token.lastUsed > 0)
            one.insert(u"lastAccess"_s, isoTime(token.lastUsed));
        tokens.append(one);
    }
    return jsonAnswer(tokens);
}

Answer deleteToken(Call &call)
{
    Index index = kNobody;
    if (auto missing = findAccount(call, index))
        return *missing;
    if (auto refused = mayNot(call, index, Privilege::ApiTokenDelete))
        return *refused;
    const QString id = call.variable("tokenId");
    for (const ApiToken &token : apiTokens(call.world, index)) {
        if (token.id == id) {
            call.world.revokedTokens[index].append(id);
            return emptyAnswer();
        }
    }
    return refuseKey(404, u"notFound"_s);
}

} // namespace

std::vector<Route> userRoutes()
{
    const auto made = [](const char *method, const char *tail, const char *call, Answer (*handle)(Call &)) {
        Route one = route(method, QByteArray(QByteArray("users/{account_id}/manage") + tail).constData(), call, handle);
        one.door = Door::OrganisationKey;
        one.limit = LimitGroup::UserManagement;
        const bool hasBody = one.method == "PUT" || one.method == "PATCH" || one.call == "disable"_L1;
        one.body = hasBody ? BodyRule::Required : BodyRule::None;
        return one;
    };
    return {
        made("GET", "", "manage", manage),
        made("GET", "/profile", "profile", getProfile),
        made("PATCH", "/profile", "patch-profile", patchProfile),
        made("PUT", "/email", "email", putEmail),
        made("POST", "/lifecycle/disable", "disable", disableUser),
        made("POST", "/lifecycle/enable", "enable", enableUser),
        made("POST", "/lifecycle/delete", "delete", deleteUser),
        made("POST", "/lifecycle/cancel-delete", "cancel-delete", cancelDelete),
        made("GET", "/api-tokens", "api-tokens", listTokens),
        made("DELETE", "/api-tokens/{tokenId}", "delete-api-token", deleteToken),
    };
}

} // namespace rehearsal
