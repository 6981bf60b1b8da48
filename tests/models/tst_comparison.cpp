// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonmodel.h"
#include "models/historydocument.h"
#include "models/snapshotsmodel.h"
#include "organisation.h"
#include "support/golden.h"
#include "support/randomaccounts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using models::ComparedSnapshots;
using models::ComparisonModel;
using Column = models::ComparisonModel::Column;

namespace {

ComparedSnapshots compared(core::AssessmentPtr older, core::AssessmentPtr newer)
{
    auto comparison = std::make_shared<const core::SnapshotComparison>(core::compare(*older, *newer));
    return {std::move(older), std::move(newer), std::move(comparison)};
}

core::AssessmentPtr month(const char *date, const char *rows, const core::Profile &profile = organisation::profile())
{
    const QByteArray text = QByteArray("Name | Email | ID | Status | Policy type | Department | Jira | Trello | Confluence | Bitbucket | Jira Service Management\n") + rows;
    std::vector<core::AccountBatch> batches;
    batches.push_back(support::batch(core::SourceKind::ManagedAccounts, date, text.constData()));
    return organisation::assessed(std::move(batches), profile);
}

core::AssessmentPtr october()
{
    return month("2026-10-21",
        "Ana | ana@acme.example | 1 | Active | | IT | acme.atlassian.net |\n"
        "Bo | bo@acme.example | 2 | Active | | IT | |\n"
        "Cy | cy@acme.example | 3 | Active | | IT | |\n"
        "Di | di@acme.example | 4 | Active | | IT | acme.atlassian.net |\n"
        "Eva | eva@acme.example | 5 | Active | | IT | | Free\n"
        "Fay | fay@acme.example | 6 | Active | | IT | |\n"
        "Gil | gil@acme.example | 7 | Active | | IT | | Free\n"
        "Hal | hal@acme.example | 8 | Active | | IT | |\n");
}

core::AssessmentPtr november()
{
    return month("2026-11-21",
        "Ana | ana@acme.example | 1 | Active | | IT | acme.atlassian.net |\n"
        "Bo | bo@acme.example | 2 | Active | | IT | | Free\n"
        "Cy | cy@acme.example | 3 | Active | | IT | | Free\n"
        "Di | di@acme.example | 4 | Deactivated | | IT | acme.atlassian.net |\n"
        "Eva | eva@acme.example | 5 | Active | Non-billable | IT | | Free\n"
        "Fay Gum | fay@acme.example | 6 | Active | | HR | |\n"
        "Ida | ida@acme.example | 9 | Active | | IT | | Free\n"
        "Jo | jo@acme.example | 10 | Active | | IT | acme.atlassian.net |\n"
        "Kim | kim@acme.example | 11 | Active | | IT | |\n");
}

QString shown(const ComparisonModel &model)
{
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(row < 0 ? model.headerData(column, Qt::Horizontal).toString() : model.index(row, column).data().toString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(u'\n') + u'\n';
}

QStringList accounts(const ComparisonModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.index(row, 0).data().toString().section(u'@', 0, 0));
    return out;
}

void await(ComparisonModel &model)
{
    QSignalSpy arranged(&model, &ComparisonModel::arranged);
    if (model.isArranging())
        QVERIFY(arranged.wait());
}

bool golden(const QString &name, const QString &text)
{
    return support::matchesGolden(QStringLiteral("models"), name, text);
}

core::SnapshotInfo snapshot(qint64 id, core::Day day, qint64 accounts, qint64 billable)
{
    core::SnapshotInfo info;
    info.id = id;
    info.day = day;
    info.imported = 1'795'500'000 + id * 86'400;
    info.files = {{QStringLiteral("managed-%1.csv").arg(id), core::SourceKind::ManagedAccounts}, {QStringLiteral("policy.csv"), core::SourceKind::PolicyMembers}};
    info.accounts = accounts;
    info.billable = billable;
    info.accidental = billable / 2;
    info.cost = core::Money(billable * 4000, core::Currency());
    info.rules = QStringLiteral("guard-standard-2026");
    info.prices = QStringLiteral("article");
    return info;
}

} // namespace

class TestComparison final : public QObject
{
    Q_OBJECT
private slots:
    void sentences()
    {
        const ComparedSnapshots months = compared(october(), november());
        const models::ComparisonDocument document = models::comparisonDocument(*months.comparison, organisation::english());
        QCOMPARE(document.sentence, QStringLiteral("3 came, 2 left; 4 accounts became billable, 3 of them through Trello; 3 no longer are."));
        QCOMPARE(document.cost, QStringLiteral("It costs $40 a year more."));
        QCOMPARE(document.choices.front().count, QStringLiteral("10"));
        QVERIFY(golden(QStringLiteral("comparison"), models::plainText(document)));
        const models::ComparisonDocument back = models::comparisonDocument(*compared(november(), october()).comparison, organisation::english());
        QCOMPARE(back.sentence, QStringLiteral("2 came, 3 left; 3 accounts became billable, 2 of them through Trello; 4 no longer are."));
        QCOMPARE(back.cost, QStringLiteral("It costs $40 a year less."));
    }

    void fewWords()
    {
        const auto say = [](const char *before, const char *after) {
            const auto document = models::comparisonDocument(*compared(month("2026-10-21", before), month("2026-11-21", after)).comparison, organisation::english());
            return QString(document.sentence + u' ' + document.cost);
        };
        const char *const ana = "Ana | ana@acme.example | 1 | Active | | IT | acme.atlassian.net |";
        QCOMPARE(say(ana, ana), QStringLiteral("No account changed. It costs as much as before."));
        QCOMPARE(say(ana, "Ana | ana@acme.example | 1 | Active | | HR | acme.atlassian.net |"), QStringLiteral("Nobody came or left and no seat changed; 1 account changed otherwise. It costs as much as before."));
        QCOMPARE(say("", ana), QStringLiteral("1 came; 1 account became billable, through Jira. It costs $40 a year more."));
        QCOMPARE(say(ana, ""), QStringLiteral("1 left; 1 account is no longer billable. It costs $40 a year less."));
        QCOMPARE(say("Ana | ana@acme.example | 1 | Active | | IT | |", ana), QStringLiteral("Nobody came or left; 1 account became billable, through Jira. It costs $40 a year more."));
    }

    void otherGround()
    {
        core::Profile monthly = organisation::profile();
        monthly.billing = core::Billing::Monthly;
        const char *const ana = "Ana | ana@acme.example | 1 | Active | | IT | acme.atlassian.net |";
        const ComparedSnapshots same = compared(month("2026-10-21", ana), month("2026-11-21", ana, monthly));
        QVERIFY(golden(QStringLiteral("comparison-profile"), models::plainText(models::comparisonDocument(*same.comparison, organisation::english()))));
    }

    void withoutPrices()
    {
        const char *const ana = "Ana | ana@acme.example | 1 | Active | | IT | acme.atlassian.net |";
        core::Profile premium = organisation::profile();
        premium.edition = core::Edition::Premium;
        const ComparedSnapshots unknown = compared(month("2026-10-21", ana), month("2026-11-21", ana, premium));
        QVERIFY(golden(QStringLiteral("comparison-unpriced"), models::plainText(models::comparisonDocument(*unknown.comparison, organisation::english()))));
    }

    void since()
    {
        const models::SinceDocument document = models::sinceDocument(*compared(october(), november()).comparison, organisation::english());
        QCOMPARE(document.title, QStringLiteral("Since 21 Oct 2026"));
        QCOMPARE(document.lines.front(), QStringLiteral("New accounts: +2, +$80 a year"));
        QVERIFY(!models::sinceDocument(models::SinceDocument::State::NoWorkspace).action.isEmpty());
        QVERIFY(!models::sinceDocument(models::SinceDocument::State::OneSnapshot).sentence.isEmpty());
        QVERIFY(models::sinceDocument(models::SinceDocument::State::Comparing).action.isEmpty());
    }

    void table()
    {
        ComparisonModel model(organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setComparison(compared(october(), november()));
        await(model);
        QVERIFY(golden(QStringLiteral("comparison-table"), shown(model)));
        QCOMPARE(model.countText(), QStringLiteral("10 changes"));
        const auto raw = [&model](int row, Column column) { return model.index(row, static_cast<int>(column)).data(ComparisonModel::RawRole); };
        QCOMPARE(raw(0, Column::Why).toString(), QStringLiteral("gained-access"));
        QCOMPARE(raw(0, Column::Cost).toLongLong(), 4000);
        QCOMPARE(model.index(0, 0).data(ComparisonModel::NewerRowRole).toUInt(), 1u);
        QVERIFY(model.index(4, static_cast<int>(Column::Why)).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Department: IT → HR")));
        model.setComparison({});
        QCOMPARE(model.rowCount(), 0);
    }

    void filterAndSort()
    {
        ComparisonModel model(organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(compared(october(), november()));
        models::ChangeFilter filter;
        filter.seat = core::SeatChange::Newly;
        model.setFilter(filter);
        await(model);
        QCOMPARE(accounts(model).join(u' '), QStringLiteral("bo cy ida jo"));
        QCOMPARE(model.countText(), QStringLiteral("4 of 10 changes"));
        filter.cause = core::ChangeCause::GainedAccess;
        model.setFilter(filter);
        model.sort(static_cast<int>(Column::Account), Qt::DescendingOrder);
        await(model);
        QCOMPARE(accounts(model).join(u' '), QStringLiteral("cy bo"));
        model.setFilter({});
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.sort(column, order);
                await(model);
                QCOMPARE(model.rowCount(), 10);
            }
        }
        QCOMPARE(model.index(0, static_cast<int>(Column::Cost)).data().toString(), QStringLiteral("+$40"));
        model.sort(-1);
        await(model);
        QCOMPARE(accounts(model).join(u' '), QStringLiteral("bo cy di eva fay ida jo kim gil hal"));
    }

    void everyChoiceListsItsCount()
    {
        const ComparedSnapshots months = compared(support::randomAssessment(400, 1), support::randomAssessment(400, 2));
        ComparisonModel model(organisation::english());
        model.setComparison(months);
        const models::ComparisonDocument document = models::comparisonDocument(*months.comparison, organisation::english());
        for (const models::ChangeChoice &choice : document.choices) {
            model.setFilter(choice.filter);
            await(model);
            QCOMPARE(QString::number(model.rowCount()), choice.count);
        }
        for (const models::CauseBar &bar : document.causes) {
            if (!bar.opensAccounts)
                continue;
            models::ChangeFilter filter;
            filter.cause = bar.cause;
            model.setFilter(filter);
            await(model);
            QCOMPARE(model.rowCount(), bar.newly + bar.noLonger);
        }
    }

    void history()
    {
        const auto moment = [](qint64 id, core::AssessmentPtr assessment, const char *mail) {
            const core::Row row = assessment ? organisation::rowOf(*assessment, mail) : core::kNoRow;
            return core::HistoryMoment {id, organisation::day(2026, 8 + int(id), 21), std::move(assessment), row};
        };
        const auto told = [&](const char *mail, bool comes) {
            return models::plainText(models::historyDocument(core::accountHistory({moment(1, comes ? nullptr : october(), mail), moment(2, comes ? nullptr : october(), mail), moment(3, november(), mail), moment(4, nullptr, mail)}), organisation::english()));
        };
        QVERIFY(golden(QStringLiteral("history"), told("di@acme.example", false) + told("fay@acme.example", false) + told("ida@acme.example", true)));
        QVERIFY(models::historyDocument({}, organisation::english()).title.isEmpty());
    }

    void snapshots()
    {
        models::SnapshotsModel model(organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.hasWorkspace());
        core::SnapshotInfo assumed = snapshot(3, organisation::day(2026, 10, 21), 9'990, 480);
        assumed.dayIsAssumed = true;
        assumed.costIsKnown = false;
        model.setSnapshots({snapshot(1, organisation::day(2026, 9, 21), 9'950, 450), assumed, snapshot(2, organisation::day(2026, 11, 21), 10'000, 500)});
        QVERIFY(model.hasWorkspace());
        QStringList lines;
        for (int row = -1; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(row < 0 ? model.headerData(column, Qt::Horizontal).toString() : model.index(row, column).data().toString());
            lines.append(cells.join(QStringLiteral(" | ")));
        }
        QVERIFY(golden(QStringLiteral("snapshots"), lines.join(u'\n') + u'\n'));
        QCOMPARE(model.label(0), QStringLiteral("21 Nov 2026 · 10,000 accounts, 500 billable"));
        QCOMPARE(model.rowOf(1), 2);
        QCOMPARE(model.rowOf(9), -1);
        QCOMPARE(model.index(0, 0).data(models::SnapshotsModel::IdRole).toLongLong(), 2);
        QCOMPARE(model.index(0, static_cast<int>(models::SnapshotsModel::Column::Cost)).data(models::SnapshotsModel::RawRole).toLongLong(), 2'000'000);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
