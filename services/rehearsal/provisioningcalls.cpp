// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/organisation.h"
#include "rehearsal/provisioning.h"
#include "rehearsal/routes.h"

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

QJsonObject linkJson(const World &world, ScimLink link)
{
    const Directory &directory = world.directories[link.directory];
    const ScimUser &user = directory.users[link.user];
    return {{u"scimUserId"_s, user.id},
        {u"atlassianAccountId"_s, user.account == kNobody ? QJsonValue() : QJsonValue(world.accounts[user.account].id)},
        {u"orgId"_s, world.orgId}, {u"directoryId"_s, directory.id}};
}

Answer linksAnswer(const QJsonArray &links)
{
    return jsonAnswer(QJsonObject {{u"scimLinks"_s, links}});
}

Answer linksOfAccount(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    const auto account = call.world.find(call.variable("aaId"));
    if (!account)
        return call.refuse(404, u"User not found"_s);
    QJsonArray links;
    for (const ScimLink link : linksOf(call.world, *account))
        links.append(linkJson(call.world, link));
    return linksAnswer(links);
}

/// Records of that user name in any directory, cut ones too, and those of the account that holds the address.
Answer linksOfMail(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    const QJsonValue mail = call.object().value(u"email"_s);
    if (!mail.isString())
        return call.refuse(400, u"email is required"_s);
    std::vector<ScimLink> found;
    if (const auto account = call.world.findMail(mail.toString()))
        found = linksOf(call.world, *account);
    for (quint32 i = 0; i < call.world.directories.size(); ++i) {
        const auto user = call.world.directories[i].byUserName.constFind(mail.toString().toLower());
        if (user == call.world.directories[i].byUserName.cend())
            continue;
        const ScimLink link {i, *user};
        if (std::find(found.begin(), found.end(), link) == found.end())
            found.push_back(link);
    }
    QJsonArray links;
    for (const ScimLink link : found)
        links.append(linkJson(call.world, link));
    return linksAnswer(links);
}

Answer unlinkRecord(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    for (quint32 i = 0; i < call.world.directories.size(); ++i) {
        const Directory &directory = call.world.directories[i];
        const auto user = directory.byId.constFind(call.variable("scimUserId"));
        if (directory.id != call.variable("scimDirectoryId") || user == directory.byId.cend())
            continue;
        unlink(call.world, {i, *user});
        return emptyAnswer();
    }
    return call.refuse(404, u"SCIM user not found"_s);
}

/// Takes the records out of all directories; the account is not touched. Managed accounts only.
Answer onlyDeleteInDatabase(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    const auto account = call.world.find(call.variable("aaId"));
    if (!account)
        return call.refuse(404, u"User not found"_s);
    if (!call.world.accounts[*account].isManaged)
        return call.refuse(403, u"The user is not managed by this organization"_s);
    const std::vector<ScimLink> links = linksOf(call.world, *account);
    if (links.empty())
        return call.refuse(404, u"SCIM user not found"_s);
    for (const ScimLink link : links)
        forget(call.world, link);
    return emptyAnswer();
}

} // namespace

std::vector<Route> provisioningRoutes()
{
    const auto made = [](const char *method, const char *tail, const char *call, Answer (*handle)(Call &)) {
        Route one = route(
            method, QByteArray(QByteArray("admin/user-provisioning/v1/org/{orgId}/") + tail).constData(), call, handle);
        one.door = Door::OrganisationKey;
        one.limit = LimitGroup::Organisation;
        one.body = one.method == "PATCH" ? BodyRule::Optional : one.body;
        return one;
    };
    return {
        made("GET", "user/{aaId}/get-scim-links", "scim-links", linksOfAccount),
        made("POST", "get-scim-links-for-email", "scim-links-for-email", linksOfMail),
        made("PATCH", "scimDirectoryId/{scimDirectoryId}/scimUserId/{scimUserId}/unlink", "unlink", unlinkRecord),
        made("DELETE", "user/{aaId}/onlyDeleteUserInDB", "only-delete-in-db", onlyDeleteInDatabase),
    };
}

} // namespace rehearsal
