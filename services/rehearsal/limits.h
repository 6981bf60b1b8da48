// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/message.h"

#include <vector>

namespace rehearsal {

/// The limit that a call counts for (README: which numbers are published and which are chosen).
enum class LimitGroup : quint8 {
    None,
    Organisation,
    LastActive,
    Events,
    EventsStream,
    UserManagement,
    Scim,
    Jira, ///< per endpoint and method
    JiraMore, ///< endpoints with 150 a second
    JiraIssueWrite, ///< Jira, and the two limits of writes to one item
    JsmCustomers,
    Trello,
    TrelloMembers,
    Count
};

/// A window that counts calls.
struct LimitUse
{
    bool isRefused = false;
    int limit = 0;
    int remaining = 0;
    qint64 resetAt = 0; ///< ms since 1970
    QLatin1String reason; ///< of `RateLimit-Reason`, or Trello's error code
};

/// Fixed windows, counted by the world's clock.
class Limits final
{
public:
    /// Counts one call. @p who is the credential (hashed by nobody: it stays in memory), @p route names the endpoint,
    /// @p item the Jira item that is written to, @p token Trello's.
    LimitUse count(LimitGroup group, const QByteArray &method, const QString &who, const QString &route,
        const QString &item, const QString &token, qint64 now);
    void clear() { m_windows.clear(); }

private:
    struct Window
    {
        qint64 begin = 0;
        int used = 0;
        int refused = 0;
    };
    LimitUse countIn(const QString &key, int limit, qint64 length, qint64 now);

    QHash<QString, Window> m_windows;
};

/// The headers that say it; @p use with limit 0 says nothing.
void addLimitHeaders(Answer &answer, LimitGroup group, const LimitUse &use, qint64 now);

} // namespace rehearsal
