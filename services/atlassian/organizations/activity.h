// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/call.h"
#include "atlassian/objectreader.h"

namespace atlassian::organizations {

struct ProductActivity
{
    QString id;
    QString key;
    QDateTime lastActive; ///< UTC; midnight where only a day is told; invalid if never or not told
    QJsonObject rest;
};

/// Organizations v1, last-active-dates. May lag a day behind.
struct Activity
{
    std::vector<ProductActivity> products;
    QDateTime addedToOrganisation;
    QString next; ///< cursor of the next page; empty at the end
    QJsonObject rest;
};

/// GET /v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates: 200 a minute for an organisation.
Call<Activity> lastActiveDates(const QString &orgId, const QString &accountId, const QString &cursor = {});

} // namespace atlassian::organizations
