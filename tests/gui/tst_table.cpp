// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "ui/accounts/columnspopup.h"
#include "ui/accounts/explanationpanel.h"
#include "ui/accounts/sortpopup.h"
#include "ui/widgets/disclosurebutton.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
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
    /// In the middle of a header; @p buttons: those that are down then.
    static void mouse(QWidget *widget, QEvent::Type type, int x, Qt::MouseButtons buttons)
    {
        const QPointF at(x, widget->height() / 2);
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, widget->mapToGlobal(at), button, buttons, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
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

    void severalColumnsAreSortedByShiftAndClick()
    {
        QHeaderView *header = view->horizontalHeader();
        const int name = columnOf(core::AccountColumn::Name), verdict = columnOf(core::AccountColumn::Verdict);
        const auto click = [&](int column, Qt::KeyboardModifiers modifiers) {
            const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, QPoint(x, header->height() / 2));
        };
        using Sorting = std::vector<models::ColumnSort>;
        click(verdict, Qt::NoModifier);
        QCOMPARE(m->accounts().sorting(), (Sorting {{verdict, Qt::AscendingOrder}}));
        click(name, Qt::ShiftModifier);
        QCOMPARE(m->accounts().sorting(), (Sorting {{verdict, Qt::AscendingOrder}, {name, Qt::AscendingOrder}}));
        click(name, Qt::ShiftModifier);
        QCOMPARE(m->accounts().sorting(), (Sorting {{verdict, Qt::AscendingOrder}, {name, Qt::DescendingOrder}}));
        click(verdict, Qt::ShiftModifier);
        click(verdict, Qt::ShiftModifier);
        QCOMPARE(m->accounts().sorting(), (Sorting {{name, Qt::DescendingOrder}}));
        click(name, Qt::NoModifier);
        QCOMPARE(m->accounts().sorting(), Sorting());
        QVERIFY(m->settle());
        QVERIFY(!view->selectionModel()->hasSelection()); // a header never selects a column

        // By keyboard, on the current column.
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, verdict));
        QTest::keyClick(view, Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(m->settle());
        QTRY_VERIFY(view->currentIndex().isValid());
        view->setCurrentIndex(view->model()->index(0, name));
        QTest::keyClick(view, Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(m->accounts().sorting(), (Sorting {{verdict, Qt::AscendingOrder}, {name, Qt::AscendingOrder}}));
        QVERIFY(m->settle());

        view->showSorting(QRect(100, 100, 10, 10));
        auto *popup = view->findChild<ui::SortPopup *>();
        QVERIFY(popup);
        QCOMPARE(popup->list()->count(), 2);
        popup->list()->setCurrentRow(1);
        QTest::keyClick(popup->list(), Qt::Key_Return); // turns around
        QCOMPARE(m->accounts().sorting(), (Sorting {{verdict, Qt::AscendingOrder}, {name, Qt::DescendingOrder}}));
        const auto push = [popup](const QString &text) {
            for (QPushButton *button : popup->findChildren<QPushButton *>()) {
                if (button->text().remove(u'&') == text)
                    button->click();
            }
        };
        push(QStringLiteral("Earlier"));
        QCOMPARE(m->accounts().sorting(), (Sorting {{name, Qt::DescendingOrder}, {verdict, Qt::AscendingOrder}}));
        push(QStringLiteral("Remove"));
        QCOMPARE(m->accounts().sorting(), (Sorting {{verdict, Qt::AscendingOrder}}));
        const int added = popup->columns()->findData(columnOf(core::AccountColumn::Domain));
        QVERIFY(added > 0);
        popup->columns()->setCurrentIndex(added);
        emit popup->columns()->activated(added);
        QCOMPARE(m->accounts().sorting().size(), std::size_t(2));
        popup->close();
        QVERIFY(m->settle());
    }

    void frozenColumnsStayInPlace()
    {
        const int name = columnOf(core::AccountColumn::Name), mail = columnOf(core::AccountColumn::Mail);
        for (const core::AccountColumn column : {core::AccountColumn::Id, core::AccountColumn::Domain,
                 core::AccountColumn::Rule, core::AccountColumn::Status, core::AccountColumn::Option2})
            view->setColumnShown(columnOf(column), true);
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            if (!view->isColumnHidden(column))
                view->setColumnWidth(column, 160);
        }
        QScrollBar *bar = view->horizontalScrollBar();
        QTRY_VERIFY(bar->maximum() > 400);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(2, mail));
        QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(view->frozenColumns(), 2);
        QVERIFY(view->isFrozenUpTo(mail));
        bar->setValue(400);

        const QRect first = view->visualRect(view->model()->index(1, name));
        QCOMPARE(first.left(), 0);
        QCOMPARE(view->visualRect(view->model()->index(1, mail)).left(), 160);
        QCOMPARE(view->indexAt(first.center()), view->model()->index(1, name));
        QCOMPARE(view->indexAt(QPoint(200, first.center().y())), view->model()->index(1, mail));
        const QImage picture = view->viewport()->grab(QRect(0, 0, 320, 200)).toImage();
        bar->setValue(200);
        QCOMPARE(view->viewport()->grab(QRect(0, 0, 320, 200)).toImage(), picture);

        // Clicks go to what is seen.
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, first.center());
        QCOMPARE(view->currentIndex(), view->model()->index(1, name));
        QCOMPARE(bar->value(), 200);
        QHeaderView *header = view->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(240, header->height() / 2));
        QCOMPARE(m->accounts().sortColumn(), mail);
        QVERIFY(m->settle());
        QTRY_VERIFY(view->currentIndex().isValid());
        // Sizing a frozen one by its edge.
        mouse(header->viewport(), QEvent::MouseMove, 319, Qt::NoButton);
        mouse(header->viewport(), QEvent::MouseButtonPress, 319, Qt::LeftButton);
        mouse(header->viewport(), QEvent::MouseMove, 349, Qt::LeftButton);
        mouse(header->viewport(), QEvent::MouseButtonRelease, 349, Qt::NoButton);
        QCOMPARE(view->columnWidth(mail), 190);
        QCOMPARE(view->columnWidth(name), 160);

        // A cell that lies beneath is scrolled into sight, beside the frozen ones.
        const int why = columnOf(core::AccountColumn::Why);
        bar->setValue(bar->maximum());
        view->scrollTo(view->model()->index(1, why));
        QVERIFY(view->visualRect(view->model()->index(1, why)).left() >= 350);

        // Another file and back: they stay frozen; narrow windows keep room for the others.
        const QString state = view->columnState();
        m->composition->opener.openSample(core::SampleKind::Rich);
        QVERIFY(m->hasRows(2500));
        QCOMPARE(view->frozenColumns(), 2);
        QCOMPARE(view->columnState().section(u'\n', 0, 2), state.section(u'\n', 0, 2));
        view->setColumnWidth(name, 1200);
        bar->setValue(300);
        QVERIFY(view->visualRect(view->model()->index(1, name)).left() < 0);
        view->resetColumns();
        QCOMPARE(view->frozenColumns(), 0);
    }

    void aColumnFitsItsContent()
    {
        const int mail = columnOf(core::AccountColumn::Mail);
        view->setColumnWidth(mail, 60);
        QHeaderView *header = view->horizontalHeader();
        const int edge = header->sectionViewportPosition(mail) + 59;
        mouse(header->viewport(), QEvent::MouseMove, edge, Qt::NoButton);
        QTest::mouseDClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(edge, header->height() / 2));
        const QString text = view->model()->index(0, mail).data().toString();
        QVERIFY(view->columnWidth(mail) >= view->fontMetrics().horizontalAdvance(text));
        QVERIFY(view->columnWidth(mail) < 600);
    }

    void theHeaderHasAMenuOfItsOwn()
    {
        QHeaderView *header = view->horizontalHeader();
        const int verdict = columnOf(core::AccountColumn::Verdict);
        emit header->customContextMenuRequested(QPoint(header->sectionViewportPosition(verdict) + 10, 5));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction *freeze = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&').startsWith(QStringLiteral("Freeze up to")))
                freeze = action;
        }
        QVERIFY(freeze);
        freeze->trigger();
        menu->close();
        QVERIFY(view->isFrozenUpTo(verdict));
    }

    void columnsOfOptionsSayWhy()
    {
        const int cleanup = columnOf(core::AccountColumn::Option3);
        QVERIFY(view->isColumnHidden(cleanup));
        view->setColumnShown(cleanup, true);
        m->accounts().setQuery(QStringLiteral("option:3"));
        QVERIFY(m->settle());
        QVERIFY(m->accounts().rowCount() > 0);
        const QModelIndex cell = view->model()->index(0, cleanup);
        QCOMPARE(cell.data().toString(), QStringLiteral("eligible"));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Lost: ")));
        QVERIFY(cell.data(models::AccountsModel::RawRole).toString().startsWith(QStringLiteral("eligible")));
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
