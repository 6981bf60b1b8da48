// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/allowance.h"
#include "atlassian/request.h"

#include <QHash>
#include <QSet>

namespace atlassian {

/// All token buckets: those that Atlassian publishes, by host, group and scope, and those that headers teach, by group
/// and by route (it isn't documented which of them the headers count).
class LimitBook
{
public:
    using Milliseconds = core::Clock::Milliseconds;

    /// The buckets that a request takes from; kept by the caller from sending to answer.
    QStringList keysOf(const QString &host, const Request &request);

    /// As Allowance::readyAt, of all. Until the first answer of a group has come one request at a time finds out.
    Milliseconds readyAt(const QStringList &keys, Milliseconds now);
    void sent(const QStringList &keys, Milliseconds now);
    void answered(const QStringList &keys, const LimitSignal &signal, Milliseconds now);
    void lost(const QStringList &keys, Milliseconds now);
    /// After a 429: `jira-per-issue-on-write` stops the issue only, everything else the group and the route.
    void block(const QStringList &keys, const LimitSignal &signal, Milliseconds until);

private:
    void forgetIdle(Milliseconds now);

    struct Limit
    {
        int count = 0;
        Milliseconds window {};
    };
    Allowance &at(const QString &key);

    QHash<QString, Limit> m_limits; ///< of the published keys, without their scope
    QHash<QString, Allowance> m_allowances;
    QSet<QString> m_known; ///< groups of which an answer came
    qsizetype m_forgetAt = 4096;
};

} // namespace atlassian
