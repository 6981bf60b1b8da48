// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/archive.h"
#include "workspace/filewriter.h"
#include "workspace/outputcheck.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace workspace;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestOutputCheck final : public QObject
{
    Q_OBJECT

private slots:
    void oneFileHasManyNames()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(s("x.csv"));
        QVERIFY(QFile::link(s("x.csv"), folder.filePath(s("link.csv")))); // leads nowhere yet
        QVERIFY(isSameFile(file, folder.filePath(s("link.csv"))));
        QVERIFY(isSameFile(file, folder.path() + s("/./x.csv")));
        QVERIFY(!isSameFile(file, folder.filePath(s("y.csv"))));
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        QVERIFY(isSameFile(file, folder.filePath(s("link.csv"))));
        QVERIFY(isSameFile(file, folder.path() + s("/../") + QFileInfo(folder.path()).fileName() + s("/x.csv")));
        QVERIFY(!isSameFile(file, folder.filePath(s("y.csv"))));
    }

    void aWorkspaceIsNoOutput()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(s("a.leanseat"));
        store::OpenOptions options;
        options.create = true;
        QVERIFY(Archive::open(path, options));
        QCOMPARE(checkOutput(path, {}).error().code, core::ErrorCode::OutputIsInput);
        QVERIFY(checkOutput(folder.filePath(s("b.csv")), filesOf(path)));
        QCOMPARE(checkOutput(path + s("-wal"), filesOf(path)).error().detail, path + s("-wal"));
    }

    /// What the window exports.
    void theWriterSparesWhatIsKept()
    {
        const QTemporaryDir folder;
        const QString kept = folder.filePath(s("x.csv"));
        FileWriter writer;
        QSignalSpy failed(&writer, &FileWriter::failed);
        QSignalSpy finished(&writer, &FileWriter::finished);
        bool wasWritten = false;
        const auto work = [&wasWritten](const report::Writing &) {
            wasWritten = true;
            return core::Result<report::Written>(report::Written {});
        };
        QVERIFY(writer.run(kept, work, {kept}));
        QVERIFY(finished.wait());
        QVERIFY(!wasWritten);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<core::Error>().code, core::ErrorCode::OutputIsInput);
        QVERIFY(writer.run(folder.filePath(s("y.csv")), work, {kept}));
        QVERIFY(finished.wait());
        QVERIFY(wasWritten);
    }
};

QTEST_GUILESS_MAIN(TestOutputCheck)
#include "tst_outputcheck.moc"
