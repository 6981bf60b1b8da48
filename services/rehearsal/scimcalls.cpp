// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/scimcalls.h"

#include "rehearsal/provisioning.h"
#include "rehearsal/scimjson.h"
#include "rehearsal/scimpatch.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

std::optional<Answer> findRecord(const Call &call, ScimLink &link)
{
    const quint32 number = directoryOf(call);
    const Directory &directory = call.world.directories[number];
    const auto found = directory.byId.constFind(call.variable("userId"));
    if (found == directory.byId.cend())
        return call.refuse(404, u"Resource [USER]: with id ["_s % call.variable("userId") % u"] not found."_s);
    link = {number, *found};
    return std::nullopt;
}

std::optional<Answer> wrongAttributes(const Call &call)
{
    if (call.request.has("attributes"_L1) && call.request.has("excludedAttributes"_L1))
        return call.refuse(400, u"attributes and excludedAttributes exclude each other"_s, u"invalidSyntax"_s);
    return std::nullopt;
}

Answer listUsers(Call &call)
{
    if (auto wrong = wrongAttributes(call))
        return *wrong;
    const quint32 number = directoryOf(call);
    const Directory &directory = call.world.directories[number];
    const auto filter = readFilter(call.request.value("filter"_L1));
    const bool isKnown = filter
        && (filter->attribute.isEmpty() || filter->attribute.compare("userName"_L1, Qt::CaseInsensitive) == 0
            || filter->attribute.compare("externalId"_L1, Qt::CaseInsensitive) == 0);
    if (!isKnown)
        return call.refuse(400, u"Only one eq on userName or externalId is supported."_s, u"invalidFilter"_s);
    const auto page = readScimPage(call.request);
    if (!page)
        return call.refuse(400, u"startIndex and count have to be numbers"_s, u"invalidValue"_s);
    std::vector<quint32> found;
    if (filter->attribute.compare("userName"_L1, Qt::CaseInsensitive) == 0) {
        if (const auto one = directory.byUserName.constFind(filter->value.toLower());
            one != directory.byUserName.cend())
            found.push_back(*one);
    } else {
        for (quint32 i = 0; i < directory.users.size(); ++i) {
            if (!directory.users[i].isGone
                && (filter->attribute.isEmpty() || directory.users[i].externalId == filter->value))
                found.push_back(i);
        }
    }
    const auto total = static_cast<qint64>(found.size());
    const qint64 shift = call.faults.repeats ? std::min(page->count, page->start - 1) : 0;
    QJsonArray resources;
    for (qint64 i = page->start - 1 - shift; i < std::min(total, page->start - 1 - shift + page->count); ++i) {
        resources.append(chosenAttributes(
            scimUserJson(call.world, {number, found[static_cast<std::size_t>(i)]}, call.request.base), call.request));
    }
    return scimAnswer(scimList(resources, total, *page));
}

Answer getUser(Call &call)
{
    ScimLink link;
    if (auto missing = findRecord(call, link))
        return *missing;
    if (auto wrong = wrongAttributes(call))
        return *wrong;
    return scimAnswer(chosenAttributes(scimUserJson(call.world, link, call.request.base), call.request));
}

QJsonObject written(const QJsonObject &user)
{
    QJsonObject body;
    for (auto it = user.begin(); it != user.end(); ++it) {
        const bool isKept = it.key() == "userName"_L1 || it.key() == "externalId"_L1 || it.key() == "active"_L1;
        if (!isKept && !isReadOnlyAttribute(it.key()))
            body.insert(it.key(), it.value());
    }
    return body;
}

Answer refuseProvision(const Call &call, ProvisionRefusal refusal, const QString &mail)
{
    switch (refusal) {
    case ProvisionRefusal::DomainNotVerified:
        return call.refuse(400, u"The domain of "_s % mail % u" is not verified."_s, u"invalidValue"_s);
    case ProvisionRefusal::UserNameTaken:
    case ProvisionRefusal::HeldByDeletion:
    case ProvisionRefusal::AlreadyLinked:
    case ProvisionRefusal::None:
        break;
    }
    return call.refuse(409, u"Resource [USER]: with email["_s % mail % u"] already exists."_s, u"uniqueness"_s);
}

Answer createUser(Call &call)
{
    const QJsonObject user = call.object();
    const QString mail = primaryMail(user);
    const QString userName = user.value(u"userName"_s).toString(mail);
    if (!call.body.isObject() || mail.isEmpty() || userName.isEmpty())
        return call.refuse(400, u"emails is required"_s, u"invalidValue"_s);
    const quint32 number = directoryOf(call);
    const QString name
        = user.value(u"displayName"_s).toString(user.value(u"name"_s).toObject().value(u"formatted"_s).toString());
    const Provisioned made = provision(call.world, number, userName, mail, name, user.value(u"active"_s).toBool(true));
    if (made.refusal != ProvisionRefusal::None)
        return refuseProvision(call, made.refusal, mail);
    ScimUser &record = call.world.directories[number].users[made.link.user];
    record.externalId = user.value(u"externalId"_s).toString();
    record.body = written(user);
    return scimAnswer(chosenAttributes(scimUserJson(call.world, made.link, call.request.base), call.request), 201);
}

/// What the record says now goes to the account: its address, its name, whether it is active.
Answer store(Call &call, ScimLink link, const QJsonObject &user)
{
    Directory &directory = call.world.directories[link.directory];
    const QString mail = primaryMail(user);
    const QString userName = user.value(u"userName"_s).toString(mail);
    const auto taken = directory.byUserName.constFind(userName.toLower());
    if (mail.isEmpty() || userName.isEmpty())
        return call.refuse(400, u"emails is required"_s, u"invalidValue"_s);
    if (taken != directory.byUserName.cend() && *taken != link.user)
        return refuseProvision(call, ProvisionRefusal::UserNameTaken, mail);
    ScimUser &record = directory.users[link.user];
    const Index account = record.account;
    const auto holder = call.world.findMail(mail);
    if (account != kNobody && holder && *holder != account)
        return refuseProvision(call, ProvisionRefusal::UserNameTaken, mail);
    if (!call.world.isOwnVerified(mail))
        return refuseProvision(call, ProvisionRefusal::DomainNotVerified, mail);
    if (userName != record.userName)
        renameScimUser(directory, link.user, userName);
    record.externalId = user.value(u"externalId"_s).toString();
    record.body = written(user);
    record.modified = call.world.now;
    if (account != kNobody) {
        setMail(call.world, account, mail);
        if (const QString name = user.value(u"displayName"_s).toString(); !name.isEmpty())
            call.world.accounts[account].name = name;
    }
    const bool active = user.value(u"active"_s).toBool(true);
    if (active != record.isActive)
        setActive(call.world, link, active);
    return scimAnswer(chosenAttributes(scimUserJson(call.world, link, call.request.base), call.request));
}

Answer replaceUser(Call &call)
{
    ScimLink link;
    if (auto missing = findRecord(call, link))
        return *missing;
    if (!call.body.isObject())
        return call.refuse(400, u"a user is needed"_s, u"invalidSyntax"_s);
    return store(call, link, call.object());
}

Answer changeUser(Call &call)
{
    ScimLink link;
    if (auto missing = findRecord(call, link))
        return *missing;
    QJsonObject user = scimUserJson(call.world, link, call.request.base);
    if (auto refused = patchUser(call, user))
        return *refused;
    return store(call, link, user);
}

Answer removeUser(Call &call)
{
    ScimLink link;
    if (auto missing = findRecord(call, link))
        return *missing;
    deleteScimUser(call.world, link);
    return emptyAnswer();
}

Answer providerConfig(Call &)
{
    const auto supported = [](bool is) { return QJsonObject {{u"supported"_s, is}}; };
    return scimAnswer(
        QJsonObject {{u"schemas"_s, QJsonArray {u"urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"_s}},
            {u"patch"_s, supported(true)},
            {u"bulk"_s, QJsonObject {{u"supported"_s, false}, {u"maxOperations"_s, 0}, {u"maxPayloadSize"_s, 0}}},
            {u"filter"_s, QJsonObject {{u"supported"_s, true}, {u"maxResults"_s, 100}}},
            {u"changePassword"_s, supported(false)}, {u"sort"_s, supported(false)}, {u"etag"_s, supported(false)},
            {u"authenticationSchemes"_s, QJsonArray()}});
}

} // namespace

quint32 directoryOf(const Call &call)
{
    const auto &all = call.world.directories;
    const auto found = std::find_if(
        all.begin(), all.end(), [&call](const Directory &one) { return one.id == call.variable("directoryId"); });
    return static_cast<quint32>(found - all.begin());
}

Route scimRoute(const char *method, const char *tail, const char *call, Answer (*handle)(Call &))
{
    Route one = route(method, QByteArray(QByteArray("scim/directory/{directoryId}/") + tail).constData(), call, handle);
    one.door = Door::DirectoryKey;
    one.limit = LimitGroup::Scim;
    return one;
}

std::vector<Route> scimRoutes()
{
    std::vector<Route> routes {
        scimRoute("GET", "Users", "scim-users", listUsers),
        scimRoute("POST", "Users", "scim-create-user", createUser),
        scimRoute("GET", "Users/{userId}", "scim-user", getUser),
        scimRoute("PUT", "Users/{userId}", "scim-replace-user", replaceUser),
        scimRoute("PATCH", "Users/{userId}", "scim-patch-user", changeUser),
        scimRoute("DELETE", "Users/{userId}", "scim-delete-user", removeUser),
        scimRoute("GET", "ServiceProviderConfig", "scim-config", providerConfig),
    };
    for (Route &one : scimGroupRoutes())
        routes.push_back(std::move(one));
    return routes;
}

} // namespace rehearsal
