// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/limitbook.h"

#include <algorithm>

namespace atlassian {

namespace {

// the first two keys of a request are the learning ones
constexpr qsizetype kLearning = 2;
constexpr char16_t kScopeMark = u'#';

} // namespace

QStringList LimitBook::keysOf(const QString &host, const Request &request)
{
    QStringList keys;
    keys.append(QStringLiteral("%1 group %2").arg(host).arg(static_cast<int>(request.group)));
    keys.append(QStringLiteral("%1 %2").arg(host, request.title()));
    for (const PublishedLimit &limit : publishedLimits(request.group)) {
        QString key
            = QStringLiteral("%1 %2/%3").arg(host).arg(static_cast<int>(limit.counts)).arg(limit.window.count());
        m_limits.insert(key, {limit.count, limit.window});
        if (limit.isPerScope)
            key += kScopeMark + request.limitScope;
        keys.append(key);
    }
    return keys;
}

Allowance &LimitBook::at(const QString &key)
{
    auto found = m_allowances.find(key);
    if (found == m_allowances.end()) {
        const auto limit = m_limits.constFind(key.left(key.indexOf(kScopeMark)));
        found = m_allowances.insert(
            key, limit == m_limits.constEnd() ? Allowance() : Allowance(limit->count, limit->window));
    }
    return found.value();
}

LimitBook::Milliseconds LimitBook::readyAt(const QStringList &keys, Milliseconds now)
{
    if (!m_known.contains(keys.constFirst()) && at(keys.constFirst()).inFlight() > 0)
        return Allowance::kNotBeforeAnAnswer;
    Milliseconds latest = now;
    for (const QString &key : keys)
        latest = std::max(latest, at(key).readyAt(now));
    return latest;
}

void LimitBook::sent(const QStringList &keys, Milliseconds now)
{
    forgetIdle(now);
    for (const QString &key : keys)
        at(key).sent();
}

void LimitBook::answered(const QStringList &keys, const LimitSignal &signal, Milliseconds now)
{
    m_known.insert(keys.constFirst());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        at(keys.at(i)).answered(now);
        if (i < kLearning)
            at(keys.at(i)).learn(signal, now);
    }
}

void LimitBook::lost(const QStringList &keys, Milliseconds now)
{
    for (const QString &key : keys)
        at(key).lost(now);
}

void LimitBook::block(const QStringList &keys, const LimitSignal &signal, Milliseconds until)
{
    const bool isOfIssue = signal.reason == QLatin1String("jira-per-issue-on-write");
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (isOfIssue ? keys.at(i).contains(kScopeMark) : i < kLearning)
            at(keys.at(i)).block(until);
    }
}

void LimitBook::forgetIdle(Milliseconds now)
{
    if (m_allowances.size() < m_forgetAt)
        return;
    m_allowances.removeIf([now](QHash<QString, Allowance>::iterator entry) { return entry.value().isIdle(now); });
    m_forgetAt = std::max<qsizetype>(4096, 2 * m_allowances.size());
}

} // namespace atlassian
