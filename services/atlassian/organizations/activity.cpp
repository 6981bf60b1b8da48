// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/organizations/activity.h"

#include "atlassian/organizations/adminrequest.h"
#include "atlassian/paging.h"

namespace atlassian::organizations {

namespace {

ProductActivity readProduct(ObjectReader &reader)
{
    ProductActivity activity;
    activity.id = reader.text("id");
    activity.key = reader.need("key");
    activity.lastActive = reader.moment("last_active_timestamp");
    if (!activity.lastActive.isValid())
        activity.lastActive = reader.moment("last_active");
    activity.rest = reader.rest();
    return activity;
}

Activity readActivity(ObjectReader &outer)
{
    Activity activity;
    if (!outer.rest().value(QLatin1String("data")).isObject())
        outer.setMissing(QStringLiteral("data"));
    ObjectReader reader(outer.object("data"));
    activity.products = reader.each<ProductActivity>("product_access", readProduct);
    if (!reader.missing().isEmpty())
        outer.setMissing(QStringLiteral("data.") + reader.missing());
    activity.addedToOrganisation = reader.moment("added_to_org_timestamp");
    if (!activity.addedToOrganisation.isValid())
        activity.addedToOrganisation = reader.moment("added_to_org");
    activity.rest = reader.rest();
    activity.next = cursorOf(outer.object("links").value(QLatin1String("next")).toString());
    return activity;
}

} // namespace

Call<Activity> lastActiveDates(const QString &orgId, const QString &accountId, const QString &cursor)
{
    Request request = adminRead(
        Method::Get, "/admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates", orgId, {orgId, accountId});
    request.group = LimitGroup::LastActiveDates;
    addIfSet(request, QStringLiteral("cursor"), cursor);
    return {request, [](const QByteArray &body) { return parseObject<Activity>(body, readActivity); }};
}

} // namespace atlassian::organizations
