// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "ui/accounts/groupspopup.h"
#include "ui/accounts/selectionbar.h"
#include "ui/accounts/viewnamedialog.h"
#include "ui/accounts/viewsbutton.h"
#include "ui/widgets/chip.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

/// Filters by a cell, totals by group, chips and saved views, as hands use them.
class TestViews : public QObject
{
    Q_OBJECT

private:
    static int columnOf(core::AccountColumn column) { return static_cast<int>(column); }
    static QAction *actionIn(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&').contains(text))
                return action;
        }
        return nullptr;
    }
    QMenu *openMenu()
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu;
    }
    QString buttonText() const { return m->window()->accounts()->filters()->viewsButton()->text().remove(u'&'); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(view, key, modifiers); }
    QList<ui::FilterChip *> chips() const
    {
        return m->window()->accounts()->filters()->findChildren<ui::FilterChip *>();
    }

private slots:
    void init()
    {
        m = std::make_unique<Harness>();
        QVERIFY(m->hasRows(10000));
        m->window()->setPage(ui::Page::Accounts);
        m->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m->window()));
        view = m->window()->accounts()->view();
        view->setFocus();
    }
    void cleanup() { m.reset(); }

    void onlyAndNotByKey()
    {
        m->accounts().setQuery(QStringLiteral("verdict:billable"));
        QVERIFY(m->hasRows(500));
        m->accounts().sort(columnOf(core::AccountColumn::Verdict));
        QVERIFY(m->settle());
        view->setCurrentIndex(view->model()->index(0, columnOf(core::AccountColumn::Why)));
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m->hasRows(300));
        QCOMPARE(m->accounts().queryText(), QStringLiteral("verdict:billable reason:trello-only"));
        QCOMPARE(m->search()->text(), m->accounts().queryText());
        QTRY_COMPARE(chips().size(), 2);

        m->accounts().setQuery(QStringLiteral("verdict:billable"));
        QVERIFY(m->hasRows(500));
        view->setCurrentIndex(view->model()->index(0, columnOf(core::AccountColumn::Why)));
        press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m->hasRows(200));
        QCOMPARE(m->accounts().queryText(), QStringLiteral("verdict:billable -reason:trello-only"));
    }

    void theCellsMenuOffersFilters()
    {
        view->setCurrentIndex(view->model()->index(0, columnOf(core::AccountColumn::LastActive)));
        QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QVERIFY(actionIn(menu, QStringLiteral("Only “")));
        QVERIFY(actionIn(menu, QStringLiteral("Invert Selection")));
        QAction *before = actionIn(menu, QStringLiteral("Before "));
        QVERIFY(before);
        before->trigger();
        menu->close();
        QVERIFY(m->settle());
        QVERIFY(m->accounts().queryText().startsWith(QStringLiteral("last:<")));
    }

    void chipsAreEditedAndTurnedAround()
    {
        emit m->window()->accounts()->queryEdited(QStringLiteral("trello reason:trello-only"));
        QVERIFY(m->hasRows(300));
        QTRY_COMPARE(chips().size(), 2);
        ui::FilterChip *second = chips().last()->text().startsWith(QStringLiteral("reason")) ? chips().last() : chips().first();
        QTest::keyClick(second, Qt::Key_F2);
        QTRY_VERIFY(m->search()->hasFocus());
        QCOMPARE(m->search()->selectedText(), QStringLiteral("reason:trello-only"));

        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(2, 2), second->mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(second, &event);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QAction *invert = actionIn(menu, QStringLiteral("All but These"));
        QVERIFY(invert);
        invert->trigger();
        menu->close();
        QVERIFY(m->settle());
        QCOMPARE(m->accounts().queryText(), QStringLiteral("trello -reason:trello-only"));
        QTRY_VERIFY(m->accounts().rowCount() > 300);
    }

    void totalsOfAllThatMatchAndOfTheSelection()
    {
        view->setCurrentIndex(view->model()->index(0, columnOf(core::AccountColumn::Why)));
        press(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
        auto *popup = m->window()->findChild<ui::GroupsPopup *>();
        QVERIFY(popup);
        QTRY_VERIFY(m->composition->totals.rowCount() > 0);
        QCOMPARE(m->composition->totals.groups().whole.rows, 10000);
        QCOMPARE(m->composition->totals.by(), core::AccountColumn::Why);
        QVERIFY(popup->groupings()->findText(QStringLiteral("Domain")) >= 0);
        QVERIFY(popup->groupings()->findText(QStringLiteral("Department")) < 0); // the file has none
        popup->table()->setCurrentIndex(popup->table()->model()->index(0, 0));
        QTest::keyClick(popup->table(), Qt::Key_Return);
        QVERIFY(m->hasRows(300));
        QCOMPARE(m->accounts().queryText(), QStringLiteral("reason:trello-only"));
        QTRY_VERIFY(!m->window()->findChild<ui::GroupsPopup *>());

        view->setFocus();
        view->selectionModel()->select(QItemSelection(view->model()->index(0, 0), view->model()->index(9, 3)),
            QItemSelectionModel::ClearAndSelect);
        QTRY_VERIFY(m->window()->accounts()->selectionBar()->isVisible());
        auto *button = m->window()->accounts()->filters()->totalsButton();
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(m->composition->totals.groups().whole.rows, 10);
        QVERIFY(m->composition->totals.wholeText().startsWith(QStringLiteral("10 selected")));
        m->window()->findChild<ui::GroupsPopup *>()->close();
    }

    void selectionIsKeptAndInverted()
    {
        view->selectAll();
        QTRY_VERIFY(m->window()->accounts()->selectionBar()->text().startsWith(QStringLiteral("10,000 selected")));
        m->accounts().setQuery(QStringLiteral("reason:trello-only"));
        QVERIFY(m->hasRows(300));
        QTRY_VERIFY(m->window()->accounts()->selectionBar()->text().startsWith(QStringLiteral("300 selected")));
        m->accounts().setQuery(QString());
        QVERIFY(m->hasRows(10000));
        QTRY_VERIFY(m->window()->accounts()->selectionBar()->text().startsWith(QStringLiteral("300 selected")));
        QTRY_VERIFY(!m->composition->keeper->ranges().empty()); // found again on a pool
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(m->window()->accounts()->selectionBar()->text().startsWith(QStringLiteral("9,700 selected")));
    }

    void aBuiltInViewIsChosenFromTheMenu()
    {
        QCOMPARE(buttonText(), QStringLiteral("Views"));
        ui::ViewsButton *button = m->window()->accounts()->filters()->viewsButton();
        QTest::keyClick(button, Qt::Key_Space);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QVERIFY(!actionIn(menu, QStringLiteral("Delete")));
        QAction *trello = actionIn(menu, QStringLiteral("Trello only"));
        QVERIFY(trello);
        trello->trigger();
        menu->close();
        QVERIFY(m->hasRows(300));
        QCOMPARE(buttonText(), QStringLiteral("Trello only"));
        QTRY_COMPARE(m->search()->text(), QStringLiteral("reason:trello-only"));
        QVERIFY(m->settle());
        QCOMPARE(buttonText(), QStringLiteral("Trello only"));
        m->accounts().sort(columnOf(core::AccountColumn::Mail));
        QTRY_COMPARE(buttonText(), QStringLiteral("Trello only (changed)"));
    }

    void aViewIsSavedChosenUpdatedRenamedAndDeleted()
    {
        ui::ViewsButton *button = m->window()->accounts()->filters()->viewsButton();
        emit m->window()->accounts()->queryEdited(QStringLiteral("reason:trello-only"));
        QVERIFY(m->hasRows(300));
        m->accounts().setSorting(std::vector<models::ColumnSort> {
            {columnOf(core::AccountColumn::Domain), Qt::DescendingOrder}, {columnOf(core::AccountColumn::Mail), Qt::AscendingOrder}});
        QVERIFY(m->settle());
        view->setColumnShown(columnOf(core::AccountColumn::Id), true);
        view->freezeColumns(1);
        const auto menuAction = [this, button](const QString &text) {
            button->showMenuOfViews();
            QMenu *menu = openMenu();
            QAction *action = menu ? actionIn(menu, text) : nullptr;
            const bool isEnabled = action && action->isEnabled();
            if (isEnabled)
                action->trigger();
            if (menu)
                menu->close();
            return isEnabled;
        };
        QVERIFY(menuAction(QStringLiteral("Save as a New View")));
        auto *dialog = m->window()->findChild<ui::ViewNameDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->okButton()->isEnabled());
        QTest::keyClicks(dialog->name(), QStringLiteral("trello only"));
        QVERIFY(!dialog->okButton()->isEnabled()); // there is one
        dialog->name()->clear();
        QTest::keyClicks(dialog->name(), QStringLiteral("Mine"));
        QTest::keyClick(dialog->name(), Qt::Key_Return);
        QTRY_VERIFY(!m->window()->findChild<ui::ViewNameDialog *>());
        QCOMPARE(buttonText(), QStringLiteral("Mine"));

        // Something else, then back.
        emit m->window()->accounts()->queryEdited(QString());
        m->accounts().setSorting(std::vector<models::ColumnSort>());
        view->setColumnShown(columnOf(core::AccountColumn::Id), false);
        view->freezeColumns(0);
        QTRY_COMPARE(buttonText(), QStringLiteral("Mine (changed)"));
        QVERIFY(m->hasRows(10000));
        QVERIFY(menuAction(QStringLiteral("Mine")));
        QVERIFY(m->hasRows(300));
        QVERIFY(m->settle());
        QVERIFY(!view->isColumnHidden(columnOf(core::AccountColumn::Id)));
        QCOMPARE(view->frozenColumns(), 1);
        QCOMPARE(m->accounts().sorting().size(), std::size_t(2));
        QTRY_COMPARE(buttonText(), QStringLiteral("Mine"));
        QVERIFY(!menuAction(QStringLiteral("Update “Mine”"))); // nothing to update

        view->freezeColumns(2);
        QTRY_COMPARE(buttonText(), QStringLiteral("Mine (changed)"));
        QVERIFY(menuAction(QStringLiteral("Update “Mine”")));
        QTRY_COMPARE(buttonText(), QStringLiteral("Mine"));
        QVERIFY(menuAction(QStringLiteral("Rename “Mine”")));
        dialog = m->window()->findChild<ui::ViewNameDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->name()->text(), QStringLiteral("Mine"));
        QTest::keyClicks(dialog->name(), QStringLiteral("Yours"));
        QTest::mouseClick(dialog->okButton(), Qt::LeftButton);
        QTRY_COMPARE(buttonText(), QStringLiteral("Yours"));

        // Another start has it.
        const auto kept = core::viewsFromJson(m->composition->preferences.views(), QStringLiteral("kept"));
        QVERIFY(kept);
        QCOMPARE(kept->size(), std::size_t(1));
        QCOMPARE(kept->front().name, QStringLiteral("Yours"));
        QCOMPARE(kept->front().frozen, 2);

        QVERIFY(menuAction(QStringLiteral("Delete “Yours”")));
        auto *box = m->window()->findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *choice : box->buttons()) {
            if (box->buttonRole(choice) == QMessageBox::AcceptRole)
                choice->click();
        }
        QTRY_COMPARE(buttonText(), QStringLiteral("Views"));
        QVERIFY(core::viewsFromJson(m->composition->preferences.views(), QStringLiteral("kept"))->empty());
    }

private:
    std::unique_ptr<Harness> m;
    ui::AccountView *view = nullptr;
};

QTEST_MAIN(TestViews)
#include "tst_views.moc"
