// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace core {

/// One attempt to talk to Atlassian, as far as a log may know it: never a query, a body, a key or an address in full.
struct RequestLogEntry
{
    quint64 id = 0; ///< of the call; its attempts share it
    int attempt = 1; ///< 1-based
    QDateTime at; ///< UTC, when it was sent
    QString method;
    QString route; ///< template, as `/users/{account_id}/manage`
    int status = 0; ///< HTTP status; 0 = no answer
    qint64 bytes = 0; ///< of the answer's body
    qint64 milliseconds = 0; ///< from sending to the end
};

/// Where attempts are written down. Called on the network thread; must not block for long.
class RequestLogSink
{
public:
    virtual ~RequestLogSink() = default;
    virtual void note(const RequestLogEntry &entry) = 0;

protected:
    RequestLogSink() = default;
    RequestLogSink(const RequestLogSink &) = default;
    RequestLogSink &operator=(const RequestLogSink &) = default;
};

} // namespace core
