// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accountbatch.h"

#include <QTest>

#include <set>

using namespace core;

class AccountBatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void kinds();
    void issues();
    void whichFilesTellEveryApp();
    void countsAddUp();
};

void AccountBatchTest::kinds()
{
    QStringList keys;
    for (int i = 0; i < static_cast<int>(SourceKind::Count); ++i) {
        const auto kind = static_cast<SourceKind>(i);
        keys.append(kindKey(kind));
        QCOMPARE(kindFromKey(keys.back()), kind);
    }
    keys.sort();
    // as cli.md names them
    QStringList expected {QStringLiteral("managed-accounts"), QStringLiteral("domain-accounts"),
        QStringLiteral("policy-members"), QStringLiteral("users"), QStringLiteral("external-users"),
        QStringLiteral("api-dump"), QStringLiteral("leavers"), QStringLiteral("departments"),
        QStringLiteral("protected")};
    expected.sort();
    QCOMPARE(keys, expected);
    QCOMPARE(kindFromKey(u"API-Dump"), SourceKind::ApiDump);
    QVERIFY(!kindFromKey(u"csv"));
    QVERIFY(isPrimary(SourceKind::ManagedAccounts) && isPrimary(SourceKind::DomainAccounts)
        && isPrimary(SourceKind::ApiDump));
    QVERIFY(!isPrimary(SourceKind::PolicyMembers) && !isPrimary(SourceKind::Protected));
}

void AccountBatchTest::issues()
{
    std::set<QString> keys;
    std::set<QString> rejections;
    for (int i = 0; i < static_cast<int>(RowIssue::Count); ++i) {
        const auto issue = static_cast<RowIssue>(i);
        keys.insert(issueKey(issue));
        if (isRejection(issue))
            rejections.insert(issueKey(issue));
    }
    QCOMPARE(keys.size(), static_cast<std::size_t>(RowIssue::Count));
    QCOMPARE(rejections,
        (std::set<QString> {QStringLiteral("no-identity"), QStringLiteral("repeated-header"), QStringLiteral("bad-mail"),
            QStringLiteral("unterminated-quote"), QStringLiteral("no-match")}));
}

void AccountBatchTest::whichFilesTellEveryApp()
{
    SourceInfo info;
    info.header = QStringList {QStringLiteral("email"), QStringLiteral("product_access_key")};
    QVERIFY(!tellsEveryApp(info));
    info.kind = SourceKind::ApiDump;
    QVERIFY(tellsEveryApp(info));
    info.header = QStringList {QStringLiteral("email"), QStringLiteral("access_billable")};
    QVERIFY(!tellsEveryApp(info));
}

void AccountBatchTest::countsAddUp()
{
    RowCounts a {10, 5, 2, 2, 1};
    a += {5, 1, 1, 1, 2};
    QCOMPARE(a, (RowCounts {15, 6, 3, 3, 3}));
    QCOMPARE(a.read, a.accepted + a.folded + a.duplicates + a.rejected);
}

QTEST_APPLESS_MAIN(AccountBatchTest)
#include "tst_accountbatch.moc"
