// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/server.h"

#include "rehearsal/delivery.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QTcpSocket>

namespace rehearsal {

namespace {

/// "127.0.0.1:4711", "localhost", "[::1]:80".
bool isLoopback(const QByteArray &host)
{
    const QByteArray name = host.startsWith('[') ? host.left(host.indexOf(']') + 1) : host.split(':').first();
    return name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

QByteArray methodOf(const QHttpServerRequest &request)
{
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return QByteArray(methods.valueToKey(static_cast<int>(request.method()))).toUpper();
}

} // namespace

Server::Server(Desk &desk, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_desk(desk)
{
}

quint16 Server::start(quint16 port)
{
    m_port = listen(QHostAddress(QHostAddress::LocalHost), port);
    return m_port;
}

QString Server::base() const
{
    return QStringLiteral("http://127.0.0.1:") % QString::number(m_port);
}

bool Server::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    Request made;
    made.method = methodOf(request);
    const auto headers = request.headers();
    for (const auto &[name, value] : headers)
        made.headers.insert(name.toLower(), value);
    made.body = request.body();
    const QByteArray host = made.headers.value("host");
    if (!isLoopback(host)) {
        deliver(socket, {refuse(Family::Rehearsal, 403, QStringLiteral("Host has to be 127.0.0.1 or localhost"))});
        return true;
    }
    made.base = QStringLiteral("http://") % QString::fromLatin1(host);
    setTarget(
        made, request.url().path(QUrl::FullyEncoded).toLatin1(), request.url().query(QUrl::FullyEncoded).toLatin1());
    Reply reply = m_desk.answer(made);
    reply.isHeadOnly = made.method == "HEAD";
    reply.closes = made.headers.value("connection").toLower() == "close";
    deliver(socket, reply);
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

} // namespace rehearsal
