// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/organizations/domains.h"

#include "atlassian/organizations/adminrequest.h"

namespace atlassian::organizations {

namespace {

Domain read(ObjectReader &reader)
{
    Domain domain;
    domain.id = reader.need("id");
    ObjectReader attributes(reader.object("attributes"));
    domain.name = attributes.text("name");
    ObjectReader claim(attributes.object("claim"));
    domain.claimStatus = claim.text("status");
    domain.claimType = claim.text("type");
    domain.rest = reader.rest();
    return domain;
}

} // namespace

Call<Page<Domain>> domains(const QString &orgId, const QString &cursor)
{
    Request request = adminRead(Method::Get, "/admin/v1/orgs/{orgId}/domains", orgId, {orgId});
    addIfSet(request, QStringLiteral("cursor"), cursor);
    return {request, [](const QByteArray &body) { return parsePage<Domain>(PageStyle::Links, body, read); }};
}

Call<Domain> domain(const QString &orgId, const QString &domainId)
{
    return {adminRead(Method::Get, "/admin/v1/orgs/{orgId}/domains/{domainId}", orgId, {orgId, domainId}),
        [](const QByteArray &body) { return parseData<Domain>(body, read); }};
}

} // namespace atlassian::organizations
