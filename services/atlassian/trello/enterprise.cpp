// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/trello/enterprise.h"

#include "atlassian/trello/trellorequest.h"

namespace atlassian::trello {

namespace {

ClaimableOrganisation readClaimable(ObjectReader &reader)
{
    ClaimableOrganisation organisation;
    organisation.id = reader.need("id");
    organisation.name = reader.text("name");
    organisation.displayName = reader.text("displayName");
    organisation.activeMembers = reader.number("activeMembershipCount");
    organisation.activeAdminIds = reader.texts("idActiveAdmins");
    organisation.lastActive = reader.moment("dateLastActive");
    organisation.products = reader.array("products");
    organisation.rest = reader.rest();
    return organisation;
}

EnterpriseMember readEntry(ObjectReader &reader)
{
    EnterpriseMember entry;
    ObjectReader inner(reader.object("member"));
    entry.member = readMember(inner);
    if (!inner.missing().isEmpty())
        reader.setMissing(QStringLiteral("member.") + inner.missing());
    entry.isLicensed = reader.flag("licensed");
    entry.isManaged = reader.flag("managed");
    entry.isAdmin = reader.flag("admin");
    entry.isDeactivated = reader.flag("deactivated");
    entry.isCollaborator = reader.flag("collaborator");
    entry.rest = reader.rest();
    return entry;
}

} // namespace

Call<Page<ClaimableOrganisation>> claimableOrganisations(
    const QString &token, const QString &enterpriseId, const QString &cursor)
{
    Request request = trelloRead("/enterprises/{id}/claimableOrganizations", token, {enterpriseId});
    addIfSet(request, QStringLiteral("cursor"), cursor);
    return {request, [](const QByteArray &body) {
                return parsePage<ClaimableOrganisation>(PageStyle::Cursor, body, readClaimable);
            }};
}

Call<Page<EnterpriseMember>> enterpriseMembers(
    const QString &token, const QString &enterpriseId, const EnterpriseFilter &filter, const QString &cursor)
{
    Request request = trelloRead("/enterprises/{id}/members/query", token, {enterpriseId});
    const std::initializer_list<std::pair<const char *, std::optional<bool>>> flags
        = {{"licensed", filter.isLicensed}, {"deactivated", filter.isDeactivated},
            {"collaborator", filter.isCollaborator}, {"managed", filter.isManaged}, {"admin", filter.isAdmin}};
    for (const auto &[name, flag] : flags) {
        if (flag)
            request.query.emplace_back(
                QLatin1String(name), flag.value() ? QStringLiteral("true") : QStringLiteral("false"));
    }
    addIfSet(request, QStringLiteral("search"), filter.search);
    addIfSet(request, QStringLiteral("cursor"), cursor);
    return {request,
        [](const QByteArray &body) { return parsePage<EnterpriseMember>(PageStyle::Cursor, body, readEntry); }};
}

} // namespace atlassian::trello
