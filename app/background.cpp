// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.h"

namespace app {

Background::Background(QObject *context)
    : m_context(context)
{
}

void Background::start(std::function<void(std::stop_token, const Tell &)> work)
{
    const quint64 number = ++m_number;
    m_thread = std::jthread([this, number, work = std::move(work)](std::stop_token stop) {
        work(std::move(stop), [this, number](std::function<void()> what) {
            const auto told = [this, number, what = std::move(what)] {
                if (number == m_number)
                    what();
            };
            QMetaObject::invokeMethod(m_context, told, Qt::QueuedConnection);
        });
    });
}

void Background::abandon()
{
    ++m_number;
    stop();
}

} // namespace app
