// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "ui/overview/figurecard.h"
#include "ui/overview/reasonbar.h"

class TestFirstStart : public QObject
{
    Q_OBJECT

private slots:
    void showsTheWindowBeforeItHasRead()
    {
        Harness harness;
        QVERIFY(harness.window()->isVisible());
        QCOMPARE(harness.window()->page(), ui::Page::Welcome);
    }

    void opensTheArticleWithItsNumbers()
    {
        Harness harness;
        QVERIFY(harness.settle());
        QCOMPARE(harness.window()->page(), ui::Page::Overview);
        const QString headline = harness.window()->overview()->headline();
        QVERIFY2(
            headline.contains(QStringLiteral("500")) && headline.contains(QStringLiteral("300")), qPrintable(headline));
        QStringList cards;
        for (const ui::FigureCard *card : harness.window()->overview()->cards())
            cards.append(card->accessibleName());
        const QString all = cards.join(u'\n');
        for (const char *figure : {"10,000", "500", "300", "$17,500", "$8,000", "$9,500"})
            QVERIFY2(all.contains(QString::fromLatin1(figure)), qPrintable(all));
        QCOMPARE(harness.window()->overview()->reasonBar()->segments().size(), 2);
        QVERIFY(harness.window()->topBar()->info().contains(QStringLiteral("10,000")));
    }

    void isNamedAsASampleWithAnOfferOfTheRichOne()
    {
        Harness harness;
        QVERIFY(harness.settle());
        QCOMPARE(harness.composition->opener.sample(), core::SampleKind::Article);
        emit harness.window()->topBar()->otherSampleRequested();
        QVERIFY(harness.settle());
        QCOMPARE(harness.composition->opener.sample(), core::SampleKind::Rich);
        QVERIFY(harness.composition->session.current()->totals.unknown > 0);
    }

    void remembersOwnFilesButNoSample()
    {
        Harness harness;
        QVERIFY(harness.settle());
        QVERIFY(harness.composition->preferences.lastFiles().isEmpty());
        const QString path = harness.write(QStringLiteral("accounts.csv"), smallExport(3));
        harness.composition->opener.openFiles({path});
        QVERIFY(harness.hasRows(6));
        QCOMPARE(harness.composition->preferences.lastFiles(), QStringList {path});
    }
};

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
