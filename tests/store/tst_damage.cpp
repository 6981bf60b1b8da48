// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "store/database.h"

#include "resources/resources.h"

#include <QFile>

using namespace store;
using support::joined;
using support::now;

namespace {

constexpr char kMay[] = R"(Name | Email | ID | Status | Trello | Badge
    Ann | ann@acme.com | 1 | Active | Free | longenoughtobefound
    Bob | bob@acme.com | 2 | Active | Free | blue)";
constexpr char kJune[] = R"(Name | Email | ID | Status | Trello
    Ann | ann@acme.com | 1 | Active |)";

} // namespace

/// A damaged file says so, and gives no figures that are not those it was given.
class TestDamage final : public QObject
{
    Q_OBJECT

    static void month(const support::NewWorkspace &made, const char *day, const char *picture)
    {
        VERIFY_RESULT(Snapshots(*made.file).add(joined(day, picture), now(), {}));
    }

private slots:
    void initTestCase() { resources::load(); }

    void aLostRowIsNoticed()
    {
        const support::NewWorkspace made;
        month(made, "2026-05-31", kMay);
        QVERIFY(made.file->database().run(QStringLiteral("DELETE FROM account_version WHERE account=2")));
        const auto rows = Snapshots(*made.file).loadFromRows(1);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, core::ErrorCode::WorkspaceCorrupt);
        QCOMPARE(rows.error().subject, made.path());
        QVERIFY(rows.error().detail.contains(QLatin1String("1 of 2")));
    }

    void aChangedCellIsNoticed()
    {
        support::NewWorkspace made;
        month(made, "2026-05-31", kMay);
        month(made, "2026-06-30", kJune);
        made.file.reset();
        QFile file(made.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf("longenoughtobefound");
        QVERIFY(at > 0);
        file.seek(at);
        file.write("X");
        file.close();
        made.reopen();
        const auto rows = Snapshots(*made.file).load(1);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, core::ErrorCode::WorkspaceCorrupt);
        QCOMPARE(rows.error().subject, made.path());
        VERIFY_RESULT(Snapshots(*made.file).load(2)); // what is whole can still be read
    }

    /// Bytes of any page: the answer is an error or what was there.
    void flippedBytesGiveNoWrongCounts()
    {
        support::NewWorkspace made;
        QString wide = QStringLiteral("Name | Email | ID | Status | Badge");
        for (int i = 0; i < 1500; ++i)
            wide += QStringLiteral("\nPerson %1 | p%1@acme.com | %1 | Active | badge-%1").arg(i);
        month(made, "2026-05-31", wide.toUtf8().constData());
        month(made, "2026-06-30", kJune);
        made.file.reset();
        QFile whole(made.path());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        int noticed = 0;
        for (qsizetype page = 1; page < bytes.size() / 16384; ++page) {
            for (const qsizetype offset : {3, 8, 100, 8000, 16000}) {
                QByteArray damaged = bytes;
                for (qsizetype i = 0; i < 24; ++i)
                    damaged[page * 16384 + offset + i] = static_cast<char>(damaged[page * 16384 + offset + i] ^ 0x5a);
                QFile file(made.path());
                QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
                file.write(damaged);
                file.close();
                OpenOptions options;
                options.readOnly = true;
                const auto opened = WorkspaceFile::open(made.path(), options);
                if (!opened) {
                    ++noticed;
                    continue;
                }
                const auto rows = Snapshots(**opened).load(1);
                if (rows)
                    QCOMPARE(rows->table->rowCount(), core::Row(1500));
                else
                    ++noticed;
            }
        }
        QVERIFY(noticed > 10);
    }

    void aBrokenStructureIsNotOpened()
    {
        support::NewWorkspace made;
        month(made, "2026-05-31", kMay);
        Database &database = made.file->database();
        // Two tables on one page, as after pages were mixed up.
        QVERIFY(database.run(QStringLiteral("PRAGMA writable_schema=ON")));
        QVERIFY(database.run(QStringLiteral("UPDATE sqlite_master SET rootpage=(SELECT rootpage FROM sqlite_master WHERE name='cells') WHERE name='image'")));
        made.file.reset();
        const auto opened = WorkspaceFile::open(made.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, core::ErrorCode::WorkspaceCorrupt);
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
