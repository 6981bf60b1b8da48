// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "ui/import/fileform.h"
#include "ui/import/importdialog.h"
#include "ui/report/reportpage.h"

#include <QComboBox>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

class TestReading : public QObject
{
    Q_OBJECT

private slots:
    void aBrokenFileShowsAnErrorAndKeepsTheData()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const QString path = harness.write(QStringLiteral("broken.csv"), "PK\x03\x04 this is a spreadsheet");
        harness.composition->opener.openFiles({path});
        QTRY_VERIFY(!harness.window()->errorBar()->text().isEmpty());
        QVERIFY(harness.window()->errorBar()->text().contains(QStringLiteral("broken.csv")));
        QCOMPARE(harness.accounts().rowCount(), 10000);
        QCOMPARE(harness.window()->page(), ui::Page::Overview);
        QCOMPARE(harness.composition->opener.sample(), core::SampleKind::Article);
        harness.window()->errorBar()->dismiss();
        QVERIFY(!harness.window()->errorBar()->isVisible());
    }

    void aBrokenFirstFileShowsTheErrorPage()
    {
        QTemporaryDir folder;
        Harness harness({folder.filePath(QStringLiteral("missing.csv"))});
        QTRY_VERIFY(!harness.composition->session.isBusy());
        QCOMPARE(harness.window()->page(), ui::Page::Welcome);
        QVERIFY(!harness.window()->welcome()->title().isEmpty());
        emit harness.window()->welcome()->sampleRequested();
        QVERIFY(harness.hasRows(10000));
        QCOMPARE(harness.window()->page(), ui::Page::Overview);
    }

    void aSecondImportReplacesTheFirst()
    {
        Harness harness;
        const QString first = harness.write(QStringLiteral("first.csv"), smallExport(20000));
        const QString second = harness.write(QStringLiteral("second.csv"), smallExport(7));
        harness.composition->opener.openFiles({first});
        harness.composition->opener.openFiles({second});
        QVERIFY(harness.hasRows(14));
        QTest::qWait(50);
        QCOMPARE(harness.accounts().rowCount(), 14);
        QVERIFY(!harness.window()->status()->isBusy());
    }

    void closingWhileReadingEnds()
    {
        Harness harness;
        const QString path = harness.write(QStringLiteral("large.csv"), smallExport(50000));
        harness.composition->opener.openFiles({path});
        harness.window()->close();
        QVERIFY(harness.settle());
    }

    void cancelKeepsWhatIsShown()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const QString path = harness.write(QStringLiteral("large.csv"), smallExport(50000));
        harness.composition->opener.openFiles({path});
        QVERIFY(harness.window()->status()->isBusy());
        emit harness.window()->status()->cancelRequested();
        QVERIFY(harness.settle());
        QCOMPARE(harness.accounts().rowCount(), 10000);
        QVERIFY(!harness.window()->status()->isBusy());
    }

    void rejectedRowsLeadToTheReport()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const QString path = harness.write(QStringLiteral("odd.csv"), smallExport(5) + "Nobody,,,Active,,,,,,\n");
        harness.composition->opener.openFiles({path});
        QVERIFY(harness.hasRows(10));
        QVERIFY(harness.settle());
        emit harness.window()->topBar()->reportRequested();
        QCOMPARE(harness.window()->page(), ui::Page::Report);
        QVERIFY(harness.composition->report.rowCount() >= 1);
        QVERIFY(harness.window()->report()->sentence().contains(u'1'));
        QVERIFY(harness.window()->report()->table()->isVisible());
    }

    void enrichingFilesJoinOwnAccountsButNoSample()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const QString leavers
            = harness.write(QStringLiteral("leavers.csv"), "Email,Leaver since\ntrello1@acme.example,2026-10-01\n");
        harness.composition->opener.openFiles({leavers});
        QTRY_VERIFY(!harness.window()->errorBar()->text().isEmpty());
        QCOMPARE(harness.accounts().rowCount(), 10000);

        harness.composition->opener.openFiles({harness.write(QStringLiteral("accounts.csv"), smallExport(4))});
        QVERIFY(harness.hasRows(8));
        intake::ReadOptions asLeavers;
        asLeavers.kind = core::SourceKind::Leavers;
        harness.composition->opener.openFiles({leavers});
        QTRY_COMPARE(harness.composition->session.current()->accounts.sources.size(), std::size_t(2));
        QVERIFY(harness.settle());
        QCOMPARE(harness.accounts().rowCount(), 8);
    }

    void aBareListIsAskedWhatItIs()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const QString list = harness.write(QStringLiteral("list.csv"), "Email,Shoe size\ntrello1@acme.example,44\n");
        harness.composition->opener.openFiles({list}); // alone: read, and said so
        QVERIFY(harness.hasRows(1));
        QTRY_VERIFY(harness.window()->errorBar()->text().contains(QStringLiteral("list.csv was read as exported accounts")));

        const QString accounts = harness.write(QStringLiteral("accounts.csv"), smallExport(4));
        harness.composition->opener.openFiles({accounts, list});
        QTRY_VERIFY(harness.window()->errorBar()->text().contains(QStringLiteral("list.csv")));
        QCOMPARE(harness.accounts().rowCount(), 1); // what was shown stays
        const QList<QPushButton *> buttons = harness.window()->errorBar()->findChildren<QPushButton *>();
        const auto again = std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton *button) { return button->text().contains(QStringLiteral("ead it as")); });
        QVERIFY(again != buttons.end() && (*again)->isVisible());
        (*again)->click();
        QTRY_VERIFY(harness.window()->findChild<ui::ImportDialog *>());
        auto *dialog = harness.window()->findChild<ui::ImportDialog *>();
        QCOMPARE(dialog->file(), 1); // the one that failed
        QComboBox *kind = dialog->form()->kind();
        QTRY_VERIFY(dialog->form()->isEnabled());
        kind->setCurrentIndex(kind->findData(static_cast<int>(core::SourceKind::Leavers)));
        QTRY_VERIFY(dialog->importButton()->isEnabled());
        dialog->accept();
        QVERIFY(harness.hasRows(8));
        const auto &sources = harness.composition->session.current()->accounts.sources;
        QCOMPARE(sources.size(), std::size_t(2));
        for (const core::SourceInfo &source : sources) {
            QCOMPARE(source.kind,
                source.file == list ? core::SourceKind::Leavers : core::SourceKind::ManagedAccounts);
        }
    }

    /// Another profile judges what is shown, not the file that could not be read meanwhile.
    void aBrokenFileIsForgottenWithTheNextJudgement()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const QString good = harness.write(QStringLiteral("good.csv"), smallExport(4));
        harness.composition->opener.openFiles({good});
        QVERIFY(harness.hasRows(8));
        harness.composition->opener.openFiles({harness.write(QStringLiteral("broken.csv"), "PK\x03\x04 zip")});
        QTRY_VERIFY(!harness.window()->errorBar()->text().isEmpty());
        harness.composition->opener.choosePrices(QStringLiteral("guard-2018"));
        QTRY_COMPARE(harness.composition->session.current()->prices.id, QStringLiteral("guard-2018"));
        core::Profile profile;
        profile.billing = core::Billing::Monthly;
        harness.composition->opener.applyProfile(profile);
        QTRY_COMPARE(harness.composition->session.current()->profile.billing, core::Billing::Monthly);
        QCOMPARE(harness.composition->opener.shown().files.size(), 1);
        QCOMPARE(harness.composition->opener.shown().files.first().path, good);
        QVERIFY(harness.hasRows(8));
    }

    void filesAreDropped()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const QString path = harness.write(QStringLiteral("dropped.csv"), smallExport(2));
        emit harness.window()->filesDropped({path});
        QVERIFY(harness.hasRows(4));
        QVERIFY(harness.window()->topBar()->organisation().contains(QStringLiteral("dropped.csv")));
    }
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
