// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "store/connections.h"
#include "store/database.h"
#include "store/dialect.h"
#include "store/migrations.h"
#include "store/owntables.h"

#include "resources/resources.h"

#include <QDir>
#include <QFileInfo>

using namespace store;

namespace {

constexpr int kOld = 1;

/// The file that version 1 left.
struct OldWorkspace
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("old.leanseat"));

    OldWorkspace()
    {
        if (!QFile::copy(QStringLiteral(SOURCE_ROOT "/tests/store/versions/1.leanseat"), path))
            qFatal("no old workspace");
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    int version() const
    {
        auto database = Database::open(path, Database::Access::ReadOnly);
        return database ? *schemaVersionOf(**database) : -1;
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
    QStringList copies() const { return files().filter(QStringLiteral("version")); }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMigration final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { resources::load(); }

    void keepsACopyAsItWas()
    {
        const OldWorkspace old;
        {
            const auto opened = WorkspaceFile::open(old.path);
            VERIFY_RESULT(opened);
            QCOMPARE((*opened)->state().migratedFrom, kOld);
            QCOMPARE((*opened)->state().backup, old.path + QStringLiteral(".version-1"));
            QVERIFY(OwnTables(**opened).read()->profile().edition == core::Edition::Standard);
            QVERIFY(Connections(**opened).list()->empty());
            QCOMPARE(Connections(**opened).workspaceId()->size(), 32);
        }
        QCOMPARE(old.version(), kSchemaVersion);
        const QString backup = old.path + QStringLiteral(".version-1");
        QCOMPARE(QFile::permissions(backup) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        auto copy = Database::open(backup, Database::Access::ReadOnly);
        VERIFY_RESULT(copy);
        QCOMPARE(*schemaVersionOf(**copy), kOld);
        QCOMPARE(*(*copy)->number(QStringLiteral("SELECT count(*) FROM snapshot")), qint64(2));
        // The second time there is nothing to do.
        const auto again = WorkspaceFile::open(old.path);
        QCOMPARE((*again)->state().migratedFrom, 0);
    }

    void anEarlierCopyIsNotWrittenOver()
    {
        const OldWorkspace old;
        const QString taken = old.path + QStringLiteral(".version-1");
        QFile file(taken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("another one's");
        file.close();
        const auto opened = WorkspaceFile::open(old.path);
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->state().backup, taken + QStringLiteral("-2"));
        QVERIFY(QFileInfo((*opened)->state().backup).size() > 1000);
        QCOMPARE(bytesOf(taken), QByteArray("another one's"));
    }

    void readingChangesNothing()
    {
        const OldWorkspace old;
        const QByteArray before = bytesOf(old.path);
        {
            OpenOptions reading;
            reading.readOnly = true;
            const auto opened = WorkspaceFile::open(old.path, reading);
            VERIFY_RESULT(opened);
            QVERIFY(Connections(**opened).list()->empty());
            QVERIFY(!Connections(**opened).workspaceId()->isEmpty());
        }
        QCOMPARE(bytesOf(old.path), before);
        QCOMPARE(old.copies(), QStringList());
    }

    void withoutRoomEverythingStaysAsItWas()
    {
        const OldWorkspace old;
        OpenOptions narrow;
        narrow.mostBytes = QFileInfo(old.path).size(); // not one page more
        const auto opened = WorkspaceFile::open(old.path, narrow);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, core::ErrorCode::DiskFull);
        QCOMPARE(old.version(), kOld);
        QCOMPARE(old.copies(), QStringList());
        const auto later = WorkspaceFile::open(old.path);
        VERIFY_RESULT(later);
        QCOMPARE(Snapshots(**later).list()->size(), std::size_t(2));
    }

    void killedHalfWayItIsTheOldOne_data()
    {
        QTest::addColumn<bool>("wal");
        QTest::newRow("log beside") << true;
        QTest::newRow("journal beside") << false;
    }
    void killedHalfWayItIsTheOldOne()
    {
        QFETCH(bool, wal);
        const OldWorkspace old;
        const QTemporaryDir remains;
        {
            auto database = Database::open(old.path, Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            (*database)->run(dialect::journalMode(wal));
            (*database)->run(QStringLiteral("PRAGMA cache_size=1")); // pages reach the disk before the commit
            Transaction transaction(**database);
            QFile script(QStringLiteral(":/sql/2.sql"));
            QVERIFY(script.open(QIODevice::ReadOnly));
            QVERIFY((*database)->runScript(QString::fromUtf8(script.readAll())));
            QVERIFY((*database)->run(dialect::setSchemaVersion(2)));
            QVERIFY((*database)->run(QStringLiteral("INSERT INTO setting VALUES('filler', hex(zeroblob(400000)))")));
            // What a power cut here would leave.
            for (const QString &name : old.files())
                QVERIFY(QFile::copy(old.folder.filePath(name), remains.filePath(name)));
            QVERIFY(QDir(remains.path()).entryList(QDir::Files).size() > 1);
        }
        const QString path = remains.filePath(QStringLiteral("old.leanseat"));
        {
            auto database = Database::open(path, Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            QCOMPARE(*schemaVersionOf(**database), kOld);
            QCOMPARE(*(*database)->number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name='connection'")), qint64(0));
        }
        const auto opened = WorkspaceFile::open(path);
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->state().migratedFrom, kOld);
        QCOMPARE(Snapshots(**opened).list()->size(), std::size_t(2));
        VERIFY_RESULT(Snapshots(**opened).verify());
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
