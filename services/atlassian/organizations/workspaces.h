// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/paging.h"

namespace atlassian::organizations {

struct Entitlement
{
    QString key;
    QString plan;
    QString planKey;
    QJsonObject rest; ///< of its attributes
};

/// A site or another workspace (Organizations v2, workspaces). Trello's never tell capacity, usage, creation; no
/// workspace tells what isn't filled: empty, invalid or nullopt.
struct Workspace
{
    QString id; ///< ARI
    QString name;
    QString type;
    QString typeKey;
    QString owner;
    QString status; ///< `online`, `offline`, `deprecated`
    QString hostUrl;
    QString realm;
    QStringList labels;
    std::optional<bool> isSandbox; ///< `sandbox.type` is CHILD; nullopt if not told
    std::optional<qint64> usage;
    std::optional<qint64> capacity;
    QDateTime createdAt;
    QString createdBy;
    std::vector<Entitlement> entitlements; ///< the way to tell Free, Standard, Premium and Enterprise
    QJsonObject rest; ///< of its attributes
};

/// POST /v2/orgs/{orgId}/workspaces, a read, a thousand a page. @p types filters `attributes.type`; empty = all. A
/// cursor is sent alone, as documented.
Call<Page<Workspace>> workspaces(
    const QString &orgId, const QString &cursor = {}, const QStringList &types = {}, int limit = 1000);

} // namespace atlassian::organizations
