// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection.h"
#include "workspace/archive.h"
#include "workspace/archivepages.h"
#include "workspace/connectiontest.h"
#include "workspace/importing.h"
#include "workspace/preflight.h"
#include "workspace/sync.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

namespace {

using core::ErrorCode;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The simulated Atlassian as a process of its own, as in real life.
class Served
{
public:
    explicit Served(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(LEANSEAT_CLI), QStringList {s("rehearsal"), s("serve"), s("--until-stdin-closes")} + arguments);
        while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine() && m_process.waitForReadyRead(20000)) { }
        m_said = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~Served()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10000))
            m_process.kill();
    }
    bool isReady() const { return m_said.contains(s("apiBase")); }
    core::Connection connection() const
    {
        core::Connection connection;
        connection.name = s("Acme");
        connection.base = QUrl(m_said.value(s("apiBase")).toString());
        connection.orgId = m_said.value(s("orgId")).toString();
        return connection;
    }
    core::Secret key(const char *which = "org") const { return core::Secret(m_said.value(s("keys")).toObject().value(QLatin1String(which)).toString().toUtf8()); }
    const QJsonObject &said() const { return m_said; }

private:
    QProcess m_process;
    QJsonObject m_said;
};

/// A workspace with one connection to a simulated Atlassian.
class Acme
{
public:
    explicit Acme(const Served &served, const char *key = "org")
    {
        store::OpenOptions options;
        options.create = true;
        archive = std::move(*workspace::Archive::open(folder.filePath(s("acme.leanseat")), options));
        connection = served.connection();
        connection.id = s("acme-1");
        if (const auto added = archive->connections().add(connection, s("tester"), now); !added)
            qFatal("the connection is refused");
        begin(served, key);
        pages = std::make_unique<workspace::ArchivePages>(archive->syncs(), connection.id, now);
    }
    /// As if the program was started again.
    void begin(const Served &served, const char *key = "org")
    {
        conversation = std::make_unique<workspace::Conversation>();
        if (const auto added = conversation->add(connection, served.key(key)); !added)
            qFatal("the address is refused");
    }
    core::Result<workspace::SyncResult> sync(const workspace::SyncProgressSink &progress = {}, std::stop_token stop = {})
    {
        workspace::SyncRequest request {connection.orgId, folder.path(), now};
        return workspace::synchronise(request, *conversation, *pages, progress, std::move(stop));
    }
    core::Result<workspace::Imported> keep(const workspace::SyncResult &result)
    {
        workspace::LoadRequest load;
        intake::ReadOptions options;
        options.kind = core::SourceKind::ApiDump;
        load.files = {{result.file, options}};
        load.profile.ownSites = result.sites;
        load.today = core::toDay(now.date());
        const auto base = workspace::importBase(*archive);
        auto import = workspace::prepareImport(load, *base, pool);
        if (!import)
            return core::Unexpected(import.error());
        assessment = import->assessment;
        return workspace::commitImport(*archive, *import, s("tester"), now, pool);
    }

    QDateTime now {QDate(2026, 11, 25), QTime(1, 2, 3), Qt::UTC};
    QTemporaryDir folder;
    workspace::Pool pool;
    core::Connection connection;
    std::unique_ptr<workspace::Archive> archive;
    std::unique_ptr<workspace::Conversation> conversation;
    std::unique_ptr<workspace::ArchivePages> pages;
    core::AssessmentPtr assessment;
};

} // namespace

class TestSync final : public QObject
{
    Q_OBJECT

private slots:
    void allAccountsBecomeASnapshot()
    {
        const Served served({s("--sample"), s("rich")});
        QVERIFY(served.isReady());
        Acme acme(served);
        QVERIFY(acme.conversation->simulated());
        std::set<workspace::SyncPart> parts;
        const auto result = acme.sync([&parts](const workspace::SyncProgress &progress) { parts.insert(progress.part); });
        QVERIFY2(result, qPrintable(result ? QString() : result.error().subject + result.error().detail));
        QVERIFY(result->gaps.empty());
        QVERIFY(!result->sites.isEmpty());
        QVERIFY(!result->domains.isEmpty());
        QVERIFY(!result->organisation.isEmpty());
        QVERIFY(parts.contains(workspace::SyncPart::Accounts) && parts.contains(workspace::SyncPart::Directory));
        const auto kept = acme.keep(*result);
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().subject + kept.error().detail));
        QCOMPARE(kept->snapshot, qint64(1));
        QCOMPARE(qint64(acme.assessment->rowCount()), result->accounts);
        // Atlassian's own flag, counted by both.
        QCOMPARE(acme.assessment->totals.flaggedBillable, result->billable);
        QVERIFY(result->billableNotTold > 0 && result->billableNotTold < result->accounts); // absent is not false
        QVERIFY(acme.assessment->totals.intended > 0 && acme.assessment->totals.accidental > 0);
        // Whole pages are used once: what changes at Atlassian is seen by the next sync, also where the last one's accounts were refused.
        const auto again = acme.sync();
        QVERIFY(again && !again->isResumed && again->accounts == result->accounts && again->billable == result->billable);
        QCOMPARE(again->requests, result->requests);
        const auto refused = acme.keep(*again);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::SnapshotExists);
        const auto third = acme.sync();
        QVERIFY(third && !third->isResumed);
        QCOMPARE(third->requests, result->requests);
    }

    void goesOnAfterAStop()
    {
        const Served served({s("--accounts"), s("3000"), s("--seed"), s("7")});
        QVERIFY(served.isReady());
        Acme acme(served);
        std::stop_source stop;
        const auto stopped = acme.sync([&stop](const workspace::SyncProgress &progress) {
            if (progress.part == workspace::SyncPart::Accounts && progress.done > 0)
                stop.request_stop();
        }, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        acme.begin(served);
        const auto resumed = acme.sync();
        QVERIFY(resumed);
        QVERIFY(resumed->isResumed && !resumed->wasChanged);
        QCOMPARE(resumed->accounts, qint64(3000));
        // The same as in one go, for fewer requests.
        const auto whole = acme.sync();
        QVERIFY(whole && !whole->isResumed);
        QCOMPARE(whole->accounts, resumed->accounts);
        QCOMPARE(whole->billable, resumed->billable);
        const auto bytes = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(bytes(whole->file), bytes(resumed->file));
    }

    void aScopedKeyLeavesGapsAndSaysSo()
    {
        const Served served({s("--sample"), s("article"), s("--accounts"), s("400")});
        QVERIFY(served.isReady());
        Acme acme(served, "orgScoped");
        const auto result = acme.sync();
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result->accounts, qint64(400));
        QVERIFY(std::any_of(result->gaps.begin(), result->gaps.end(), [](const workspace::SyncGap &gap) { return gap.part == workspace::SyncPart::Directory && gap.error.code == ErrorCode::NotAllowed; }));
        QVERIFY(acme.keep(*result));
    }

    void faultsAreSurvivedOrSaid_data()
    {
        QTest::addColumn<QString>("faults");
        QTest::addColumn<bool>("survives");
        QTest::newRow("too many requests") << s("users:429*2") << true;
        QTest::newRow("server failed twice") << s("users:503*2") << true;
        QTest::newRow("connection reset") << s("users:reset-before*1") << true;
        QTest::newRow("truncated") << s("users:truncated*1") << true;
        QTest::newRow("unknown fields") << s("users:unknown-fields") << true;
        QTest::newRow("a page twice") << s("users:duplicate-page*1") << true;
        QTest::newRow("cursor forgotten") << s("users:expired-cursor*1") << true;
        QTest::newRow("HTML") << s("users:html") << false;
        QTest::newRow("key revoked") << s("users:revoked") << false;
    }
    void faultsAreSurvivedOrSaid()
    {
        QFETCH(const QString, faults);
        QFETCH(const bool, survives);
        const Served served({s("--accounts"), s("700"), s("--seed"), s("3"), s("--faults"), faults});
        QVERIFY(served.isReady());
        Acme acme(served);
        const auto result = acme.sync();
        if (survives) {
            QVERIFY2(result, qPrintable(result ? QString() : QString::number(int(result.error().code)) + u' ' + result.error().subject + u' ' + result.error().detail));
            QCOMPARE(result->accounts, qint64(700));
        } else {
            QVERIFY(!result);
            QVERIFY(!result.error().subject.isEmpty());
        }
    }

    void aConnectionIsTestedRightByRight()
    {
        const Served served({s("--sample"), s("article"), s("--accounts"), s("300")});
        QVERIFY(served.isReady());
        Acme acme(served);
        const core::Findings all = workspace::testConnection(acme.connection, *acme.conversation);
        QVERIFY(all.size() > 10);
        for (const core::Finding &one : all)
            QVERIFY2(one.standing == core::Standing::Proved, qPrintable(QString::number(int(one.right)) + u' ' + one.error.subject + one.error.detail));
        acme.begin(served, "orgScoped");
        std::set<core::Right> missing;
        for (const core::Finding &one : workspace::testConnection(acme.connection, *acme.conversation)) {
            if (one.standing == core::Standing::Missing)
                missing.insert(one.right);
            QVERIFY(one.standing != core::Standing::Missing || one.cure == core::Cure::KeyWithoutScopes);
        }
        // It lists organisations and accounts, and would fail at the first write.
        QCOMPARE(missing, (std::set<core::Right> {core::Right::ReadActivity, core::Right::SearchUsers, core::Right::ManageAccounts, core::Right::ReadScimLinks}));
        acme.conversation = std::make_unique<workspace::Conversation>();
        QVERIFY(acme.conversation->add(acme.connection, core::Secret("wrong")));
        for (const core::Finding &one : workspace::testConnection(acme.connection, *acme.conversation))
            QVERIFY(one.standing == core::Standing::Missing ? one.cure == core::Cure::OtherKey : one.standing == core::Standing::NotKnown);
    }

    void preflightTellsWhatMayBeDone()
    {
        const Served served({s("--sample"), s("rich")});
        QVERIFY(served.isReady());
        Acme acme(served);
        const auto result = acme.sync();
        QVERIFY(result && acme.keep(*result));
        const core::AccountTable &table = acme.assessment->table();
        QStringList ids;
        QHash<QString, QString> managed;
        for (core::Row row = 0; row < table.rowCount() && ids.size() < 60; ++row) {
            const std::string_view id = table.id(row);
            ids.append(QString::fromUtf8(id.data(), qsizetype(id.size())));
            managed.insert(ids.last(), QString::fromStdString(std::string(table.value(core::Field::ManagedBy, row))));
        }
        const auto run = workspace::askPreflight(acme.connection.orgId, ids, acme.now, *acme.conversation);
        QVERIFY(run);
        QVERIFY(run->failures.empty());
        QCOMPARE(run->answers.size(), std::size_t(ids.size()));
        int scim = 0;
        for (const core::Preflight &answer : run->answers) {
            const bool isScim = core::managerOf(answer) == QLatin1String("scim");
            scim += isScim ? 1 : 0;
            QCOMPARE(core::preflightVerdict(answer, core::Option::ScimReprovision).eligibility == core::Eligibility::Eligible, isScim);
            if (isScim) {
                QCOMPARE(managed.value(answer.accountId), s("synced"));
                QCOMPARE(core::preflightVerdict(answer, core::Option::NonBillablePolicy).barrier, core::Barrier::Scim);
            }
            // As it is kept.
            QCOMPARE(*core::preflightFromText(core::preflightText(answer), answer.accountId, answer.asked), answer);
        }
        QVERIFY(scim > 0);
        // A scoped key lists accounts, and is refused here.
        acme.begin(served, "orgScoped");
        const auto refused = workspace::askPreflight(acme.connection.orgId, ids.mid(0, 3), acme.now, *acme.conversation);
        QVERIFY(refused);
        QCOMPARE(refused->failures.size(), std::size_t(3));
        QCOMPARE(refused->failures.front().error.code, ErrorCode::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
