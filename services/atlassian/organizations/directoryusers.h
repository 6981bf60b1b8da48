// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/paging.h"

namespace atlassian::organizations {

/// Organizations v2, `MultiDirectoryUser`; words as they came, absent is not "no".
struct DirectoryUser
{
    QString accountId;
    QString accountType;
    QString accountStatus; ///< `active`, `inactive`, `closed`
    QString status; ///< `active`, `suspended`, `not_invited`, `deactivated`, `for_deletion` (the 14 days)
    QString membershipStatus; ///< `active`, `suspended`, `no_membership`
    QString claimStatus; ///< `managed`, `unmanaged`
    QString managementSource; ///< `synced` (an identity provider's), `invited`; empty if null or not told
    QString name;
    QString nickname;
    QString email;
    std::optional<bool> isEmailVerified;
    std::optional<bool> hasSecondFactor;
    QString jobTitle;
    QString department;
    QString location;
    QDateTime addedToOrganisation;
    QDateTime deactivatedOn; ///< of one user's details only
    QStringList platformRoles;
    struct Access
    {
        QString resource; ///< ARI
        QString key;
        QDateTime lastActive;
    };
    std::optional<std::vector<Access>> products; ///< nullopt where it wasn't asked for or told
    QJsonObject rest;

    bool isSynced() const { return managementSource == QLatin1String("synced"); }
};

/// What users/search and users/count filter by; empty lists and nullopt don't filter (Organizations v2, users/search
/// body).
struct UserFilter
{
    QStringList accountIds; ///< at most 10
    QStringList emails; ///< exact, at most 100; not together with searchTerm, not for count
    QString searchTerm;
    QStringList emailDomains; ///< at most 10
    QString claimStatus;
    QStringList accountStatus;
    QStringList membershipStatus;
    QStringList status; ///< at most 4
    QStringList directoryIds; ///< at most 10
    QStringList groupIds; ///< at most 10
    QStringList resourceIds; ///< ARIs, at most 20
    QStringList roleIds; ///< at most 10
    std::optional<bool> hasSecondFactor;
    QStringList expand; ///< `platformRoles`, `counts.resources`, `productAccess`, `groups`; not for count
};

/// POST …/users/search, a read, a hundred a page. @p directoryId may be kAllDirectories.
Call<Page<DirectoryUser>> searchUsers(const QString &orgId, const QString &directoryId, const UserFilter &filter,
    const QString &cursor = {}, int limit = 100);
/// GET …/users/count.
Call<qint64> countUsers(const QString &orgId, const QString &directoryId, const UserFilter &filter = {});
/// GET …/users/{userId}, with deactivatedOn.
Call<DirectoryUser> directoryUser(const QString &orgId, const QString &directoryId, const QString &accountId);

struct UserStatistics
{
    std::vector<std::pair<QString, qint64>> byAccountStatus;
    std::vector<std::pair<QString, qint64>> byRole;
};
/// GET …/users/stats.
Call<UserStatistics> userStatistics(const QString &orgId, const QString &directoryId);

/// POST …/suspend, POST …/restore, DELETE of the user: 204. Suspended and removed are not billed for the apps of this
/// directory; removed must be invited again.
Call<Nothing> suspendUser(const QString &orgId, const QString &directoryId, const QString &accountId);
Call<Nothing> restoreUser(const QString &orgId, const QString &directoryId, const QString &accountId);
Call<Nothing> removeUser(const QString &orgId, const QString &directoryId, const QString &accountId);

} // namespace atlassian::organizations
