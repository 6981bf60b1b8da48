// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/join.h"

#include "support/batches.h"

#include <QTest>

using namespace core;
using support::batch;

namespace {

const char *const kManaged = R"(
    Name | Email       | ID | Status | Jira
    Ann  | ann@x.test  | 1  | Active | acme
    Ben  | Ben@X.test  | 2  | Active |
    Cleo | cleo@x.test | 3  | Active | beta)";

} // namespace

class JoinSummaryTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatJoinsIsCounted();
    void winnersAreNamed();
};

void JoinSummaryTest::whatJoinsIsCounted()
{
    const AccountBatch managed = batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged);
    const AccountBatch departments = batch(SourceKind::Departments, "2026-07-06", R"(
        Name | Email       | ID | Department
        Ann  | old@x.test  | 1  | IT
        Ben  | ben@x.test  |    | HR
        Dan  | dan@x.test  |    | HR)");
    const AccountBatch guarded = batch(SourceKind::Protected, "2026-07-06", R"(
        Name | Email       | ID
             | cleo@x.test |
             | nobody@x.test | )");
    const auto result = join({managed, departments, guarded});
    QVERIFY(result);
    QCOMPARE(result->joins.size(), std::size_t(3));
    const auto counts = [&](std::size_t file) {
        const FileJoin &join = result->joins[file];
        return QList<qint64> {join.byId, join.byMail, join.alone};
    };
    QCOMPARE(counts(0), QList<qint64>({1, 1, 1})); // a protected list is nobody's match
    QCOMPARE(counts(1), QList<qint64>({1, 1, 1}));
    QCOMPARE(counts(2), QList<qint64>({0, 1, 1}));
    QCOMPARE(result->joins[1].aloneExamples.size(), 1);
    QCOMPARE(result->joins[1].aloneExamples.first().account, QStringLiteral("dan@x.test"));
    QVERIFY(join({managed})->joins.empty());
}

void JoinSummaryTest::winnersAreNamed()
{
    const AccountBatch newer = batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged);
    const AccountBatch older = batch(SourceKind::ManagedAccounts, "2026-06-05", R"(
        Name | Email       | ID | Status | Jira
        Anna | ann@x.test  | 1  | Deactivated | acme
        Ben  | ben@x.test  | 2  | Active | acme
        Cleo | cleo@x.test | 3  | Active | beta)");
    const auto result = join({newer, older});
    QVERIFY(result);
    QVERIFY(result->joins[0].conflicts.isEmpty());
    QStringList told;
    qint64 all = 0;
    for (const ColumnConflict &conflict : result->joins[1].conflicts) {
        const ColumnConflict::Example &example = conflict.examples.first();
        told.append(QStringList({conflict.column, QString::number(conflict.winner), QString::number(conflict.count),
            conflict.isNewer ? QStringLiteral("newer") : QStringLiteral("stronger"), example.row.account, example.lost, example.kept}).join(u' '));
        all += conflict.count;
    }
    told.sort();
    QCOMPARE(told.join(u'\n'), QStringLiteral("Jira 0 1 newer ben@x.test acme \n"
                                              "Name 0 1 newer ann@x.test Anna Ann\n"
                                              "Status 0 1 newer ann@x.test Deactivated Active"));
    QCOMPARE(all, result->reports[1].issues[static_cast<std::size_t>(RowIssue::FileConflict)]);
    const AccountBatch same = batch(SourceKind::DomainAccounts, "2026-07-05", R"(
        Name | Email      | ID | Status
        Ann  | ann@x.test | 1  | Deactivated)");
    const auto tie = join({newer, same});
    QVERIFY(tie);
    QCOMPARE(tie->joins[1].conflicts.size() + tie->joins[0].conflicts.size(), 1);
    const ColumnConflict &conflict = tie->joins[1].conflicts.isEmpty() ? tie->joins[0].conflicts.first() : tie->joins[1].conflicts.first();
    QVERIFY(!conflict.isNewer);
}

QTEST_GUILESS_MAIN(JoinSummaryTest)
#include "tst_joinsummary.moc"
