// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/delivery.h"

#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace rehearsal {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

QByteArray headOf(const Answer &answer, bool closes)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    if (!answer.type.isEmpty())
        head += "Content-Type: " + answer.type + "\r\n";
    if (answer.status != 204)
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + (closes ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n");
}

/// A reset, not an orderly end: what is unsent is thrown away.
void reset(QTcpSocket *socket)
{
    const linger now {1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

void trickle(QTcpSocket *socket, const QByteArray &bytes)
{
    auto *timer = new QTimer(socket);
    timer->setInterval(kTrickleInterval);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, sent = qsizetype(0)]() mutable {
        if (sent < bytes.size() && socket->state() == QAbstractSocket::ConnectedState)
            socket->write(bytes.constData() + sent++, 1);
        else
            timer->deleteLater();
    });
    timer->start();
}

void send(QTcpSocket *socket, const Reply &reply)
{
    if (socket->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray head = headOf(reply.answer, reply.closes);
    switch (reply.delivery) {
    case Delivery::Whole:
        socket->write(reply.isHeadOnly ? head : head + reply.answer.body);
        if (reply.closes)
            socket->disconnectFromHost();
        break;
    case Delivery::ResetBefore:
    case Delivery::ResetAfter:
        reset(socket);
        break;
    case Delivery::Trickle:
        socket->write(head);
        trickle(socket, reply.answer.body);
        break;
    case Delivery::Truncated:
        socket->write(head + reply.answer.body.left(reply.answer.body.size() / 2));
        socket->disconnectFromHost();
        break;
    }
}

} // namespace

void deliver(QTcpSocket *socket, const Reply &reply)
{
    // Never from inside the server's own reading: it goes on with the socket when we come back.
    QTimer::singleShot(reply.delay, socket, [socket, reply] { send(socket, reply); });
}

} // namespace rehearsal
