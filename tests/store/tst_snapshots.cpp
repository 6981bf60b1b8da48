// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "store/database.h"

#include "resources/resources.h"

#include <QRandomGenerator>

#include <map>

using namespace store;
using support::joined;
using support::now;

namespace {

constexpr char kMay[] = R"(Name | Email | ID | Status | Trello | Jira | Last active | Seen in Jira | Badge
    Ann | ann@acme.com | 1 | Active | Free | | 2026-05-01 | 2026-04-01 | red
    Bob | bob@acme.com | 2 | Active | | acme.atlassian.net | never | never | "quoted"
    Cid | cid@acme.com | | Deactivated | | | | |)";
constexpr char kJune[] = R"(Name | Email | ID | Status | Trello | Jira | Last active | Seen in Jira | Badge
    Ann | ann@acme.com | 1 | Active | Free | | 2026-06-01 | 2026-04-01 | red
    Bob B. | bob.b@acme.com | 2 | Active | | acme.atlassian.net | never | never | "quoted"
    Dee | dee@acme.com | 4 | Active | Premium | | | |)";

struct Opened
{
    support::NewWorkspace workspace;
    Snapshots snapshots {*workspace.file};
    Database &database = workspace.file->database();
};

qint64 count(Database &database, const char *sql)
{
    return database.number(QLatin1String(sql)).value_or(-1);
}

/// A random organisation in random months.
core::AccountTablePtr randomTable(QRandomGenerator &random)
{
    QStringList lines {QStringLiteral("Name | Email | ID | Status | Trello | Last active")};
    if (random.bounded(3) == 0)
        lines[0] = QStringLiteral("Name | Email | ID | Status | Jira | Trello | Last active | Department");
    const bool isWide = lines[0].contains(QStringLiteral("Department"));
    for (int i = 0; i < 12; ++i) {
        if (random.bounded(4) == 0)
            continue;
        const QString id = i % 3 == 0 && random.bounded(2) == 0 ? QString() : QString::number(i);
        const QString mail = QStringLiteral("p%1%2@acme.com").arg(i).arg(random.bounded(8) == 0 ? QStringLiteral("x") : QString());
        QStringList cells {QStringLiteral("P%1").arg(i), mail, id, random.bounded(5) == 0 ? QStringLiteral("Deactivated") : QStringLiteral("Active")};
        if (isWide)
            cells.append(random.bounded(2) == 0 ? QStringLiteral("acme.atlassian.net") : QString());
        cells.append(random.bounded(2) == 0 ? QStringLiteral("Free") : QString());
        cells.append(random.bounded(2) == 0 ? QStringLiteral("2026-0%1-01").arg(random.bounded(1, 9)) : QStringLiteral("never"));
        if (isWide)
            cells.append(random.bounded(2) == 0 ? QStringLiteral("Sales") : QString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return support::table(lines.join(u'\n').toUtf8().constData());
}

} // namespace

class TestSnapshots final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { resources::load(); }

    void comesBackAsItWas()
    {
        Opened opened;
        const core::JoinedAccounts may = joined("2026-05-31", kMay);
        const auto id = opened.snapshots.add(may, now(), {});
        VERIFY_RESULT(id);
        opened.workspace.reopen();
        Snapshots snapshots(*opened.workspace.file);
        const auto image = snapshots.load(*id);
        VERIFY_RESULT(image);
        QCOMPARE(support::picture(*image->table), support::picture(*may.table)); // rows in their order
        const auto rows = snapshots.loadFromRows(*id);
        VERIFY_RESULT(rows);
        QCOMPARE(support::picture(*rows->table), support::picture(*may.table));
        QCOMPARE(image->date, may.date);
        QCOMPARE(image->primary.sha256, may.primary.sha256);
        QCOMPARE(image->reports.front().counts, may.reports.front().counts);
        VERIFY_RESULT(snapshots.verify());
    }

    void onlyChangesAreWritten()
    {
        Opened opened;
        VERIFY_RESULT(opened.snapshots.add(joined("2026-05-31", kMay), now(), {}));
        QCOMPARE(count(opened.database, "SELECT count(*) FROM account_version"), qint64(3));
        VERIFY_RESULT(opened.snapshots.add(joined("2026-06-30", kJune), now(), {}));
        // Ann seen again, Bob renamed, Dee new: three more rows. Cid left: none.
        QCOMPARE(count(opened.database, "SELECT count(*) FROM account_version"), qint64(6));
        QCOMPARE(count(opened.database, "SELECT count(*) FROM account"), qint64(4));
        QCOMPARE(count(opened.database, "SELECT count(*) FROM snapshot_account WHERE snapshot=1"), qint64(3));
        QCOMPARE(count(opened.database, "SELECT count(*) FROM snapshot_account WHERE snapshot=2"), qint64(3));
        QCOMPARE(count(opened.database, "SELECT count(*) FROM snapshot_cell WHERE snapshot=2 AND header='Trello' AND value='Premium'"), qint64(1));
        QCOMPARE(count(opened.database, "SELECT count(DISTINCT snapshot) FROM image"), qint64(1));
        const auto may = opened.snapshots.load(1);
        VERIFY_RESULT(may);
        QCOMPARE(support::sortedPicture(*may->table), support::sortedPicture(*support::table(kMay)));
    }

    void anOlderFileIsPutInItsPlace()
    {
        Opened opened;
        VERIFY_RESULT(opened.snapshots.add(joined("2026-06-30", kJune), now(), {}));
        VERIFY_RESULT(opened.snapshots.add(joined("2026-05-31", kMay), now(), {}));
        const auto list = opened.snapshots.list();
        VERIFY_RESULT(list);
        QCOMPARE(list->size(), std::size_t(2));
        QCOMPARE(list->front().day, support::detail::day("2026-05-31"));
        for (const auto &[id, picture] : {std::pair(qint64(1), kJune), std::pair(qint64(2), kMay)}) {
            const auto loaded = opened.snapshots.loadFromRows(id);
            VERIFY_RESULT(loaded);
            QCOMPARE(support::sortedPicture(*loaded->table), support::sortedPicture(*support::table(picture)));
        }
        QCOMPARE(count(opened.database, "SELECT count(*) FROM account"), qint64(4));
    }

    void theSameFilesAreRefused()
    {
        Opened opened;
        VERIFY_RESULT(opened.snapshots.add(joined("2026-05-31", kMay), now(), {}));
        const auto again = opened.snapshots.add(joined("2026-05-31", kMay), now(), {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, core::ErrorCode::SnapshotExists);
        QCOMPARE(again.error().detail, QStringLiteral("2026-05-31"));
        QCOMPARE(count(opened.database, "SELECT count(*) FROM snapshot"), qint64(1));
    }

    void whatGoesWithASnapshotGoesAsAWhole()
    {
        Opened opened;
        Beside beside;
        beside.judged = JudgedAs {2, 1, 0, core::Money(8000, core::Currency()), true, QStringLiteral("r"), QStringLiteral("p"), {}};
        beside.edit = {QStringLiteral("profile"), {{core::EditSubject::Profile, QStringLiteral("edition"), {}, QStringLiteral("premium")}}};
        VERIFY_RESULT(opened.snapshots.add(joined("2026-05-31", kMay), now(), {}, beside));
        QCOMPARE(opened.snapshots.list()->front().billable, qint64(2));
        QCOMPARE(opened.snapshots.list()->front().cost, core::Money(8000, core::Currency()));
        QCOMPARE(count(opened.database, "SELECT count(*) FROM profile"), qint64(1));
        // Own data that can't be written takes the snapshot with it.
        beside.edit.changes.push_back({core::EditSubject::Annotation, QStringLiteral("1"), {}, QStringLiteral("no JSON")});
        const auto refused = opened.snapshots.add(joined("2026-06-30", kJune), now(), {}, beside);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::ErrorCode::BadValue);
        QCOMPARE(count(opened.database, "SELECT count(*) FROM snapshot"), qint64(1));
        QCOMPARE(count(opened.database, "SELECT count(*) FROM account_version"), qint64(3));
    }

    void aStopChangesNothing()
    {
        Opened opened;
        VERIFY_RESULT(opened.snapshots.add(joined("2026-05-31", kMay), now(), {}));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = opened.snapshots.add(joined("2026-06-30", kJune), now(), {core::serial, {}, stop.get_token()});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, core::ErrorCode::Cancelled);
        QCOMPARE(count(opened.database, "SELECT count(*) FROM account_version"), qint64(3));
        QCOMPARE(count(opened.database, "SELECT count(*) FROM snapshot"), qint64(1));
    }

    void aDamagedImageIsMadeOfTheRows()
    {
        Opened opened;
        VERIFY_RESULT(opened.snapshots.add(joined("2026-05-31", kMay), now(), {}));
        QVERIFY(opened.database.run(QStringLiteral("UPDATE image SET content = zeroblob(length(content)) WHERE stream='text'")));
        const auto loaded = opened.snapshots.load(1);
        VERIFY_RESULT(loaded);
        QCOMPARE(support::picture(*loaded->table), support::picture(*support::table(kMay)));
    }

    void externalUsersAndUnknownColumnsStay()
    {
        Opened opened;
        core::JoinedAccounts may = joined("2026-05-31", kMay);
        may.externalUsers = support::table("Name | Email | ID\nZoe | zoe@else.org |");
        VERIFY_RESULT(opened.snapshots.add(may, now(), {}));
        VERIFY_RESULT(opened.snapshots.add(joined("2026-06-30", kJune), now(), {}));
        const auto first = opened.snapshots.load(1);
        VERIFY_RESULT(first);
        QVERIFY(first->externalUsers);
        QCOMPARE(first->externalUsers->rowCount(), core::Row(1));
        const auto second = opened.snapshots.load(2);
        VERIFY_RESULT(second);
        QVERIFY(!second->externalUsers);
    }

    void anyOrderOfImportsGivesTheSameSnapshots_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 24; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }

    void anyOrderOfImportsGivesTheSameSnapshots()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Opened opened;
        std::map<qint64, QString> expected;
        const auto check = [&](const Snapshots &) {
            Snapshots snapshots(*opened.workspace.file);
            const auto list = snapshots.list();
            VERIFY_RESULT(list);
            QCOMPARE(list->size(), expected.size());
            for (const auto &[id, picture] : expected) {
                const auto rows = snapshots.loadFromRows(id);
                VERIFY_RESULT(rows);
                QCOMPARE(support::sortedPicture(*rows->table), picture);
                const auto loaded = snapshots.load(id);
                VERIFY_RESULT(loaded);
                QCOMPARE(support::sortedPicture(*loaded->table), picture);
            }
            VERIFY_RESULT(snapshots.verify());
        };
        for (int step = 0; step < 8; ++step) {
            const int action = random.bounded(4);
            if (action == 0 && !expected.empty()) {
                const qint64 id = std::next(expected.begin(), random.bounded(static_cast<int>(expected.size())))->first;
                VERIFY_RESULT(opened.snapshots.remove(id));
                expected.erase(id);
            } else if (action == 1 && !expected.empty()) {
                const qint64 id = expected.begin()->first;
                const core::AccountTablePtr table = randomTable(random);
                auto accounts = opened.snapshots.load(id);
                VERIFY_RESULT(accounts);
                accounts->table = table;
                VERIFY_RESULT(opened.snapshots.replace(id, *accounts, now(), {}));
                expected[id] = support::sortedPicture(*table);
            } else {
                const core::AccountTablePtr table = randomTable(random);
                const auto id = opened.snapshots.add(joined(table, random.bounded(20000, 20020), QString::number(step)), now(), {});
                VERIFY_RESULT(id);
                expected[*id] = support::sortedPicture(*table);
            }
            check(opened.snapshots);
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
