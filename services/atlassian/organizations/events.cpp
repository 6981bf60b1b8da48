// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/organizations/events.h"

#include "atlassian/organizations/adminrequest.h"

namespace atlassian::organizations {

namespace {

Event readEvent(ObjectReader &reader)
{
    Event event;
    event.id = reader.need("id");
    ObjectReader message(reader.object("message"));
    event.message = message.text("content");
    ObjectReader attributes(reader.object("attributes"));
    event.action = attributes.text("action");
    event.time = attributes.moment("time");
    event.processedAt = attributes.moment("processedAt");
    ObjectReader actor(attributes.object("actor"));
    event.actorId = actor.text("id");
    event.actorName = actor.text("name");
    event.actorEmail = actor.text("email");
    event.context = attributes.array("context");
    event.container = attributes.array("container");
    event.rest = attributes.rest();
    return event;
}

EventAction readAction(ObjectReader &reader)
{
    EventAction action;
    action.id = reader.need("id");
    ObjectReader attributes(reader.object("attributes"));
    action.name = attributes.text("displayName");
    action.groupName = attributes.text("groupDisplayName");
    action.rest = reader.rest();
    return action;
}

QString epoch(const QDateTime &time)
{
    return time.isValid() ? QString::number(time.toMSecsSinceEpoch()) : QString();
}

void addCommon(Request &request, const EventFilter &filter, const QString &cursor)
{
    addIfSet(request, QStringLiteral("cursor"), cursor);
    addIfSet(request, QStringLiteral("from"), epoch(filter.from));
    addIfSet(request, QStringLiteral("to"), epoch(filter.to));
    request.query.emplace_back(QStringLiteral("limit"), QString::number(filter.limit));
}

} // namespace

Call<Page<Event>> events(const QString &orgId, const EventFilter &filter, const QString &cursor)
{
    Request request = adminRead(Method::Get, "/admin/v1/orgs/{orgId}/events", orgId, {orgId});
    request.group = LimitGroup::Events;
    addCommon(request, filter, cursor);
    addIfSet(request, QStringLiteral("q"), filter.text);
    addIfSet(request, QStringLiteral("action"), filter.action);
    addIfSet(request, QStringLiteral("location"), filter.location);
    // the document says explode=false for these three
    addIfSet(request, QStringLiteral("actor"), filter.actors.join(u','));
    addIfSet(request, QStringLiteral("ip"), filter.ips.join(u','));
    addIfSet(request, QStringLiteral("product"), filter.products.join(u','));
    return {request, [](const QByteArray &body) { return parsePage<Event>(PageStyle::Links, body, readEvent); }};
}

Call<Page<Event>> eventsStream(const QString &orgId, const EventFilter &filter, const QString &cursor)
{
    Request request = adminRead(Method::Get, "/admin/v1/orgs/{orgId}/events-stream", orgId, {orgId});
    request.group = LimitGroup::EventsStream;
    addCommon(request, filter, cursor);
    request.query.emplace_back(QStringLiteral("sortOrder"), QStringLiteral("asc"));
    return {request, [](const QByteArray &body) { return parsePage<Event>(PageStyle::Links, body, readEvent); }};
}

Call<std::vector<EventAction>> eventActions(const QString &orgId)
{
    Request request = adminRead(Method::Get, "/admin/v1/orgs/{orgId}/event-actions", orgId, {orgId});
    request.group = LimitGroup::Events;
    return {request, [](const QByteArray &body) -> core::Result<std::vector<EventAction>> {
                core::Result<Page<EventAction>> page = parsePage<EventAction>(PageStyle::Links, body, readAction);
                if (!page)
                    return core::Unexpected(page.error());
                return std::move(page->items);
            }};
}

} // namespace atlassian::organizations
