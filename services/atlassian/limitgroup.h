// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <vector>

namespace atlassian {

/// What Atlassian counts together (Atlassian's documents, "Rate limits").
enum class LimitGroup : quint8 {
    Admin, ///< Organizations, everything without a row of its own: no number published
    LastActiveDates, ///< 200 a minute for an organisation
    Events, ///< 10 a minute
    EventsStream, ///< 50 a minute for a path
    UserManagement, ///< no number published
    Scim, ///< no number published
    Control, ///< no number published
    JiraGet, ///< 100 a second
    JiraPost, ///< 100 a second
    JiraPut, ///< 50 a second
    JiraDelete, ///< 50 a second
    JiraIssueGet, ///< 150 a second
    JiraUserGet, ///< 150 a second
    JiraCount, ///< 150 a second
    JiraIssuePut, ///< Jira's PUT, and 20 in 2 s and 100 in 30 s for one issue
    JiraIssuePost, ///< Jira's POST, and the same for one issue
    JiraIssueDelete, ///< Jira's DELETE, and the same for one issue
    JsmCustomers, ///< 5 a second
    Trello, ///< 300 in 10 s for a key and 100 in 10 s for a token
    TrelloMembers, ///< those, and 100 in 900 s
    Count
};

/// At most @p count requests in any stretch of time of that length.
struct PublishedLimit
{
    LimitGroup counts = LimitGroup::Admin; ///< whose requests it counts: that of the group itself or a wider one
    bool isPerScope = false; ///< each limitScope has its own
    int count = 0;
    std::chrono::milliseconds window {};

    friend bool operator==(const PublishedLimit &, const PublishedLimit &) = default;
};

/// All that hold for a request of the group; empty where Atlassian publishes none.
std::vector<PublishedLimit> publishedLimits(LimitGroup group);

} // namespace atlassian
