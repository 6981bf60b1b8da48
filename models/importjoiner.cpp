// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importjoiner.h"

#include <QtConcurrent>

namespace models {

ImportJoiner::ImportJoiner(Join join, QObject *parent)
    : QObject(parent)
    , m_join(std::move(join))
{
    m_pool.setMaxThreadCount(1);
}

ImportJoiner::~ImportJoiner()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void ImportJoiner::cancel()
{
    m_stop.request_stop();
    ++m_number;
    m_isBusy = false;
    m_files.clear();
}

void ImportJoiner::request(const QList<FileToJoin> &files)
{
    if (files == m_files)
        return;
    cancel();
    m_files = files;
    m_stop = {};
    m_isBusy = true;
    using Answer = std::shared_ptr<const core::Result<core::JoinedAccounts>>;
    QtConcurrent::run(&m_pool, [join = m_join, files, stop = m_stop.get_token()]() -> Answer {
        return std::make_shared<const core::Result<core::JoinedAccounts>>(join(files, stop));
    }).then(this, [this, number = m_number](const Answer &result) { take(number, *result); });
}

void ImportJoiner::take(quint64 number, const core::Result<core::JoinedAccounts> &result)
{
    if (number != m_number)
        return;
    m_isBusy = false;
    if (result) {
        emit joined(*result);
    } else {
        m_files.clear();
        emit failed(result.error());
    }
}

} // namespace models
