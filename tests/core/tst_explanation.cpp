// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsfromtext.h"

#include "core/explanation.h"

#include <QTest>

using namespace core;
using accounts::acme;
using accounts::assessed;
using accounts::request;

namespace {

/// What is said of an account, as text.
QString picture(const Explanation &e)
{
    QString out = e.mail + u": " + accounts::key(e.facts) + u'\n';
    for (const AccessEvidence &a : e.accesses) {
        static constexpr const char *kOutcome[] {"counts", "does not count", "undecided"};
        out += QStringLiteral("  %1 [%2] %3 %4%5\n").arg(a.access.column, a.access.cell, QLatin1String(kOutcome[int(a.outcome)]), a.rule, a.masked ? QStringLiteral(" masked") : QString());
    }
    for (const FieldEvidence &f : e.fields)
        out += QStringLiteral("  %1 = %2 (%3)\n").arg(f.column, f.value, f.file);
    return out;
}

SourceInfo source(const QString &file, Day date, const QStringList &header, SourceKind kind = SourceKind::ManagedAccounts)
{
    SourceInfo info;
    info.file = file;
    info.date = date;
    info.header = header;
    info.kind = kind;
    return info;
}

} // namespace

class tst_explanation final : public QObject
{
    Q_OBJECT

private slots:
    /// A dump has no column of that name: what told it is a row.
    void rowsOfADumpAreNoColumns()
    {
        auto with = request(QStringLiteral("Email|Status|Trello\nann@acme.com|Active|Free"), acme());
        with.accounts.sources = {source(QStringLiteral("dump.csv"), with.accounts.date, {QStringLiteral("email"), QStringLiteral("product_access_key")}, SourceKind::ApiDump)};
        QVERIFY(explain(*assessed(with), 0).accesses.at(0).isFromRow);
        with.accounts.sources.push_back(source(QStringLiteral("managed.csv"), with.accounts.date, {QStringLiteral("Email"), QStringLiteral("Trello")}));
        QVERIFY(!explain(*assessed(with), 0).accesses.at(0).isFromRow);
    }

    void evidence()
    {
        auto with = request(QStringLiteral("Email|Status|Billable|Policy type|Jira|Confluence|Jira Service Management|Bitbucket|Trello\n"
                                           "Ann@acme.com|Active|Yes|Billable|acme.atlassian.net, other.atlassian.net|||team one|Free\n"
                                           "bob@acme.com|Deactivated|No||acme.atlassian.net"), acme());
        with.accounts.sources = {
            source(QStringLiteral("managed.csv"), with.accounts.date, {QStringLiteral("Name"), QStringLiteral("Email"), QStringLiteral("STATUS"), QStringLiteral("Billable (Guard)")}),
            source(QStringLiteral("policy.csv"), with.accounts.date - 3, {QStringLiteral("Status"), QStringLiteral("Policy  type")}, SourceKind::PolicyMembers),
        };
        const auto assessment = assessed(with);
        QCOMPARE(picture(explain(*assessment, 0)), QStringLiteral(
            "Ann@acme.com: billable certain jira-plan-unknown\n"
            "  Jira [acme.atlassian.net] counts jira-plan-unknown\n"
            "  Jira [other.atlassian.net] counts jira-plan-unknown\n"
            "  Bitbucket [team one] counts bitbucket-plan-unknown\n"
            "  Trello [Free] counts trello-free\n"
            "  STATUS = Active (managed.csv)\n"
            "  Billable (Guard) = Yes (managed.csv)\n"
            "  Policy  type = Billable (policy.csv)\n"));
        const Explanation bob = explain(*assessment, 1);
        QCOMPARE(picture(bob), QStringLiteral(
            "bob@acme.com: not-billable certain deactivated\n"
            "  Jira [acme.atlassian.net] counts jira-plan-unknown masked\n"
            "  STATUS = Deactivated (managed.csv)\n"
            "  Billable (Guard) = No (managed.csv)\n"
            "  Policy  type =  (policy.csv)\n"));
        QCOMPARE(bob.facts.flip, Flip::Activate);
        QCOMPARE(bob.savesAlone.minor(), 0);
        QVERIFY(bob.source.url.startsWith(u"https://"));
        QVERIFY(bob.flipSites.empty());
        const Explanation ann = explain(*assessment, 0);
        QCOMPARE(ann.flipSites, (std::vector {QStringLiteral("acme.atlassian.net"), QStringLiteral("other.atlassian.net"), QStringLiteral("team one")}));
        QCOMPARE(ann.savesAlone, assessment->year.perSeatAlone);
        QCOMPARE(ann.savesAlone.minor(), 4000);
    }

    void theFlagTellsItsSource()
    {
        const auto assessment = assessed(QStringLiteral("Billable|Trello\nNo|Free\nYes|"), acme());
        QCOMPARE(explain(*assessment, 0).facts.rule, QString(kFlagOnly));
        QVERIFY(explain(*assessment, 0).source.url.startsWith(u"https://"));
        QVERIFY(explain(*assessment, 0).source.date.isValid());
        QCOMPARE(explain(*assessment, 0).facts.ruleByRules, QStringLiteral("trello-free"));
    }

    void everyAccessHasItsFinding()
    {
        // Spellings, places and roles of all kinds: what explain() says of an access is what the verdict was made from.
        const auto assessment = assessed(QStringLiteral("Jira|Jira @acme.atlassian.net|Confluence Guest|Jira Service Management|Trello|Statuspage|Last active in Rovo|Last active in Jira\n"
            "acme (Premium), https://other.atlassian.net/|User|acme.atlassian.net|Agent; Customer|Free, team (Standard)|Page admin|2026-01-02|2026-01-02\n"
            "ACME.atlassian.net|Yes||customer|No workspace|x||\n"), acme());
        for (Row row = 0; row < assessment->rowCount(); ++row) {
            const Explanation e = explain(*assessment, row);
            QVERIFY(!e.accesses.empty());
            for (const AccessEvidence &evidence : e.accesses)
                QVERIFY2(evidence.ruleIndex >= 0, qPrintable(evidence.access.cell));
        }
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("row");
        QTest::newRow("mail") << "ann@acme.com" << 0;
        QTest::newRow("mail in other case, with blanks") << "  ANN@Acme.COM " << 0;
        QTest::newRow("umlauts") << QStringLiteral("JÜRGEN@acme.com") << 1;
        QTest::newRow("id") << "557058:abc" << 2;
        QTest::newRow("id in other case") << "557058:ABC" << 2;
        QTest::newRow("id of one of two with the same mail") << "id-4" << 4;
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(int, row);
        const auto found = findAccount(*list(), text);
        QVERIFY(found);
        QCOMPARE(int(*found), row);
    }

    void doesNotFind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        const int none = int(ErrorCode::AccountNotFound);
        QTest::newRow("typing error") << "anm@acme.com" << none << "Ann@acme.com";
        QTest::newRow("other domain") << "ann@acme.example.org" << none << "Ann@acme.com";
        QTest::newRow("only the part before the @") << "ann" << none << "Ann@acme.com";
        QTest::newRow("nobody") << "zzzzzz@nowhere.test" << none << "";
        QTest::newRow("nothing") << "  " << none << "";
        QTest::newRow("part of a mail is no account") << "acme.com" << none << "";
        QTest::newRow("two accounts") << "twin@acme.com" << int(ErrorCode::AccountAmbiguous) << "id-3, id-4";
    }
    void doesNotFind()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(QString, detail);
        const auto found = findAccount(*list(), text);
        QVERIFY(!found);
        QCOMPARE(int(found.error().code), code);
        QCOMPARE(found.error().detail, detail);
        QCOMPARE(found.error().subject, text.trimmed());
    }

private:
    static AssessmentPtr list()
    {
        return assessed(QStringLiteral("Email|Id|Jira\nAnn@acme.com|id-0\njürgen@acme.com|id-1\ncy@acme.com|557058:abc\ntwin@acme.com|id-3\nTwin@acme.com|id-4\n|id-5"));
    }
};

QTEST_APPLESS_MAIN(tst_explanation)
#include "tst_explanation.moc"
