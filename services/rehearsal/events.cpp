// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/events.h"

#include "rehearsal/dice.h"
#include "rehearsal/organisation.h"

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kEvents = 45;
constexpr qint64 kHour = 3600 * qint64(1000);

const QStringList &actions()
{
    static const QStringList names {u"user_added_to_group"_s, u"user_login"_s, u"user_deactivated"_s};
    return names;
}

qint64 timeOf(const World &world, qint64 number)
{
    return world.now - (number + 1) * 7 * kHour;
}

QJsonObject eventJson(const Call &call, qint64 number, bool isStream)
{
    const World &world = call.world;
    const Account &actor = world.accounts[world.admin];
    const QString self = call.request.base % u"/admin/v1/orgs/"_s % world.orgId % u"/events/"_s;
    const QString id = uuidOf(world.seed, Salt::Event, static_cast<quint64>(number));
    QJsonObject attributes {{u"time"_s, isoTime(timeOf(world, number))}, {u"action"_s, actions().at(number % 3)},
        {u"actor"_s, QJsonObject {{u"id"_s, actor.id}, {u"name"_s, actor.name}, {u"email"_s, actor.mail}}},
        {u"context"_s,
            QJsonArray {QJsonObject {{u"id"_s, world.orgId}, {u"type"_s, u"orgs"_s}, {u"attributes"_s, QJsonObject()},
                {u"links"_s, QJsonObject {{u"alt"_s, self}}}}}}};
    if (isStream)
        attributes.insert(u"processedAt"_s, isoTime(timeOf(world, number) + 1000));
    return {{u"id"_s, id}, {u"type"_s, u"events"_s}, {u"attributes"_s, attributes},
        {u"links"_s, QJsonObject {{u"self"_s, whole(self % id)}}}};
}

Answer events(Call &call, bool isStream)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    const auto limit = numberOf(call.request, "limit"_L1, isStream ? 200 : 30, 1, 500);
    const auto from = numberOf(call.request, "from"_L1, 0, 0, std::numeric_limits<qint64>::max());
    const auto to = numberOf(call.request, "to"_L1, call.world.now, 0, std::numeric_limits<qint64>::max());
    if (!limit || !from || !to)
        return call.refuse(400, u"Invalid time date or limit"_s, u"ADMIN-400-3"_s);
    const QString action = call.request.value("action"_L1);
    const QStringList actors = call.request.values("actor"_L1);
    std::vector<qint64> found;
    for (qint64 i = 0; i < kEvents; ++i) {
        const qint64 time = timeOf(call.world, i);
        const bool fits = (action.isEmpty() || actions().at(i % 3) == action)
            && (actors.isEmpty() || actors.contains(call.world.accounts[call.world.admin].id));
        if (fits && time >= *from && time <= *to)
            found.push_back(i);
    }
    if (isStream && call.request.value("sortOrder"_L1) != "desc"_L1)
        std::reverse(found.begin(), found.end());
    const QString about = isStream ? u"stream"_s : u"events"_s;
    const Page page = pageOf(call, call.request.value("cursor"_L1), about, static_cast<qint64>(found.size()), *limit);
    if (page.isBad)
        return badCursor(call);
    QJsonArray data;
    for (qint64 i = page.begin; i < page.end; ++i)
        data.append(eventJson(call, found[static_cast<std::size_t>(i)], isStream));
    return jsonAnswer(QJsonObject {{u"data"_s, data},
        {u"links"_s,
            linksOf(call, page, u"orgs/"_s % call.world.orgId % (isStream ? u"/events-stream"_s : u"/events"_s))},
        {u"meta"_s, QJsonObject {{u"next"_s, page.next}, {u"page_size"_s, data.size()}}}});
}

} // namespace

Answer listEvents(Call &call)
{
    return events(call, false);
}

Answer streamEvents(Call &call)
{
    return events(call, true);
}

Answer listEventActions(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    QJsonArray data;
    for (const QString &action : actions()) {
        data.append(QJsonObject {{u"id"_s, action}, {u"type"_s, u"event-actions"_s},
            {u"attributes"_s, QJsonObject {{u"displayName"_s, action}, {u"groupDisplayName"_s, u"Users"_s}}}});
    }
    return jsonAnswer(QJsonObject {{u"data"_s, data}});
}

} // namespace rehearsal
