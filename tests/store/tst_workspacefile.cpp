// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/migrations.h"

#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace store;
using support::joined;
using support::now;

namespace {

constexpr char kMay[] = "Name | Email | ID | Status\nAnn | ann@acme.com | 1 | Active";

core::ErrorCode errorOf(const QString &path, const OpenOptions &options = {})
{
    const auto opened = WorkspaceFile::open(path, options);
    return opened ? core::ErrorCode::Cancelled : opened.error().code;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestWorkspaceFile final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { resources::load(); }

    void isForTheOwnerOnly()
    {
        const support::NewWorkspace made;
        const auto mode = QFile::permissions(made.path());
        QVERIFY(!(mode & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
        QVERIFY(made.file->database().run(QStringLiteral("INSERT INTO setting VALUES('a', '1')")));
        QVERIFY(!(QFile::permissions(made.path() + QStringLiteral("-wal")) & QFileDevice::ReadOther));
        QCOMPARE(made.file->database().text(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
    }

    void isOneFileWhenClosed()
    {
        support::NewWorkspace made;
        VERIFY_RESULT(Snapshots(*made.file).add(joined("2026-05-31", kMay), now(), {}));
        made.file.reset();
        QVERIFY(!QFileInfo::exists(made.path() + QStringLiteral("-wal")));
        QVERIFY(!QFileInfo::exists(made.path() + QStringLiteral(".lock")));
    }

    void refusesWhatIsNoWorkspace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.leanseat"));
        QCOMPARE(errorOf(path), core::ErrorCode::FileNotFound);
        QCOMPARE(errorOf(folder.path()), core::ErrorCode::FileIsDirectory);
        const QString other = folder.filePath(QStringLiteral("x.csv"));
        write(other, {});
        QCOMPARE(errorOf(other), core::ErrorCode::NotAWorkspace);
        write(other, QByteArray(5000, 'x'));
        QCOMPARE(errorOf(other), core::ErrorCode::NotAWorkspace);
        // What is called one is empty or damaged.
        write(path, {});
        QCOMPARE(errorOf(path), core::ErrorCode::WorkspaceCorrupt);
        write(path, QByteArray(5000, 'x'));
        QCOMPARE(errorOf(path), core::ErrorCode::WorkspaceCorrupt);
        write(path, QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
        QCOMPARE(errorOf(path), core::ErrorCode::WorkspaceCorrupt);
        QCOMPARE(QFileInfo(path).size(), qint64(4096)); // nothing was written to it
    }

    void pipesAndLinksThatLeadNowhere()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("p.leanseat"));
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QCOMPARE(errorOf(pipe), core::ErrorCode::NotPlainFile);
        const QString link = folder.filePath(QStringLiteral("link.leanseat"));
        QVERIFY(QFile::link(QStringLiteral("nowhere.leanseat"), link));
        OpenOptions creating;
        creating.create = true;
        for (const OpenOptions &options : {OpenOptions {}, creating}) {
            const auto opened = WorkspaceFile::open(link, options);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, core::ErrorCode::FileNotFound);
            QVERIFY(opened.error().detail.endsWith(QLatin1String("nowhere.leanseat")));
        }
    }

    void namesThatMeanSomethingToTheDatabaseAreFiles()
    {
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        OpenOptions creating;
        creating.create = true;
        for (const char *name : {"./:memory:", "file:x.leanseat?mode=memory"})
            QVERIFY(WorkspaceFile::open(QLatin1String(name), creating));
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void versionsThatNeverWereAreDamage_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("readOnly");
        for (const int version : {0, -1, -2147483647 - 1}) {
            QTest::addRow("%d, writing", version) << version << false;
            QTest::addRow("%d, reading", version) << version << true;
        }
    }
    void versionsThatNeverWereAreDamage()
    {
        QFETCH(int, version);
        QFETCH(bool, readOnly);
        support::NewWorkspace made;
        QVERIFY(made.file->database().run(dialect::setSchemaVersion(version)));
        made.file.reset();
        OpenOptions options;
        options.readOnly = readOnly;
        const auto opened = WorkspaceFile::open(made.path(), options);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, core::ErrorCode::WorkspaceCorrupt);
        QCOMPARE(opened.error().subject, made.path());
        QVERIFY(!QFileInfo::exists(made.path() + QStringLiteral(".version-%1").arg(version)));
    }

    void readersLeaveNothingBeside()
    {
        support::NewWorkspace made;
        VERIFY_RESULT(Snapshots(*made.file).add(joined("2026-05-31", kMay), now(), {}));
        made.file.reset();
        OpenOptions options;
        options.readOnly = true;
        const auto files = [&made] { return QDir(made.folder.path()).entryList(QDir::Files | QDir::Hidden); };
        QCOMPARE(files().size(), 1);
        made.reopen(options);
        QCOMPARE(Snapshots(*made.file).list()->size(), std::size_t(1));
        {
            const auto second = WorkspaceFile::open(made.path(), options);
            VERIFY_RESULT(second);
        }
        QCOMPARE(Snapshots(*made.file).list()->size(), std::size_t(1)); // the other one's leaving took nothing away
        made.file.reset();
        QCOMPARE(files(), QStringList {QStringLiteral("acme.leanseat")});
        // Where nothing may be written nothing is tried.
        options.placeOf = [](const QString &) { return Place {"ext4", true, false}; };
        made.reopen(options);
        made.file.reset();
        QCOMPARE(files(), QStringList {QStringLiteral("acme.leanseat")});
    }

    void aWriterThatCameMeanwhileIsLeftAlone()
    {
        support::NewWorkspace made;
        VERIFY_RESULT(Snapshots(*made.file).add(joined("2026-05-31", kMay), now(), {}));
        made.file.reset();
        OpenOptions options;
        options.readOnly = true;
        auto reader = WorkspaceFile::open(made.path(), options);
        VERIFY_RESULT(reader);
        made.reopen();
        reader->reset();
        VERIFY_RESULT(Snapshots(*made.file).add(joined("2026-06-30", kMay), now(), {}));
        QVERIFY(QFileInfo::exists(made.path() + QStringLiteral("-wal")));
        made.reopen();
        QCOMPARE(Snapshots(*made.file).list()->size(), std::size_t(2));
    }

    void onAFullDiskItIsSaidSo()
    {
        support::NewWorkspace made;
        VERIFY_RESULT(Snapshots(*made.file).add(joined("2026-05-31", kMay), now(), {}));
        made.file.reset();
        OpenOptions options;
        options.placeOf = [](const QString &) { return Place {"ext4", true, true, 100}; };
        made.reopen(options);
        QCOMPARE(made.file->state().readOnly, ReadOnlyReason::DiskFull);
        QCOMPARE(Snapshots(*made.file).list()->size(), std::size_t(1));
        QCOMPARE(Snapshots(*made.file).add(joined("2026-06-30", kMay), now(), {}).error().code, core::ErrorCode::DiskFull);
        made.file.reset();
        QVERIFY(!QFileInfo::exists(made.path() + QStringLiteral("-shm")));
        options.create = true;
        QCOMPARE(errorOf(made.folder.filePath(QStringLiteral("new.leanseat")), options), core::ErrorCode::DiskFull);
        QVERIFY(!QFileInfo::exists(made.folder.filePath(QStringLiteral("new.leanseat"))));
    }

    void isNotMadeOverAnother()
    {
        const support::NewWorkspace made;
        OpenOptions options;
        options.create = true;
        QCOMPARE(errorOf(made.path(), options), core::ErrorCode::OutputExists);
        QCOMPARE(errorOf(QStringLiteral("/nowhere/at/all.leanseat"), options), core::ErrorCode::OutputNotWritable);
    }

    void aNewerOneIsLeftAlone()
    {
        support::NewWorkspace made;
        QVERIFY(made.file->database().run(dialect::setSchemaVersion(kSchemaVersion + 1)));
        made.file.reset();
        const auto opened = WorkspaceFile::open(made.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, core::ErrorCode::WorkspaceNewer);
        QCOMPARE(opened.error().detail, QString::number(kSchemaVersion + 1));
        OpenOptions reading;
        reading.readOnly = true;
        QCOMPARE(errorOf(made.path(), reading), core::ErrorCode::WorkspaceNewer);
    }

    void aDamagedOneIsSaid()
    {
        support::NewWorkspace made;
        VERIFY_RESULT(Snapshots(*made.file).add(joined("2026-05-31", kMay), now(), {}));
        made.file.reset();
        QFile file(made.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(16384);
        file.write(QByteArray(static_cast<qsizetype>(file.size()) - 16384, '\x5a'));
        file.close();
        const QByteArray before = [&] { QFile f(made.path()); return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray(); }();
        auto opened = WorkspaceFile::open(made.path());
        if (opened) {
            const auto list = Snapshots(**opened).list();
            QVERIFY(!list);
            QCOMPARE(list.error().code, core::ErrorCode::WorkspaceCorrupt);
            const auto verified = Snapshots(**opened).verify();
            QVERIFY(!verified);
            opened->reset();
        } else {
            QCOMPARE(opened.error().code, core::ErrorCode::WorkspaceCorrupt);
        }
        const QByteArray after = [&] { QFile f(made.path()); return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray(); }();
        QCOMPARE(after.mid(16384), before.mid(16384));
    }

    void theSecondProgramReads()
    {
        support::NewWorkspace made;
        VERIFY_RESULT(Snapshots(*made.file).add(joined("2026-05-31", kMay), now(), {}));
        const auto second = WorkspaceFile::open(made.path());
        VERIFY_RESULT(second);
        QCOMPARE((*second)->state().readOnly, ReadOnlyReason::Locked);
        QVERIFY((*second)->state().holder.contains(QString::number(QCoreApplication::applicationPid())));
        Snapshots reader(**second);
        QCOMPARE(reader.list()->size(), std::size_t(1));
        const auto added = reader.add(joined("2026-06-30", kMay), now(), {});
        QVERIFY(!added);
        QCOMPARE(added.error().code, core::ErrorCode::WorkspaceLocked);
        // What the first writes meanwhile the second sees.
        VERIFY_RESULT(Snapshots(*made.file).add(joined("2026-06-30", kMay), now(), {}));
        QCOMPARE(reader.list()->size(), std::size_t(2));
    }

    void withoutRightsItIsRead_data()
    {
        QTest::addColumn<bool>("file");
        QTest::addColumn<bool>("folder");
        QTest::newRow("file") << false << true;
        QTest::newRow("folder") << true << false;
    }

    void withoutRightsItIsRead()
    {
        QFETCH(bool, file);
        QFETCH(bool, folder);
        support::NewWorkspace made;
        VERIFY_RESULT(Snapshots(*made.file).add(joined("2026-05-31", kMay), now(), {}));
        made.file.reset();
        OpenOptions options;
        options.placeOf = [&](const QString &) { return Place {"ext4", file, folder}; };
        made.reopen(options);
        QCOMPARE(made.file->state().readOnly, ReadOnlyReason::NoRight);
        QCOMPARE(Snapshots(*made.file).list()->size(), std::size_t(1));
        const auto added = Snapshots(*made.file).add(joined("2026-06-30", kMay), now(), {});
        QCOMPARE(added.error().code, core::ErrorCode::WorkspaceReadOnly);
        QVERIFY(!QFileInfo::exists(made.path() + QStringLiteral(".lock")));
    }

    /// A program was killed, and the folder can't be written: what its log says counts.
    void anUnfinishedLogIsRead()
    {
        support::NewWorkspace made;
        VERIFY_RESULT(Snapshots(*made.file).add(joined("2026-05-31", kMay), now(), {}));
        const QTemporaryDir other;
        const QString copy = other.filePath(QStringLiteral("killed.leanseat"));
        QVERIFY(QFile::copy(made.path(), copy));
        QVERIFY(QFile::copy(made.path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        OpenOptions options;
        options.placeOf = [](const QString &) { return Place {"iso9660", false, false}; };
        const auto opened = WorkspaceFile::open(copy, options);
        VERIFY_RESULT(opened);
        QCOMPARE(Snapshots(**opened).list()->size(), std::size_t(1));
    }

    void onANetworkNothingIsShared()
    {
        OpenOptions options;
        options.placeOf = [](const QString &) { return Place {"nfs4", true, true}; };
        support::NewWorkspace made(options);
        QVERIFY(made.file->state().isOnNetwork);
        QCOMPARE(made.file->database().text(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("delete"));
        VERIFY_RESULT(Snapshots(*made.file).add(joined("2026-05-31", kMay), now(), {}));
        made.reopen(options);
        QCOMPARE(Snapshots(*made.file).list()->size(), std::size_t(1));
    }

    void aFullDiskLosesNothing()
    {
        support::NewWorkspace made;
        VERIFY_RESULT(Snapshots(*made.file).add(joined("2026-05-31", kMay), now(), {}));
        OpenOptions options;
        options.mostBytes = 700 * 1024;
        made.reopen(options);
        QString wide = QStringLiteral("Name | Email | ID | Status");
        for (int i = 0; i < 20000; ++i)
            wide += QStringLiteral("\nPerson %1 | p%1@acme.com | %1 | Active").arg(i);
        const auto added = Snapshots(*made.file).add(joined("2026-06-30", wide.toUtf8().constData()), now(), {});
        QVERIFY(!added);
        QCOMPARE(added.error().code, core::ErrorCode::DiskFull);
        made.reopen();
        QCOMPARE(Snapshots(*made.file).list()->size(), std::size_t(1));
        VERIFY_RESULT(Snapshots(*made.file).verify());
        VERIFY_RESULT(Snapshots(*made.file).add(joined("2026-06-30", wide.toUtf8().constData()), now(), {}));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
