// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "models/joinsmodel.h"
#include "ui/import/fileform.h"
#include "ui/import/importdialog.h"
#include "ui/import/joinsdialog.h"
#include "ui/import/joinsview.h"
#include "ui/import/previewtable.h"
#include "ui/report/reportpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace {

QByteArray utf16le(const QString &text)
{
    QByteArray bytes("\xFF\xFE", 2);
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.unicode() & 0xFF));
        bytes.append(static_cast<char>(c.unicode() >> 8));
    }
    return bytes;
}

ui::ImportDialog *page(Harness &harness)
{
    const bool isThere = QTest::qWaitFor(
        [&] { return harness.window()->findChild<ui::ImportDialog *>() != nullptr; }, 5000);
    return isThere ? harness.window()->findChild<ui::ImportDialog *>() : nullptr;
}

QString shownUse(const ui::ImportDialog *dialog, int column)
{
    return dialog->preview()->columns()->model()->index(0, column).data().toString();
}

qint64 countOf(Harness &harness, core::Field field)
{
    const core::AccountTable &table = *harness.composition->session.current()->accounts.table;
    qint64 count = 0;
    for (core::Row row = 0; row < table.rowCount(); ++row)
        count += table.has(field) && !table.value(field, row).empty() ? 1 : 0;
    return count;
}

} // namespace

/// Files on their way in, on the real window with real files.
class TestImport final : public QObject
{
    Q_OBJECT
private slots:
    void sureFilesAreReadWithoutAsking()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const QString accounts = harness.write(QStringLiteral("accounts.csv"), smallExport(4));
        const QString departments = harness.write(QStringLiteral("abteilungen.csv"),
            utf16le(QStringLiteral("E-Mail-Adresse;Abteilung;Kostenstelle\r\ntrello0@acme.example;Küche;4711\r\n"
                                   "JIRA0@acme.example;IT;4712\r\n")));
        const QString leavers = harness.write(
            QStringLiteral("austritte.csv"), "E-Mail;Austritt\njira1@acme.example;03.04.2026\njira2@acme.example;31.03.2026\n");
        emit harness.window()->filesDropped({accounts, departments, leavers});
        QVERIFY(harness.hasRows(8));
        QVERIFY(!harness.window()->findChild<ui::ImportDialog *>());
        QCOMPARE(countOf(harness, core::Field::Department), 2);
        QCOMPARE(countOf(harness, core::Field::LeaverSince), 2);
        const auto &reports = harness.composition->session.current()->accounts.reports;
        QCOMPARE(reports[1].counts.folded, 2);
        QCOMPARE(reports[1].counts.rejected, 0);
        QVERIFY(harness.composition->joins.sentence().contains(QStringLiteral("8 by e-mail address")));
    }

    void anUnsureFileIsAskedAboutAndRemembered()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const QString accounts = harness.write(QStringLiteral("accounts.csv"), smallExport(4));
        const QString people = harness.write(QStringLiteral("leute.csv"),
            "Benutzer;Team;Raus\ntrello0;K\xFC"
            "che;03.04.2026\n");
        emit harness.window()->filesDropped({accounts, people});
        ui::ImportDialog *dialog = page(harness);
        QVERIFY(dialog);
        QVERIFY(!dialog->importButton()->isEnabled());
        dialog->setFile(1);
        QCOMPARE(shownUse(dialog, 0), QStringLiteral("Kept and shown"));
        QTableView *columns = dialog->preview()->columns();
        QVERIFY(columns->model()->setData(columns->model()->index(0, 0), QStringLiteral("name")));
        QTRY_COMPARE(shownUse(dialog, 0), QStringLiteral("Name"));
        QVERIFY(!dialog->importButton()->isEnabled()); // a name is nobody

        // With addresses it can be read; the bytes are Windows-1252, as the notice offers.
        dialog->reject();
        harness.write(QStringLiteral("leute.csv"),
            "Benutzer;Team;Raus\ntrello0@acme.example;K\xFC"
            "che;03.04.2026\n");
        QTRY_VERIFY(!harness.window()->findChild<ui::ImportDialog *>());
        emit harness.window()->filesDropped({accounts, people});
        dialog = page(harness);
        QVERIFY(dialog);
        dialog->setFile(1);
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        const auto better = std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton *button) { return button->text().contains(QStringLiteral("Windows-1252")); });
        QVERIFY(better != buttons.end());
        (*better)->click();
        QTRY_COMPARE(dialog->preview()->rows()->model()->index(0, 1).data().toString(), QStringLiteral("Küche"));
        columns = dialog->preview()->columns();
        columns->model()->setData(columns->model()->index(0, 0), QStringLiteral("email"));
        QTRY_COMPARE(shownUse(dialog, 0), QStringLiteral("E-mail address"));
        columns->model()->setData(columns->model()->index(0, 1), QStringLiteral("department"));
        QTRY_COMPARE(shownUse(dialog, 1), QStringLiteral("Department"));
        QTRY_VERIFY(dialog->importButton()->isEnabled());
        QVERIFY(dialog->remember()->isChecked());
        dialog->importButton()->click();
        QVERIFY(harness.hasRows(8));
        QCOMPARE(countOf(harness, core::Field::Department), 1);
        QCOMPARE(harness.composition->opener.memory().readings().size(), 1);

        // The next file of this form is not asked about, and the report says so.
        const QString next = harness.write(QStringLiteral("leute-neu.csv"),
            "Benutzer;Team;Raus\njira0@acme.example;K\xFC"
            "che;03.04.2026\njira1@acme.example;IT;\n");
        emit harness.window()->filesDropped({accounts, next});
        QTRY_COMPARE(countOf(harness, core::Field::Department), 2);
        QVERIFY(!harness.window()->findChild<ui::ImportDialog *>());
        const auto &sources = harness.composition->session.current()->accounts.sources;
        QCOMPARE(sources[1].encoding, QStringLiteral("Windows-1252"));
        QCOMPARE(sources[1].chosenOn, harness.composition->options.today);

        // Also where files are opened as a start does it.
        harness.composition->opener.openFiles({accounts, next});
        QVERIFY(harness.settle());
        QCOMPARE(countOf(harness, core::Field::Department), 2);
    }

    void whatJoinsIsToldBefore()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const QString accounts = harness.write(QStringLiteral("accounts.csv"), smallExport(4));
        const QString list = harness.write(QStringLiteral("list.csv"), "Email,Shoe size\ntrello1@acme.example,44\nnobody@acme.example,1\n");
        emit harness.window()->filesDropped({accounts, list});
        ui::ImportDialog *dialog = page(harness);
        QVERIFY(dialog);
        dialog->setFile(1);
        QVERIFY(dialog->sentence().contains(QStringLiteral("nothing in the file says")));
        QComboBox *kind = dialog->form()->kind();
        kind->setCurrentIndex(kind->findData(static_cast<int>(core::SourceKind::Leavers)));
        QTRY_VERIFY(dialog->importButton()->isEnabled());
        dialog->tabs()->setCurrentIndex(1);
        QTRY_VERIFY(dialog->joins()->sentence().contains(QStringLiteral("2 files with 10 rows")));
        QVERIFY(dialog->joins()->table()->isVisible());
        QComboBox *filter = dialog->joins()->filter();
        filter->setCurrentIndex(filter->findData(static_cast<int>(models::JoinsModel::Kind::Alone)));
        const QAbstractItemModel *model = dialog->joins()->table()->model();
        QCOMPARE(model->rowCount(), 2);
        QVERIFY(model->index(1, static_cast<int>(models::JoinsModel::Column::Examples)).data().toString().contains(QStringLiteral("nobody@acme.example (line 3)")));

        dialog->tabs()->setCurrentIndex(0);
        dialog->leaveOut()->setChecked(true);
        QVERIFY(dialog->importButton()->isEnabled());
        dialog->importButton()->click();
        QVERIFY(harness.hasRows(8));
        QCOMPARE(harness.composition->session.current()->accounts.sources.size(), std::size_t(1));
    }

    void keysOpenTheListOfUses()
    {
        Harness harness;
        QVERIFY(harness.settle());
        emit harness.window()->filesDropped({harness.write(QStringLiteral("x.csv"), "Login;Shoe\nann@acme.example;38\n")});
        ui::ImportDialog *dialog = page(harness);
        QVERIFY(dialog);
        QTableView *columns = dialog->preview()->columns();
        columns->setFocus();
        QTest::keyClick(columns, Qt::Key_Return);
        auto *box = columns->findChild<QComboBox *>();
        QVERIFY(box);
        QCOMPARE(box->accessibleName(), QStringLiteral("Login is read as Kept and shown"));
        QVERIFY(dialog->isVisible()); // Return didn't press the button
        box->setCurrentIndex(box->findData(QStringLiteral("email")));
        emit box->activated(box->currentIndex());
        QTRY_COMPARE(shownUse(dialog, 0), QStringLiteral("E-mail address"));
    }

    void theReportTellsWhatJoined()
    {
        Harness harness;
        QVERIFY(harness.settle());
        harness.composition->opener.openFiles({harness.write(QStringLiteral("accounts.csv"), smallExport(2)),
            harness.write(QStringLiteral("leavers.csv"), "Email,Leaver since\njira1@acme.example,2026-10-01\n")});
        QVERIFY(harness.hasRows(4));
        harness.window()->setPage(ui::Page::Report);
        emit harness.window()->report()->joinsRequested();
        auto *dialog = harness.window()->findChild<ui::JoinsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->view()->sentence().contains(QStringLiteral("They agree in everything")));
    }

    void whatCantHelpIsNotAsked()
    {
        Harness harness;
        QVERIFY(harness.settle());
        emit harness.window()->filesDropped({harness.write(QStringLiteral("x.csv"), "PK\3\4 zip")});
        QTRY_VERIFY(!harness.window()->errorBar()->text().isEmpty());
        QVERIFY(!harness.window()->findChild<ui::ImportDialog *>());
    }
};

QTEST_MAIN(TestImport)
#include "tst_import.moc"
