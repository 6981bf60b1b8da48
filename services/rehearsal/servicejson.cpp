// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/servicejson.h"

#include "rehearsal/jirajson.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDefaultSize = 50;
constexpr qint64 kMost = 100; ///< chosen

} // namespace

Route serviceRoute(const char *method, const char *tail, const char *call, Answer (*handle)(Call &), LimitGroup limit)
{
    Route one
        = route(method, QByteArray(QByteArray("site/{site}/rest/servicedeskapi/") + tail).constData(), call, handle);
    one.door = Door::Site;
    one.limit = limit;
    return one;
}

QJsonObject serviceUser(const Call &call, Index index)
{
    const QJsonObject user = jiraUser(call, index);
    const auto taken = [&user](const char *key) { return user.value(QLatin1String(key)); };
    return {{u"accountId"_s, taken("accountId")}, {u"emailAddress"_s, taken("emailAddress")},
        {u"displayName"_s, taken("displayName")}, {u"active"_s, taken("active")}, {u"timeZone"_s, taken("timeZone")},
        {u"_links"_s,
            QJsonObject {
                {u"jiraRest"_s, taken("self")}, {u"self"_s, taken("self")}, {u"avatarUrls"_s, taken("avatarUrls")}}}};
}

QJsonObject serviceDate(qint64 milliseconds)
{
    return {{u"iso8601"_s, whole(isoTime(milliseconds).chopped(1) % u"+0000"_s)},
        {u"jira"_s, whole(isoTime(milliseconds).chopped(1) % u"+0000"_s)}, {u"friendly"_s, isoDay(milliseconds)},
        {u"epochMillis"_s, milliseconds}};
}

Answer servicePage(const Call &call, qint64 total, const std::function<QJsonObject(qint64)> &value)
{
    const auto start = numberOf(call.request, "start"_L1, 0, 0, std::numeric_limits<int>::max());
    const auto limit = numberOf(call.request, "limit"_L1, kDefaultSize, 0, std::numeric_limits<int>::max());
    if (!start || !limit)
        return call.refuse(400, u"start and limit have to be numbers."_s);
    const qint64 size = std::min(*limit, kMost);
    const qint64 shift = call.faults.repeats ? std::min(size, *start) : 0;
    QJsonArray values;
    for (qint64 i = *start - shift; i < std::min(total, *start - shift + size); ++i)
        values.append(value(i));
    const QString base = siteBase(call);
    QString path;
    for (qsizetype i = 2; i < call.request.segments.size(); ++i)
        path += u'/' % call.request.segments[i];
    const bool isLast = *start + size >= total;
    QJsonObject links {{u"base"_s, base}, {u"context"_s, QString()},
        {u"self"_s,
            whole(base % path % u"?start="_s % QString::number(*start) % u"&limit="_s % QString::number(size))}};
    if (!isLast) {
        links.insert(u"next"_s,
            whole(base % path % u"?start="_s % QString::number(*start + size) % u"&limit="_s % QString::number(size)));
    }
    return jsonAnswer(QJsonObject {{u"_expands"_s, QJsonArray()}, {u"size"_s, values.size()}, {u"start"_s, *start},
        {u"limit"_s, size}, {u"isLastPage"_s, isLast}, {u"_links"_s, links}, {u"values"_s, values}});
}

Answer usersPage(const Call &call, const std::vector<Index> &users)
{
    return servicePage(call, static_cast<qint64>(users.size()),
        [&](qint64 i) { return serviceUser(call, users[static_cast<std::size_t>(i)]); });
}

std::optional<Answer> accountsOfBody(const Call &call, bool strict, std::vector<Index> &accounts)
{
    const QJsonObject body = call.object();
    const QString unknown = strict ? unknownProperty(body, {"accountIds"_L1, "usernames"_L1}) : QString();
    const auto ids = textsOf(body.value(u"accountIds"_s));
    if (!unknown.isEmpty() || !ids || ids->isEmpty())
        return call.refuse(400, u"accountIds has to be a list of account ids."_s);
    for (const QString &id : *ids) {
        const auto account = call.world.find(id);
        if (!account)
            return call.refuse(400, u"The user "_s % id % u" does not exist."_s);
        accounts.push_back(*account);
    }
    return std::nullopt;
}

std::optional<Answer> notOptedIn(const Call &call)
{
    if (call.request.header("x-experimentalapi") == "opt-in"_L1)
        return std::nullopt;
    return call.refuse(412, u"This operation is experimental: it wants the header X-ExperimentalApi: opt-in."_s);
}

} // namespace rehearsal
