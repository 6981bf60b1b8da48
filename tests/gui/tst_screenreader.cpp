// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "ui/accounts/explanationpanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/navbutton.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <functional>
#include <utility>

namespace {

constexpr int kRowsRead = 12; ///< of a table; rows are alike

QString roleName(QAccessible::Role role)
{
    return QStringLiteral("role ") + QString::number(role);
}

/// Walks what a screen reader walks, and notes what it could not say.
class Walk
{
public:
    explicit Walk(const QString &where)
        : m_where(where)
    {
    }

    void read(QAccessibleInterface *face, const QString &path = {})
    {
        if (!face || !face->isValid() || face->state().invisible)
            return;
        const QString own = path + u'/' + nameOf(face);
        if (face->tableInterface()) {
            readTable(face, own);
            return;
        }
        check(face, own);
        // Parts of a control whose whole has the name.
        const QAccessible::Role role = face->role();
        if (role == QAccessible::ComboBox || role == QAccessible::SpinBox || role == QAccessible::ScrollBar)
            return;
        for (int i = 0; i < face->childCount(); ++i)
            read(face->child(i), own);
    }

    QStringList found;
    int controls = 0;
    int cells = 0;

private:
    static QString nameOf(QAccessibleInterface *face)
    {
        const QString name = face->text(QAccessible::Name);
        const QObject *object = face->object();
        return (object ? QString::fromLatin1(object->metaObject()->className()) : roleName(face->role())) + QStringLiteral(" “")
            + name + u'”';
    }

    void complain(const QString &what, const QString &path) { found.append(m_where + QStringLiteral(": ") + what + QStringLiteral(" ") + path); }

    void check(QAccessibleInterface *face, const QString &path)
    {
        const bool isControl = face->state().focusable || face->actionInterface();
        if (!isControl || face->state().disabled)
            return;
        const QAccessible::Role role = face->role();
        // Areas that only scroll, and what the window is made of, hold controls and are none.
        static const QList<QAccessible::Role> frames {QAccessible::Client, QAccessible::Pane, QAccessible::Window,
            QAccessible::Grouping, QAccessible::Splitter, QAccessible::ScrollBar, QAccessible::Border, QAccessible::Dialog,
            QAccessible::LayeredPane, QAccessible::Separator, QAccessible::MenuBar, QAccessible::StatusBar};
        if (role == QAccessible::NoRole) {
            complain(QStringLiteral("no role"), path);
            return;
        }
        if (frames.contains(role) && !isEntered(face))
            return;
        if (role == QAccessible::StaticText && !isEntered(face))
            return; // words that are not there now have nothing to say
        ++controls;
        if (face->text(QAccessible::Name).trimmed().isEmpty())
            complain(QStringLiteral("no name"), path);
    }

    /// Whether Tab stops there.
    static bool isEntered(QAccessibleInterface *face)
    {
        const auto *widget = qobject_cast<const QWidget *>(face->object());
        return widget && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && widget->objectName() != QStringLiteral("qt_scrollarea_viewport") && !widget->isWindow();
    }

    void readTable(QAccessibleInterface *face, const QString &path)
    {
        QAccessibleTableInterface *table = face->tableInterface();
        if (face->text(QAccessible::Name).trimmed().isEmpty() && isEntered(face))
            complain(QStringLiteral("a table without a name"), path);
        for (int column = 0; column < table->columnCount(); ++column) {
            const auto *view = qobject_cast<const QAbstractItemView *>(face->object());
            const bool headed = view && view->inherits("QTableView");
            if (headed && table->columnDescription(column).trimmed().isEmpty())
                complain(QStringLiteral("column %1 without a title").arg(column), path);
        }
        for (int row = 0; row < qMin(kRowsRead, table->rowCount()); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                QAccessibleInterface *cell = table->cellAt(row, column);
                if (!cell) {
                    complain(QStringLiteral("no cell %1, %2").arg(row).arg(column), path);
                    continue;
                }
                ++cells;
                if (cell->text(QAccessible::Name).trimmed().isEmpty())
                    complain(QStringLiteral("an empty cell %1, %2").arg(row).arg(column), path);
                if (cell->role() == QAccessible::NoRole || cell->role() == QAccessible::Client)
                    complain(QStringLiteral("a cell without a role %1, %2").arg(row).arg(column), path);
            }
        }
    }

    QString m_where;
};

QString lines(const QStringList &found)
{
    return QString::number(found.size()) + u'\n' + found.join(u'\n');
}

} // namespace

/// The whole accessible tree of every page and dialog, as AT-SPI hands it on.
class TestScreenReader : public QObject
{
    Q_OBJECT

private slots:
    void everyPageCanBeRead()
    {
        Harness harness({}, core::SampleKind::Rich);
        QVERIFY(harness.settle());
        QList<std::pair<QString, std::function<void()>>> pages;
        for (ui::NavButton *button : harness.window()->findChildren<ui::NavButton *>())
            pages.append({button->text(), [button] { button->click(); }});
        QVERIFY(pages.size() >= 3);
        pages.append({QStringLiteral("Welcome"), [&] { harness.window()->setPage(ui::Page::Welcome); }});
        int cells = 0;
        QStringList found;
        for (const auto &[name, go] : pages) {
            go();
            QVERIFY(harness.settle());
            if (harness.window()->page() == ui::Page::Accounts) {
                harness.window()->accounts()->view()->selectRow(0);
                QTRY_VERIFY(!harness.window()->accounts()->panel()->verdict().isEmpty());
            }
            Walk walk(name);
            walk.read(QAccessible::queryAccessibleInterface(harness.window()));
            QVERIFY2(walk.controls > 3, qPrintable(name));
            cells += walk.cells;
            found += walk.found;
        }
        QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
        QVERIFY(cells > 50);
    }

    void everyDialogCanBeRead()
    {
        Harness harness({}, core::SampleKind::Rich);
        QVERIFY(harness.settle());
        // Whatever the menus open without asking the desktop.
        for (QAction *action : {harness.window()->actions().profile, harness.window()->actions().shortcuts})
            action->trigger();
        QTRY_VERIFY(!harness.window()->findChildren<QDialog *>().isEmpty());
        const QList<QDialog *> dialogs = harness.window()->findChildren<QDialog *>();
        QVERIFY(!dialogs.isEmpty());
        QStringList found;
        for (QDialog *dialog : dialogs) {
            Walk walk(QString::fromLatin1(dialog->metaObject()->className()));
            if (dialog->windowTitle().isEmpty())
                found.append(QString::fromLatin1(dialog->metaObject()->className()) + QStringLiteral(": no title"));
            walk.read(QAccessible::queryAccessibleInterface(dialog));
            found += walk.found;
        }
        QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
    }

    void menusCanBeRead()
    {
        Harness harness;
        QVERIFY(harness.settle());
        QStringList found;
        for (const QMenu *menu : harness.window()->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator() && action->text().trimmed().isEmpty())
                    found.append(menu->title());
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
    }

    /// The verdict and its reason in words, whatever colours and shapes a cell is drawn with.
    void verdictsAreWords()
    {
        Harness harness({}, core::SampleKind::Rich);
        QVERIFY(harness.settle());
        harness.window()->setPage(ui::Page::Accounts);
        QVERIFY(harness.settle());
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(harness.window()->accounts()->view());
        QVERIFY(face && face->tableInterface());
        const QStringList words {QStringLiteral("Accidental"), QStringLiteral("Intended"), QStringLiteral("Not billable"),
            QStringLiteral("Billable"), QStringLiteral("Unknown")};
        QSet<QString> heard;
        for (int row = 0; row < 200; ++row) {
            QAccessibleInterface *cell = face->tableInterface()->cellAt(row, static_cast<int>(core::AccountColumn::Verdict));
            QVERIFY(cell);
            const QString name = cell->text(QAccessible::Name);
            bool known = false;
            for (const QString &word : words)
                known = known || name.contains(word, Qt::CaseInsensitive);
            QVERIFY2(known, qPrintable(name));
            heard.insert(name);
            QVERIFY(!face->tableInterface()->cellAt(row, static_cast<int>(core::AccountColumn::Why))->text(QAccessible::Name).isEmpty());
        }
        QVERIFY(heard.size() >= 3);
    }
};

QTEST_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
