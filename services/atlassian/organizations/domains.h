// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/paging.h"

namespace atlassian::organizations {

struct Domain
{
    QString id;
    QString name;
    QString claimStatus; ///< `verified`, `deleted`, `unverified`, `superseded`, `missing_token`
    QString claimType; ///< `http`, `dns`
    QJsonObject rest;

    bool isVerified() const { return claimStatus == QLatin1String("verified"); }
};

/// GET /v1/orgs/{orgId}/domains (Organizations v1, domains).
Call<Page<Domain>> domains(const QString &orgId, const QString &cursor = {});
/// GET /v1/orgs/{orgId}/domains/{domainId}.
Call<Domain> domain(const QString &orgId, const QString &domainId);

} // namespace atlassian::organizations
