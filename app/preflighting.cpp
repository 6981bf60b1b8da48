// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preflighting.h"

namespace app {

Preflighting::Preflighting(Talking talking, QObject *parent)
    : QObject(parent)
    , m_talking(std::move(talking))
    , m_background(this)
{
}

void Preflighting::start(const Door &door, const QStringList &accounts, const QDateTime &now)
{
    if (m_isRunning || accounts.isEmpty())
        return;
    m_isRunning = true;
    m_failures.clear();
    emit started();
    m_background.start([this, door, accounts, now](std::stop_token stop, const Background::Tell &tell) {
        const auto progress
            = [this, &tell](qint64 done, qint64 total) { tell([this, done, total] { emit progressed(done, total); }); };
        const auto run = m_talking.preflight(door, accounts, now, progress, stop);
        tell([this, run] {
            m_isRunning = false;
            if (!run)
                return emit failed(run.error());
            for (const workspace::PreflightFailure &one : run->failures)
                m_failures.insert(one.accountId, one.error);
            take(run->answers);
            emit finished(*run);
        });
    });
}

const core::Preflight *Preflighting::answer(const QString &account) const
{
    const auto found = m_answers.constFind(account);
    return found == m_answers.constEnd() ? nullptr : &*found;
}

const core::Error *Preflighting::failure(const QString &account) const
{
    const auto found = m_failures.constFind(account);
    return found == m_failures.constEnd() ? nullptr : &*found;
}

void Preflighting::take(const std::vector<core::Preflight> &answers)
{
    for (const core::Preflight &one : answers) {
        const core::Preflight *there = answer(one.accountId);
        if (!there || there->asked <= one.asked)
            m_answers.insert(one.accountId, one);
    }
    emit changed();
}

void Preflighting::forget()
{
    m_answers.clear();
    m_failures.clear();
    emit changed();
    if (!m_isRunning)
        return;
    m_background.abandon();
    m_isRunning = false;
    emit failed({core::ErrorCode::Cancelled, {}, 0, 0, {}});
}

void Preflighting::cancel()
{
    if (m_isRunning)
        m_background.stop();
}

} // namespace app
