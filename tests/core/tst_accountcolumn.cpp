// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accountcolumn.h"

#include "support/randomaccounts.h"

#include <QTest>

using namespace core;

class AccountColumnTest final : public QObject
{
    Q_OBJECT

private slots:
    void keysThereAndBack()
    {
        for (int i = 0; i < static_cast<int>(AccountColumn::Count); ++i) {
            const auto column = static_cast<AccountColumn>(i);
            QVERIFY(!columnKey(column).isEmpty());
            QCOMPARE(columnFromKey(QString(columnKey(column))), std::optional(column));
            QCOMPARE(columnFromKey(QString(columnKey(column)).toUpper()), std::optional(column));
        }
        QVERIFY(!columnFromKey(u"mial"));
        QVERIFY(!columnFromKey(u""));
    }

    void rawValues()
    {
        AccountTableBuilder builder;
        const int jira = builder.addProduct(QStringLiteral("Jira"), Product::Jira);
        const int confluence = builder.addProduct(QStringLiteral("Confluence"), Product::Confluence);
        const int trello = builder.addProduct(QStringLiteral("Trello"), Product::Trello);
        Row row = builder.addRow("Änne", "Anna@Sub.Example.com", "557058:1");
        builder.setProduct(row, jira, "Acme.atlassian.net, b.atlassian.net");
        builder.setProduct(row, confluence, "b.atlassian.net");
        builder.setProduct(row, trello, "Free");
        builder.setLastActive(row, dayFromCivil(2026, 1, 31));
        builder.setAdded(row, kNever);
        builder.set(row, Field::SingleSignOn, "Yes");
        builder.set(row, Field::TwoStep, "perhaps");
        builder.set(row, Field::Department, "R & D");
        row = builder.addRow({}, "none", {});
        Assessment assessment;
        assessment.accounts.table = std::make_shared<AccountTable>(builder.build());
        assessment.caseOfRow = HugeArray<quint16>(2);
        assessment.caseOfRow[1] = 1;
        Case accidental;
        accidental.verdict = Verdict::Billable;
        accidental.certainty = Certainty::Likely;
        accidental.intent = Intent::Accidental;
        accidental.cause = Cause::TrelloOnly;
        accidental.rule = QStringLiteral("trello-free");
        accidental.flag = Tri::Yes;
        accidental.recommendation.advice = Advice::Option3;
        Case unknown;
        unknown.rule = QStringLiteral("no-access-columns");
        assessment.cases = {accidental, unknown};
        assessment.year.perSeatAlone = Money(3800, Currency());

        const auto value = [&](AccountColumn column, Row of = 0) { return rawValue(assessment, column, of); };
        QCOMPARE(value(AccountColumn::Name), QVariant(QString::fromUtf8("Änne")));
        QCOMPARE(value(AccountColumn::Mail), QVariant(QStringLiteral("Anna@Sub.Example.com")));
        QCOMPARE(value(AccountColumn::Domain), QVariant(QStringLiteral("sub.example.com")));
        QCOMPARE(value(AccountColumn::Verdict), QVariant(QStringLiteral("billable")));
        QCOMPARE(value(AccountColumn::Why), QVariant(QStringLiteral("trello-only")));
        QCOMPARE(value(AccountColumn::Rule), QVariant(QStringLiteral("trello-free")));
        QCOMPARE(value(AccountColumn::Products), QVariant(QStringLiteral("jira, confluence, trello")));
        QCOMPARE(value(AccountColumn::Sites), QVariant(QStringLiteral("acme.atlassian.net, b.atlassian.net")));
        QCOMPARE(value(AccountColumn::LastActive), QVariant(QDate(2026, 1, 31)));
        QCOMPARE(value(AccountColumn::Added), QVariant(QStringLiteral("never")));
        QCOMPARE(value(AccountColumn::Saves), QVariant(3800ll));
        QCOMPARE(value(AccountColumn::Recommendation), QVariant(QStringLiteral("3")));
        QCOMPARE(value(AccountColumn::BillableFlag), QVariant(true));
        QCOMPARE(value(AccountColumn::SingleSignOn), QVariant(true));
        QVERIFY(!value(AccountColumn::TwoStep).isValid());
        QCOMPARE(value(AccountColumn::Department), QVariant(QStringLiteral("R & D")));
        QCOMPARE(value(AccountColumn::Protected), QVariant(false));
        // The second account has nothing: unknown stays unknown.
        for (const AccountColumn column :
            {AccountColumn::Name, AccountColumn::Id, AccountColumn::Domain, AccountColumn::Products,
                AccountColumn::Sites, AccountColumn::LastActive, AccountColumn::Saves, AccountColumn::BillableFlag,
                AccountColumn::SingleSignOn, AccountColumn::Department, AccountColumn::Policy})
            QVERIFY2(!value(column, 1).isValid(), columnKey(column).data());
        QCOMPARE(value(AccountColumn::Verdict, 1), QVariant(QStringLiteral("unknown")));
        QCOMPARE(value(AccountColumn::Why, 1), QVariant(QStringLiteral("no-access-columns")));
    }

    void savings()
    {
        Assessment assessment;
        assessment.year.perSeatAlone = Money(3800, Currency());
        Case facts;
        const auto saves = [&] { return savesAlone(assessment, facts); };
        QVERIFY(!saves()); // unknown
        facts.verdict = Verdict::NotBillable;
        QCOMPARE(saves()->minor(), 0);
        facts.verdict = Verdict::Billable;
        facts.intent = Intent::Intended;
        QCOMPARE(saves()->minor(), 0);
        facts.leaver = true;
        QCOMPARE(saves()->minor(), 3800);
        facts.leaver = false;
        facts.intent = Intent::Accidental;
        QCOMPARE(saves()->minor(), 3800);
        assessment.profile.edition = Edition::Premium; // counts Jira and Confluence only
        QCOMPARE(saves()->minor(), 0);
        facts.countsForPremium = true;
        QCOMPARE(saves()->minor(), 3800);
        assessment.year.doesNotDependOnAccounts = true;
        QCOMPARE(saves()->minor(), 0);
        assessment.year.known = false;
        QVERIFY(!saves());
    }
};

QTEST_APPLESS_MAIN(AccountColumnTest)
#include "tst_accountcolumn.moc"
