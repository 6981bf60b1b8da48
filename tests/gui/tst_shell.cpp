// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "ui/overview/figurecard.h"
#include "ui/overview/reasonbar.h"
#include "ui/report/reportpage.h"

#include <QAction>
#include <QGraphicsView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

/// The window around its pages: messages, ways back, where the keyboard is.
class TestShell : public QObject
{
    Q_OBJECT

private:
    static QPushButton *button(QWidget *parent, const QString &text)
    {
        for (QPushButton *one : parent->findChildren<QPushButton *>())
            if (one->text().remove(u'&') == text)
                return one;
        return nullptr;
    }

private slots:
    void init()
    {
        m = std::make_unique<Harness>();
        QVERIFY(m->settle());
        window = m->window();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
    }
    void cleanup() { m.reset(); }

    void anErrorWithDetailsKeepsItsWidthAndGoesByEsc()
    {
        m->composition->opener.openFiles({m->write(QStringLiteral("book.xlsx"), "PK\x03\x04 this is a spreadsheet")});
        ui::ErrorBar *bar = window->errorBar();
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY(bar->height() > 0 && bar->height() < 120);
        window->accounts()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void escStopsReading()
    {
        m->composition->opener.openFiles({m->write(QStringLiteral("large.csv"), smallExport(60000))});
        QVERIFY(window->status()->isBusy());
        QTest::keyClick(window, Qt::Key_Escape);
        QVERIFY(!window->status()->isBusy());
        QCOMPARE(m->accounts().rowCount(), 10000);
    }

    void aBadFileDoesNotRefuseTheSet()
    {
        const QString good = m->write(QStringLiteral("good.csv"), smallExport(3));
        const QString bad = m->write(QStringLiteral("bad.csv"), "PK\x03\x04 no");
        m->composition->opener.openFiles({good, bad});
        QTRY_VERIFY(window->errorBar()->isVisible());
        QPushButton *goOn = button(window->errorBar(), QStringLiteral("Go on without it"));
        QVERIFY(goOn && goOn->isVisible());
        goOn->click();
        QVERIFY(m->hasRows(6));
        QVERIFY(!window->errorBar()->isVisible());
        QVERIFY2(window->report()->sentence().contains(QStringLiteral("bad.csv was not read")), qPrintable(window->report()->sentence()));
        m->composition->opener.openFiles({good});
        QVERIFY(m->hasRows(6));
        QTRY_VERIFY(!window->report()->sentence().contains(QStringLiteral("was not read")));

        m->composition->opener.openFiles({bad});
        QTRY_VERIFY(window->errorBar()->isVisible());
        QVERIFY(!goOn->isVisible());
    }

    void bytesThatAreNoTextAreTold()
    {
        m->composition->opener.openFiles({m->write(
            QStringLiteral("latin.csv"), QByteArray("\xEF\xBB\xBFName,Email\nJos\xE9 M\xFCller,jose@acme.example\n"))});
        QVERIFY(m->hasRows(1));
        QTRY_VERIFY(window->errorBar()->isVisible());
        QVERIFY(window->errorBar()->isNotice());
        QVERIFY2(
            window->errorBar()->text().contains(QStringLiteral("latin.csv")), qPrintable(window->errorBar()->text()));
        QVERIFY(button(window->errorBar(), QStringLiteral("Read it as…"))->isVisible());
    }

    void theEndOfReadingStaysInTheStatus()
    {
        m->composition->opener.openFiles({m->write(QStringLiteral("good.csv"), smallExport(3))});
        QVERIFY(m->hasRows(6));
        QVERIFY(m->settle());
        QVERIFY2(
            window->status()->message().contains(QStringLiteral("6 rows")), qPrintable(window->status()->message()));
    }

    void aCardLeadsToTheTableAndBack()
    {
        ui::FigureCard *card = window->overview()->cards().at(2);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QVERIFY(m->hasRows(300));
        QCOMPARE(QApplication::focusWidget(), window->accounts()->view());
        QVERIFY(window->actions().back->isEnabled());
        window->actions().back->trigger();
        QCOMPARE(window->page(), ui::Page::Overview);
        QCOMPARE(QApplication::focusWidget(), card);
        QVERIFY(!window->actions().back->isEnabled());
    }

    void theOverviewsOrderFollowsTheEye()
    {
        const auto cards = window->overview()->cards();
        const auto parts = window->overview()->reasonBar()->segments();
        window->overview()->focusFirst();
        QList<QWidget *> order;
        for (int i = 0; i < 30; ++i) {
            order.append(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const auto at = [&](QWidget *widget) { return order.indexOf(widget); };
        QVERIFY(at(cards.at(0)) > 0);
        QVERIFY(at(cards.at(0)) < at(cards.at(1)));
        QVERIFY(at(cards.at(4)) < at(parts.first()));
        QVERIFY(at(parts.first()) < at(parts.last()));
        QVERIFY(at(parts.last()) < at(button(window->overview(), QStringLiteral("Enter the invoice's quantity…"))));
        QVERIFY(at(button(window->overview(), QStringLiteral("Enter the invoice's quantity…"))) < at(m->search()));
    }

    void whatHasTheKeyboardIsInView()
    {
        window->resize(900, 560);
        QTRY_COMPARE(window->width(), 900);
        QPushButton *last = button(window->overview(), QStringLiteral("Enter the invoice's quantity…"));
        last->setFocus(Qt::TabFocusReason);
        const auto place = [&] { return QRect(last->mapTo(window->overview()->viewport(), QPoint()), last->size()); };
        QTRY_VERIFY(window->overview()->viewport()->rect().contains(place()));

        auto *chart = window->overview()->findChild<QGraphicsView *>();
        QVERIFY(chart);
        window->overview()->focusFirst();
        chart->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(window->overview()->viewport()->rect().contains(QRect(chart->mapTo(window->overview()->viewport(), QPoint()), chart->size())));
    }

    void theReportIsMarkedAndLeftByEsc()
    {
        window->setPage(ui::Page::Accounts);
        window->setPage(ui::Page::Report);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(window->page(), ui::Page::Accounts);
    }

    void severalFilesLeaveTheReportsTableItsHeight()
    {
        QStringList files {m->write(QStringLiteral("accounts.csv"), smallExport(3) + "Nobody,,,Active,,,,,,\n")};
        for (int i = 0; i < 5; ++i)
            files.append(m->write(QStringLiteral("leavers%1.csv").arg(i),
                "Email,Leaver since\ntrello1@acme.example,2026-10-01\nx@acme.example,2026-10-01\n"));
        m->composition->opener.openFiles(files);
        QVERIFY(m->hasRows(6));
        window->resize(1280, 760);
        window->setPage(ui::Page::Report);
        QTableView *table = window->report()->table();
        QTRY_VERIFY(table->height() >= 200);
        auto *cards = window->report()->findChild<QScrollArea *>();
        QVERIFY(cards);
        QTRY_VERIFY(cards->verticalScrollBar()->maximum() > 0);
        for (QLabel *label : cards->findChildren<QLabel *>())
            QVERIFY(!label->isVisible() || label->height() >= label->heightForWidth(label->width()));
        const int reason = static_cast<int>(models::ReportModel::Column::Reason);
        QVERIFY(table->columnWidth(reason)
            >= table->itemDelegate()->sizeHint({}, table->model()->index(0, reason)).width());
    }

    void theWindowFitsItsScreen()
    {
        const ui::MainWindow fresh({&m->accounts(), &m->composition->completions, &m->composition->report, &m->composition->changes, &m->composition->snapshots}, QLocale());
        QVERIFY(fresh.height() <= fresh.screen()->availableSize().height() - 30);
        QVERIFY(fresh.width() <= fresh.screen()->availableSize().width());
    }

private:
    std::unique_ptr<Harness> m;
    ui::MainWindow *window = nullptr;
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
