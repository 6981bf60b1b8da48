// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeperpages.h"
#include "workspace/pool.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QDateTime kNow(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

} // namespace

class TestKeeperPages final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keeper = std::make_unique<workspace::Keeper>(m_pool);
    }
    void cleanup() { m_keeper.reset(); }

    void pagesAreKeptUntilTheyAreDropped()
    {
        open();
        std::optional<workspace::PageStore::Kept> before, after, dropped;
        bool isDone = false;
        std::jthread thread([&] {
            workspace::KeeperPages pages(*m_keeper, m_id, [] { return kNow; });
            before = pages.kept(s("accounts")).value();
            const bool isKept = pages.begin(s("accounts")) && pages.add(s("accounts"), "one", s("next"))
                && pages.add(s("accounts"), "two", {});
            after = pages.kept(s("accounts")).value();
            isDone = isKept && pages.drop().has_value();
            dropped = pages.kept(s("accounts")).value();
        });
        thread.join(); // this thread's event loop is not needed for it
        QVERIFY(isDone);
        QVERIFY(!before && after && !dropped);
        QCOMPARE(after->pages, (std::vector<QByteArray> {"one", "two"}));
        QVERIFY(after->isComplete && after->cursor.isEmpty());
        QCOMPARE(after->started, kNow);
    }

    void anUnknownConnectionIsRefused()
    {
        open();
        std::optional<core::Error> error;
        std::jthread([&] {
            workspace::KeeperPages pages(*m_keeper, s("c2"), [] { return kNow; });
            error = pages.begin(s("accounts")).error();
        }).join();
        QCOMPARE(error->code, core::ErrorCode::ConnectionNotFound);
    }

    void aClosedWorkspaceAnswers()
    {
        open();
        m_keeper->close();
        std::optional<core::Error> begun, asked;
        std::jthread([&] {
            workspace::KeeperPages pages(*m_keeper, m_id, [] { return kNow; });
            begun = pages.begin(s("accounts")).error();
            asked = pages.kept(s("accounts")).error();
        }).join();
        QCOMPARE(begun->code, core::ErrorCode::Cancelled);
        QCOMPARE(asked->code, core::ErrorCode::Cancelled);
    }

    void answersToThePreflightAreKept()
    {
        open();
        core::Preflight one {s("a1"), kNow, {}, std::vector<core::ScimLink> {{s("d"), s("u")}}};
        one.rules.emplace(s("email.set"), core::PrivilegeRule {false, s("externalDirectory.scim")});
        QSignalSpy read(m_keeper.get(), &workspace::Keeper::preflightsRead);
        std::vector<core::Preflight> answers;
        connect(m_keeper.get(), &workspace::Keeper::preflightsRead, this,
            [&answers](const QString &, const std::vector<core::Preflight> &told) { answers = told; });
        m_keeper->keepPreflights(m_id, {one});
        m_keeper->readPreflights(m_id);
        QTRY_COMPARE(read.count(), 2);
        QCOMPARE(answers, std::vector<core::Preflight> {one});
    }

private:
    void open()
    {
        m_keeper->create(m_folder->filePath(s("acme.leanseat")));
        core::Connection connection;
        connection.id = s("c1");
        connection.name = s("Acme");
        connection.orgId = s("11111111-2222-3333-4444-555555555555");
        QSignalSpy read(m_keeper.get(), &workspace::Keeper::connectionsRead);
        m_keeper->addConnection(connection, s("ann"));
        connect(m_keeper.get(), &workspace::Keeper::connectionsRead, this, [this](const QString &, const core::Connections &all) { m_id = all.front().id; });
        QVERIFY(read.wait(10000));
    }

    workspace::Pool m_pool;
    QString m_id; ///< of the connection
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::Keeper> m_keeper;
};

QTEST_MAIN(TestKeeperPages)
#include "tst_keeperpages.moc"
