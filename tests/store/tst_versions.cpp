// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "store/database.h"
#include "store/migrations.h"

#include "resources/resources.h"

#include <QFile>

using namespace store;

/// A workspace of every schema version that was released, as that version left it.
class TestVersions final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { resources::load(); }

    void opens_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= kSchemaVersion; ++version)
            QTest::newRow(qPrintable(QString::number(version))) << version;
    }

    void opens()
    {
        QFETCH(int, version);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.leanseat"));
        QVERIFY2(QFile::copy(QStringLiteral(SOURCE_ROOT "/tests/store/versions/%1.leanseat").arg(version), path),
            "a version without its file: make one with tests/store/versions/README.md");
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        {
            OpenOptions reading;
            reading.readOnly = true;
            const auto opened = WorkspaceFile::open(path, reading);
            VERIFY_RESULT(opened);
            QCOMPARE(Snapshots(**opened).list()->size(), std::size_t(2));
        }
        const auto opened = WorkspaceFile::open(path);
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->state().migratedFrom, version == kSchemaVersion ? 0 : version);
        QCOMPARE(*schemaVersionOf((*opened)->database()), kSchemaVersion);
        if (version < kSchemaVersion)
            QVERIFY(QFile::exists((*opened)->state().backup));
        Snapshots snapshots(**opened);
        const auto list = snapshots.list();
        VERIFY_RESULT(list);
        QCOMPARE(list->size(), std::size_t(2));
        QCOMPARE(list->front().accounts, qint64(4));
        QCOMPARE(list->back().accounts, qint64(4));
        for (const core::SnapshotInfo &info : *list) {
            QCOMPARE(snapshots.load(info.id)->table->rowCount(), core::Row(4));
            QCOMPARE(snapshots.loadFromRows(info.id)->table->rowCount(), core::Row(4));
        }
        VERIFY_RESULT(snapshots.verify());
        // And it goes on from there.
        VERIFY_RESULT(snapshots.add(support::joined("2026-07-31", "Name | Email | ID | Status\nNew | new@acme.com | 99 | Active"), support::now(), {}));
    }
};

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
