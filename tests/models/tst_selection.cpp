// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accountsmodel.h"
#include "models/selectionkeeper.h"
#include "organisation.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using core::AccountColumn;
using models::AccountsModel;
using models::RowRanges;
using models::SelectionKeeper;

/// What stays selected over searching, sorting and rows that come in pieces.
class TestSelection final : public QObject
{
    Q_OBJECT
private:
    struct Table
    {
        explicit Table(const core::AssessmentPtr &assessment)
            : model(core::serial, organisation::english())
            , selection(&model)
            , keeper(&model, &selection)
        {
            QSignalSpy arranged(&model, &AccountsModel::arranged);
            model.setAssessment(assessment);
            if (arranged.isEmpty())
                arranged.wait();
        }
        void query(const QString &text)
        {
            QSignalSpy arranged(&model, &AccountsModel::arranged);
            model.setQuery(text);
            if (arranged.isEmpty())
                arranged.wait();
        }
        void select(int first, int last, QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect)
        {
            selection.select(QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1)), how);
        }
        qint64 count() const
        {
            qint64 sum = 0;
            for (const auto &[first, last] : keeper.ranges())
                sum += last - first + 1;
            return sum;
        }

        AccountsModel model;
        QItemSelectionModel selection;
        SelectionKeeper keeper;
    };

private slots:
    void manyStaySelectedWhenASearchNarrows()
    {
        Table table(organisation::article());
        table.keeper.selectAll();
        QVERIFY(table.keeper.isEverything());
        QCOMPARE(table.count(), 10000);
        table.query(QStringLiteral("trello"));
        QTRY_COMPARE(table.count(), 300);
        QVERIFY(table.keeper.isEverything());
        // Wider again: these 300 only.
        table.query(QString());
        QTRY_COMPARE(table.count(), 300);
        QVERIFY(!table.keeper.isEverything());
        for (const core::Row account : table.keeper.accounts())
            QVERIFY(account >= 200 && account < 500);
    }

    void manyStaySelectedWhenSorted()
    {
        Table table(organisation::article());
        table.select(0, 4999);
        const std::vector<core::Row> before = table.keeper.accounts();
        QCOMPARE(before.size(), std::size_t(5000));
        QSignalSpy arranged(&table.model, &AccountsModel::arranged);
        table.model.sort(static_cast<int>(AccountColumn::Verdict), Qt::DescendingOrder);
        QVERIFY(arranged.count() > 0 || arranged.wait());
        QTRY_COMPARE(table.count(), 5000);
        std::vector<core::Row> after = table.keeper.accounts();
        std::sort(after.begin(), after.end());
        QVERIFY(after == before);
    }

    void tooManyPiecesAreLetGoAndThatIsSaid()
    {
        constexpr int kMany = 3 * static_cast<int>(SelectionKeeper::kMostRuns);
        Table table(organisation::article(organisation::profile(), kMany));
        // Every second account by number lies apart when sorted by a text that has the last digit first.
        table.query(QStringLiteral("email:1@ or email:3@ or email:5@ or email:7@ or email:9@"));
        table.keeper.selectAll();
        QCOMPARE(table.count(), kMany / 2);
        QSignalSpy letGo(&table.keeper, &SelectionKeeper::letGo);
        table.query(QString());
        QTRY_COMPARE(letGo.count(), 1);
        QCOMPARE(letGo.front().front().toLongLong(), kMany / 2);
        QVERIFY(!table.selection.hasSelection());
    }

    void inverts()
    {
        Table table(organisation::article());
        table.select(10, 19);
        table.select(9990, 9999, QItemSelectionModel::Select);
        table.keeper.invert();
        QCOMPARE(table.keeper.ranges(), (RowRanges {{0, 9}, {20, 9989}}));
        table.keeper.invert();
        QCOMPARE(table.keeper.ranges(), (RowRanges {{10, 19}, {9990, 9999}}));
        table.keeper.selectAll();
        table.keeper.invert();
        QVERIFY(!table.selection.hasSelection());
        table.keeper.invert();
        QVERIFY(table.keeper.isEverything());
    }

    void rowsThatAreStillComingAreSelectedToo()
    {
        constexpr int kMany = 3 * AccountsModel::kRowsAtOnce + 7;
        const core::AssessmentPtr many = organisation::article(organisation::profile(), kMany);
        {
            Table table(many);
            QVERIFY(table.model.isGrowing());
            table.keeper.selectAll();
            QCOMPARE(table.count(), kMany);
            QTRY_VERIFY(!table.model.isGrowing());
            QCOMPARE(table.keeper.ranges(), (RowRanges {{0, kMany - 1}}));
            QCOMPARE(table.selection.selectedRows().size(), kMany);
        }
        {
            // As a view selects all: the rows that it knows of.
            Table table(many);
            table.select(0, table.model.rowCount() - 1);
            QCOMPARE(table.count(), kMany);
            table.select(5, 5); // another choice: nothing of what comes
            QTRY_VERIFY(!table.model.isGrowing());
            QCOMPARE(table.count(), 1);
        }
        {
            Table table(many);
            table.select(0, 0);
            table.keeper.invert();
            QCOMPARE(table.count(), kMany - 1);
            QTRY_VERIFY(!table.model.isGrowing());
            QCOMPARE(table.keeper.ranges(), (RowRanges {{1, kMany - 1}}));
        }
    }

    void aSelectionByHandIsNotReplaced()
    {
        Table table(organisation::article());
        table.keeper.selectAll();
        QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
        table.model.setQuery(QStringLiteral("person"));
        table.model.sort(static_cast<int>(AccountColumn::Mail), Qt::DescendingOrder);
        QVERIFY(reset.wait());
        table.select(3, 3);
        QTest::qWait(50);
        QCOMPARE(table.keeper.ranges(), (RowRanges {{3, 3}}));
    }
};

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
