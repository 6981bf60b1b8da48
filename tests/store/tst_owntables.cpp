// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "store/leases.h"
#include "store/maintenance.h"
#include "store/owntables.h"

#include "resources/resources.h"

#include <QFile>

using namespace store;
using support::joined;
using support::now;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr char kMay[] = R"(Name | Email | ID | Status | Groups
    Ann Secretname | Ann.Secret@acme.com | 5b10ac8d82e05b22cc7d4ef5 | Active | staff
    Bob | bob@acme.com | 2 | Active | staff)";
constexpr char kJune[] = R"(Name | Email | ID | Status | Groups
    Ann Marriedname | ann.married@acme.com | 5b10ac8d82e05b22cc7d4ef5 | Active | staff
    Bob | bob@acme.com | 2 | Deactivated | staff)";

} // namespace

class TestOwnTables final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { resources::load(); }

    void everySubjectIsKeptAndUndone()
    {
        support::NewWorkspace made;
        core::OwnData data;
        core::Edit edit {s("everything"),
            {{core::EditSubject::Profile, s("edition"), {}, s("premium")}, {core::EditSubject::OwnSite, s("acme.atlassian.net"), {}, s("0")},
                {core::EditSubject::OwnWorkspace, s("acme"), {}, s("0")},
                {core::EditSubject::Protected, s("@acme.com"), {}, s("{\"day\":\"2026-05-01\",\"note\":\"owner's\"}")},
                {core::EditSubject::PriceBook, s("own"), {}, s("{}")}, {core::EditSubject::View, s("Mine"), {}, s("{\"a\":1}")},
                {core::EditSubject::Setting, s("threshold"), {}, s("450")}}};
        const core::Annotation ann {s("1"), s("ann@acme.com"), core::kMarkedLeaver, s("left in May"), core::Exception {s("Bob"), {}, core::kNoDay, 20600}};
        edit.changes.push_back(*core::annotationChange(data, ann));
        data.apply(edit);
        const auto first = OwnTables(*made.file).apply(edit, s("Eve"), now());
        VERIFY_RESULT(first);
        made.reopen();
        OwnTables tables(*made.file);
        const auto read = tables.read();
        VERIFY_RESULT(read);
        for (int i = 0; i < static_cast<int>(core::EditSubject::Count); ++i)
            QCOMPARE(read->of(static_cast<core::EditSubject>(i)), data.of(static_cast<core::EditSubject>(i)));
        QCOMPARE(read->annotations()->all().front(), ann);
        VERIFY_RESULT(tables.apply(edit.inverse(), s("Eve"), now(), *first));
        QVERIFY(*tables.read() == core::OwnData());
        const auto log = tables.log(10);
        VERIFY_RESULT(log);
        QCOMPARE(log->size(), std::size_t(2));
        QCOMPARE(log->front().undoes, *first);
        QCOMPARE(log->back().who, s("Eve"));
        QCOMPARE(log->back().edit, edit);
    }

    void aPersonIsForgotten()
    {
        support::NewWorkspace made;
        Snapshots snapshots(*made.file);
        core::JoinedAccounts may = joined("2026-05-31", kMay);
        may.reports.front().rows.append({core::RowIssue::BadDate, 2, s("Ann.Secret@acme.com"), s("Last active"), s("soon")});
        VERIFY_RESULT(snapshots.add(may, now(), {}));
        VERIFY_RESULT(snapshots.add(joined("2026-06-30", kJune), now(), {}));
        core::OwnData data;
        const auto mark = core::annotationChange(data, {s("5b10ac8d82e05b22cc7d4ef5"), s("ann.married@acme.com"), core::kMarkedProtected, s("Ann is the owner"), {}});
        VERIFY_RESULT(OwnTables(*made.file).apply({s("mark"), {*mark}}, s("Eve"), now()));

        const auto gone = Maintenance(*made.file).deletePerson(s(" ANN.MARRIED@acme.com "));
        VERIFY_RESULT(gone);
        QCOMPARE(*gone, 1);
        QVERIFY(!OwnTables(*made.file).read()->annotations());
        for (const qint64 id : {1, 2}) {
            QCOMPARE(Snapshots(*made.file).load(id)->table->rowCount(), core::Row(1));
            QCOMPARE(Snapshots(*made.file).loadFromRows(id)->table->rowCount(), core::Row(1));
        }
        VERIFY_RESULT(Snapshots(*made.file).verify());
        const auto listed = Snapshots(*made.file).list();
        for (const core::SnapshotInfo &info : *listed)
            QVERIFY(!info.countsAreKnown && !info.costIsKnown);
        const auto again = Maintenance(*made.file).deletePerson(s("ann.married@acme.com"));
        QCOMPARE(again.error().code, core::ErrorCode::AccountNotFound);
        made.file.reset();
        QFile file(made.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().toLower();
        for (const char *trace : {"secret", "married", "5b10ac8d82e05b22cc7d4ef5", "ann is the owner"})
            QVERIFY2(!bytes.contains(trace), trace);
        QVERIFY(bytes.contains("bob@acme.com"));
    }

    void oldSnapshotsGo()
    {
        support::NewWorkspace made;
        Snapshots snapshots(*made.file);
        for (const char *day : {"2025-01-10", "2025-01-20", "2025-02-10", "2026-06-30"})
            VERIFY_RESULT(snapshots.add(joined(day, kMay), now(), {}));
        QCOMPARE(*Maintenance(*made.file).thinOutBefore(support::detail::day("2026-01-01")), 1);
        QCOMPARE(snapshots.list()->size(), std::size_t(3));
        QCOMPARE(*Maintenance(*made.file).keepSince(support::detail::day("2027-01-01")), 2);
        QCOMPARE(snapshots.list()->size(), std::size_t(1)); // the newest stays
        QCOMPARE(support::sortedPicture(*snapshots.loadFromRows(snapshots.list()->front().id)->table), support::sortedPicture(*support::table(kMay)));
    }

    void backupsAreWhole()
    {
        support::NewWorkspace made;
        VERIFY_RESULT(Snapshots(*made.file).add(joined("2026-05-31", kMay), now(), {}));
        const QString copy = made.folder.filePath(s("Ann's copy.leanseat"));
        VERIFY_RESULT(Maintenance(*made.file).backup(copy));
        QVERIFY(!(QFile::permissions(copy) & QFileDevice::ReadOther));
        QCOMPARE(Maintenance(*made.file).backup(copy).error().code, core::ErrorCode::OutputExists);
        const auto opened = WorkspaceFile::open(copy);
        VERIFY_RESULT(opened);
        QCOMPARE(Snapshots(**opened).list()->size(), std::size_t(1));
        VERIFY_RESULT(Snapshots(**opened).verify());
    }

    void leasesAreTakenOverByName()
    {
        support::NewWorkspace made;
        Leases leases(*made.file);
        const QDateTime end = now().addSecs(60);
        const Lease ann {s("run-1"), s("Ann"), s("desk-7"), 11, {}, end, {}};
        const Lease bob {s("run-1"), s("Bob"), s("desk-8"), 12, {}, end.addSecs(600), {}};
        VERIFY_RESULT(leases.acquire(ann, now()));
        QVERIFY((*leases.find(s("run-1")))->isHeld(now()));
        const auto refused = leases.acquire(bob, now());
        QCOMPARE(refused.error().code, core::ErrorCode::WorkspaceLocked);
        QVERIFY(refused.error().detail.contains(s("Ann")));
        QVERIFY(!leases.acquire(bob, end.addSecs(1))); // expired, but not said
        VERIFY_RESULT(leases.acquire(bob, end.addSecs(1), s("Ann")));
        QVERIFY(!leases.release(ann, now())); // no longer hers
        VERIFY_RESULT(leases.release(bob, now()));
        VERIFY_RESULT(leases.acquire(ann, now()));
        VERIFY_RESULT(leases.renew({s("run-1"), s("Ann"), s("desk-7"), 11, {}, end.addSecs(99), {}}));
        QCOMPARE((*leases.find(s("run-1")))->expires, end.addSecs(99));
    }
};

QTEST_GUILESS_MAIN(TestOwnTables)
#include "tst_owntables.moc"
