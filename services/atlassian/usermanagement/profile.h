// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/call.h"
#include "atlassian/objectreader.h"

namespace atlassian::usermanagement {

/// User management, profile. Words as they came.
struct Profile
{
    QString accountId;
    QString type;
    QString status; ///< `active`, `inactive`, `closed`
    QString name;
    QString nickname;
    QString email;
    QString picture;
    QString zone;
    QString locale;
    QString jobTitle;
    QString organization;
    QString department;
    QString location;
    std::optional<bool> isNotMentionable;
    QJsonObject rest;
};

/// GET /users/{account_id}/manage/profile.
Call<Profile> profile(const QString &orgId, const QString &accountId);
/// PATCH of the same: @p changes holds what is to be changed, by Atlassian's names (`nickname`, `extended_profile` …).
Call<Profile> changeProfile(const QString &orgId, const QString &accountId, const QJsonObject &changes);
/// PUT /users/{account_id}/manage/email: 204; the domain must be verified, every session of the user ends.
Call<Nothing> setEmail(const QString &orgId, const QString &accountId, const QString &email);

} // namespace atlassian::usermanagement
