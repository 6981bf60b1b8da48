// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/product.h"
#include "core/verdict.h"

#include <QString>

#include <vector>

namespace rehearsal {

/// Number of an account in World::accounts; never changes, nothing is taken out.
using Index = quint32;
inline constexpr Index kNobody = 0xffffffffu;

/// A site's app, a workspace, a page: what somebody may have access to.
struct Place
{
    QString id;
    QString productKey; ///< as in `product_access[].key`
    QString productName;
    core::Product product = core::Product::Other;
    QString name; ///< host of a site, or name of a workspace
    QString url;
    core::Plan plan = core::Plan::Unknown;
    bool isOwn = false; ///< belongs to the organisation
    bool isSandbox = false;
    Index owner = kNobody;
};

struct Grant
{
    quint32 place = 0;
    core::AccessRole role = core::AccessRole::Unspecified;

    friend bool operator==(const Grant &, const Grant &) = default;
};
using Grants = std::vector<Grant>;

enum class Life : quint8 { Active, Inactive, ForDeletion, Closed };
/// Membership of the organisation's directory (Organizations v2, users).
enum class Membership : quint8 { Active, Suspended, None };
/// Who else keeps an account up to date. Scim is not here: that is a link of a directory's record.
enum class Sync : quint8 { None, Google };

struct Account
{
    QString id;
    QString mail;
    QString name;
    quint32 grants = 0; ///< into World::grantSets
    quint32 policy = 0;
    core::Day lastActive = core::kNoDay;
    core::Day added = core::kNoDay;
    qint64 deletedAt = 0; ///< ms since 1970, of the call; 0 = not scheduled
    qint64 deactivatedAt = 0; ///< ms; 0 = not known or active
    core::Tri flag = core::Tri::Unknown; ///< `access_billable`; Unknown = the answer lacks it
    Life life = Life::Active;
    Membership membership = Membership::Active;
    Sync sync = Sync::None;
    bool isManaged = true;
    bool isCustomer = false; ///< may use the portal without an access of its own
    bool isVerified = true;
    bool isExportBlocked = false;
};

} // namespace rehearsal
