// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/server.h"

#include "rehearsal/delivery.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QTcpSocket>

namespace rehearsal {

namespace {

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
    made.base = base();
    if (made.headers.contains("host"))
        made.base = QStringLiteral("http://") % QString::fromLatin1(made.headers.value("host"));
    setTarget(
        made, request.url().path(QUrl::FullyEncoded).toLatin1(), request.url().query(QUrl::FullyEncoded).toLatin1());
    deliver(socket, m_desk.answer(made));
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

} // namespace rehearsal
