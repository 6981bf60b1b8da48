// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/limits.h"

#include <QDateTime>

#include <algorithm>

namespace rehearsal {

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;

/// The tighter of two.
LimitUse worse(const LimitUse &a, const LimitUse &b)
{
    if (a.isRefused != b.isRefused)
        return a.isRefused ? a : b;
    return b.limit == 0 || (a.limit > 0 && a.remaining <= b.remaining) ? a : b;
}

int jiraPerSecond(const QByteArray &method)
{
    return method == "PUT" || method == "DELETE" ? 50 : 100;
}

} // namespace

LimitUse Limits::countIn(const QString &key, int limit, qint64 length, qint64 now)
{
    Window &window = m_windows[key];
    if (now - window.begin >= length || now < window.begin)
        window = {now, 0, 0};
    LimitUse use;
    use.limit = limit;
    use.resetAt = window.begin + length;
    if (window.used >= limit) {
        use.isRefused = true;
        ++window.refused;
        return use;
    }
    ++window.used;
    use.remaining = limit - window.used;
    return use;
}

LimitUse Limits::count(LimitGroup group, const QByteArray &method, const QString &who, const QString &route,
    const QString &item, const QString &token, qint64 now)
{
    const auto jira = [&](int limit, qint64 length = kSecond) {
        LimitUse use
            = countIn(QStringLiteral("jira ") % QString::fromLatin1(method) % u' ' % route, limit, length, now);
        use.reason = QLatin1String("jira-burst-based");
        return use;
    };
    switch (group) {
    case LimitGroup::None:
    case LimitGroup::Count:
        return {};
    case LimitGroup::Organisation:
        return countIn(QStringLiteral("org ") % who, 1000, kMinute, now);
    case LimitGroup::LastActive:
        return countIn(QStringLiteral("last-active"), 200, kMinute, now);
    case LimitGroup::Events:
        return countIn(QStringLiteral("events ") % route, 10, kMinute, now);
    case LimitGroup::EventsStream:
        return countIn(QStringLiteral("events-stream"), 50, kMinute, now);
    case LimitGroup::UserManagement:
        return countIn(QStringLiteral("users ") % who, 1000, kMinute, now);
    case LimitGroup::Scim:
        return countIn(QStringLiteral("scim ") % who, 1000, kMinute, now);
    case LimitGroup::Jira:
        return jira(jiraPerSecond(method));
    case LimitGroup::JiraMore:
        return jira(150);
    case LimitGroup::JsmCustomers:
        return jira(5);
    case LimitGroup::JiraIssueWrite: {
        LimitUse use = jira(jiraPerSecond(method));
        LimitUse brief = countIn(QStringLiteral("item2 ") % item, 20, 2 * kSecond, now);
        LimitUse lasting = countIn(QStringLiteral("item30 ") % item, 100, 30 * kSecond, now);
        brief.reason = lasting.reason = QLatin1String("jira-per-issue-on-write");
        return worse(use, worse(brief, lasting));
    }
    case LimitGroup::Trello:
    case LimitGroup::TrelloMembers: {
        const QString key = QStringLiteral("trello-key ") % who;
        LimitUse byKey = countIn(key, 300, 10 * kSecond, now);
        byKey.reason = QLatin1String("API_KEY_LIMIT_EXCEEDED");
        LimitUse byToken = countIn(QStringLiteral("trello-token ") % token, 100, 10 * kSecond, now);
        byToken.reason = QLatin1String("API_TOKEN_LIMIT_EXCEEDED");
        LimitUse use = worse(byKey, byToken);
        if (group == LimitGroup::TrelloMembers) {
            LimitUse members = countIn(QStringLiteral("trello-members ") % token, 100, 900 * kSecond, now);
            members.reason = QLatin1String("API_TOKEN_LIMIT_EXCEEDED");
            use = worse(use, members);
        }
        // More than 200 refusals within a window block the key for the rest of it.
        if (use.isRefused && ++m_windows[key].refused > 200)
            m_windows[key].used = 300;
        return use;
    }
    }
    return {};
}

void addLimitHeaders(Answer &answer, LimitGroup group, const LimitUse &use, qint64 now)
{
    if (use.limit == 0)
        return;
    const QByteArray seconds = QByteArray::number(std::max<qint64>(1, (use.resetAt - now + 999) / 1000));
    const auto addWindow = [&](const QByteArray &reset) {
        answer.headers.emplaceBack("X-RateLimit-Limit", QByteArray::number(use.limit));
        answer.headers.emplaceBack("X-RateLimit-Remaining", QByteArray::number(use.remaining));
        answer.headers.emplaceBack("X-RateLimit-Reset", reset);
    };
    const QByteArray iso = QDateTime::fromMSecsSinceEpoch(use.resetAt, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    switch (group) {
    case LimitGroup::Organisation:
    case LimitGroup::LastActive:
    case LimitGroup::Events:
    case LimitGroup::EventsStream:
        addWindow(iso);
        break;
    case LimitGroup::UserManagement:
    case LimitGroup::Scim:
        if (use.isRefused)
            answer.headers.emplaceBack("Retry-After", seconds);
        break;
    case LimitGroup::Jira:
    case LimitGroup::JiraMore:
    case LimitGroup::JiraIssueWrite:
    case LimitGroup::JsmCustomers:
        addWindow(iso);
        if (use.remaining * 5 < use.limit)
            answer.headers.emplaceBack("X-RateLimit-NearLimit", "true");
        if (use.isRefused) {
            answer.headers.emplaceBack("Retry-After", seconds);
            answer.headers.emplaceBack("RateLimit-Reason", QByteArray(use.reason.data(), use.reason.size()));
        }
        break;
    case LimitGroup::Trello:
    case LimitGroup::TrelloMembers:
    case LimitGroup::None:
    case LimitGroup::Count:
        break;
    }
}

} // namespace rehearsal
