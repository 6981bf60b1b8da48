// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"
#include "report/outputfile.h"
#include "report/xlsx.h"
#include "support/madetable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using core::ErrorCode;
using support::MadeTable;

namespace {

using Write = std::function<core::Result<report::Written>(const core::Table &, const QString &, const report::Writing &)>;

core::Result<report::Written> csv(const core::Table &table, const QString &path, const report::Writing &writing)
{
    return report::writeCsv(table, {}, path, writing);
}

core::Result<report::Written> xlsx(const core::Table &table, const QString &path, const report::Writing &writing)
{
    report::XlsxFormat format;
    format.sheet = QStringLiteral("A");
    return report::writeXlsx(table, format, path, writing);
}

/// Files may not grow beyond @p bytes while it lives: what a full disk looks like to a writer.
class SmallDisk final
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before = {};
};

} // namespace

/// What is under a file's name before, while and after it is written, in either format.
class TestOutputFile final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("out"));
    }
    void cleanup() { m_folder.reset(); }

    void replacesOnlyWhenToldTo_data() { formats(); }
    void replacesOnlyWhenToldTo()
    {
        QFETCH(Write, write);
        putOld();
        const auto refused = write(table(3), m_path, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::OutputExists);
        QCOMPARE(refused.error().subject, m_path);
        QVERIFY(isOld());
        QVERIFY(write(table(3), m_path, {report::Existing::Replaced, {}, {}}));
        QVERIFY(!isOld());
        QCOMPARE(files(), 1);
    }

    void cancellingKeepsTheOldFile_data() { formats(); }
    void cancellingKeepsTheOldFile()
    {
        QFETCH(Write, write);
        putOld();
        for (const qint64 at : {0, 700, 20000}) { // before anything, within, at the very end
            std::stop_source stop;
            qint64 last = -1;
            const report::Writing writing {report::Existing::Replaced,
                [&](const core::Progress &progress) {
                    QCOMPARE(progress.stage, core::Stage::Writing);
                    QVERIFY(progress.done > last || progress.done == 20000);
                    last = progress.done;
                    if (progress.done >= at)
                        stop.request_stop();
                },
                stop.get_token()};
            if (at == 0)
                stop.request_stop();
            const auto written = write(table(20000), m_path, writing);
            if (written && at == 20000)
                continue; // CSV tells nothing any more when it is done
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Cancelled);
            QVERIFY(isOld());
            QCOMPARE(files(), 1);
        }
    }

    void aFullDiskKeepsTheOldFile_data() { formats(); }
    void aFullDiskKeepsTheOldFile()
    {
        QFETCH(Write, write);
        putOld();
        const QString whole = m_folder->filePath(QStringLiteral("whole"));
        const auto size = write(table(20000), whole, {});
        QVERIFY(size && QFile::remove(whole));
        for (const rlim_t bytes : {rlim_t(0), rlim_t(100), rlim_t(4096), rlim_t(70000), rlim_t(300000), rlim_t(size->bytes - 1)}) {
            core::Result<report::Written> written;
            {
                const SmallDisk disk(bytes);
                written = write(table(20000), m_path, {report::Existing::Replaced, {}, {}});
            }
            QVERIFY2(!written, qPrintable(QString::number(bytes)));
            QCOMPARE(written.error().code, ErrorCode::DiskFull);
            QCOMPARE(written.error().subject, m_path);
            QVERIFY(isOld());
            QCOMPARE(files(), 1);
        }
    }

    void whatCannotBeWritten_data() { formats(); }
    void whatCannotBeWritten()
    {
        QFETCH(Write, write);
        const auto code = [&](const QString &path) {
            const auto written = write(table(3), path, {report::Existing::Replaced, {}, {}});
            return written ? -1 : static_cast<int>(written.error().code);
        };
        QCOMPARE(code(m_folder->filePath(QStringLiteral("none/out"))), int(ErrorCode::OutputNotWritable));
        QCOMPARE(code(m_folder->path()), int(ErrorCode::FileIsDirectory));
        QCOMPARE(code(QStringLiteral("/dev/full")), int(ErrorCode::OutputNotWritable)); // a device is never replaced
        QCOMPARE(code(QStringLiteral("/proc/out")), int(ErrorCode::OutputNotWritable));
        if (::geteuid() == 0)
            return; // the superuser may write everywhere
        putOld();
        QFile::setPermissions(m_path, QFileDevice::ReadOwner);
        QCOMPARE(code(m_path), int(ErrorCode::OutputNotWritable));
        QVERIFY(isOld());
    }

    void linksAreFollowedAndRightsKept()
    {
        putOld();
        QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0640) == 0);
        const QString link = m_folder->filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(m_path, link));
        QVERIFY(csv(table(3), link, {report::Existing::Replaced, {}, {}}));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(!isOld());
        struct stat now = {};
        QVERIFY(::stat(QFile::encodeName(m_path).constData(), &now) == 0);
        QCOMPARE(now.st_mode & 0777, mode_t(0640));
    }

    void aFileThatCameMeanwhileIsKept()
    {
        auto file = report::OutputFile::create(m_path, report::Existing::Kept);
        QVERIFY(file);
        QVERIFY(file->write("new"));
        putOld();
        const auto done = file->commit();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::OutputExists);
        QVERIFY(isOld());
    }

private:
    static void formats()
    {
        QTest::addColumn<Write>("write");
        QTest::newRow("csv") << Write(csv);
        QTest::newRow("xlsx") << Write(xlsx);
    }
    static MadeTable table(qint64 rows)
    {
        return {{{QStringLiteral("a")}, {QStringLiteral("b")}}, rows, [](qint64 row, int column) {
                    return column == 0 ? core::Cell(row) : core::Cell(QStringLiteral("account %1 of a long list, as written in its file, no other").arg(row * 7919));
                }};
    }
    void putOld() const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("old"), 3);
    }
    bool isOld() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) && file.readAll() == "old";
    }
    qsizetype files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_APPLESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
