// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <memory>
#include <vector>

namespace support {

/// A request as it came over the wire.
struct Heard
{
    QByteArray method;
    QByteArray target; ///< path and query, still encoded
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What the server does when the next request has come.
struct Script
{
    QByteArray bytes; ///< sent as they are
    bool close = false; ///< then
    bool silent = false; ///< never says anything more
    bool trickle = false; ///< one byte each 5 ms
    bool reset = false; ///< RST instead of an orderly end
};

inline Script answer(
    int status, const QByteArray &body, const QByteArray &type = "application/json", const QByteArray &more = {})
{
    Script script;
    script.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Word\r\n" + more;
    if (!type.isEmpty())
        script.bytes += "Content-Type: " + type + "\r\n";
    if (status != 204)
        script.bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    script.bytes += "\r\n" + body;
    return script;
}

/// HTTP on loopback that says what it is told to, in order. A request without a script is counted as unexpected.
class FakeServer final : public QObject
{
public:
    FakeServer()
    {
        connect(&m_server, &QTcpServer::newConnection, this, &FakeServer::accept);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port on loopback");
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    void say(Script script) { m_scripts.push_back(std::move(script)); }
    /// Whenever this is asked ("GET /path", without query), in any order.
    void say(const QByteArray &request, Script script) { m_byRequest.insert(request, std::move(script)); }
    const std::vector<Heard> &heard() const { return m_heard; }
    int unexpected() const { return m_unexpected; }
    bool isDone() const { return m_scripts.empty() && m_unexpected == 0; }
    /// A request of which nothing was heard came to an end from the other side.
    int disconnections() const { return m_disconnections; }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            auto buffer = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(socket, buffer.get()); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                ++m_disconnections;
                socket->deleteLater();
            });
        }
    }

    void read(QTcpSocket *socket, QByteArray *buffer)
    {
        *buffer += socket->readAll();
        while (true) {
            const qsizetype end = buffer->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Heard heard;
            const QList<QByteArray> lines = buffer->left(end).split('\n');
            const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
            heard.method = first.value(0);
            heard.target = first.value(1);
            for (const QByteArray &line : lines.mid(1))
                heard.headers.insert(
                    line.left(line.indexOf(':')).trimmed().toLower(), line.mid(line.indexOf(':') + 1).trimmed());
            const qsizetype length = heard.headers.value("content-length").toLongLong();
            if (buffer->size() < end + 4 + length)
                return;
            heard.body = buffer->mid(end + 4, length);
            buffer->remove(0, end + 4 + length);
            m_heard.push_back(heard);
            play(socket, heard);
        }
    }

    void play(QTcpSocket *socket, const Heard &heard)
    {
        const QByteArray request = heard.method + ' ' + heard.target.split('?').constFirst();
        if (const auto known = m_byRequest.constFind(request); known != m_byRequest.constEnd()) {
            socket->write(known->bytes);
            return;
        }
        if (m_scripts.empty()) {
            ++m_unexpected;
            socket->write("HTTP/1.1 500 Unexpected\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        const Script script = std::move(m_scripts.front());
        m_scripts.pop_front();
        if (script.trickle) {
            auto *timer = new QTimer(socket);
            auto left = std::make_shared<QByteArray>(script.bytes);
            connect(timer, &QTimer::timeout, socket, [socket, left] {
                socket->write(left->left(1));
                left->remove(0, 1);
            });
            timer->start(5);
            return;
        }
        if (script.reset) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            socket->abort();
            return;
        }
        socket->write(script.bytes);
        if (script.close)
            socket->disconnectFromHost();
    }

    QTcpServer m_server;
    std::deque<Script> m_scripts;
    QHash<QByteArray, Script> m_byRequest;
    std::vector<Heard> m_heard;
    int m_unexpected = 0;
    int m_disconnections = 0;
};

} // namespace support
