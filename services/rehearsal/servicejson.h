// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/jirasite.h"
#include "rehearsal/routes.h"

#include <functional>

namespace rehearsal {

Route serviceRoute(const char *method, const char *tail, const char *call, Answer (*handle)(Call &),
    LimitGroup limit = LimitGroup::Jira);

QJsonObject serviceUser(const Call &call, Index account);
/// A page of `start`, `limit`, `size`, `isLastPage`, `values`, cut out of @p total values that @p value makes.
Answer servicePage(const Call &call, qint64 total, const std::function<QJsonObject(qint64)> &value);
Answer usersPage(const Call &call, const std::vector<Index> &users);
QJsonObject serviceDate(qint64 milliseconds);

/// Accounts of `accountIds`; the refusal where one is unknown or the body is another. @p strict: properties beyond
/// `accountIds` and `usernames` are refused, as the document says.
std::optional<Answer> accountsOfBody(const Call &call, bool strict, std::vector<Index> &accounts);
/// Experimental calls want `X-ExperimentalApi: opt-in`.
std::optional<Answer> notOptedIn(const Call &call);

} // namespace rehearsal
