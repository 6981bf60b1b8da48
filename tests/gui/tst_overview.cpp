// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "charts/costchart.h"
#include "ui/overview/figurecard.h"
#include "ui/overview/reasonbar.h"

#include <QScrollBar>

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void aPartOfTheBarOpensItsAccounts()
    {
        Harness harness;
        QVERIFY(harness.settle());
        QTest::mouseClick(harness.window()->overview()->reasonBar()->segments().last(), Qt::LeftButton);
        QVERIFY(harness.hasRows(300));
        QCOMPARE(harness.window()->page(), ui::Page::Accounts);
        QVERIFY(!harness.search()->text().isEmpty());
    }

    void cardsOpenTheirAccounts()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const auto cards = harness.window()->overview()->cards();
        QTest::mouseClick(cards.at(1), Qt::LeftButton);
        QVERIFY(harness.hasRows(500));
        harness.window()->setPage(ui::Page::Overview);
        QTest::mouseClick(cards.at(0), Qt::LeftButton);
        QVERIFY(harness.hasRows(10000));
    }

    void theKeyboardAloneGetsFromTheAnswerToAnAccount()
    {
        Harness harness;
        QVERIFY(harness.settle());
        harness.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(harness.window()));
        ui::FigureCard *accidental = harness.window()->overview()->cards().at(2);
        bool reached = false;
        for (int i = 0; i < 60 && !reached; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : harness.window(), Qt::Key_Tab);
            reached = QApplication::focusWidget() == accidental;
        }
        QVERIFY(reached);
        QTest::keyClick(accidental, Qt::Key_Return);
        QVERIFY(harness.hasRows(300));
        QTest::keyClick(harness.window(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), harness.search());
        QTest::keyClick(harness.search(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), harness.window()->accounts()->view());
        QTest::keyClick(harness.window()->accounts()->view(), Qt::Key_Down);
        QVERIFY(harness.window()->accounts()->view()->currentIndex().isValid());
        QTest::keyClick(harness.window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(harness.window()->page(), ui::Page::Overview);
        QTest::keyClick(harness.window(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(harness.window()->page(), ui::Page::Accounts);
    }

    void theCurveFitsALargeScreen()
    {
        Harness harness({}, core::SampleKind::Rich);
        QVERIFY(harness.settle());
        harness.window()->resize(1916, 1040);
        QTRY_COMPARE(harness.window()->overview()->verticalScrollBar()->maximum(), 0);
    }

    void labelsOfTheCurveNeverLieOnEachOther()
    {
        Harness harness({}, core::SampleKind::Rich);
        QVERIFY(harness.settle());
        for (const QSize size : {QSize(900, 560), QSize(1280, 800), QSize(1920, 1080)}) {
            harness.window()->resize(size);
            QTest::qWait(30);
            const QList<QRectF> labels = harness.window()->overview()->chart()->labelRects();
            QVERIFY(labels.size() >= 2);
            for (qsizetype i = 0; i < labels.size(); ++i)
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(!labels[i].intersects(labels[j]));
        }
    }

    void everyPartOfTheRichBarOpensAsManyAsItSays()
    {
        Harness harness({}, core::SampleKind::Rich);
        QVERIFY(harness.settle());
        QList<QPair<QString, qint64>> parts;
        for (const ui::ReasonSegment *segment : harness.window()->overview()->reasonBar()->segments())
            parts.append({segment->segment().query, segment->segment().count});
        QVERIFY(parts.size() >= 4);
        for (const auto &[query, count] : parts) {
            emit harness.window()->overview()->accountsRequested(query);
            QVERIFY2(harness.hasRows(static_cast<int>(count)),
                qPrintable(query + QStringLiteral(": %1 of %2").arg(harness.accounts().rowCount()).arg(count)));
        }
    }
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
