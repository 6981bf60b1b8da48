// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/call.h"

#include <tl/expected.hpp>

namespace rehearsal {

/// The filters of Organizations v2, users/search.
struct UserSearch
{
    QStringList accountIds;
    QStringList emails;
    QString searchTerm;
    QStringList emailDomains;
    QString claimStatus;
    QStringList accountStatus;
    QStringList membershipStatus;
    QStringList status;
    QStringList roleIds;
    QStringList directoryIds;
    QStringList groupIds;
    QStringList resourceIds;
    QStringList expand;
    std::optional<bool> mfaEnabled;
    bool isDescending = false;
    bool isSorted = false;
};

/// Within the documented numbers and values; else what is wrong.
tl::expected<UserSearch, QString> readSearch(const QJsonObject &body);
/// The same filters as users/count takes them.
QJsonObject bodyOfQuery(const Request &request);
std::vector<Index> findUsers(const World &world, const UserSearch &search);

} // namespace rehearsal
