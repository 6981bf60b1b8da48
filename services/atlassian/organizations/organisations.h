// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/paging.h"

namespace atlassian::organizations {

struct Organisation
{
    QString id;
    QString name; ///< empty if not told
    QJsonObject rest;
};

/// GET /v1/orgs: the organisations of the key (Organizations v1, orgs). @p cursor is empty for the first page.
Call<Page<Organisation>> organisations(const QString &cursor = {});
/// GET /v1/orgs/{orgId}.
Call<Organisation> organisation(const QString &orgId);

} // namespace atlassian::organizations
