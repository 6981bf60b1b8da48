// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/limitgroup.h"

namespace atlassian {

using namespace std::chrono_literals;

namespace {

std::vector<PublishedLimit> withIssue(LimitGroup methods, int perSecond)
{
    // what is written to one issue counts together, whatever the method: Atlassian names no method for it
    return {{methods, false, perSecond, 1s}, {LimitGroup::JiraIssuePut, true, 20, 2s},
        {LimitGroup::JiraIssuePut, true, 100, 30s}};
}

} // namespace

std::vector<PublishedLimit> publishedLimits(LimitGroup group)
{
    switch (group) {
    case LimitGroup::Admin:
    case LimitGroup::UserManagement:
    case LimitGroup::Scim:
    case LimitGroup::Control:
    case LimitGroup::Count:
        return {};
    case LimitGroup::LastActiveDates:
        return {{group, true, 200, 60s}};
    case LimitGroup::Events:
        return {{group, false, 10, 60s}};
    case LimitGroup::EventsStream:
        return {{group, false, 50, 60s}};
    case LimitGroup::JiraGet:
    case LimitGroup::JiraPost:
        return {{group, false, 100, 1s}};
    case LimitGroup::JiraPut:
    case LimitGroup::JiraDelete:
        return {{group, false, 50, 1s}};
    case LimitGroup::JiraIssueGet:
    case LimitGroup::JiraUserGet:
    case LimitGroup::JiraCount:
        return {{group, false, 150, 1s}};
    case LimitGroup::JiraIssuePut:
        return withIssue(LimitGroup::JiraPut, 50);
    case LimitGroup::JiraIssuePost:
        return withIssue(LimitGroup::JiraPost, 100);
    case LimitGroup::JiraIssueDelete:
        return withIssue(LimitGroup::JiraDelete, 50);
    case LimitGroup::JsmCustomers:
        return {{group, false, 5, 1s}};
    case LimitGroup::Trello:
        return {{LimitGroup::Trello, false, 300, 10s}, {LimitGroup::Trello, true, 100, 10s}};
    case LimitGroup::TrelloMembers:
        return {{LimitGroup::Trello, false, 300, 10s}, {LimitGroup::Trello, true, 100, 10s}, {group, true, 100, 900s}};
    }
    return {};
}

} // namespace atlassian
