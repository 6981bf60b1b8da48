// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "ui/changes/changespage.h"
#include "ui/overview/sincecard.h"
#include "ui/workspace/asking.h"
#include "workspace/catalogue.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

template<typename Dialog>
Dialog *shown(Harness &harness)
{
    Dialog *found = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        for (Dialog *one : harness.window()->findChildren<Dialog *>()) {
            if (one->isVisible())
                found = one;
        }
        return found != nullptr;
    });
    return isThere ? found : nullptr;
}

} // namespace

class TestWorkspace final : public QObject
{
    Q_OBJECT

private slots:
    void accountsAreKeptAndOpenedAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(s("acme.leanseat"));
        {
            Harness harness({}, core::SampleKind::Article);
            QVERIFY(harness.settle());
            harness.composition->opener.openFiles({harness.write(s("managed-accounts-2026-10-31.csv"), smallExport(20))});
            QVERIFY(harness.hasRows(40));
            QSignalSpy kept(&harness.composition->openWorkspace, &app::OpenWorkspace::kept);
            harness.composition->openWorkspace.create(path);
            QVERIFY(kept.wait(10000));
            QCOMPARE(kept.first().first().toLongLong(), qint64(1));
            // The next month goes into it by itself.
            harness.composition->opener.openFiles({harness.write(s("managed-accounts-2026-11-20.csv"), smallExport(25))});
            QVERIFY(kept.wait(10000));
            QVERIFY(harness.hasRows(50));
            QTRY_COMPARE(harness.composition->openWorkspace.snapshots().size(), std::size_t(2));
        }
        Harness harness({path});
        QVERIFY(harness.hasRows(50));
        QCOMPARE(harness.window()->page(), ui::Page::Overview);
        QVERIFY(harness.composition->openWorkspace.isOpen());
        QVERIFY(!harness.composition->openWorkspace.isReadOnly());
        // Ten came; one of them is found from the page of changes.
        QTRY_COMPARE(harness.composition->changes.rowCount(), 10);
        harness.window()->setPage(ui::Page::Changes);
        emit harness.window()->changes()->accountActivated(0);
        QCOMPARE(harness.window()->page(), ui::Page::Accounts);
        QVERIFY(harness.hasRows(1));
        harness.accounts().setQuery(QString());
        QVERIFY(harness.hasRows(50));
        // Opening what is open does nothing: it stays open for writing.
        harness.composition->opener.openFiles({path});
        QVERIFY(harness.settle());
        QVERIFY(!harness.composition->openWorkspace.isReadOnly());
        harness.composition->openWorkspace.showSnapshot(1);
        QVERIFY(harness.hasRows(40));
    }

    void marksAndNotesAreKeptAndUndone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(s("acme.leanseat"));
        Harness harness({}, core::SampleKind::Article);
        QVERIFY(harness.settle());
        harness.composition->opener.openFiles({harness.write(s("managed-accounts-2026-10-31.csv"), smallExport(3))});
        QVERIFY(harness.hasRows(6));
        QSignalSpy kept(&harness.composition->openWorkspace, &app::OpenWorkspace::kept);
        harness.composition->openWorkspace.create(path);
        QVERIFY(kept.wait(10000));
        ui::AccountView *view = harness.window()->accounts()->view();
        harness.window()->setPage(ui::Page::Accounts);
        view->selectAll();
        const ui::WorkspaceActions &actions = harness.window()->workspaceActions();
        actions.markProtected->trigger();
        QTRY_COMPARE(harness.composition->session.current()->totals.isProtected, qint64(6));
        QVERIFY(actions.undo->isEnabled());
        QVERIFY(actions.undo->text().contains(s("6")));
        actions.undo->trigger();
        QTRY_COMPARE(harness.composition->session.current()->totals.isProtected, qint64(0));
        actions.redo->trigger();
        QTRY_COMPARE(harness.composition->session.current()->totals.isProtected, qint64(6));

        view->setCurrentIndex(harness.accounts().index(0, 0));
        actions.note->trigger();
        auto *dialog = shown<ui::NoteDialog>(harness);
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(s("asked on Monday"));
        dialog->accept();
        QTRY_VERIFY(!harness.composition->session.isBusy());
        QTRY_COMPARE(harness.composition->openWorkspace.own().annotations()->find(harness.composition->session.current()->table(), 0)->note, s("asked on Monday"));

        QVERIFY(harness.settle());
        QTRY_VERIFY(view->currentIndex().isValid()); // the account stays current when accounts are judged again
        actions.exception->trigger();
        auto *exception = shown<ui::ExceptionDialog>(harness);
        QVERIFY(exception);
        const auto fields = exception->findChildren<QLineEdit *>();
        for (QLineEdit *field : fields)
            field->setText(s("Ann"));
        exception->accept();
        QTRY_VERIFY(harness.composition->openWorkspace.own().annotations()->all().front().exception.has_value());
    }

    void manyMarksAreMadeBesideTheWindow()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(s("many.leanseat"));
        {
            Harness harness({}, core::SampleKind::Article);
            QVERIFY(harness.settle());
            harness.composition->opener.openFiles({harness.write(s("managed-accounts-2026-10-31.csv"), smallExport(1500))});
            QVERIFY(harness.hasRows(3000));
            app::OpenWorkspace &workspace = harness.composition->openWorkspace;
            QSignalSpy kept(&workspace, &app::OpenWorkspace::kept);
            workspace.create(path);
            QVERIFY(kept.wait(10000));
            QVERIFY(harness.settle());
            harness.window()->setPage(ui::Page::Accounts);
            harness.window()->accounts()->view()->selectAll();
            const ui::WorkspaceActions &actions = harness.window()->workspaceActions();
            actions.markLeaver->trigger();
            QVERIFY(workspace.isChanging());
            actions.markProtected->trigger(); // waits behind it
            QTRY_VERIFY(!workspace.isChanging());
            QTRY_COMPARE(harness.composition->session.current()->totals.isProtected, qint64(3000));
            QCOMPARE(workspace.annotations()->all().size(), std::size_t(3000));
            QCOMPARE(workspace.annotations()->all().front().marks, core::Marks(core::kMarkedLeaver | core::kMarkedProtected));
            actions.undo->trigger();
            actions.undo->trigger(); // waits behind it, too
            QTRY_VERIFY(!workspace.isChanging());
            QTRY_COMPARE(harness.composition->session.current()->totals.isProtected, qint64(0));
            QVERIFY(!workspace.annotations());
            QVERIFY(harness.settle());
            harness.window()->accounts()->view()->selectAll();
            actions.markIntended->trigger();
            QVERIFY(workspace.isChanging()); // closed while it is being made: not lost
        }
        Harness harness({path});
        QVERIFY(harness.hasRows(3000));
        QCOMPARE(harness.composition->openWorkspace.annotations()->all().size(), std::size_t(3000));
    }

    void whoOnlyReadsCannotMark()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(s("read.leanseat"));
        Harness writer({}, core::SampleKind::Article);
        QVERIFY(writer.settle());
        writer.composition->opener.openFiles({writer.write(s("managed-accounts-2026-10-31.csv"), smallExport(3))});
        QVERIFY(writer.hasRows(6));
        QSignalSpy kept(&writer.composition->openWorkspace, &app::OpenWorkspace::kept);
        writer.composition->openWorkspace.create(path);
        QVERIFY(kept.wait(10000));
        Harness reader({path});
        QVERIFY(reader.hasRows(6));
        QVERIFY(reader.composition->openWorkspace.isReadOnly());
        for (Harness *one : {&writer, &reader}) {
            one->window()->setPage(ui::Page::Accounts);
            for (QAction *action : one->window()->workspaceActions().ofAccounts())
                QCOMPARE(action->isEnabled(), one == &writer);
        }
    }

    void booksAndThresholdsAreTheOrganisations()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(s("books.leanseat"));
        const QList<core::Threshold> wanted {{core::ThresholdWhat::Billable, 450}};
        {
            Harness harness({}, core::SampleKind::Article);
            QVERIFY(harness.settle());
            harness.composition->opener.openFiles({harness.write(s("managed-accounts-2026-10-31.csv"), smallExport(3))});
            QVERIFY(harness.hasRows(6));
            QSignalSpy kept(&harness.composition->openWorkspace, &app::OpenWorkspace::kept);
            harness.composition->openWorkspace.create(path);
            QVERIFY(kept.wait(10000));
            models::Settings &settings = harness.composition->settings;
            core::PriceBook book = workspace::shippedPriceBooks().front();
            book.id = s("contract");
            settings.setOwnBooks({book}, s("contract"), s("a book"), {});
            settings.setThresholds(wanted, s("a threshold"));
            QVERIFY(harness.composition->preferences.thresholds().isEmpty());
            QVERIFY(harness.settle());
            harness.composition->openWorkspace.close();
            QVERIFY(settings.state().thresholds.isEmpty());
        }
        Harness harness({path}); // with a folder of its own: it knows no such book
        QVERIFY(harness.hasRows(6));
        const models::SettingsState &state = harness.composition->settings.state();
        QCOMPARE(state.thresholds, wanted);
        QCOMPARE(state.ownBooks->size(), std::size_t(1));
        QCOMPARE(state.ownBooks->front().id, s("contract"));
        QCOMPARE(harness.composition->session.current()->prices.id, s("contract"));
        QVERIFY(harness.composition->preferences.thresholds().isEmpty());
        QVERIFY(harness.composition->ownBooks.read().empty());
        harness.composition->openWorkspace.close();
        QVERIFY(state.ownBooks->empty());
        QVERIFY(state.thresholds.isEmpty());
    }

    void changesFollowWhatIsShown()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(s("acme.leanseat"));
        Harness harness({}, core::SampleKind::Article);
        QVERIFY(harness.settle());
        app::OpenWorkspace &workspace = harness.composition->openWorkspace;
        QSignalSpy kept(&workspace, &app::OpenWorkspace::kept);
        harness.composition->opener.openFiles({harness.write(s("managed-accounts-2026-08-31.csv"), smallExport(20))});
        QVERIFY(harness.hasRows(40));
        workspace.create(path);
        QTRY_COMPARE(kept.count(), 1);
        harness.composition->opener.openFiles({harness.write(s("managed-accounts-2026-09-30.csv"), smallExport(22))});
        QTRY_COMPARE(kept.count(), 2);
        ui::ChangesPage *page = harness.window()->changes();
        ui::SinceCard *since = harness.window()->overview()->since();
        QTRY_COMPARE(page->toId(), qint64(2));
        QTRY_COMPARE(harness.composition->changes.rowCount(), 4);
        harness.composition->opener.openFiles({harness.write(s("managed-accounts-2026-10-31.csv"), smallExport(25))});
        QTRY_COMPARE(kept.count(), 3);
        QTRY_COMPARE(page->toId(), qint64(3));
        QCOMPARE(page->fromId(), qint64(2));
        QTRY_COMPARE(harness.composition->changes.rowCount(), 6);
        QVERIFY(since->title().contains(s("30 Sep 2026")));

        // Others by hand stay until the workspace has other snapshots.
        page->choose(1, 3);
        emit page->compareRequested(1, 3);
        QTRY_COMPARE(harness.composition->changes.rowCount(), 10);
        emit since->changesRequested();
        QTRY_COMPARE(harness.composition->changes.rowCount(), 6);
        QCOMPARE(page->fromId(), qint64(2));

        // An older one: everything is of that day, and it is said.
        workspace.showSnapshot(2);
        QVERIFY(harness.hasRows(44));
        QTRY_COMPARE(page->toId(), qint64(2));
        QTRY_VERIFY(since->title().contains(s("31 Aug 2026")));
        QTRY_VERIFY(harness.window()->errorBar()->isNotice() && harness.window()->errorBar()->text().contains(s("30 Sep 2026")));
        QPushButton *newest = nullptr;
        for (QPushButton *button : harness.window()->errorBar()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(s("newest")))
                newest = button;
            QVERIFY(!button->isVisible() || !button->text().contains(s("Read it as")));
        }
        QVERIFY(newest);
        newest->click();
        QVERIFY(harness.hasRows(50));
        QTRY_COMPARE(page->toId(), qint64(3));
        QVERIFY(harness.window()->errorBar()->text().isEmpty());

        // What was written lies in the file itself, not beside it.
        QTRY_COMPARE(QFileInfo(path + s("-wal")).size(), qint64(0));
    }

    void aPartOfTheAccountsIsAskedAbout()
    {
        QTemporaryDir folder;
        Harness harness({}, core::SampleKind::Article);
        QVERIFY(harness.settle());
        harness.composition->opener.openFiles({harness.write(s("managed-accounts-2026-10-31.csv"), smallExport(30))});
        QVERIFY(harness.hasRows(60));
        QSignalSpy kept(&harness.composition->openWorkspace, &app::OpenWorkspace::kept);
        harness.composition->openWorkspace.create(folder.filePath(s("acme.leanseat")));
        QVERIFY(kept.wait(10000));
        harness.composition->opener.openFiles({harness.write(s("managed-accounts-2026-11-20.csv"), smallExport(5))});
        auto *box = shown<QMessageBox>(harness);
        QVERIFY(box);
        QVERIFY(box->text().contains(s("16 %")));
        // What is shown isn't kept: nothing is said of what changed since.
        QCOMPARE(harness.window()->overview()->since()->state(), models::SinceDocument::State::Comparing);
        box->button(QMessageBox::Cancel)->click();
        QVERIFY(harness.hasRows(60));
        QCOMPARE(harness.composition->openWorkspace.snapshots().size(), std::size_t(1));
        QTRY_COMPARE(harness.window()->overview()->since()->state(), models::SinceDocument::State::OneSnapshot);
    }

    void anotherOrganisationIsAskedAbout()
    {
        QTemporaryDir folder;
        Harness harness({}, core::SampleKind::Article);
        QVERIFY(harness.settle());
        harness.composition->opener.openFiles({harness.write(s("managed-accounts-2026-10-31.csv"), smallExport(3))});
        QVERIFY(harness.hasRows(6));
        QSignalSpy kept(&harness.composition->openWorkspace, &app::OpenWorkspace::kept);
        harness.composition->openWorkspace.create(folder.filePath(s("acme.leanseat")));
        QVERIFY(kept.wait(10000));
        QByteArray other = smallExport(2);
        other.replace("acme.example", "other.example").replace(",a", ",zz").replace(",b", ",yy");
        harness.composition->opener.openFiles({harness.write(s("managed-accounts-2026-11-20.csv"), other)});
        auto *box = shown<QMessageBox>(harness);
        QVERIFY(box);
        box->button(QMessageBox::Cancel)->click();
        QVERIFY(harness.hasRows(6));
        QCOMPARE(harness.composition->openWorkspace.snapshots().size(), std::size_t(1));
    }

    void aSampleClosesIt()
    {
        QTemporaryDir folder;
        Harness harness({}, core::SampleKind::Article);
        QVERIFY(harness.settle());
        harness.composition->openWorkspace.create(folder.filePath(s("empty.leanseat")));
        QTRY_VERIFY(harness.composition->openWorkspace.isOpen());
        // A sample never goes into a workspace.
        QCOMPARE(harness.composition->openWorkspace.snapshots().size(), std::size_t(0));
        QCOMPARE(harness.window()->page(), ui::Page::Welcome);
        QCOMPARE(harness.window()->topBar()->organisation(), s("empty"));
        harness.window()->actions().sampleRich->trigger();
        QTRY_VERIFY(!harness.composition->openWorkspace.isOpen());
        QVERIFY(harness.settle());
    }

    void whatIsNoWorkspaceIsSaid()
    {
        Harness harness({}, core::SampleKind::Article);
        QVERIFY(harness.settle());
        harness.composition->opener.openFiles({harness.write(s("bad.leanseat"), "hello")});
        QTRY_VERIFY(harness.window()->errorBar()->isVisible());
        QVERIFY(harness.window()->errorBar()->text().contains(s("damaged")));
        QVERIFY(!harness.composition->openWorkspace.isOpen());
    }
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
