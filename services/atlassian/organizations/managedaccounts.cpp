// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/organizations/managedaccounts.h"

#include "atlassian/organizations/adminrequest.h"

namespace atlassian::organizations {

namespace {

ProductAccess readAccess(ObjectReader &reader)
{
    ProductAccess access;
    access.key = reader.need("key");
    access.name = reader.text("name");
    access.url = reader.text("url");
    access.lastActive = reader.moment("last_active");
    if (!access.lastActive.isValid()) // a public client looks for this one first
        access.lastActive = reader.moment("last_active_timestamp");
    access.rest = reader.rest();
    return access;
}

ManagedAccount readAccount(ObjectReader &reader)
{
    ManagedAccount account;
    account.accountId = reader.need("account_id");
    account.type = reader.text("account_type");
    account.status = reader.text("account_status");
    account.name = reader.text("name");
    account.picture = reader.text("picture");
    account.email = reader.text("email");
    account.isBillable = reader.flag("access_billable");
    account.lastActive = reader.moment("last_active");
    if (reader.rest().value(QLatin1String("product_access")).isArray())
        account.products = reader.each<ProductAccess>("product_access", readAccess);
    account.rest = reader.rest();
    return account;
}

} // namespace

Call<Page<ManagedAccount>> managedAccounts(const QString &orgId, const QString &cursor)
{
    Request request = adminRead(Method::Get, "/admin/v1/orgs/{orgId}/users", orgId, {orgId});
    addIfSet(request, QStringLiteral("cursor"), cursor);
    return {
        request, [](const QByteArray &body) { return parsePage<ManagedAccount>(PageStyle::Links, body, readAccount); }};
}

} // namespace atlassian::organizations
