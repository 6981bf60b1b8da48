// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "ui/accounts/columnspopup.h"
#include "ui/accounts/explanationpanel.h"
#include "ui/widgets/disclosurebutton.h"

#include <QAccessible>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

/// The table of accounts: its columns over several files, its order and its keys.
class TestTable : public QObject
{
    Q_OBJECT

private:
    static QStringList shown(const ui::AccountView *view)
    {
        QStringList titles;
        const QHeaderView *header = view->horizontalHeader();
        for (int visual = 0; visual < header->count(); ++visual) {
            if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
                titles.append(view->columnTitle(column));
        }
        return titles;
    }
    static int columnOf(core::AccountColumn column) { return static_cast<int>(column); }

private slots:
    void init()
    {
        m = std::make_unique<Harness>();
        QVERIFY(m->settle());
        m->window()->resize(1280, 760);
        m->window()->setPage(ui::Page::Accounts);
        m->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m->window()));
        view = m->window()->accounts()->view();
    }
    void cleanup() { m.reset(); }

    void columnsOfAnotherFileStayHidden()
    {
        const QStringList before = shown(view);
        m->composition->opener.openSample(core::SampleKind::Rich);
        QVERIFY(m->hasRows(2500));
        QCOMPARE(shown(view), before);
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        m->composition->opener.openSample(core::SampleKind::Article);
        QVERIFY(m->hasRows(10000));
        QCOMPARE(shown(view), before);
    }

    void whatWasChosenStays()
    {
        view->setColumnShown(columnOf(core::AccountColumn::Id), true);
        m->composition->opener.openSample(core::SampleKind::Rich);
        QVERIFY(m->hasRows(2500));
        QVERIFY(!view->isColumnHidden(columnOf(core::AccountColumn::Id)));
        const int own = models::AccountsModel::kFirstFileColumn + 2;
        const QString title = view->columnTitle(own);
        view->setColumnShown(own, true);
        const QStringList chosen = shown(view);
        QVERIFY(chosen.contains(title));
        const QString state = view->columnState();

        const QString path = m->write(QStringLiteral("small.csv"), "Name,Email\nAnn,ann@acme.example\n");
        m->composition->opener.openFiles({path});
        QVERIFY(m->hasRows(1));
        QVERIFY(!shown(view).contains(title));
        m->composition->opener.openSample(core::SampleKind::Rich);
        QVERIFY(m->hasRows(2500));
        QCOMPARE(shown(view), chosen);
        QVERIFY(view->columnState().size() <= state.size() + 8);
    }

    void aColumnWithoutDataIsNotShownAndSavesIsInView()
    {
        m->composition->opener.openFiles({m->write(QStringLiteral("old.csv"),
            "Name,Email,Status,Billable,Confluence\nOld,old@corp.example,Active,Yes,corp.atlassian.net\n")});
        QVERIFY(m->hasRows(1));
        QVERIFY(view->isColumnHidden(columnOf(core::AccountColumn::LastActive)));
        for (const QSize size : {QSize(1280, 760), QSize(900, 560), QSize(1920, 1040)}) {
            m->window()->resize(size);
            const int saves = columnOf(core::AccountColumn::Saves);
            QTRY_COMPARE(m->window()->size(), size);
            QVERIFY(!view->isColumnHidden(saves));
            QTRY_VERIFY(view->columnViewportPosition(saves) + view->columnWidth(saves) <= view->viewport()->width());
        }
    }

    void theHeaderHasRoomForItsArrow()
    {
        const int saves = columnOf(core::AccountColumn::Saves);
        const int text = view->horizontalHeader()->fontMetrics().horizontalAdvance(view->columnTitle(saves));
        QVERIFY(view->columnWidth(saves) >= text + 20 + 16);
    }

    void sortsByTheCurrentColumnWithTheKeyboard()
    {
        m->composition->accounts.setQuery(QStringLiteral("verdict:billable"));
        QVERIFY(m->hasRows(500));
        view->setFocus();
        const int mail = columnOf(core::AccountColumn::Mail);
        view->setCurrentIndex(view->model()->index(3, mail));
        const auto press = [this] {
            QTest::keyClick(view, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(m->settle());
            QTRY_VERIFY(view->currentIndex().isValid()); // it comes back behind the reset
        };
        press();
        QCOMPARE(m->accounts().sortColumn(), mail);
        QCOMPARE(m->accounts().sortOrder(), Qt::AscendingOrder);
        press();
        QCOMPARE(m->accounts().sortOrder(), Qt::DescendingOrder);
        press();
        QCOMPARE(m->accounts().sortColumn(), -1);
    }

    void theContextMenuOpensWithTheKeyboard()
    {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        menu->close();
        QVERIFY2(texts.join(u'|').contains(QStringLiteral("Sort by “Name”")), qPrintable(texts.join(u'|')));
    }

    void ctrlHomeSelectsWhereItGoes()
    {
        view->setFocus();
        view->selectRow(40);
        QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(view->currentIndex().row(), 0);
        QCOMPARE(view->selectedRows(), QList<int> {0});
    }

    void theColumnsAreTickedInAList()
    {
        m->window()->accounts()->filters()->columnsButton()->click();
        auto *popup = qobject_cast<ui::ColumnsPopup *>(QApplication::activePopupWidget());
        QVERIFY(popup);
        QVERIFY(popup->height() < 480);
        const int why = columnOf(core::AccountColumn::Why);
        const auto items = popup->list()->findItems(view->columnTitle(why), Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        items.first()->setCheckState(Qt::Unchecked);
        QVERIFY(view->isColumnHidden(why));
        items.first()->setCheckState(Qt::Checked);
        QVERIFY(!view->isColumnHidden(why));
        popup->close();
    }

    void theHeaderDoesNotAskAboutTheSelection()
    {
        QVERIFY(view->horizontalHeader()->selectionModel() != view->selectionModel());
        view->selectAll();
        QVERIFY(!view->horizontalHeader()->selectionModel()->hasSelection());
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(view);
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->tableInterface()->selectedRowCount(), 10000);
        QCOMPARE(table->tableInterface()->columnDescription(0), view->columnTitle(0));
    }

    void aLineEndInANameIsABlank()
    {
        m->composition->opener.openFiles(
            {m->write(QStringLiteral("quoted.csv"), "Name,Email\n\"Quoted\nName\",q@acme.example\n")});
        QVERIFY(m->hasRows(1));
        QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("Quoted Name"));
    }

    void thePanelGivesWayInNarrowWindows()
    {
        ui::ExplanationPanel *panel = m->window()->accounts()->panel();
        QVERIFY(panel->isVisible());
        m->window()->resize(900, 560);
        QTRY_VERIFY(!panel->isVisible());
        QTRY_VERIFY(view->width() > 600);
        view->setFocus();
        view->selectRow(0);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(panel->isVisible());
        QCOMPARE(QApplication::focusWidget(), panel);
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(QApplication::focusWidget(), view);
        m->window()->resize(1280, 760);
        QTRY_VERIFY(panel->isVisible());
    }

    void foldsAreButtonsThatSayWhetherTheyAreOpen()
    {
        view->selectRow(0);
        ui::ExplanationPanel *panel = m->window()->accounts()->panel();
        QTRY_VERIFY(panel->findChildren<ui::DisclosureButton *>().size() >= 6);
        const auto folds = panel->findChildren<ui::DisclosureButton *>();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(folds.first());
        QCOMPARE(face->role(), QAccessible::Button);
        QVERIFY(face->state().expandable && face->state().collapsed && !face->state().checkable);
        QTRY_VERIFY(!face->text(QAccessible::Name).isEmpty()); // the panel follows when the keys rest
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(face->state().expanded && !face->state().collapsed);
    }

private:
    std::unique_ptr<Harness> m;
    ui::AccountView *view = nullptr;
};

QTEST_MAIN(TestTable)
#include "tst_table.moc"
