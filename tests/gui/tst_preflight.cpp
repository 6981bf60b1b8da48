// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkingharness.h"

#include "ui/accounts/explanationpanel.h"
#include "ui/changes/changetable.h"
#include "ui/preflight/preflightdialog.h"
#include "ui/preflight/preflightsection.h"

#include <QAction>
#include <QClipboard>
#include <QSignalSpy>

#include <atomic>

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

core::Preflight answered(const QString &id, const QDateTime &asked, bool isScim)
{
    core::Preflight answer {id, asked, {}, std::vector<core::ScimLink>()};
    const core::PrivilegeRule rule
        = isScim ? core::PrivilegeRule {false, s("externalDirectory.scim")} : core::PrivilegeRule {true, {}};
    for (const char *privilege : {"email.set", "lifecycle.enablement", "lifecycle.delete"})
        answer.rules.emplace(s(privilege), rule);
    if (isScim)
        answer.links->push_back({s("d1"), s("u1")});
    return answer;
}

/// Every second account is managed by SCIM, the last one is not found.
app::Talking fake(std::atomic<int> &asked)
{
    app::Talking talking;
    talking.handshake
        = [](const core::Connection &, std::stop_token) { return std::optional<workspace::SimulatedAtlassian>(); };
    talking.synchronise = [](const app::Door &, const workspace::SyncRequest &request, workspace::PageStore &,
                              const workspace::SyncProgressSink &, std::stop_token) { return writtenDump(request, 5); };
    talking.preflight = [&asked](const app::Door &, const QStringList &ids, const QDateTime &now,
                            const std::function<void(qint64, qint64)> &progress, std::stop_token) {
        asked += static_cast<int>(ids.size());
        workspace::PreflightRun run;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            progress(i + 1, ids.size());
            if (ids[i] == s("id4"))
                run.failures.push_back(
                    {ids[i], {core::ErrorCode::NotThere, s("GET /users/{account_id}/manage"), 0, 0, {}}});
            else
                run.answers.push_back(answered(ids[i], now, ids[i] == s("id1") || ids[i] == s("id3")));
        }
        return core::Result<workspace::PreflightRun>(run);
    };
    return talking;
}

bool synced(TalkingHarness &one)
{
    if (!one.open({TalkingHarness::organisation()}))
        return false;
    QSignalSpy kept(&one.app().openWorkspace, &app::OpenWorkspace::kept);
    one.window()->atlassianActions().sync->trigger();
    if (!kept.wait(20000) || !one.harness.hasRows(5) || !one.harness.settle())
        return false;
    one.window()->setPage(ui::Page::Accounts);
    return QTest::qWaitFor([&] { return one.window()->atlassianActions().preflight->isEnabled(); });
}

} // namespace

class TestPreflight final : public QObject
{
    Q_OBJECT

private slots:
    void aSelectionIsAskedShownAndKept()
    {
        std::atomic<int> asked = 0;
        const app::Talking talking = fake(asked);
        TalkingHarness one(talking);
        QVERIFY(synced(one));
        ui::AccountView *view = one.window()->accounts()->view();
        QVERIFY(view->actions().contains(one.window()->atlassianActions().preflight)); // in its context menu
        view->selectAll();
        one.window()->atlassianActions().preflight->trigger();
        ui::PreflightDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = one.window()->findChild<ui::PreflightDialog *>()) && dialog->isVisible());
        QCOMPARE(asked.load(), 5);
        QCOMPARE(dialog->sentence(), s("5 accounts: 4 answered, 1 without an answer"));
        QVERIFY(TalkingHarness::says(dialog, s("Non-billable policy: 2 eligible, 2 blocked")));
        QVERIFY(TalkingHarness::says(one.bar(), s("About 1 account there is no answer.")));
        // Sorted by a column, copied as a table.
        dialog->table()->sortByColumn(static_cast<int>(models::PreflightModel::Column::Option2), Qt::AscendingOrder);
        QVERIFY(dialog->table()->model()->index(4, 3).data().toString().contains(s("eligible")));
        dialog->table()->selectAll();
        dialog->table()->copy();
        QVERIFY(QApplication::clipboard()->text().contains(s("blocked: SCIM directory")));
        dialog->accept();

        // In the panel, of the account that is current.
        for (int row = 0; row < 5; ++row) {
            if (one.app().session.current()->table().id(one.app().accounts.accountRow(row)) == "id1")
                view->setCurrentIndex(one.harness.accounts().index(row, 0));
        }
        ui::PreflightSection *section = one.window()->accounts()->panel()->preflight();
        QTRY_VERIFY(section->text().contains(s("A SCIM directory manages it.")));
        QVERIFY(section->text().contains(s("asked just now")));
        QVERIFY(section->text().contains(s("Its e-mail address can't be changed: a SCIM directory manages it.")));
        // Alone it is asked again from there, without the table.
        section->askButton()->click();
        QTRY_COMPARE(asked.load(), 6);
        QTRY_VERIFY(!one.app().preflighting.isRunning());
        QTRY_VERIFY(!one.window()->findChild<ui::PreflightDialog *>());

        // The workspace keeps it.
        one.app().openWorkspace.close();
        QVERIFY(!one.app().preflighting.answer(s("id1")));
        one.app().openWorkspace.open(one.path());
        QTRY_VERIFY(one.app().preflighting.answer(s("id1")));
        QCOMPARE(core::managerOf(*one.app().preflighting.answer(s("id1"))), s("scim"));
        QVERIFY(one.harness.settle());
    }

    void itCanBeStopped()
    {
        std::atomic<int> asked = 0;
        app::Talking talking = fake(asked);
        talking.preflight = [](const app::Door &, const QStringList &ids, const QDateTime &now,
                                const std::function<void(qint64, qint64)> &progress, std::stop_token stop) {
            progress(1, ids.size());
            std::atomic<bool> isStopped = false;
            const std::stop_callback onStop(stop, [&isStopped] {
                isStopped = true;
                isStopped.notify_all();
            });
            isStopped.wait(false);
            workspace::PreflightRun run;
            run.answers.push_back(answered(ids.front(), now, false));
            return core::Result<workspace::PreflightRun>(run);
        };
        TalkingHarness one(talking);
        QVERIFY(synced(one));
        one.window()->accounts()->view()->selectAll();
        one.window()->atlassianActions().preflight->trigger();
        QTRY_VERIFY(TalkingHarness::says(one.window()->status(), s("1 of 5")));
        QVERIFY(!one.window()->atlassianActions().sync->isEnabled());
        emit one.window()->status()->cancelRequested();
        QTRY_VERIFY(!one.app().preflighting.isRunning());
        QVERIFY(one.window()->status()->message().contains(s("not asked any more")));
        QCOMPARE(one.app().preflighting.answered().size(), 1);
        QVERIFY(one.window()->atlassianActions().sync->isEnabled());
        QTRY_VERIFY(one.window()->findChild<ui::PreflightDialog *>()); // what was answered by then
    }

    void aFailureIsSaid()
    {
        std::atomic<int> asked = 0;
        app::Talking talking = fake(asked);
        talking.preflight = [](const app::Door &, const QStringList &, const QDateTime &,
                                const std::function<void(qint64, qint64)> &, std::stop_token) {
            core::Error error {core::ErrorCode::NotAllowed, s("GET /users/{account_id}/manage"), 0, 0, {}};
            error.reason = s("forbidden.insufficientScope");
            return core::Result<workspace::PreflightRun>(core::Unexpected(error));
        };
        TalkingHarness one(talking);
        QVERIFY(synced(one));
        one.window()->accounts()->view()->setCurrentIndex(one.harness.accounts().index(0, 0));
        one.window()->atlassianActions().preflight->trigger();
        QTRY_VERIFY(one.bar()->text().contains(s("does not allow")));
        QVERIFY(TalkingHarness::says(one.bar(), s("organisation key without scopes")));
        QVERIFY(!one.window()->status()->isBusy());
    }

    void onlyAccountsAreAskedAbout()
    {
        std::atomic<int> asked = 0;
        const app::Talking talking = fake(asked);
        TalkingHarness one(talking);
        QVERIFY(synced(one));
        one.window()->setPage(ui::Page::Overview);
        QVERIFY(!one.window()->atlassianActions().preflight->isEnabled());
        QVERIFY(!one.window()->atlassianActions().matrix->isEnabled());
    }
};

QTEST_MAIN(TestPreflight)
#include "tst_preflight.moc"
