// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/load.h"
#include "workspace/samplefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using core::ErrorCode;

namespace {

constexpr core::Day kToday = 20000;

core::SampleRequest article()
{
    core::SampleRequest request;
    request.today = kToday;
    return request;
}

} // namespace

class TestLoad : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return done ? path : QString();
    }

private slots:
    void articleComesOutExactly()
    {
        const auto paths = workspace::writeSampleInto(m_folder.path(), article());
        QVERIFY(paths);
        QCOMPARE(paths->size(), 1); // nobody is protected there
        const QString path = paths->constFirst();
        workspace::LoadRequest request;
        request.files = {{path, {}}};
        request.today = kToday;
        workspace::Pool pool(2);
        std::atomic<int> stages = 0;
        const auto assessment = workspace::load(request, pool, [&](const core::Progress &) { ++stages; });
        QVERIFY(assessment);
        QCOMPARE((*assessment)->totals.accounts, 10000);
        QCOMPARE((*assessment)->totals.billable, 500);
        QCOMPARE((*assessment)->totals.accidental, 300);
        QCOMPARE((*assessment)->year.now.amount.minor(), 1750000);
        QCOMPARE((*assessment)->accounts.sources.size(), std::size_t(1));
        QVERIFY(!(*assessment)->accounts.sources[0].sha256.isEmpty());
        QVERIFY(stages > 0);
    }

    void anotherProfileNeedsNoFile()
    {
        const QString path = written("2026-01-05T10_00_00Z_managed_accounts.csv",
            "Name,Email,Atlassian ID,Status,Jira,Trello\n"
            "A,a@x.org,1,Active,x.atlassian.net,\n"
            "B,b@x.org,2,Active,,Free\n"
            "C,c@x.org,3,Active,other.atlassian.net,\n");
        workspace::LoadRequest request;
        request.files = {{path, {}}};
        request.today = kToday;
        request.profile.ownSites = {QStringLiteral("x.atlassian.net")};
        workspace::Pool pool(2);
        const auto first = workspace::load(request, pool);
        QVERIFY(first);
        QCOMPARE((*first)->totals.billable, 3);
        QCOMPARE((*first)->totals.intended, 1);
        QVERIFY(QFile::remove(path));
        core::Profile profile = request.profile;
        profile.ownSites.append(QStringLiteral("other.atlassian.net"));
        const auto second = workspace::reassess(*first, profile, {}, QStringLiteral("guard-2018"), pool);
        QVERIFY(second);
        QCOMPARE((*second)->totals.intended, 2);
        QCOMPARE((*second)->prices.id, QStringLiteral("guard-2018"));
        QCOMPARE((*second)->accounts.table, (*first)->accounts.table);
    }

    void ruleSetFollowsTheExportsDay()
    {
        const QByteArray rows
            = "Name,Email,Atlassian ID,Status,Jira,Confluence,Bitbucket,Trello\nA,a@x.org,1,Active,,,,\n";
        workspace::Pool pool(1);
        workspace::LoadRequest request;
        request.today = kToday;
        request.files = {{written("2023-06-01T10_00_00Z_managed_accounts.csv", rows), {}}};
        const auto old = workspace::load(request, pool);
        QVERIFY(old);
        QCOMPARE((*old)->rules.id, QStringLiteral("guard-standard-2023"));
        request.files = {{written("2026-06-01T10_00_00Z_managed_accounts.csv", rows), {}}};
        const auto late = workspace::load(request, pool);
        QVERIFY(late);
        QCOMPARE((*late)->rules.id, QStringLiteral("guard-standard-2026"));
    }

    void errorsComeBeforeReading()
    {
        workspace::Pool pool(1);
        workspace::LoadRequest request;
        QCOMPARE(workspace::load(request, pool).error().code, ErrorCode::NothingToAssess);
        request.files = {{m_folder.filePath(QStringLiteral("nowhere.csv")), {}}};
        request.rules = QStringLiteral("no-such-set");
        QCOMPARE(workspace::load(request, pool).error().code, ErrorCode::UnknownId);
        request.rules.clear();
        request.priceBook = QStringLiteral("no-such-book");
        QCOMPARE(workspace::load(request, pool).error().code, ErrorCode::UnknownId);
        request.priceBook.clear();
        QCOMPARE(workspace::load(request, pool).error().code, ErrorCode::FileNotFound);
    }

    void stoppedBeforeItBegan()
    {
        const auto paths = workspace::writeSampleInto(m_folder.path(), article());
        QVERIFY(paths);
        QCOMPARE(paths->size(), 1); // nobody is protected there
        const QString path = paths->constFirst();
        workspace::LoadRequest request;
        request.files = {{path, {}}};
        workspace::Pool pool(2);
        std::stop_source stop;
        stop.request_stop();
        const auto assessment = workspace::load(request, pool, {}, stop.get_token());
        QVERIFY(!assessment);
        QCOMPARE(assessment.error().code, ErrorCode::Cancelled);
    }

    void sampleFilesAreNotOverwritten()
    {
        const QString path = m_folder.filePath(QStringLiteral("kept.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const auto refused = workspace::writeSampleFile(article(), path, workspace::Overwrite::No);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::OutputExists);
        QVERIFY(workspace::writeSampleFile(article(), path, workspace::Overwrite::Yes));
        QVERIFY(QFile(path).size() > 100000);
        const auto nowhere = workspace::writeSampleFile(
            article(), m_folder.filePath(QStringLiteral("no/such/folder.csv")), workspace::Overwrite::No);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::OutputNotWritable);
        std::stop_source stop;
        stop.request_stop();
        const QString stopped = m_folder.filePath(QStringLiteral("stopped.csv"));
        QCOMPARE(
            workspace::writeSampleFile(article(), stopped, workspace::Overwrite::No, stop.get_token()).error().code,
            ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(stopped));
    }
};

QTEST_APPLESS_MAIN(TestLoad)
#include "tst_load.moc"
