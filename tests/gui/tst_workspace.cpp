// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "ui/changes/changespage.h"
#include "ui/workspace/asking.h"

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
        QVERIFY(harness.window()->errorBar()->text().contains(s("no Leanseat workspace")));
        QVERIFY(!harness.composition->openWorkspace.isOpen());
    }
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
