// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/organizations/organisations.h"

#include "atlassian/organizations/adminrequest.h"

namespace atlassian::organizations {

namespace {

Organisation read(ObjectReader &reader)
{
    Organisation organisation;
    organisation.id = reader.need("id");
    ObjectReader attributes(reader.object("attributes"));
    organisation.name = attributes.text("name");
    organisation.rest = reader.rest();
    return organisation;
}

} // namespace

Call<Page<Organisation>> organisations(const QString &cursor)
{
    Request request = adminRead(Method::Get, "/admin/v1/orgs", {});
    addIfSet(request, QStringLiteral("cursor"), cursor);
    return {request, [](const QByteArray &body) { return parsePage<Organisation>(PageStyle::Links, body, read); }};
}

Call<Organisation> organisation(const QString &orgId)
{
    return {adminRead(Method::Get, "/admin/v1/orgs/{orgId}", orgId, {orgId}),
        [](const QByteArray &body) { return parseData<Organisation>(body, read); }};
}

} // namespace atlassian::organizations
