// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/paging.h"

namespace atlassian::organizations {

/// An entry of the audit log; what its objects hold differs by action and stays as it came.
struct Event
{
    QString id;
    QString action;
    QDateTime time;
    QDateTime processedAt; ///< of the stream only
    QString actorId;
    QString actorName;
    QString actorEmail;
    QString message;
    QJsonArray context;
    QJsonArray container;
    QJsonObject rest; ///< of its attributes
};

struct EventFilter
{
    QString text; ///< `q`
    QDateTime from;
    QDateTime to;
    QString action;
    QStringList actors;
    QStringList ips;
    QStringList products; ///< bitbucket, confluence, guard_detect, jira, loom
    QString location;
    int limit = 500; ///< 1 to 500
};

/// GET /v1/orgs/{orgId}/events: filtered; ten a minute (Organizations v1, events).
Call<Page<Event>> events(const QString &orgId, const EventFilter &filter = {}, const QString &cursor = {});
/// GET /v1/orgs/{orgId}/events-stream: all, oldest first; takes from, to and limit of the filter.
Call<Page<Event>> eventsStream(const QString &orgId, const EventFilter &filter = {}, const QString &cursor = {});

struct EventAction
{
    QString id;
    QString name;
    QString groupName;
    QJsonObject rest;
};
/// GET /v1/orgs/{orgId}/event-actions.
Call<std::vector<EventAction>> eventActions(const QString &orgId);

} // namespace atlassian::organizations
