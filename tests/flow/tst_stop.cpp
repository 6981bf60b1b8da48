// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/program.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using flow::run;

/// Signals and readers who go away.
class TestStop : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Sends @p signal to a run whose standard output is a pipe that nobody reads, so that it can't end by itself; once it
    /// has written something there, or @p begun says that it is at work.
    void stops(const QStringList &arguments, int signal, const std::function<bool(qint64 process)> &begun = {})
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        ::mkfifo(QFile::encodeName(pipe).constData(), 0600);
        const int held = ::open(QFile::encodeName(pipe).constData(), O_RDWR);
        QVERIFY(held >= 0);
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setStandardOutputFile(pipe);
        process.start(QStringLiteral(LEANSEAT_CLI), arguments);
        QVERIFY(process.waitForStarted());
        const auto isWriting = [held] {
            pollfd waiting {held, POLLIN, 0};
            return ::poll(&waiting, 1, 0) > 0;
        };
        QVERIFY(QTest::qWaitFor([&] { return begun ? begun(process.processId()) : isWriting(); }, 60000));
        QCOMPARE(process.state(), QProcess::Running);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(20000));
        ::close(held);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(run(m_folder,
                     {QStringLiteral("sample"), QStringLiteral("--out"), QStringLiteral("many.csv"),
                         QStringLiteral("--accounts"), QStringLiteral("50000")})
                     .code,
            0);
    }

    void signalWhileWriting()
    {
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            stops({QStringLiteral("accounts"), QStringLiteral("--from"), QStringLiteral("many.csv")}, signal);
            stops({QStringLiteral("sample"), QStringLiteral("--out"), QStringLiteral("-"), QStringLiteral("--accounts"),
                      QStringLiteral("100000")},
                signal);
        }
    }

    void nothingHalfWrittenIsLeft()
    {
        stops({QStringLiteral("sample"), QStringLiteral("--out"), QStringLiteral("large.csv"),
                  QStringLiteral("--accounts"), QStringLiteral("50000000")},
            SIGINT, [this](qint64 process) {
                // The file has no name before it is complete; what the process has open tells.
                const QDir open(QStringLiteral("/proc/%1/fd").arg(process));
                const QStringList names = open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
                return std::any_of(names.begin(), names.end(), [&](const QString &name) {
                    const QString target = QFile::symLinkTarget(open.filePath(name));
                    return target.startsWith(m_folder.path() + u'/') && !target.endsWith(QStringLiteral("/pipe"));
                });
            });
        QCOMPARE(
            QDir(m_folder.path()).entryList({QStringLiteral("large.csv*")}, QDir::Files | QDir::Hidden), QStringList());
    }

    void readerWhoGoesIsNoError()
    {
        for (const char *format : {"table", "csv", "json"}) {
            QProcess shell;
            shell.setWorkingDirectory(m_folder.path());
            shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"),
                    QStringLiteral("{ '%1' accounts --from many.csv --format %2; echo $? >code; } | head -c 20")
                        .arg(QStringLiteral(LEANSEAT_CLI), QLatin1String(format))});
            QVERIFY(shell.waitForFinished(60000));
            QCOMPARE(shell.readAllStandardOutput().size(), 20);
            QCOMPARE(shell.readAllStandardError(), QByteArray());
            QFile code(m_folder.filePath(QStringLiteral("code")));
            QVERIFY(code.open(QIODevice::ReadOnly));
            QCOMPARE(code.readAll(), QByteArray("0\n"));
        }
    }

    void noStandardInputIsNeeded()
    {
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QStringLiteral("'%1' fields <&- 2>&-").arg(QStringLiteral(LEANSEAT_CLI))});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QVERIFY(!shell.readAllStandardOutput().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStop)
#include "tst_stop.moc"
