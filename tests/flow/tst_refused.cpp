// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/program.h"

using flow::run;
using flow::verifyFails;

/// Inputs that are unreadable or refused: exit code 3, one line that names the file.
class TestRefused : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void files_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00", 12) + QByteArray(200, '\x17');
        QTest::newRow("html") << QByteArray(
            "<!DOCTYPE html>\n<html><head><title>Log in</title></head><body></body></html>\n");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", 16) + QByteArray(300, '\x00');
        QTest::newRow("prose") << QByteArray("Dear admin,\nplease find attached what you asked for.\n");
        QTest::newRow("columns that name nobody") << QByteArray("Colour,Size\nred,3\n");
    }
    void files()
    {
        QFETCH(QByteArray, bytes);
        flow::write(m_folder, "given.csv", bytes);
        verifyFails(
            run(m_folder, {QStringLiteral("assess"), QStringLiteral("given.csv")}), 3, {QStringLiteral("given.csv")});
        verifyFails(run(m_folder, {QStringLiteral("assess"), QStringLiteral("--json"), QStringLiteral("given.csv")}), 3,
            {QStringLiteral("given.csv")});
        verifyFails(run(m_folder, {QStringLiteral("accounts"), QStringLiteral("--from"), QStringLiteral("given.csv")}),
            3, {QStringLiteral("given.csv")});
    }

    void notThere()
    {
        verifyFails(
            run(m_folder, {QStringLiteral("assess"), QStringLiteral("none.csv")}), 3, {QStringLiteral("none.csv")});
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
        verifyFails(run(m_folder, {QStringLiteral("assess"), QStringLiteral("folder")}), 3, {QStringLiteral("folder")});
        verifyFails(run(m_folder, {QStringLiteral("assess"), QStringLiteral("")}), 3, {});
    }

    void secondFileIsNamed()
    {
        flow::write(m_folder, "good.csv", "Name,Email,Atlassian ID,Status,Jira\nA,a@x.org,1,Active,x.atlassian.net\n");
        verifyFails(run(m_folder, {QStringLiteral("assess"), QStringLiteral("good.csv"), QStringLiteral("bad.csv")}), 3,
            {QStringLiteral("bad.csv")});
    }

    void onlyEnrichingFiles()
    {
        flow::write(m_folder, "gone.csv", "Email\na@x.org\n");
        verifyFails(run(m_folder,
                        {QStringLiteral("assess"), QStringLiteral("--kind"), QStringLiteral("leavers"),
                            QStringLiteral("gone.csv")}),
            3, {});
    }

    void wrongKind()
    {
        flow::write(m_folder, "good.csv", "Name,Email,Atlassian ID,Status,Jira\nA,a@x.org,1,Active,x.atlassian.net\n");
        verifyFails(run(m_folder,
                        {QStringLiteral("assess"), QStringLiteral("--kind"), QStringLiteral("api-dump"),
                            QStringLiteral("good.csv")}),
            3, {QStringLiteral("good.csv")});
    }

    void kindIsNotGuessedBesideAccounts()
    {
        flow::write(m_folder, "good.csv", "Name,Email,Atlassian ID,Status,Jira\nA,a@x.org,1,Active,x.atlassian.net\n");
        flow::write(m_folder, "list.csv", "Email,Shoe size\nb@x.org,44\n");
        verifyFails(run(m_folder, {QStringLiteral("assess"), QStringLiteral("good.csv"), QStringLiteral("list.csv")}), 3,
            {QStringLiteral("list.csv")});
        const auto told = run(m_folder,
            {QStringLiteral("assess"), QStringLiteral("good.csv"), QStringLiteral("--kind"), QStringLiteral("leavers"),
                QStringLiteral("list.csv"), QStringLiteral("--json"), QStringLiteral("--quiet")});
        QCOMPARE(told.code, 0);
        QCOMPARE(told.json()[QStringLiteral("accounts")].toInt(), 1);
        const auto alone = run(m_folder, {QStringLiteral("assess"), QStringLiteral("list.csv")});
        QCOMPARE(alone.code, 0);
        QVERIFY2(alone.err.contains("list.csv: Nothing but"), alone.err.constData());
    }

    void brokenPriceBookAndRules()
    {
        flow::write(m_folder, "good.csv", "Name,Email,Atlassian ID,Status,Jira\nA,a@x.org,1,Active,x.atlassian.net\n");
        flow::write(m_folder, "mine.json", "{\n  \"id\": oops\n}\n");
        for (const char *option : {"--price-book", "--rules"}) {
            const auto result = run(m_folder,
                {QStringLiteral("assess"), QStringLiteral("good.csv"), QString::fromLatin1(option),
                    QStringLiteral("mine.json")});
            verifyFails(result, 3, {QStringLiteral("mine.json:2:9")});
            const auto missing = run(m_folder,
                {QStringLiteral("assess"), QStringLiteral("good.csv"), QString::fromLatin1(option),
                    QStringLiteral("none.json")});
            verifyFails(missing, 3, {QStringLiteral("none.json")});
        }
    }

    void accountThatIsNotThere()
    {
        flow::write(m_folder, "good.csv", "Name,Email,Atlassian ID,Status,Jira\nA,a@x.org,1,Active,x.atlassian.net\n");
        verifyFails(run(m_folder,
                        {QStringLiteral("explain"), QStringLiteral("z@x.org"), QStringLiteral("--from"),
                            QStringLiteral("good.csv")}),
            3, {QStringLiteral("z@x.org")});
    }

    void outputThatExists()
    {
        flow::write(m_folder, "kept.csv", "mine");
        verifyFails(run(m_folder, {QStringLiteral("sample"), QStringLiteral("--out"), QStringLiteral("kept.csv")}), 3,
            {QStringLiteral("kept.csv")});
        QFile file(m_folder.filePath(QStringLiteral("kept.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
        verifyFails(run(m_folder, {QStringLiteral("sample"), QStringLiteral("--out"), QStringLiteral("no/folder.csv")}),
            3, {QStringLiteral("no/folder.csv")});
        // A device stays what it is.
        verifyFails(run(m_folder, {QStringLiteral("sample"), QStringLiteral("--out"), QStringLiteral("/dev/null"), QStringLiteral("--force")}),
            3, {QStringLiteral("/dev/null")});
        QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
    }

    void fullDisk()
    {
        QVERIFY(QFile::exists(QStringLiteral("/dev/full")));
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(LEANSEAT_CLI), {QStringLiteral("fields")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("standard output"));
    }
};

QTEST_GUILESS_MAIN(TestRefused)
#include "tst_refused.moc"
