// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection.h"
#include "core/ports/secretstore.h"

#include <QTest>

using namespace core;

namespace {

const QString kOrg = QStringLiteral("2f1c9a60-0b1c-4b9e-9d55-7d4a4b9a1c11");
const QString kDirectory = QStringLiteral("8a6e2d10-77aa-4f0e-8b4f-12ab34cd56ef");

Connection organisation()
{
    Connection one;
    one.name = QStringLiteral("Acme");
    one.orgId = kOrg;
    return one;
}

Connection site()
{
    Connection one;
    one.name = QStringLiteral("Site");
    one.kind = ConnectionKind::Site;
    one.site = QStringLiteral("acme.atlassian.net");
    one.mail = QStringLiteral("ann@acme.com");
    return one;
}

} // namespace

class TestConnection final : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        const auto ok = [](const char *text, const char *address) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(address); };
        ok("", "");
        ok("https://api.atlassian.com", "https://api.atlassian.com");
        ok(" https://proxy.acme.com:8443/atlassian// ", "https://proxy.acme.com:8443/atlassian");
        ok("http://127.0.0.1:8080", "http://127.0.0.1:8080");
        ok("http://127.1.2.3", "http://127.1.2.3");
        ok("http://localhost:9", "http://localhost:9");
        ok("http://[::1]:9", "http://[::1]:9");
        for (const char *bad : {"http://api.atlassian.com", "http://127.0.0.1.evil.com", "http://evil127.0.0.1", "http://localhost.evil.com", "http://10.0.0.1", "ftp://127.0.0.1",
                 "api.atlassian.com", "https://", "https://u:p@api.atlassian.com", "https://u@h", "https://api.atlassian.com?x=1", "https://api.atlassian.com#x",
                 "javascript:alert(1)", "https://a b", "file:///etc/passwd", "http://[::2]", "http://0.0.0.0"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << QString();
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const auto read = baseFromText(text, QStringLiteral("base"));
        if (address.isEmpty() && !text.isEmpty()) {
            QVERIFY2(!read, qPrintable(text));
            QCOMPARE(read.error().code, ErrorCode::AddressNotAllowed);
            QCOMPARE(read.error().subject, QStringLiteral("base"));
            QVERIFY(!read.error().detail.contains(QLatin1String("u:p")));
            return;
        }
        QVERIFY(read);
        QCOMPARE(read->toString(), address);
    }

    void idsArePulledOutOfWhatWasPasted_data()
    {
        QTest::addColumn<bool>("isDirectory");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        const auto add = [](bool isDirectory, const QString &text, const QString &id) { QTest::newRow(qPrintable(text)) << isDirectory << text << id; };
        add(false, kOrg, kOrg);
        add(false, QLatin1Char(' ') + kOrg.toUpper() + QLatin1Char('\n'), kOrg);
        add(false, QStringLiteral("https://admin.atlassian.com/o/%1/admin-api").arg(kOrg), kOrg);
        add(false, QStringLiteral("https://admin.atlassian.com/o/%1/user-provisioning/%2").arg(kOrg, kDirectory), kOrg);
        add(false, QStringLiteral("https://api.atlassian.com/admin/v1/orgs/%1").arg(kOrg), kOrg);
        add(false, QStringLiteral("https://admin.atlassian.com/"), {});
        add(false, kOrg + QStringLiteral(" or ") + kDirectory, {});
        add(false, QStringLiteral("ATCTT3xFfGF0-secret"), {});
        add(false, {}, {});
        add(false, kOrg + QLatin1Char('0'), {});
        add(true, kDirectory, kDirectory);
        add(true, QStringLiteral("https://api.atlassian.com/scim/directory/%1").arg(kDirectory), kDirectory);
        add(true, QStringLiteral("https://api.atlassian.com/scim/directory/%1/Users?count=1").arg(kDirectory), kDirectory);
        add(true, QStringLiteral("https://admin.atlassian.com/o/%1/overview").arg(kOrg), {}); // an organisation's is none
    }
    void idsArePulledOutOfWhatWasPasted()
    {
        QFETCH(bool, isDirectory);
        QFETCH(QString, text);
        QFETCH(QString, id);
        const auto read = isDirectory ? directoryIdFromText(text, QStringLiteral("k")) : orgIdFromText(text, QStringLiteral("k"));
        QCOMPARE(read.value_or(QString()), id);
        if (!read) {
            QCOMPARE(read.error().code, ErrorCode::IdNotRecognised);
            QVERIFY(read.error().detail.isEmpty()); // it may be a key in the wrong field
        }
    }

    void whatIsMissingIsNamed()
    {
        QVERIFY(checkConnection(organisation()));
        QVERIFY(checkConnection(site()));
        const auto subject = [](const Connection &one) {
            const auto checked = checkConnection(one);
            return checked ? QString() : checked.error().subject;
        };
        Connection one = organisation();
        one.name = QStringLiteral(" ");
        QCOMPARE(subject(one), QStringLiteral("name"));
        one.name = QStringLiteral("a\nb");
        QCOMPARE(subject(one), QStringLiteral("name"));
        one = organisation();
        one.orgId = QStringLiteral("acme");
        QCOMPARE(subject(one), QStringLiteral("org-id"));
        one = organisation();
        one.kind = ConnectionKind::Directory;
        QCOMPARE(subject(one), QStringLiteral("directory-id"));
        one = organisation();
        one.base = QUrl(QStringLiteral("http://api.atlassian.com"));
        QCOMPARE(subject(one), QStringLiteral("base"));
        one = site();
        one.site.clear();
        QCOMPARE(subject(one), QStringLiteral("site"));
        one = site();
        one.mail = QStringLiteral("ann");
        QCOMPARE(subject(one), QStringLiteral("mail"));
        one = Connection();
        one.kind = ConnectionKind::Trello;
        one.name = QStringLiteral("T");
        QVERIFY(checkConnection(one));
    }

    void aKeyLivesAYearAtMost()
    {
        const Day today = toDay(QDate(2024, 2, 29));
        const auto allowed = [today](const QDate &day) { return checkExpiry(toDay(day), today, QStringLiteral("expires")).has_value(); };
        QVERIFY(allowed(QDate(2024, 2, 29)));
        QVERIFY(allowed(QDate(2025, 2, 28)));
        QVERIFY(!allowed(QDate(2025, 3, 1)));
        QVERIFY(!allowed(QDate(2024, 2, 28)));
        QVERIFY(!checkExpiry(kNoDay, today, {}));
    }

    void expiryIsWatched()
    {
        const Day today = toDay(QDate(2026, 11, 25));
        QCOMPARE(keyExpiry(kNoDay, today), KeyExpiry::NotEntered);
        QCOMPARE(keyExpiry(today - 1, today), KeyExpiry::Expired);
        QCOMPARE(keyExpiry(today, today), KeyExpiry::Soon);
        QCOMPARE(keyExpiry(today + 30, today), KeyExpiry::Soon);
        QCOMPARE(keyExpiry(today + 31, today), KeyExpiry::Fine);
    }

    void aSecretBelongsToOneAddress()
    {
        Connection one = site();
        one.id = QStringLiteral("c");
        const SecretName usual = secretName(QStringLiteral("w"), one, SecretKind::Token);
        QCOMPARE(usual.origin, QStringLiteral("https://acme.atlassian.net"));
        one.base = QUrl(QStringLiteral("https://acme.atlassian.net/proxy"));
        QVERIFY(secretName(QStringLiteral("w"), one, SecretKind::Token) == usual);
        one.base = QUrl(QStringLiteral("https://acme.atlassian.net:8443"));
        QVERIFY(secretName(QStringLiteral("w"), one, SecretKind::Token) != usual);
        one.base = QUrl(QStringLiteral("https://evil.example"));
        QVERIFY(secretName(QStringLiteral("w"), one, SecretKind::Token) != usual);
    }

    void secretsAreWipedAndNotUnderOthers()
    {
        QByteArray mine("ATCTT-one");
        const char *place = nullptr;
        {
            const Secret secret(mine); // shared with us: copied
            const Secret copy = secret;
            QCOMPARE(copy.reveal().toByteArray(), mine);
            place = copy.reveal().constData();
            QVERIFY(place != mine.constData());
        }
        QCOMPARE(mine, QByteArray("ATCTT-one"));
        QVERIFY(Secret().isEmpty() && Secret(QByteArray()).isEmpty() && Secret().reveal().isEmpty());
    }

    void kindsHaveKeys()
    {
        for (int i = 0; i < static_cast<int>(ConnectionKind::Count); ++i) {
            const auto kind = static_cast<ConnectionKind>(i);
            QVERIFY(connectionKindFromKey(QString(connectionKindKey(kind))) == kind);
            QVERIFY(!secretsOf(kind).empty());
        }
        QVERIFY(!connectionKindFromKey(u"jira"));
        Connection one = organisation();
        one.mail = QStringLiteral("x@y.z");
        QCOMPARE(connectionText(one), QStringLiteral("{\"kind\":\"organisation\",\"mail\":\"x@y.z\",\"org-id\":\"%1\"}").arg(kOrg));
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
