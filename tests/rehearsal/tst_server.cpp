// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/asking.h"
#include "rehearsal/control.h"
#include "rehearsal/server.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using asking::Asker;

/// The desk behind sockets: HTTP as it goes over the wire, and the faults that need a socket.
class ServerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answersOnLoopback();
    void keepsTheConnection();
    void methodsAndBodiesArrive();
    void pathsAreDecodedOnce();
    void resetBeforeDoesNothing();
    void resetAfterDoesIt();
    void truncatedEndsInTheMiddle();
    void trickleTakesItsTime();
    void htmlAndWrongType();
    void onlyLoopbackNames();
    void headAndClose();

private:
    QByteArray head(const QByteArray &method, const QString &target, const QByteArray &body = {});
    /// Everything that comes until the connection ends or @p enough bytes are there.
    QByteArray exchange(const QByteArray &request, qsizetype enough = -1);

    std::unique_ptr<Asker> m_asker;
    std::unique_ptr<rehearsal::Server> m_server;
    quint16 m_port = 0;
    bool m_wasReset = false;
};

void ServerTest::init()
{
    m_asker = std::make_unique<Asker>();
    m_server = std::make_unique<rehearsal::Server>(m_asker->desk());
    m_port = m_server->start(0);
    QVERIFY(m_port != 0);
}

void ServerTest::cleanup()
{
    m_server.reset();
    m_asker.reset();
}

QByteArray ServerTest::head(const QByteArray &method, const QString &target, const QByteArray &body)
{
    QByteArray text = method + ' ' + target.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
        + "\r\nAuthorization: Bearer " + m_asker->world().keys.org.toUtf8() + "\r\n";
    if (!body.isEmpty())
        text += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

QByteArray ServerTest::exchange(const QByteArray &request, qsizetype enough)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
        return "not connected";
    socket.write(request);
    QByteArray got;
    (void)QTest::qWaitFor([&] {
        got += socket.readAll();
        return socket.state() != QAbstractSocket::ConnectedState || (enough >= 0 && got.size() >= enough)
            || (enough < 0 && got.contains("\r\n\r\n") && got.contains("Content-Length: ")
                && got.size() >= got.indexOf("\r\n\r\n") + 4
                        + got.mid(got.indexOf("Content-Length: ") + 16).split('\r').first().toInt());
    });
    got += socket.readAll();
    m_wasReset
        = socket.error() == QAbstractSocket::RemoteHostClosedError || socket.error() == QAbstractSocket::NetworkError;
    return got;
}

void ServerTest::answersOnLoopback()
{
    const QByteArray got = exchange(head("GET", u"/admin/v1/orgs"_s));
    QVERIFY2(got.startsWith("HTTP/1.1 200 OK\r\n"), got.constData());
    QVERIFY(got.contains("X-RateLimit-Limit: 1000\r\n"));
    QVERIFY(got.contains(m_asker->world().orgId.toUtf8()));
    const QList<QTcpServer *> servers = m_server->servers();
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers.first()->serverAddress(), QHostAddress(QHostAddress::LocalHost));
}

void ServerTest::keepsTheConnection()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    for (int i = 1; i <= 3; ++i) {
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write(head("GET", u"/admin/v1/orgs"_s));
        QByteArray got;
        QTRY_VERIFY((got += socket.readAll()).contains("\"links\""));
        QCOMPARE(m_asker->desk().recorder().total(), i);
    }
}

void ServerTest::methodsAndBodiesArrive()
{
    const QByteArray put
        = exchange(head("PUT", m_asker->manage("557058:eve") + u"/email"_s, R"({"email":"e@acme.example"})"), 20);
    QVERIFY2(put.startsWith("HTTP/1.1 204"), put.constData());
    const QByteArray patch
        = exchange(head("PATCH", m_asker->manage("557058:eve") + u"/profile"_s, R"({"nickname":"e"})"));
    QVERIFY2(patch.startsWith("HTTP/1.1 200"), patch.constData());
    const QByteArray remove
        = exchange(head("DELETE", m_asker->provisioning() + u"/user/557058:bob/onlyDeleteUserInDB"_s), 20);
    QVERIFY2(remove.startsWith("HTTP/1.1 204"), remove.constData());
    QCOMPARE(m_asker->desk().recorder().records().front().bodyBytes, 26);
}

void ServerTest::pathsAreDecodedOnce()
{
    QVERIFY(exchange(head("GET", u"/users/557058%3Aeve/manage"_s)).startsWith("HTTP/1.1 200"));
    QVERIFY(exchange(head("GET", u"/users/557058%253Aeve/manage"_s)).startsWith("HTTP/1.1 404"));
    QVERIFY(exchange(head("GET", m_asker->users2() + u"/count?searchTerm=Ann%20Agent"_s)).endsWith("{\"count\":1}"));
    QVERIFY(exchange(head("GET", m_asker->users2() + u"/count?searchTerm=Ann+Agent"_s)).endsWith("{\"count\":1}"));
    QVERIFY(exchange(head("GET", m_asker->users2() + u"/count?searchTerm=Ann%2BAgent"_s)).endsWith("{\"count\":0}"));
}

void ServerTest::resetBeforeDoesNothing()
{
    QVERIFY(m_asker->desk().setFaults(u"email:reset-before*1"_s));
    const QByteArray request
        = head("PUT", m_asker->manage("557058:eve") + u"/email"_s, R"({"email":"e@acme.example"})");
    QCOMPARE(exchange(request, 20), QByteArray());
    QVERIFY(m_wasReset);
    QVERIFY(!m_asker->world().findMail(u"e@acme.example"_s));
    QVERIFY(exchange(request, 20).startsWith("HTTP/1.1 204"));
}

void ServerTest::resetAfterDoesIt()
{
    QVERIFY(m_asker->desk().setFaults(u"email:reset-after*1"_s));
    const QByteArray request
        = head("PUT", m_asker->manage("557058:eve") + u"/email"_s, R"({"email":"e@acme.example"})");
    QCOMPARE(exchange(request, 20), QByteArray());
    QVERIFY(m_wasReset);
    QVERIFY(m_asker->world().findMail(u"e@acme.example"_s));
}

void ServerTest::truncatedEndsInTheMiddle()
{
    QVERIFY(m_asker->desk().setFaults(u"users:truncated"_s));
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_server->base() + m_asker->org() + u"/users"_s));
    request.setRawHeader("Authorization", "Bearer " + m_asker->world().keys.org.toUtf8());
    std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QVERIFY(reply->error() != QNetworkReply::NoError);
}

void ServerTest::trickleTakesItsTime()
{
    QVERIFY(m_asker->desk().setFaults(u"orgs:trickle"_s));
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write(head("GET", u"/admin/v1/orgs"_s));
    QByteArray got;
    QTRY_VERIFY((got += socket.readAll()).contains("\r\n\r\n{\"data"));
    QVERIFY(!got.contains("\"links\":{\"self\":\"http"));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void ServerTest::htmlAndWrongType()
{
    QVERIFY(m_asker->desk().setFaults(u"orgs:html*1,orgs:wrong-type*1"_s));
    const QByteArray html = exchange(head("GET", u"/admin/v1/orgs"_s));
    QVERIFY(html.startsWith("HTTP/1.1 200") && html.contains("Content-Type: text/html") && html.contains("<html>"));
    const QByteArray text = exchange(head("GET", u"/admin/v1/orgs"_s));
    QVERIFY(text.contains("Content-Type: text/plain") && text.contains("\"data\""));
}

void ServerTest::onlyLoopbackNames()
{
    QByteArray request = head("GET", u"/.well-known/leanseat-rehearsal"_s);
    QVERIFY(exchange(request).startsWith("HTTP/1.1 200"));
    request.replace("Host: 127.0.0.1:", "Host: evil.example:");
    QVERIFY(exchange(request).startsWith("HTTP/1.1 403"));
    request.replace("Host: evil.example:", "Host: localhost:");
    QVERIFY(exchange(request).startsWith("HTTP/1.1 200"));
}

void ServerTest::headAndClose()
{
    const QByteArray head1 = exchange(head("HEAD", u"/admin/v1/orgs"_s), 60);
    QVERIFY(head1.startsWith("HTTP/1.1 405") && head1.endsWith("\r\n\r\n"));
    QByteArray request = head("GET", u"/admin/v1/orgs"_s);
    request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
    const QByteArray closed = exchange(request, 1000000);
    QVERIFY(closed.startsWith("HTTP/1.1 200") && closed.contains("Connection: close"));
    QVERIFY(m_wasReset); // the end came, no time ran out
}

QTEST_GUILESS_MAIN(ServerTest)

#include "tst_server.moc"
