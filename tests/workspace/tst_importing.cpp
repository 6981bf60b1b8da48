// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/accountovertime.h"
#include "workspace/importing.h"

#include "resources/resources.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace workspace;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr char kHeader[] = "Name,Email,Atlassian ID,Status,Last active date [UTC],Jira,Confluence,Jira Service Management,Bitbucket,Trello\n";

} // namespace

class TestImporting final : public QObject
{
    Q_OBJECT

    struct Place
    {
        QTemporaryDir folder;
        std::unique_ptr<Archive> archive;
        Pool pool;
        LoadRequest request;

        Place()
        {
            store::OpenOptions options;
            options.create = true;
            archive = std::move(*Archive::open(folder.filePath(s("a.leanseat")), options));
            request.today = core::dayFromCivil(2026, 11, 24);
        }
        QString write(const char *name, const QByteArray &bytes)
        {
            QFile file(folder.filePath(s(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
            return file.fileName();
        }
        core::Result<Imported> import(const QList<QString> &paths, PreparedImport *prepared = nullptr)
        {
            LoadRequest how = request;
            for (const QString &path : paths)
                how.files.append({path, {}});
            const auto base = importBase(*archive);
            if (!base)
                return core::Unexpected(base.error());
            auto made = prepareImport(how, *base, pool);
            if (!made)
                return core::Unexpected(made.error());
            if (prepared)
                *prepared = *made;
            return commitImport(*archive, *made, s("Eve"), QDateTime::currentDateTimeUtc(), pool);
        }
    };

    static QByteArray row(const char *name, const char *id, const char *trello, const char *jira = "")
    {
        return QByteArray(name) + "," + QByteArray(name).toLower() + "@acme.com," + id + ",Active,2026-05-01," + jira + ",,,," + trello + "\n";
    }

private slots:
    void initTestCase() { resources::load(); }

    void filesBecomeSnapshots()
    {
        Place place;
        const auto may = place.import({place.write("managed-accounts-2026-05-31.csv", kHeader + row("Ann", "1", "Free") + row("Bob", "2", "", "acme.atlassian.net"))});
        QVERIFY(may);
        QCOMPARE(may->snapshot, qint64(1));
        const auto list = place.archive->snapshots().list();
        QCOMPARE(list->front().billable, qint64(2));
        QCOMPARE(list->front().accidental, qint64(1));
        QVERIFY(list->front().costIsKnown);
        QCOMPARE(list->front().day, core::dayFromCivil(2026, 5, 31));
        const auto again = place.import({place.folder.filePath(s("managed-accounts-2026-05-31.csv"))});
        QCOMPARE(again.error().code, core::ErrorCode::SnapshotExists);
        QCOMPARE(place.archive->find(s("2026-05-31"))->id, qint64(1));
        QCOMPARE(place.archive->find(s("2026-05-30")).error().code, core::ErrorCode::SnapshotNotFound);
    }

    void leaversAreAddedAndCarriedOn()
    {
        Place place;
        QVERIFY(place.import({place.write("managed-accounts-2026-05-31.csv", kHeader + row("Ann", "1", "Free") + row("Bob", "2", "Free"))}));
        PreparedImport prepared;
        const auto leavers = place.import({place.write("leavers.csv", "E-mail,Leaver since\nann@acme.com,2026-05-01\nzoe@acme.com,2026-05-01\n")}, &prepared);
        QVERIFY2(leavers, leavers ? "" : qPrintable(leavers.error().detail));
        QCOMPARE(leavers->snapshot, qint64(1));
        QCOMPARE(prepared.replaces, qint64(1));
        QCOMPARE(prepared.assessment->accounts.sources.size(), std::size_t(2));
        QVERIFY(prepared.assessment->of(0).leaver);
        QCOMPARE(place.archive->snapshots().list()->size(), std::size_t(1));
        // Next month's export says nothing of leavers; what is known of them stays.
        const auto june = place.import({place.write("managed-accounts-2026-06-30.csv", kHeader + row("Bob", "2", "Free") + row("Ann", "1", "Free"))}, &prepared);
        QVERIFY(june);
        QCOMPARE(june->snapshot, qint64(2));
        QVERIFY(prepared.assessment->of(1).leaver);
        QVERIFY(!prepared.assessment->of(0).leaver);
        QCOMPARE(prepared.assessment->accounts.reports.back().counts.rejected, qint64(0));
    }

    void anOlderExportStandsForItself()
    {
        Place place;
        const QString april = place.write("managed-accounts-2026-04-30.csv", kHeader + row("Ann", "1", "Free") + row("Bob", "2", "Free"));
        QVERIFY(place.import({april}));
        QVERIFY(place.import({place.write("managed-accounts-2026-05-31.csv", kHeader + row("Ann", "1", "Free") + row("Bob", "2", "Free") + row("Cid", "3", "Free"))}));
        QVERIFY(place.import({place.write("leavers.csv", "E-mail,Leaver since\nann@acme.com,2026-05-01\n")}));
        // The same file again is refused, though the newest snapshot has a list beside it now.
        const auto again = place.import({april});
        QVERIFY(!again);
        QCOMPARE(again.error().code, core::ErrorCode::SnapshotExists);
        QCOMPARE(again.error().detail, s("2026-04-30"));
        QCOMPARE(place.archive->snapshots().list()->size(), std::size_t(2));
        // An older export doesn't learn from a later list who had left by then.
        PreparedImport prepared;
        QVERIFY(place.import({place.write("managed-accounts-2026-03-31.csv", kHeader + row("Ann", "1", "Free"))}, &prepared));
        QCOMPARE(prepared.assessment->accounts.sources.size(), std::size_t(1));
        QVERIFY(!prepared.assessment->of(0).leaver);
        // The newest one carried the list on; alone it is the same export nevertheless.
        const QString june = place.write("managed-accounts-2026-06-30.csv", kHeader + row("Ann", "1", "Free") + row("Bob", "2", "Free"));
        QVERIFY(place.import({june}, &prepared));
        QCOMPARE(prepared.assessment->accounts.sources.size(), std::size_t(2));
        QVERIFY(place.import({place.write("managed-accounts-2026-07-31.csv", kHeader + row("Bob", "2", "Free"))}));
        QCOMPARE(place.import({june}).error().code, core::ErrorCode::SnapshotExists);
    }

    void protectedListsBecomeOwnData()
    {
        Place place;
        QVERIFY(place.import({place.write("managed-accounts-2026-05-31.csv", kHeader + row("Ann", "1", "Free") + row("Bob", "2", "Free"))}));
        LoadRequest how = place.request;
        how.files.append({place.write("vips.csv", "Email\nann@acme.com\n"), {}});
        how.files.back().options.kind = core::SourceKind::Protected;
        const auto base = importBase(*place.archive);
        const auto made = prepareImport(how, *base, place.pool);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QVERIFY(!made->isNew);
        QVERIFY(made->assessment->of(0).isProtected);
        const auto done = commitImport(*place.archive, *made, s("Eve"), QDateTime::currentDateTimeUtc(), place.pool);
        QVERIFY(done);
        QCOMPARE(done->snapshot, qint64(0));
        QVERIFY(done->own.value(core::EditSubject::Protected, s("ann@acme.com")));
    }

    void foreignFilesAreTold()
    {
        Place place;
        QVERIFY(place.import({place.write("managed-accounts-2026-05-31.csv", kHeader + row("Ann", "1", "Free"))}));
        PreparedImport prepared;
        QVERIFY(place.import({place.write("managed-accounts-2026-06-30.csv", kHeader + row("Zed", "9", "Free"))}, &prepared));
        QCOMPARE(prepared.sharedThousandths, 0);
    }

    void anAccountHasAHistory()
    {
        Place place;
        QVERIFY(place.import({place.write("managed-accounts-2026-05-31.csv", kHeader + row("Ann", "1", "Free"))}));
        QVERIFY(place.import({place.write("managed-accounts-2026-06-30.csv", kHeader + row("Ann", "1", ""))}));
        const auto history = accountOverTime(*place.archive, s("1"), {}, place.request, place.pool);
        QVERIFY(history);
        QCOMPARE(history->size(), std::size_t(2));
        QVERIFY(history->front().isBilled);
        QVERIFY(!history->back().isBilled);
        QCOMPARE(history->back().seat, core::SeatChange::NoLonger);
        QVERIFY(accountOverTime(*place.archive, s("nobody"), {}, place.request, place.pool)->empty());
    }

    void ownDataJudges()
    {
        Place place;
        QVERIFY(place.import({place.write("managed-accounts-2026-05-31.csv", kHeader + row("Ann", "1", "Free") + row("Bob", "2", "Free"))}));
        core::OwnData own = *place.archive->own().read();
        const auto change = core::annotationChange(own, {s("1"), {}, 0, {}, core::Exception {s("Eve"), s("trial"), 20000, core::dayFromCivil(2026, 12, 1)}});
        QVERIFY(place.archive->own().apply({s("exception"), {*change}}, s("Eve"), QDateTime::currentDateTimeUtc()));
        own = *place.archive->own().read();
        auto accounts = place.archive->snapshots().load(1);
        QVERIFY(accounts);
        LoadRequest how = withOwnData(place.request, own);
        const auto now = judge(*accounts, how, place.pool);
        QCOMPARE((*now)->totals.intended, qint64(1));
        how.today = core::dayFromCivil(2026, 12, 2); // due
        const auto later = judge(*accounts, how, place.pool);
        QCOMPARE((*later)->totals.intended, qint64(0));
        const auto again = reassess(*now, core::Profile(), {}, {}, place.pool);
        QCOMPARE((*again)->totals.intended, qint64(1)); // annotations stay when rules or prices change
    }
};

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
