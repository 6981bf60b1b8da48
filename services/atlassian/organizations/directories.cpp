// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/organizations/directories.h"

#include "atlassian/organizations/adminrequest.h"

namespace atlassian::organizations {

Call<Page<Directory>> directories(const QString &orgId, const QString &cursor)
{
    Request request = adminRead(Method::Get, "/admin/v2/orgs/{orgId}/directories", orgId, {orgId});
    addIfSet(request, QStringLiteral("cursor"), cursor);
    request.query.emplace_back(QStringLiteral("limit"), QStringLiteral("100"));
    return {request, [](const QByteArray &body) {
                return parsePage<Directory>(PageStyle::Links, body, [](ObjectReader &reader) {
                    Directory directory;
                    directory.directoryId = reader.need("directoryId");
                    directory.name = reader.text("name");
                    directory.rest = reader.rest();
                    return directory;
                });
            }};
}

} // namespace atlassian::organizations
