// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "models/profileform.h"
#include "ui/help/helpdialog.h"
#include "ui/import/readagaindialog.h"
#include "ui/profile/profiledialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>

/// What a screen reader finds: a name on everything that takes the focus, and words in cells.
class TestAccessible : public QObject
{
    Q_OBJECT

private:
    static QStringList nameless(QWidget *root)
    {
        QStringList found;
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(root)
                || qobject_cast<QScrollBar *>(widget))
                continue;
            // Parts of a control whose whole has the name.
            const QWidget *parent = widget->parentWidget();
            if (parent
                && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")
                    || parent->inherits("QComboBoxPrivateContainer") || parent->inherits("QAbstractItemView")
                    || qobject_cast<const QHeaderView *>(widget) || widget->inherits("QComboBoxPrivateContainer")
                    || widget->objectName() == QStringLiteral("qt_scrollarea_viewport") || widget->focusProxy()))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                found.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
        return found;
    }

private slots:
    void everyPageNamesItsControls()
    {
        Harness harness;
        QVERIFY(harness.settle());
        for (const ui::Page page : {ui::Page::Overview, ui::Page::Accounts, ui::Page::Report}) {
            harness.window()->setPage(page);
            if (page == ui::Page::Accounts) {
                harness.window()->accounts()->view()->selectRow(0);
                QTest::qWait(60);
            }
            const QStringList names = nameless(harness.window());
            QVERIFY2(names.isEmpty(), qPrintable(names.join(QStringLiteral(", "))));
        }
    }

    void dialogsNameTheirControls()
    {
        Harness harness;
        QVERIFY(harness.settle());
        harness.window()->actions().profile->trigger();
        harness.window()->actions().shortcuts->trigger();
        ui::ReadAgainDialog again({QStringLiteral("a.csv")}, {}, QDate(2026, 11, 24), harness.window());
        again.open();
        QList<QWidget *> dialogs {&again};
        for (QDialog *dialog : harness.window()->findChildren<QDialog *>())
            dialogs.append(dialog);
        QVERIFY(dialogs.size() >= 3);
        for (QWidget *dialog : dialogs) {
            const QStringList names = nameless(dialog);
            QVERIFY2(names.isEmpty(), qPrintable(names.join(QStringLiteral(", "))));
        }
    }

    void cellsReadWords()
    {
        Harness harness;
        QVERIFY(harness.settle());
        harness.composition->accounts.setQuery(QStringLiteral("reason:trello-only"));
        QVERIFY(harness.hasRows(300));
        harness.window()->setPage(ui::Page::Accounts);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(harness.window()->accounts()->view());
        QVERIFY(table && table->tableInterface());
        QAccessibleInterface *cell = table->tableInterface()->cellAt(0, static_cast<int>(core::AccountColumn::Verdict));
        QVERIFY(cell);
        QVERIFY2(cell->text(QAccessible::Name).contains(QStringLiteral("Accidental"), Qt::CaseInsensitive),
            qPrintable(cell->text(QAccessible::Name)));
        QCOMPARE(cell->role(), QAccessible::Cell);
    }

    void cardsAndPartsAreButtonsThatSaySo()
    {
        Harness harness;
        QVERIFY(harness.settle());
        int buttons = 0;
        for (QAbstractButton *button : harness.window()->overview()->findChildren<QAbstractButton *>()) {
            if (button->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(button);
            QVERIFY(face);
            QVERIFY(face->actionInterface());
            ++buttons;
        }
        QVERIFY(buttons >= 7);
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
