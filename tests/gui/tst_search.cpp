// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "ui/accounts/accountview.h"
#include "ui/accounts/explanationpanel.h"
#include "ui/accounts/filterbar.h"
#include "ui/accounts/selectionbar.h"
#include "ui/search/lastcomplete.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<Harness>();
        QVERIFY(m->settle());
        m->window()->activateWindow();
    }
    void cleanup() { m.reset(); }

    void typingShowsTheTable()
    {
        m->search()->setFocus();
        QTest::keyClicks(m->search(), QStringLiteral("reason:trello-only"));
        QVERIFY(m->hasRows(300));
        QCOMPARE(m->window()->page(), ui::Page::Accounts);
        QVERIFY(m->window()->accounts()->filters()->countText().contains(QStringLiteral("300")));
        QVERIFY(!m->window()->status()->message().isEmpty());
    }

    void anErrorIsShownInPlaceAndTheTableStays()
    {
        m->search()->setFocus();
        QTest::keyClicks(m->search(), QStringLiteral("reason:trello-only"));
        QVERIFY(m->hasRows(300));
        m->search()->insert(QStringLiteral(" nonsense:x"));
        QTRY_VERIFY(m->search()->hasError());
        QCOMPARE(m->search()->errorColumn(), 20);
        QVERIFY(m->search()->accessibleDescription().contains(QStringLiteral("nonsense")));
        QVERIFY(m->settle());
        QCOMPARE(m->accounts().rowCount(), 300);
        m->search()->selectAll();
        QTest::keyClicks(m->search(), QStringLiteral("trello"));
        QVERIFY(!m->search()->hasError());
    }

    void anErrorKeepsTheLastCompleteResultAndSaysWhatIsPossible()
    {
        m->search()->setFocus();
        QTest::keyClicks(m->search(), QStringLiteral("status:foo"));
        QTRY_VERIFY(m->search()->hasError());
        QVERIFY(m->hasRows(10000));
        QVERIFY(m->window()->accounts()->filters()->findChildren<ui::FilterChip *>().isEmpty());
        QVERIFY(!m->window()->accounts()->filters()->note().isEmpty());
        QVERIFY2(m->search()->error().contains(QStringLiteral("8"))
                && m->search()->error().contains(QStringLiteral("deactivated")),
            qPrintable(m->search()->error()));

        m->search()->selectAll();
        QTest::keyClicks(m->search(), QStringLiteral("verdict:billable"));
        QVERIFY(m->hasRows(500));
        QVERIFY(m->window()->accounts()->filters()->note().isEmpty());
        QTest::keyClicks(m->search(), QStringLiteral(" last:x"));
        QTRY_VERIFY(m->search()->hasError());
        QVERIFY(m->hasRows(500));
        QVERIFY2(
            m->search()->error().contains(QStringLiteral("90d")) && m->search()->error().contains(QStringLiteral("1y")),
            qPrintable(m->search()->error()));
    }

    void whatWasOnTheWayIsForgotten()
    {
        QStringList understood {
            QString(), QStringLiteral("trello"), QStringLiteral("trello s"), QStringLiteral("trello status")};
        QCOMPARE(ui::takeLastComplete(understood, QStringLiteral("trello status:x"), 15), QStringLiteral("trello"));
        QCOMPARE(understood.size(), 2);
        QCOMPARE(ui::takeLastComplete(understood, QStringLiteral("trell:o"), 1), QStringLiteral("trello"));
    }

    void nothingFoundOffersToClear()
    {
        QTest::keyClicks(m->search(), QStringLiteral("zzzzzzzz"));
        QVERIFY(m->hasRows(0));
        QVERIFY(m->window()->accounts()->emptyState()->isVisible());
        auto *button = m->window()->accounts()->emptyState()->findChild<QPushButton *>();
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m->hasRows(10000));
        QVERIFY(m->search()->text().isEmpty());
        QVERIFY(m->window()->accounts()->view()->isVisible());
    }

    void chipsTakePartsAway()
    {
        QTest::keyClicks(m->search(), QStringLiteral("verdict:billable trello"));
        QVERIFY(m->hasRows(300));
        const auto chips = m->window()->accounts()->filters()->findChildren<ui::FilterChip *>();
        QCOMPARE(chips.size(), 2);
        chips.last()->click();
        QVERIFY(m->hasRows(500));
        QCOMPARE(m->search()->text(), QStringLiteral("verdict:billable"));
    }

    /// Chips, then Columns, then the table, whenever the chips were made.
    void tabsFollowTheEye()
    {
        QTest::keyClicks(m->search(), QStringLiteral("verdict:billable trello"));
        QVERIFY(m->hasRows(300));
        ui::AccountView *view = m->window()->accounts()->view();
        view->setFocus(Qt::TabFocusReason);
        QList<QWidget *> before;
        for (int i = 0; i < 5; ++i) { // two chips, Totals, Columns, Export
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
            before.prepend(QApplication::focusWidget());
        }
        QVERIFY(qobject_cast<ui::FilterChip *>(before.at(0)) && qobject_cast<ui::FilterChip *>(before.at(1)));
        QVERIFY(before.at(0)->x() < before.at(1)->x());
        QCOMPARE(before.at(3), m->window()->accounts()->filters()->columnsButton());
    }

    void partsOfAnOrGoWithTheirOr()
    {
        const auto query = core::parseQuery(QStringLiteral("trello -jira or verdict:billable"));
        QVERIFY(query.has_value());
        QCOMPARE(ui::withOtherTerm(*query, 1, 0), QStringLiteral("trello -jira"));
        QCOMPARE(ui::withOtherTerm(*query, 0, 1), QStringLiteral("trello or verdict:billable"));
    }

    void copiesAsATable()
    {
        QTest::keyClicks(m->search(), QStringLiteral("reason:trello-only"));
        QVERIFY(m->hasRows(300));
        ui::AccountView *view = m->window()->accounts()->view();
        view->setFocus();
        view->selectRow(0);
        view->selectionModel()->select(
            view->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keySequence(view, QKeySequence::Copy);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        const auto columns = lines.first().count(u'\t');
        QVERIFY(columns >= 4);
        for (const QString &line : lines)
            QCOMPARE(line.count(u'\t'), columns);
        QVERIFY(lines[1].contains(u'@'));
        QVERIFY(data->html().contains(QStringLiteral("<th>")));
    }

    void selectionIsAddedUp()
    {
        QTest::keyClicks(m->search(), QStringLiteral("verdict:billable"));
        QVERIFY(m->hasRows(500));
        ui::AccountView *view = m->window()->accounts()->view();
        view->selectAll();
        ui::SelectionBar *bar = m->window()->accounts()->selectionBar();
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY2(bar->text().contains(QStringLiteral("500")) && bar->text().contains(QStringLiteral("$9,500")),
            qPrintable(bar->text()));
        view->clearSelection();
        QTRY_VERIFY(!bar->isVisible());
    }

    /// What the bar says is about rows that are selected and shown.
    void theSumFollowsTheList()
    {
        QTest::keyClicks(m->search(), QStringLiteral("verdict:billable"));
        QVERIFY(m->hasRows(500));
        m->window()->accounts()->view()->selectAll();
        ui::SelectionBar *bar = m->window()->accounts()->selectionBar();
        QTRY_VERIFY(bar->isVisible() && bar->text().contains(QStringLiteral("500")));
        m->search()->selectAll();
        QTest::keyClicks(m->search(), QStringLiteral("intent:intended"));
        QVERIFY(m->hasRows(200));
        QTRY_VERIFY2(bar->text().startsWith(QStringLiteral("200")) || !bar->isVisible(), qPrintable(bar->text()));
        m->search()->selectAll();
        QTest::keyClicks(m->search(), QStringLiteral("status:deactivated"));
        QVERIFY(m->hasRows(1160));
        QTRY_VERIFY2(!bar->isVisible(), qPrintable(bar->text()));
        QVERIFY(!m->window()->accounts()->view()->selectionModel()->hasSelection());
    }

    void anotherOrganisationIsNotSearched()
    {
        QTest::keyClicks(m->search(), QStringLiteral("trello"));
        QTRY_VERIFY(m->accounts().rowCount() > 300 && m->accounts().rowCount() < 1000);
        m->composition->opener.openSample(core::SampleKind::Rich);
        QVERIFY(m->hasRows(2500));
        QCOMPARE(m->search()->text(), QString());
        QVERIFY(!m->window()->accounts()->selectionBar()->isVisible());
    }

    void theHeaderSorts()
    {
        QTest::keyClicks(m->search(), QStringLiteral("verdict:billable"));
        QVERIFY(m->hasRows(500));
        ui::AccountView *view = m->window()->accounts()->view();
        view->sortByColumn(static_cast<int>(core::AccountColumn::Mail), Qt::DescendingOrder);
        QVERIFY(m->settle());
        const auto mail = [&](int row) {
            return view->model()->index(row, static_cast<int>(core::AccountColumn::Mail)).data().toString();
        };
        QTRY_VERIFY(mail(0).toLower() > mail(499).toLower());
        for (int row = 1; row < 500; ++row)
            QVERIFY2(mail(row - 1).toLower() >= mail(row).toLower(), qPrintable(mail(row)));
    }

    void thePanelExplainsTheCurrentAccount()
    {
        QTest::keyClicks(m->search(), QStringLiteral("reason:trello-only"));
        QVERIFY(m->hasRows(300));
        m->window()->accounts()->view()->setFocus();
        m->window()->accounts()->view()->selectRow(5);
        QTRY_VERIFY(m->window()->accounts()->panel()->verdict().contains(QStringLiteral("Trello")));
    }

    void columnsAreShownHiddenMovedAndRemembered()
    {
        m->window()->setPage(ui::Page::Accounts);
        ui::AccountView *view = m->window()->accounts()->view();
        const int id = static_cast<int>(core::AccountColumn::Id);
        view->setColumnShown(id, true);
        view->horizontalHeader()->moveSection(view->horizontalHeader()->visualIndex(id), 0);
        const QString state = view->columnState();
        view->setColumnShown(id, false);
        view->horizontalHeader()->moveSection(0, 5);
        view->restoreColumns(state);
        QVERIFY(!view->isColumnHidden(id));
        QCOMPARE(view->horizontalHeader()->visualIndex(id), 0);
        QCOMPARE(view->columnState(), state);
    }

private:
    std::unique_ptr<Harness> m;
};

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
