// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/organizations/workspaces.h"

#include "atlassian/organizations/adminrequest.h"

namespace atlassian::organizations {

namespace {

/// Relationships are lists by a name that isn't documented; an entitlement is what has a plan or calls itself so.
std::vector<Entitlement> readEntitlements(const QJsonObject &relationships)
{
    std::vector<Entitlement> entitlements;
    for (const QJsonValue relation : relationships) {
        const QJsonArray entries
            = relation.isArray() ? relation.toArray() : relation.toObject().value(QLatin1String("data")).toArray();
        for (const QJsonValue entry : entries) {
            ObjectReader attributes(entry.toObject().value(QLatin1String("attributes")).toObject());
            const QString type = entry.toObject().value(QLatin1String("type")).toString();
            Entitlement entitlement;
            entitlement.key = attributes.text("key");
            entitlement.plan = attributes.text("plan");
            entitlement.planKey = attributes.text("planKey");
            entitlement.rest = attributes.rest();
            if (type.startsWith(QLatin1String("entitlement")) || !entitlement.plan.isEmpty()
                || !entitlement.planKey.isEmpty())
                entitlements.push_back(std::move(entitlement));
        }
    }
    return entitlements;
}

Workspace read(ObjectReader &reader)
{
    Workspace workspace;
    workspace.id = reader.need("id");
    ObjectReader attributes(reader.object("attributes"));
    workspace.name = attributes.text("name");
    workspace.type = attributes.text("type");
    workspace.typeKey = attributes.text("typeKey");
    workspace.owner = attributes.text("owner");
    workspace.status = attributes.text("status");
    workspace.hostUrl = attributes.text("hostUrl");
    workspace.realm = attributes.text("realm");
    workspace.labels = attributes.texts("labels");
    ObjectReader sandbox(attributes.object("sandbox"));
    if (const QString kind = sandbox.text("type"); !kind.isEmpty())
        workspace.isSandbox = kind == QLatin1String("CHILD");
    workspace.usage = attributes.number("usage");
    workspace.capacity = attributes.number("capacity");
    workspace.createdAt = attributes.moment("createdAt");
    workspace.createdBy = attributes.text("createdBy");
    workspace.rest = attributes.rest();
    workspace.entitlements = readEntitlements(reader.object("relationships"));
    return workspace;
}

} // namespace

Call<Page<Workspace>> workspaces(const QString &orgId, const QString &cursor, const QStringList &types, int limit)
{
    QJsonObject body;
    if (!cursor.isEmpty()) {
        body.insert(QStringLiteral("cursor"), cursor);
    } else {
        body.insert(QStringLiteral("limit"), limit);
        if (!types.isEmpty()) {
            const QJsonObject field {{QStringLiteral("name"), QStringLiteral("attributes.type")},
                {QStringLiteral("values"), QJsonArray::fromStringList(types)}};
            body.insert(QStringLiteral("query"),
                QJsonObject {{QStringLiteral("and"), QJsonArray {QJsonObject {{QStringLiteral("field"), field}}}}});
        }
    }
    Request request = adminRead(Method::Post, "/admin/v2/orgs/{orgId}/workspaces", orgId, {orgId});
    request.body = toJson(body);
    return {request, [](const QByteArray &answer) { return parsePage<Workspace>(PageStyle::Links, answer, read); }};
}

} // namespace atlassian::organizations
