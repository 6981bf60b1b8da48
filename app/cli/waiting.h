// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>

namespace cli {

/// Answers need an event loop, which the other commands do without. One for a command that waits; make it before what is waited for.
class Waiting final
{
public:
    /// The one answer of @p future, however long its user thinks; an interrupt ends the process.
    template<typename T>
    T answer(QFuture<T> future)
    {
        if (!future.isFinished()) {
            future.then(&m_application, [](const T &) { QCoreApplication::quit(); });
            QCoreApplication::exec();
        }
        return future.result();
    }

private:
    char m_name[13] = "leanseat-cli";
    char *m_words[2] = {m_name, nullptr};
    int m_count = 1;
    QCoreApplication m_application {m_count, m_words};
};

} // namespace cli
