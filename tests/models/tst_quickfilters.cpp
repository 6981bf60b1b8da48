// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accountsmodel.h"
#include "models/grouptotals.h"
#include "models/quickfilters.h"
#include "models/viewsmodel.h"
#include "organisation.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using core::AccountColumn;
using models::AccountsModel;
using models::GroupTotals;
using models::QuickFilter;
using models::ViewsModel;

/// What narrows a search: cells, groups and saved views.
class TestQuickFilters final : public QObject
{
    Q_OBJECT
private:
    static void show(AccountsModel &model, const core::AssessmentPtr &assessment)
    {
        QSignalSpy arranged(&model, &AccountsModel::arranged);
        model.setAssessment(assessment);
        QVERIFY(arranged.count() > 0 || arranged.wait());
    }
    QStringList terms(const AccountsModel &model, const char *mail, int column) const
    {
        const int row = model.shownRows({organisation::rowOf(*m_all, mail)}).front();
        QStringList terms;
        for (const QuickFilter &filter : models::quickFilters(model, model.index(row, column)))
            terms.append(filter.term);
        return terms;
    }
    static int of(AccountColumn column) { return static_cast<int>(column); }
    static int fileColumn(const AccountsModel &model, const QString &header)
    {
        for (int i = AccountsModel::kFirstFileColumn; i < model.columnCount(); ++i) {
            if (model.headerData(i, Qt::Horizontal) == header)
                return i;
        }
        return -1;
    }

private slots:
    void initTestCase() { m_all = organisation::assessed(organisation::everything()); }

    void everyCellsOnlyFindsItAndItsNotDoesNot()
    {
        AccountsModel model(core::serial, organisation::english());
        show(model, m_all);
        int offered = 0;
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int row = 0; row < model.rowCount(); ++row) {
                for (const QuickFilter &filter : models::quickFilters(model, model.index(row, column))) {
                    ++offered;
                    QVERIFY(!filter.text.isEmpty());
                    const auto query = core::parseQuery(filter.term);
                    QVERIFY2(query, qPrintable(filter.term));
                    const auto found = core::match(*m_all, *query);
                    QVERIFY2(found, qPrintable(filter.term));
                    const bool excludes = filter.kind == QuickFilter::Kind::Not || filter.kind == QuickFilter::Kind::Before;
                    QVERIFY2(found->test(model.accountRow(row)) != excludes, qPrintable(filter.term));
                }
            }
        }
        QVERIFY(offered > 500);
    }

    void whatCellsOffer()
    {
        AccountsModel model(core::serial, organisation::english());
        show(model, m_all);
        QCOMPARE(terms(model, "bo@acme.example", of(AccountColumn::Why)),
            QStringList({QStringLiteral("reason:trello-only"), QStringLiteral("-reason:trello-only")}));
        QCOMPARE(terms(model, "bo@acme.example", of(AccountColumn::Verdict)).first(), QStringLiteral("intent:accidental"));
        QCOMPARE(terms(model, "bo@acme.example", of(AccountColumn::LastActive)),
            QStringList({QStringLiteral("last:2026-03-14"), QStringLiteral("-last:2026-03-14"), QStringLiteral("last:>=2026-03-14"), QStringLiteral("last:<2026-03-14")}));
        QCOMPARE(terms(model, "cy@acme.example", of(AccountColumn::LastActive)),
            QStringList({QStringLiteral("last:never"), QStringLiteral("-last:never")}));
        QCOMPARE(terms(model, "bo@acme.example", of(AccountColumn::Saves)).at(2), QStringLiteral("saves:>=40.00"));
        QCOMPARE(terms(model, "hal@acme.example", of(AccountColumn::Products)),
            QStringList({QStringLiteral("product:bitbucket"), QStringLiteral("-product:bitbucket"), QStringLiteral("product:trello"), QStringLiteral("-product:trello")}));
        QCOMPARE(terms(model, "ana@acme.example", of(AccountColumn::Name)).first(), QStringLiteral("name:=\"Ana Müller\""));
        QCOMPARE(terms(model, "bo@acme.example", fileColumn(model, QStringLiteral("Badge"))).first(), QStringLiteral("\"Badge\":=Amber"));
        QCOMPARE(terms(model, "lee@acme.example", of(AccountColumn::Products)), QStringList());
        QVERIFY(models::quickFilters(model, QModelIndex()).isEmpty());
    }

    void groups()
    {
        GroupTotals totals(core::serial, organisation::english());
        QAbstractItemModelTester tester(&totals, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&totals, &GroupTotals::changed);
        const core::AssessmentPtr article = organisation::article();
        const auto order = *core::arrange(*article, nullptr, {});
        totals.setRows(article, order, {{0, 9999}});
        QVERIFY(!changed.wait(20)); // nobody looks
        totals.setWanted(true);
        QVERIFY(changed.wait());
        QCOMPARE(totals.wholeText(), QStringLiteral("10,000 accounts · 500 billable · 300 could go · saves $9,500 a year"));
        QVERIFY(totals.rowCount() >= 2);
        const auto cell = [&totals](int row, GroupTotals::Column column) { return totals.index(row, static_cast<int>(column)).data().toString(); };
        QCOMPARE(cell(0, GroupTotals::Column::Value), QStringLiteral("Only Trello"));
        QCOMPARE(cell(0, GroupTotals::Column::Accounts), QStringLiteral("300"));
        QCOMPARE(cell(0, GroupTotals::Column::Saves), QStringLiteral("$9,500"));
        QCOMPARE(totals.term(0), QStringLiteral("reason:trello-only"));
        QCOMPARE(totals.term(-1), QString());

        changed.clear();
        totals.setBy(AccountColumn::Products);
        totals.setRows(article, order, {{0, 9}, {200, 209}});
        QTRY_VERIFY(!totals.isBusy());
        QCOMPARE(totals.groups().by, AccountColumn::Products);
        QCOMPARE(totals.groups().whole.rows, 20);
        QCOMPARE(totals.rowCount(), 2);
        QVERIFY(!totals.restText().isEmpty());
        totals.setBy(AccountColumn::Mail); // no groups
        QCOMPARE(totals.by(), AccountColumn::Products);
        totals.setRows(nullptr, nullptr, {});
        QTRY_COMPARE(totals.rowCount(), 0);
    }

    void everyGroupingHasATitleAndWords()
    {
        for (const AccountColumn column : GroupTotals::groupings()) {
            QVERIFY(core::canGroup(column));
            GroupTotals totals(core::serial, organisation::english());
            QSignalSpy changed(&totals, &GroupTotals::changed);
            totals.setBy(column);
            totals.setWanted(true);
            totals.setRows(m_all, *core::arrange(*m_all, nullptr, {}), {{0, 15}});
            QVERIFY(!totals.isBusy() || changed.wait());
            QVERIFY(!totals.headerData(0, Qt::Horizontal).toString().isEmpty());
            for (int row = 0; row < totals.rowCount(); ++row)
                QVERIFY2(!totals.index(row, 0).data().toString().isEmpty(), core::columnKey(column).data());
        }
    }

    void views()
    {
        ViewsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy saved(&model, &ViewsModel::viewsChanged);
        const int builtIn = model.rowCount();
        QVERIFY(builtIn > 3);
        for (int row = 0; row < builtIn; ++row) {
            QVERIFY(model.isBuiltIn(row));
            QVERIFY2(core::parseQuery(model.view(row).search), qPrintable(model.view(row).search));
            QVERIFY(!model.remove(row) && !model.update(row) && !model.rename(row, QStringLiteral("x")));
        }
        QCOMPARE(model.currentText(), QStringLiteral("Views"));
        core::View now;
        now.search = QStringLiteral("trello");
        now.columns = QStringLiteral("fit\n100+name");
        now.frozen = 1;
        model.setArrangement(now);
        QVERIFY(!model.isChanged());
        QVERIFY(!model.save(QStringLiteral("  ")));
        QVERIFY(!model.save(QStringLiteral("trello ONLY")));
        QVERIFY(!model.save(QString(core::kLongestViewName + 1, u'x')));
        QVERIFY(saved.isEmpty());
        QVERIFY(model.save(QStringLiteral(" Mine ")));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(model.current(), builtIn);
        QCOMPARE(model.currentText(), QStringLiteral("Mine"));
        now.sort = {{QStringLiteral("name"), true}};
        model.setArrangement(now);
        QVERIFY(model.isChanged());
        QCOMPARE(model.currentText(), QStringLiteral("Mine (changed)"));
        QVERIFY(model.update(builtIn));
        QVERIFY(!model.isChanged());
        QVERIFY(model.rename(builtIn, QStringLiteral("MINE")));
        QCOMPARE(model.views().front().name, QStringLiteral("MINE"));
        QVERIFY(model.save(QStringLiteral("Other")));
        QVERIFY(!model.rename(builtIn, QStringLiteral("other")));

        ViewsModel other;
        other.setViews(model.views());
        QVERIFY(other.views() == model.views());
        model.setCurrent(builtIn + 1);
        QVERIFY(model.remove(builtIn));
        QCOMPARE(model.currentText(), QStringLiteral("Other"));
        QVERIFY(model.remove(builtIn));
        QCOMPARE(model.current(), -1);
        QCOMPARE(model.rowCount(), builtIn);
    }

    /// The program's own find what the numbers say.
    void couldGoFindsWhatCouldGo()
    {
        ViewsModel views;
        for (const core::AssessmentPtr &assessment : {m_all, organisation::article()}) {
            const auto found = core::match(*assessment, *core::parseQuery(views.view(1).search));
            QCOMPARE(found->count(), core::summarise(*assessment).couldGo);
        }
    }

private:
    core::AssessmentPtr m_all;
};

QTEST_GUILESS_MAIN(TestQuickFilters)
#include "tst_quickfilters.moc"
