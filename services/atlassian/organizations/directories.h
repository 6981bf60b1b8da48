// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/paging.h"

namespace atlassian::organizations {

/// Every directory that the key may see, where a v2 call asks for a directory.
inline const QString kAllDirectories = QStringLiteral("-");

struct Directory
{
    QString directoryId; ///< of v2; another id than that of a SCIM directory
    QString name;
    QJsonObject rest;
};

/// GET /v2/orgs/{orgId}/directories, a hundred a page (Organizations v2, directories).
Call<Page<Directory>> directories(const QString &orgId, const QString &cursor = {});

} // namespace atlassian::organizations
