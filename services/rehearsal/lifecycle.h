// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/world.h"

namespace rehearsal {

/// Whether an identity provider keeps the account: a SCIM link is there, or Google Workspace syncs it.
bool isSynced(const World &world, Index account);

enum class Privilege : quint8 {
    Profile,
    ProfileWrite,
    ProfileRead,
    EmailSet,
    LifecycleEnablement,
    LifecycleDelete,
    ApiTokenRead,
    ApiTokenDelete,
    Count
};
QLatin1String privilegeKey(Privilege privilege);
std::optional<Privilege> privilegeFromKey(QStringView key);
/// Why it is not allowed, as `reason.key` of User management; empty = allowed.
QLatin1String restriction(const World &world, Index account, Privilege privilege);

enum class LifecycleRefusal : quint8 {
    None,
    AlreadyInactive,
    NotInactive,
    ForDeletion, ///< needs cancel-delete first
    NotForDeletion,
    Closed,
};
LifecycleRefusal disable(World &world, Index account);
LifecycleRefusal enable(World &world, Index account);
LifecycleRefusal scheduleDeletion(World &world, Index account);
LifecycleRefusal cancelDeletion(World &world, Index account); ///< restores and activates

enum class MailRefusal : quint8 { None, Malformed, UnclaimedDomain, Taken };
/// One address belongs to one account, an account that is to be deleted holds its own for 14 days.
MailRefusal changeMail(World &world, Index account, const QString &mail);

MailRefusal checkMail(const World &world, Index account, const QString &mail);

struct ApiToken
{
    QString id;
    QString label;
    qint64 created = 0; ///< ms
    qint64 lastUsed = 0; ///< 0 = never
    qint64 expires = 0;
};
std::vector<ApiToken> apiTokens(const World &world, Index account); ///< invented; few have any

} // namespace rehearsal
