// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/program.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <csignal>

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace

/// `rehearsal serve` as a script or the window starts it.
class RehearsalFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void servesUntilInputCloses();
    void servesASnapshot();
    void endsBySignal();
    void refusesWhatItCannotDo();

private:
    QJsonObject ready(QProcess &process);
    int totalAccounts(const QJsonObject &line);

    QTemporaryDir m_folder;
};

QJsonObject RehearsalFlowTest::ready(QProcess &process)
{
    if (!QTest::qWaitFor([&] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, 30000))
        return {};
    return QJsonDocument::fromJson(process.readLine()).object();
}

int RehearsalFlowTest::totalAccounts(const QJsonObject &line)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(line.value(QLatin1String("apiBase")).toString() + QStringLiteral("/admin/v1/orgs/")
        + line.value(QLatin1String("orgId")).toString() + QStringLiteral("/users")));
    request.setRawHeader("Authorization",
        "Bearer " + line.value(QLatin1String("keys")).toObject().value(QLatin1String("org")).toString().toUtf8());
    std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait())
        return -1;
    return QJsonDocument::fromJson(reply->readAll())
        .object()
        .value(QLatin1String("meta"))
        .toObject()
        .value(QLatin1String("total"))
        .toInt(-1);
}

void RehearsalFlowTest::servesUntilInputCloses()
{
    QProcess process;
    process.start(QStringLiteral(LEANSEAT_CLI),
        words("rehearsal serve --sample rich --accounts 321 --seed 5 --until-stdin-closes"));
    const QJsonObject line = ready(process);
    QVERIFY2(!line.isEmpty(), process.readAllStandardError().constData());
    QVERIFY(line.value(QLatin1String("apiBase")).toString().startsWith(QStringLiteral("http://127.0.0.1:")));
    QCOMPARE(line.value(QLatin1String("pid")).toInteger(), process.processId());
    QCOMPARE(totalAccounts(line), 321);
    process.closeWriteChannel();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 0);
}

void RehearsalFlowTest::servesASnapshot()
{
    flow::write(m_folder, "a.csv",
        "Name,Email,Atlassian ID,Status,Billable (Access),Jira\n"
        "Ann,ann@x.example,557058:1,Active,Yes,x.atlassian.net\nBob,bob@x.example,557058:2,Active,No,\n");
    QCOMPARE(flow::run(m_folder, words("import a.csv --workspace w.leanseat --date 2026-01-01")).code, 0);
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(LEANSEAT_CLI), words("rehearsal serve --from w.leanseat --until-stdin-closes"));
    const QJsonObject line = ready(process);
    QVERIFY2(!line.isEmpty(), process.readAllStandardError().constData());
    QCOMPARE(totalAccounts(line), 2);
    process.closeWriteChannel();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
}

void RehearsalFlowTest::endsBySignal()
{
    QProcess process;
    process.start(QStringLiteral(LEANSEAT_CLI), words("rehearsal serve --accounts 10"));
    QVERIFY(!ready(process).isEmpty());
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 130);
}

void RehearsalFlowTest::refusesWhatItCannotDo()
{
    flow::verifyFails(flow::run(m_folder, words("rehearsal play")), 2, {QStringLiteral("rehearsal serve")});
    flow::verifyFails(
        flow::run(m_folder, words("rehearsal serve --faults nonsense:429")), 2, {QStringLiteral("nonsense:429")});
    flow::verifyFails(
        flow::run(m_folder, words("rehearsal serve --faults users:nonsense")), 2, {QStringLiteral("reset-after")});
    flow::verifyFails(flow::run(m_folder, words("rehearsal serve --sample none")), 2, {QStringLiteral("--sample")});
    flow::verifyFails(
        flow::run(m_folder, words("rehearsal serve --accounts 100001")), 2, {QStringLiteral("--accounts")});
    flow::verifyFails(
        flow::run(m_folder, words("rehearsal serve --from missing.leanseat")), 3, {QStringLiteral("missing.leanseat")});
    flow::verifyFails(
        flow::run(m_folder, words("rehearsal serve --from w.leanseat --sample rich")), 2, {QStringLiteral("--from")});
}

QTEST_GUILESS_MAIN(RehearsalFlowTest)

#include "tst_rehearsal.moc"
