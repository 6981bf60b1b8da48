// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsfromtext.h"

#include <QTest>

using namespace core;

class TestProtectedEntry : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected); };
        row(" Anna@Acme.com ", "mail anna@acme.com");
        row("@Acme.com", "domain acme.com");
        row("acme.com", "domain acme.com");
        row("5b10ac8d82e05b22cc7d4ef5", "id 5b10ac8d82e05b22cc7d4ef5");
        row("712020:0A1b2c3d-0000-1111-2222-333344445555", "id 712020:0a1b2c3d-0000-1111-2222-333344445555");
        row("", "");
        row("anna", "");
        row("@", "");
        row("@acme", "");
        row("anna@acme", "");
        row("a@b@acme.com", "");
        row("Anna <anna@acme.com>", "");
        row("acme..com", "");
        row("-acme.com", "");
        row("service account", "");
    }
    void kinds()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto entry = protectedEntry(text, QStringLiteral(" why "), 5);
        QCOMPARE(entry ? QString(protectedKindKey(entry->kind)) + u' ' + entry->folded : QString(), expected);
        if (entry) {
            QCOMPARE(entry->text, text.trimmed());
            QCOMPARE(entry->note, QStringLiteral("why"));
            QCOMPARE(entry->added, 5);
        } else {
            QCOMPARE(entry.error().code, ErrorCode::BadValue);
            QCOMPARE(entry.error().detail, text.trimmed());
        }
    }

    void lists()
    {
        const ProtectedLines lines = protectedLines(u"\ufeffEmail;Reason\r\n"
                                                    "anna@acme.com;\"Board; \"\"chair\"\"\"\r\n"
                                                    "\n"
                                                    "ANNA@acme.com;again\n"
                                                    "Bob;@vip.acme.com;guests of the board\n"
                                                    "nobody in particular\n"
                                                    "5b10ac8d82e05b22cc7d4ef5",
            7);
        QCOMPARE(lines.entries.size(), 3U);
        QCOMPARE(lines.entries[0].note, QStringLiteral("Board; \"chair\""));
        QCOMPARE(lines.entries[1].folded, QStringLiteral("vip.acme.com"));
        QCOMPARE(lines.entries[1].note, QStringLiteral("guests of the board"));
        QCOMPARE(lines.entries[2].kind, ProtectedKind::Id);
        QCOMPARE(lines.repeated, 1);
        QCOMPARE(lines.refused.size(), 1U);
        QCOMPARE(lines.refused[0].line, 6);
        QCOMPARE(lines.refused[0].text, QStringLiteral("nobody in particular"));
    }

    void accountsAreLeftAlone()
    {
        AssessRequest request = accounts::request(QStringLiteral(
            "Email|Id|Trello\nanna@acme.com|11111111|Free\nbob@vip.acme.com|22222222|Free\ncleo@acme.com|33333333|Free\ndora@acme.com|44444444|Free"));
        request.accounts.protectedEntries = std::make_shared<const ProtectedEntries>(ProtectedEntries {
            *protectedEntry(u"ANNA@acme.com"), *protectedEntry(u"@vip.acme.com"), *protectedEntry(u"33333333")});
        const AssessmentPtr assessment = accounts::assessed(std::move(request));
        QCOMPARE(assessment->totals.isProtected, 3);
        QVERIFY(!assessment->of(3).isProtected);
        QCOMPARE(assessment->of(0).recommendation.reason, AdviceReason::Protected);
    }
};

QTEST_GUILESS_MAIN(TestProtectedEntry)
#include "tst_protectedentry.moc"
