// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/jira/fields.h"

#include "atlassian/jira/siterequest.h"

namespace atlassian::jira {

namespace {

Field readField(ObjectReader &reader)
{
    Field field;
    field.id = reader.need("id");
    field.key = reader.text("key");
    field.name = reader.text("name");
    field.isCustom = reader.flag("custom");
    field.clauseNames = reader.texts("clauseNames");
    ObjectReader schema(reader.object("schema"));
    field.type = schema.text("type");
    field.items = schema.text("items");
    field.custom = schema.text("custom");
    field.rest = reader.rest();
    return field;
}

BulkField readBulkField(ObjectReader &reader)
{
    BulkField field;
    field.id = reader.need("id");
    field.name = reader.text("name");
    field.type = reader.text("type");
    field.isRequired = reader.flag("isRequired");
    field.unavailableMessage = reader.text("unavailableMessage");
    field.multiSelectOptions = reader.texts("multiSelectFieldOptions");
    field.rest = reader.rest();
    return field;
}

} // namespace

Call<std::vector<Field>> fields(const QString &site)
{
    return {siteRead(Method::Get, "/rest/api/3/field", site),
        [](const QByteArray &body) { return parseList<Field>(body, readField); }};
}

Call<Page<BulkField>> bulkFields(const QString &site, const QStringList &issues, const QString &cursor)
{
    Request request = siteRead(Method::Get, "/rest/api/3/bulk/issues/fields", site);
    request.query.emplace_back(QStringLiteral("issueIdsOrKeys"), issues.join(u','));
    addIfSet(request, QStringLiteral("startingAfter"), cursor);
    return {
        request, [](const QByteArray &body) { return parsePage<BulkField>(PageStyle::Fields, body, readBulkField); }};
}

} // namespace atlassian::jira
