// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "charts/costchart.h"
#include "models/profileform.h"
#include "ui/help/helpdialog.h"
#include "models/joinsmodel.h"
#include "ui/import/importdialog.h"
#include "ui/overview/figurecard.h"
#include "ui/overview/reasonbar.h"
#include "ui/profile/profiledialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>

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
        models::ImportFiles files([](const QString &, const core::ReadChoices &) { return core::FilePreview(); }, {}, harness.composition->wording);
        files.setFiles({{QStringLiteral("a.csv"), {}, false}, {QStringLiteral("b.csv"), {}, false}});
        models::ImportJoiner joiner([](const QList<models::FileToJoin> &, std::stop_token) { return core::Result<core::JoinedAccounts>(); });
        models::JoinsModel joins(harness.composition->wording);
        ui::ImportDialog again({&files, &joiner, &joins}, {}, QDate(2026, 11, 24), harness.composition->wording, harness.window());
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

    void theChartReadsItsMarks()
    {
        Harness harness;
        QVERIFY(harness.settle());
        QWidget *view = harness.window()->overview()->chart()->focusProxy();
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(view);
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->childCount(), 2);
        for (int i = 0; i < chart->childCount(); ++i) {
            QAccessibleInterface *mark = chart->child(i);
            QCOMPARE(mark->role(), QAccessible::Button);
            QVERIFY(!mark->text(QAccessible::Name).isEmpty());
            QVERIFY(!mark->rect().isEmpty());
            QCOMPARE(mark->parent(), chart);
            QCOMPARE(chart->indexOfChild(mark), i);
        }
        QSignalSpy activated(harness.window()->overview()->chart(), &charts::CostChart::markActivated);
        chart->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
    }

    void whatOpensNothingIsNoButton()
    {
        Harness harness;
        QVERIFY(harness.settle());
        int telling = 0;
        for (QAbstractButton *button : harness.window()->overview()->findChildren<QAbstractButton *>()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(button);
            if (button->inherits("ui::CountRow") && button->focusPolicy() == Qt::NoFocus) {
                QCOMPARE(face->role(), QAccessible::StaticText);
                QVERIFY(face->actionInterface()->actionNames().isEmpty());
                ++telling;
            }
        }
        QVERIFY(telling >= 1);
    }

    void readingFollowsTheEye()
    {
        Harness harness;
        QVERIFY(harness.settle());
        // The order of children is what a screen reader walks.
        const QWidget *content = harness.window()->overview()->widget();
        const auto place = [content](QWidget *widget) {
            while (widget->parentWidget() != content)
                widget = widget->parentWidget();
            return content->children().indexOf(widget);
        };
        QVERIFY(
            place(harness.window()->overview()->cards().first()) < place(harness.window()->overview()->reasonBar()));
        QVERIFY(place(harness.window()->overview()->reasonBar()) < place(harness.window()->overview()->chart()));
        const QSplitter *splitter = harness.window()->accounts()->splitter();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QSplitter *>(splitter));
        QAccessibleInterface *panel = QAccessible::queryAccessibleInterface(splitter->widget(1));
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(splitter->widget(0));
        QVERIFY(face->indexOfChild(table) < face->indexOfChild(panel));
    }

    void fieldsOfTheOrganisationAreLabelled()
    {
        Harness harness;
        QVERIFY(harness.settle());
        harness.window()->actions().profile->trigger();
        auto *dialog = harness.window()->findChild<ui::ProfileDialog *>();
        QVERIFY(dialog);
        QStringList names;
        for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(box);
            QVERIFY(!face->relations(QAccessible::Label).isEmpty());
            QCOMPARE(face->role(), QAccessible::ComboBox);
            QCOMPARE(face->text(QAccessible::Value), box->currentText());
            QVERIFY(!face->text(QAccessible::Name).isEmpty());
            QVERIFY(face->text(QAccessible::Name) != box->currentText());
            names.append(face->text(QAccessible::Name));
        }
        QVERIFY(names.size() >= 4);
        QCOMPARE(names.removeDuplicates(), 0);
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
