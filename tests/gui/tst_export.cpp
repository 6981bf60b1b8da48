// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "ui/export/donebar.h"
#include "ui/export/exportdialog.h"
#include "ui/export/pageview.h"
#include "ui/export/printpreview.h"
#include "ui/report/reportpage.h"
#include "ui/widgets/copytable.h"

#include <QPushButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

/// Files with accounts or warnings in them, and paper.
class TestExport final : public QObject
{
    Q_OBJECT

private:
    template <typename Dialog>
    Dialog *openDialog()
    {
        Dialog *dialog = nullptr;
        const bool found = QTest::qWaitFor([&] {
            for (Dialog *one : m->window()->findChildren<Dialog *>()) {
                if (one->isVisible())
                    dialog = one;
            }
            return dialog != nullptr;
        });
        return found ? dialog : nullptr;
    }
    /// Answers the file dialog that is open, and waits until the file is there.
    bool saveAs(const QString &path)
    {
        auto *dialog = openDialog<QFileDialog>();
        if (!dialog || dialog->acceptMode() != QFileDialog::AcceptSave)
            return false;
        QSignalSpy done(&m->composition->writer, &workspace::FileWriter::finished);
        emit dialog->fileSelected(path);
        dialog->close();
        return !done.isEmpty() || done.wait(20000);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
    }
    static void choose(QWidget *dialog, const QString &begin)
    {
        for (QRadioButton *button : dialog->findChildren<QRadioButton *>()) {
            if (button->text().remove(u'&').startsWith(begin)) {
                button->setChecked(true);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no choice ") + begin));
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void init()
    {
        m = std::make_unique<Harness>();
        QVERIFY(m->settle());
        m->composition->opener.openFiles({m->write(QStringLiteral("small.csv"), smallExport(6))});
        QVERIFY(m->hasRows(12));
        m->window()->setPage(ui::Page::Accounts);
        view = m->window()->accounts()->view();
    }
    void cleanup() { m.reset(); }

    void whatMatchesAsCsv()
    {
        view->setColumnShown(static_cast<int>(core::AccountColumn::LastActive), true);
        m->composition->accounts.setQuery(QStringLiteral("trello"));
        QVERIFY(m->hasRows(6));
        m->window()->accounts()->filters()->exportButton()->click();
        auto *dialog = openDialog<ui::ExportDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->choices().extent, ui::Extent::Matching);
        choose(dialog, QStringLiteral("CSV"));
        dialog->findChild<QComboBox *>()->setCurrentIndex(1); // semicolon
        dialog->findChild<QCheckBox *>()->setChecked(false);
        dialog->accept();
        QVERIFY(saveAs(path(QStringLiteral("a.csv"))));

        const QList<QByteArray> lines = contentOf(path(QStringLiteral("a.csv"))).split('\n');
        QCOMPARE(lines.size(), 8); // titles, 6 rows, and nothing behind the last end
        QStringList titles;
        for (const int column : view->shownColumns())
            titles.append(view->columnTitle(column));
        QCOMPARE(QString::fromUtf8(lines.at(0)).trimmed(), titles.join(u';'));
        QVERIFY(lines.at(1).contains("trello0@acme.example"));
        QVERIFY(lines.at(1).contains("2026-10-01")); // a day, not words
        QVERIFY(m->window()->doneBar()->text().startsWith(QStringLiteral("a.csv is written: 6 rows")));
        QVERIFY(!m->window()->status()->isBusy());
        QVERIFY(m->window()->actions().exportAccounts->isEnabled());
    }

    void theSelectionWithAllColumnsAsWorkbook()
    {
        view->selectRow(0);
        view->selectionModel()->select(view->model()->index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m->window()->actions().exportAccounts->trigger();
        auto *dialog = openDialog<ui::ExportDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->choices().extent, ui::Extent::Selection);
        choose(dialog, QStringLiteral("All: "));
        QCOMPARE(dialog->choices().columns, ui::Columns::All);
        dialog->accept();
        QVERIFY(saveAs(path(QStringLiteral("a.xlsx"))));
        QVERIFY(contentOf(path(QStringLiteral("a.xlsx"))).startsWith("PK"));
        QVERIFY(m->window()->doneBar()->text().startsWith(QStringLiteral("a.xlsx is written: 2 rows")));
        m->window()->doneBar()->dismiss();
        QVERIFY(m->window()->doneBar()->text().isEmpty());
    }

    void allAccountsInSpiteOfASearch()
    {
        m->composition->accounts.setQuery(QStringLiteral("trello"));
        QVERIFY(m->hasRows(6));
        m->window()->actions().exportAccounts->trigger();
        auto *dialog = openDialog<ui::ExportDialog>();
        choose(dialog, QStringLiteral("All accounts"));
        choose(dialog, QStringLiteral("CSV"));
        dialog->accept();
        QVERIFY(saveAs(path(QStringLiteral("all.csv"))));
        const QByteArray content = contentOf(path(QStringLiteral("all.csv")));
        QCOMPARE(content.count('\n'), 13);
        QVERIFY(content.startsWith("\xef\xbb\xbf"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        m->window()->actions().exportAccounts->trigger();
        openDialog<ui::ExportDialog>()->accept();
        QVERIFY(saveAs(path(QStringLiteral("none/a.xlsx"))));
        QVERIFY(m->window()->errorBar()->text().contains(QStringLiteral("can't be written")));
        QVERIFY(m->window()->doneBar()->text().isEmpty());
    }

    void cancellingWritesNothing()
    {
        m->composition->opener.openSample(core::SampleKind::Article);
        QVERIFY(m->hasRows(10000));
        m->window()->actions().exportAccounts->trigger();
        openDialog<ui::ExportDialog>()->accept();
        auto *dialog = openDialog<QFileDialog>();
        QVERIFY(dialog);
        QSignalSpy done(&m->composition->writer, &workspace::FileWriter::finished);
        emit dialog->fileSelected(path(QStringLiteral("stopped.xlsx")));
        dialog->close();
        QVERIFY(m->composition->writer.isBusy());
        QVERIFY(m->window()->status()->isBusy());
        QVERIFY(!m->window()->actions().exportAccounts->isEnabled());
        emit m->window()->status()->cancelRequested();
        QVERIFY(!done.isEmpty() || done.wait(20000));
        QVERIFY(!QFile::exists(path(QStringLiteral("stopped.xlsx"))));
        QVERIFY(!m->window()->status()->isBusy());
        QCOMPARE(m->window()->status()->message(), QStringLiteral("Stopped; nothing was written."));
    }

    void aWorkbookThatWouldBeTooLongIsNotOffered()
    {
        ui::ExportOffer offer;
        offer.all = offer.matching = 2'000'000;
        offer.shownColumns = offer.allColumns = 3;
        offer.mostSheetRows = 1'048'575;
        ui::ExportDialog dialog(offer, {}, m->composition->wording.locale, m->window());
        QPushButton *go = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                go = button;
        }
        QVERIFY(go && !go->isEnabled());
        choose(&dialog, QStringLiteral("CSV"));
        QVERIFY(go->isEnabled());
    }

    void theReportIsFilteredAndExportedWhole()
    {
        m->composition->opener.openFiles({m->write(QStringLiteral("odd.csv"),
            "Name,Email,Status,Last active date\nAnn,ann@acme.example,Active,2026-01-01\nBo,no mail,Active,2026-01-01\n"
            "Cy,cy@acme.example,Snoozed,2026-99-01\n,,,\nDi,also none,Active,2026-01-01\n")});
        QVERIFY(m->hasRows(2));
        m->window()->setPage(ui::Page::Report);
        ui::ReportPage *report = m->window()->report();
        const int all = report->table()->model()->rowCount();
        QVERIFY(all >= 4);
        report->kindFilter()->setCurrentIndex(1);
        const int some = report->table()->model()->rowCount();
        QVERIFY(some > 0 && some < all);
        QCOMPARE(report->countText(), QStringLiteral("%1 of %2 rows").arg(some).arg(all));
        report->table()->sortByColumn(static_cast<int>(models::ReportModel::Column::Line), Qt::DescendingOrder);
        QVERIFY(report->table()->model()->rowCount() == some);

        m->window()->actions().exportReport->trigger();
        QVERIFY(saveAs(path(QStringLiteral("report.csv"))));
        QCOMPARE(contentOf(path(QStringLiteral("report.csv"))).count('\n'), all + 1);
        m->window()->actions().exportReport->trigger();
        QVERIFY(saveAs(path(QStringLiteral("report.xlsx"))));
        QVERIFY(contentOf(path(QStringLiteral("report.xlsx"))).startsWith("PK"));
    }

    void pagesAreShownAndSavedAsPdf()
    {
        m->composition->opener.openSample(core::SampleKind::Article);
        QVERIFY(m->hasRows(10000));
        m->composition->accounts.setQuery(QStringLiteral("verdict:billable"));
        QVERIFY(m->hasRows(500));
        m->window()->actions().print->trigger();
        auto *preview = openDialog<ui::PrintPreview>();
        QVERIFY(preview);
        QTRY_VERIFY(preview->pages());
        const int pages = preview->pages()->pageCount();
        QVERIFY(pages > 5 && pages < 40);
        QCOMPARE(preview->pages()->heading().lines.front(), QStringLiteral("500 of 10,000 accounts; search: verdict:billable"));
        auto *page = preview->findChild<ui::PageView *>();
        QTest::keyClick(page, Qt::Key_PageDown);
        QCOMPARE(preview->shownPage(), 1);
        QTest::keyClick(page, Qt::Key_End);
        QCOMPARE(preview->shownPage(), pages - 1);
        QVERIFY(page->accessibleName().contains(QString::number(pages)));

        const auto before = preview->pages();
        for (QComboBox *box : preview->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QStringLiteral("Direction"))
                box->setCurrentIndex(1);
        }
        QTRY_VERIFY(preview->pages() != before);
        QCOMPARE(preview->pages()->page().orientation(), QPageLayout::Portrait);
        QVERIFY(preview->shownPage() < preview->pages()->pageCount());

        const int last = preview->pages()->pageCount();
        emit preview->saveRequested();
        QVERIFY(saveAs(path(QStringLiteral("a.pdf"))));
        const QByteArray pdf = contentOf(path(QStringLiteral("a.pdf")));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pdf.count("/Type /Page\n"), last);
        QVERIFY(m->window()->doneBar()->text().startsWith(QStringLiteral("a.pdf is written: %1 pages").arg(last)));
    }

    void copiedWithTitlesOrWithout()
    {
        view->selectRow(1);
        m->window()->actions().copy->trigger();
        const QString with = QApplication::clipboard()->text();
        QCOMPARE(with.count(u'\n'), 2);
        m->window()->actions().copyBare->trigger();
        const QMimeData *bare = QApplication::clipboard()->mimeData();
        QCOMPARE(with, with.section(u'\n', 0, 0) + u'\n' + bare->text());
        QVERIFY(bare->html().contains(QStringLiteral("<td>")) && !bare->html().contains(QStringLiteral("<th>")));
    }

private:
    std::unique_ptr<Harness> m;
    QTemporaryDir m_folder;
    ui::AccountView *view = nullptr;
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
