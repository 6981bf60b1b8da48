// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkingharness.h"

#include "ui/settings/connectionssection.h"
#include "ui/settings/settingspage.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>

#include <atomic>

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

app::Talking quiet()
{
    app::Talking talking;
    talking.handshake
        = [](const core::Connection &, std::stop_token) { return std::optional<workspace::SimulatedAtlassian>(); };
    talking.preflight = [](const app::Door &, const QStringList &, const QDateTime &, const auto &, std::stop_token) {
        return core::Result<workspace::PreflightRun>(core::fail(core::ErrorCode::Cancelled));
    };
    talking.synchronise = [](const app::Door &, const workspace::SyncRequest &request, workspace::PageStore &,
                              const workspace::SyncProgressSink &, std::stop_token) { return writtenDump(request, 5); };
    return talking;
}

void waitForStop(const std::stop_token &stop)
{
    std::atomic<bool> isStopped = false;
    const std::stop_callback onStop(stop, [&isStopped] {
        isStopped = true;
        isStopped.notify_all();
    });
    isStopped.wait(false);
}

} // namespace

class TestSync final : public QObject
{
    Q_OBJECT

private slots:
    void theResultBecomesASnapshot()
    {
        std::atomic<bool> hasKey = false;
        app::Talking talking = quiet();
        talking.synchronise = [&hasKey](const app::Door &door, const workspace::SyncRequest &request,
                                  workspace::PageStore &, const workspace::SyncProgressSink &, std::stop_token) {
            hasKey = door.key.reveal() == QByteArrayView("key") && request.orgId == door.connection.orgId;
            auto result = writtenDump(request, 5);
            result->sites = {s("acme.atlassian.net"), s("other.atlassian.net")};
            return result;
        };
        TalkingHarness one(talking);
        QVERIFY(one.open({TalkingHarness::organisation()}));
        QCOMPARE(one.window()->page(), ui::Page::Welcome);
        QSignalSpy kept(&one.app().openWorkspace, &app::OpenWorkspace::kept);
        one.window()->atlassianActions().sync->trigger();
        QVERIFY(kept.wait(20000));
        QVERIFY(hasKey);
        QVERIFY(one.harness.hasRows(5));
        QTRY_COMPARE(one.app().openWorkspace.snapshots().size(), std::size_t(1));
        const core::SnapshotFile file = one.app().openWorkspace.snapshots().front().files.front();
        QVERIFY(file.name.startsWith(s("atlassian-sync-")));
        QCOMPARE(file.kind, core::SourceKind::ApiDump);
        // The name and how old it is.
        QTRY_COMPARE(one.window()->topBar()->organisation(), s("Acme Ltd"));
        QVERIFY(one.window()->topBar()->info().contains(s("synced 4 days ago")));
        QCOMPARE(one.app().openWorkspace.own().profile().name, s("Acme Ltd"));
        QTRY_VERIFY(one.window()->status()->message().contains(s("5 accounts loaded from Atlassian")));
        // Its sites are offered, and taken when somebody agrees.
        QTRY_VERIFY(one.bar()->text().contains(s("2 sites")));
        QVERIFY(one.app().openWorkspace.own().profile().ownSites.isEmpty());
        QPushButton *take = one.offer(s("own sites"));
        QVERIFY(take);
        take->click();
        QTRY_COMPARE(one.app().openWorkspace.own().profile().ownSites.size(), 2);
        QCOMPARE(one.app().openWorkspace.own().profile().name, s("Acme Ltd"));
        QVERIFY(one.harness.settle());
    }

    void progressIsShownAndCanBeStopped()
    {
        std::atomic<int> runs = 0;
        std::atomic<int> pagesThere = -1;
        app::Talking talking = quiet();
        talking.synchronise = [&](const app::Door &, const workspace::SyncRequest &request, workspace::PageStore &pages,
                                  const workspace::SyncProgressSink &progress,
                                  std::stop_token stop) -> core::Result<workspace::SyncResult> {
            if (const auto there = pages.kept(s("accounts")); there && *there)
                pagesThere = static_cast<int>((*there)->pages.size());
            if (++runs > 1)
                return writtenDump(request, 3);
            if (!pages.begin(s("accounts")) || !pages.add(s("accounts"), "{}", s("next")))
                return core::fail(core::ErrorCode::StorageFailed);
            progress({workspace::SyncPart::Accounts, 1200, 10000, 85, 120, 12});
            waitForStop(stop);
            return core::fail(core::ErrorCode::Cancelled);
        };
        TalkingHarness one(talking);
        QVERIFY(one.open({TalkingHarness::organisation()}));
        one.window()->atlassianActions().sync->trigger();
        QTRY_VERIFY(TalkingHarness::says(one.window()->status(), s("1,200 of 10,000")));
        QVERIFY(TalkingHarness::says(one.window()->status(), s("85 a second · 2 minutes left")));
        QVERIFY(!one.window()->atlassianActions().sync->isEnabled());
        emit one.window()->status()->cancelRequested();
        QTRY_VERIFY(!one.app().syncing.isRunning());
        QVERIFY(one.bar()->isNotice());
        QVERIFY(one.bar()->text().contains(s("stopped")));
        QVERIFY(TalkingHarness::says(one.bar(), s("the next one goes on")));
        QVERIFY(!one.window()->status()->isBusy());
        QVERIFY(one.window()->atlassianActions().sync->isEnabled());
        QCOMPARE(pagesThere.load(), -1);
        // And the next one has the page.
        one.window()->atlassianActions().sync->trigger();
        QVERIFY(one.harness.hasRows(3));
        QCOMPARE(pagesThere.load(), 1);
    }

    void aFailureIsSaidWithItsDetails()
    {
        app::Talking talking = quiet();
        talking.synchronise
            = [](const app::Door &, const workspace::SyncRequest &, workspace::PageStore &,
                  const workspace::SyncProgressSink &, std::stop_token) -> core::Result<workspace::SyncResult> {
            core::Error error {
                core::ErrorCode::KeyRefused, s("GET /admin/v1/orgs/{orgId}/users"), 0, 0, s("Unauthorized")};
            error.status = 401;
            error.reason = s("ADMIN-401-1");
            error.requestId = s("req-17");
            return core::Unexpected(error);
        };
        TalkingHarness one(talking);
        QVERIFY(one.open({TalkingHarness::organisation()}));
        one.window()->atlassianActions().sync->trigger();
        QTRY_VERIFY(one.bar()->text().contains(s("did not accept the key")));
        QVERIFY(!one.bar()->isNotice());
        for (QAbstractButton *button : one.bar()->findChildren<QAbstractButton *>()) {
            if (button->text().contains(s("Details")))
                button->click();
        }
        QVERIFY(TalkingHarness::says(
            one.bar(), s("GET /admin/v1/orgs/{orgId}/users · 401 · ADMIN-401-1 · Unauthorized · req-17")));
        QVERIFY(one.window()->welcome()->title().contains(s("Drop"))); // not loading any more
        QCOMPARE(one.app().openWorkspace.snapshots().size(), std::size_t(0));
    }

    void whatStaysUnknownIsSaid()
    {
        app::Talking talking = quiet();
        talking.synchronise = [](const app::Door &, const workspace::SyncRequest &request, workspace::PageStore &,
                                  const workspace::SyncProgressSink &, std::stop_token) {
            auto result = writtenDump(request, 4);
            core::Error error {core::ErrorCode::NotAllowed, s("GET /admin/v2/orgs/{orgId}/directories"), 0, 0, {}};
            error.status = 403;
            result->gaps.push_back({workspace::SyncPart::Directory, error});
            result->notAsked = 12;
            return result;
        };
        TalkingHarness one(talking);
        QVERIFY(one.open({TalkingHarness::organisation()}));
        one.window()->atlassianActions().sync->trigger();
        QTRY_VERIFY(one.bar()->isNotice() && one.bar()->text().contains(s("stays unknown")));
        QVERIFY(one.harness.settle());
        QVERIFY(TalkingHarness::says(
            one.bar(), s("Who is managed by an identity provider stays unknown: Atlassian does not allow this.")));
        QVERIFY(TalkingHarness::says(one.bar(), s("12 accounts")));
        QVERIFY(one.harness.hasRows(4));
        // Told once: judging again doesn't bring it back.
        one.bar()->dismiss();
        one.app().opener.rejudge();
        QVERIFY(one.harness.settle());
        QVERIFY(one.bar()->text().isEmpty());
    }

    void withoutAKeyItIsSaid()
    {
        TalkingHarness one(quiet());
        QVERIFY(one.open({TalkingHarness::organisation()}, TalkingHarness::Key::Without));
        one.window()->atlassianActions().sync->trigger();
        QTRY_VERIFY(!one.bar()->text().isEmpty());
        QVERIFY(!one.bar()->isNotice());
        QVERIFY(!one.app().syncing.isRunning());
    }

    void withoutAConnectionItLeadsToOne()
    {
        TalkingHarness one(quiet());
        QVERIFY(one.open({}));
        one.window()->atlassianActions().sync->trigger();
        QCOMPARE(one.window()->page(), ui::Page::Settings);
        QVERIFY(one.bar()->text().contains(s("no connection")));
    }

    void withoutAWorkspaceOneIsOffered()
    {
        TalkingHarness one(quiet());
        QVERIFY(one.harness.settle());
        one.window()->atlassianActions().sync->trigger();
        auto *box = one.window()->findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QVERIFY(box->text().contains(s("workspace")));
        box->reject();
    }

    void severalConnectionsAreASubmenu()
    {
        app::Talking talking = quiet();
        std::atomic<int> second = 0;
        talking.synchronise = [&second](const app::Door &door, const workspace::SyncRequest &request,
                                  workspace::PageStore &, const workspace::SyncProgressSink &, std::stop_token) {
            second += door.connection.name == s("Beta & Sons") ? 1 : 0;
            return writtenDump(request, 2);
        };
        TalkingHarness one(talking);
        QVERIFY(one.open({TalkingHarness::organisation(), TalkingHarness::organisation(s("c2"), s("Beta & Sons"))}));
        const ui::AtlassianActions &actions = one.window()->atlassianActions();
        QVERIFY(actions.syncWith->menuAction()->isVisible());
        QCOMPARE(actions.syncWith->actions().size(), 2);
        QSignalSpy kept(&one.app().openWorkspace, &app::OpenWorkspace::kept);
        actions.syncWith->actions().at(1)->trigger();
        QVERIFY(kept.wait(20000));
        QCOMPARE(second.load(), 1);
        QTRY_VERIFY(actions.sync->isEnabled());
        QVERIFY(one.harness.settle());
        // The one that was used last is meant from now on.
        actions.sync->trigger();
        QTRY_COMPARE(second.load(), 2);
        QTRY_VERIFY(!one.app().syncing.isRunning());
    }

    void closingTheWorkspaceEndsIt()
    {
        app::Talking talking = quiet();
        std::atomic<bool> isStored = true;
        talking.synchronise
            = [&isStored](const app::Door &, const workspace::SyncRequest &, workspace::PageStore &pages,
                  const workspace::SyncProgressSink &, std::stop_token stop) -> core::Result<workspace::SyncResult> {
            waitForStop(stop);
            isStored = pages.begin(s("accounts")).has_value(); // answers, though nothing is open
            return core::fail(core::ErrorCode::Cancelled);
        };
        {
            TalkingHarness one(talking);
            QVERIFY(one.open({TalkingHarness::organisation()}));
            one.window()->atlassianActions().sync->trigger();
            QTRY_VERIFY(one.app().syncing.isRunning());
            one.app().openWorkspace.close();
            QVERIFY(!one.app().syncing.isRunning());
            QVERIFY(one.app().connections.all().empty());
        }
        // The window waited for its thread. The file may have been closed before or after the answer.
        TalkingHarness two(talking);
        QVERIFY(two.open({TalkingHarness::organisation()}));
        two.window()->atlassianActions().sync->trigger();
        QTRY_VERIFY(two.app().syncing.isRunning()); // and goes with the window
    }

    void aSimulatedAtlassianIsMarked()
    {
        app::Talking talking = quiet();
        talking.handshake = [](const core::Connection &connection, std::stop_token) {
            return connection.name == s("Acme")
                ? std::optional(workspace::SimulatedAtlassian {s("Acme Ltd"), connection.orgId})
                : std::nullopt;
        };
        TalkingHarness one(talking);
        QVERIFY(one.harness.settle());
        QVERIFY(!one.window()->isRehearsal());
        QVERIFY(one.open({TalkingHarness::organisation(), TalkingHarness::organisation(s("c2"), s("Real"))}));
        QTRY_VERIFY(one.window()->isRehearsal());
        auto *word = one.window()->topBar()->findChild<QWidget *>(s("rehearsal"));
        QVERIFY(word && word->isVisible());
        QVERIFY(word->toolTip().contains(s("Acme Ltd")));
        QVERIFY(one.window()->contentsMargins().left() > 0);
        const QImage picture = one.window()->grab().toImage();
        const QColor corner = picture.pixelColor(1, picture.height() / 2);
        QVERIFY2(corner.red() > corner.green() + 60 && corner.red() > corner.blue() + 60, qPrintable(corner.name()));
        // The other one is no simulated one.
        one.window()->atlassianActions().syncWith->actions().at(1)->trigger();
        QTRY_VERIFY(!one.window()->isRehearsal());
        QVERIFY(!word->isVisible());
        QCOMPARE(one.window()->contentsMargins().left(), 0);
        QTRY_VERIFY(!one.app().syncing.isRunning());
        QVERIFY(one.harness.settle());
    }

    /// From the button to the list of rights, through the function that asks.
    void aConnectionIsTested()
    {
        app::Talking talking;
        talking.test = [](const app::Door &door, std::stop_token) {
            core::Finding proved;
            proved.right = core::Right::ReadAccounts;
            proved.standing = door.key.reveal() == QByteArrayView("key") ? core::Standing::Proved : core::Standing::Missing;
            core::Finding missing;
            missing.right = core::Right::ManageAccounts;
            missing.standing = core::Standing::Missing;
            missing.cure = core::Cure::KeyWithoutScopes;
            return core::Findings {proved, missing};
        };
        talking.handshake = [](const core::Connection &, std::stop_token) { return std::optional<workspace::SimulatedAtlassian>(); };
        TalkingHarness opened(talking);
        QVERIFY(opened.open({TalkingHarness::organisation()}));
        opened.window()->settings()->showPart(ui::SettingsPage::Part::Connections);
        opened.window()->setPage(ui::Page::Settings);
        ui::ConnectionsSection *section = opened.window()->settings()->connections();
        QTRY_COMPARE(opened.app().connectionList.rowCount(), 1);
        section->select(opened.app().connections.all().front().id);
        QTRY_VERIFY(section->testButton()->isEnabled());
        section->testButton()->click();
        QTRY_VERIFY(section->words().contains(QLatin1String("No scope opens this")));
        QVERIFY(section->words().contains(QLatin1String("Read managed accounts")));
    }
};

QTEST_MAIN(TestSync)
#include "tst_sync.moc"
