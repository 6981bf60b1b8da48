// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/transport.h"

#include "core/ports/requestlogsink.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>

class QNetworkAccessManager;

namespace atlassian {

/// One request on its way through Qt's network class; the inside of NetworkTransport. It ends by one door, finish().
class Exchange final : public QObject, public Transport::Flight
{
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager &manager, const QNetworkRequest &made, const Request &request, core::Clock &clock,
        core::RequestLogSink *log, core::RequestLogEntry entry, core::Clock::Milliseconds deadline,
        Transport::Done done);
    ~Exchange() override;

private slots:
    void readMore();
    void replyFinished();

private:
    void breakOff(core::ErrorCode code);
    void finish(core::Result<Answer> result);
    void note();
    core::Result<Answer> outcome();
    core::Unexpected error(core::ErrorCode code, const QString &detail) const;

    Request m_request;
    core::Clock &m_clock;
    core::RequestLogSink *m_log;
    core::RequestLogEntry m_entry;
    core::Clock::Milliseconds m_start;
    Transport::Done m_done;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    std::unique_ptr<core::Clock::Alarm> m_deadline;
};

} // namespace atlassian
