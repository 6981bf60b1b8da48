// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/desk.h"

#include <QAbstractHttpServer>

namespace rehearsal {

/// The desk behind sockets: HTTP/1.1 on 127.0.0.1 only, and only for who calls it that (a web page that made its own
/// name point here is refused). It is an own QAbstractHttpServer, since that hands over the
/// socket, which faults need to cut, starve and reset; QHttpServer's router hides it.
class Server final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    explicit Server(Desk &desk, QObject *parent = nullptr);

    /// @p port 0 = any that is free. Gives the port, 0 where it is taken.
    quint16 start(quint16 port);
    QString base() const; ///< "http://127.0.0.1:4711"

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Desk &m_desk;
    quint16 m_port = 0;
};

} // namespace rehearsal
