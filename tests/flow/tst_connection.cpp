// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/program.h"

#include "support/keyring.h"

#include <QDirIterator>

using flow::run;
using flow::verifyFails;

namespace {

const char kKey[] = "ATCTT3xFfGF0-this-must-never-be-seen";
const QString kOrg = QStringLiteral("2f1c9a60-0b1c-4b9e-9d55-7d4a4b9a1c11");

QStringList words(const QString &line)
{
    return line.split(u' ') + QStringList {QStringLiteral("--workspace"), QStringLiteral("acme.leanseat")};
}

QJsonObject first(const flow::Run &run)
{
    return run.json().value(QStringLiteral("connections")).toArray().first().toObject();
}

} // namespace

/// With a keychain of its own; the last tests are without.
class TestConnectionFlow final : public QObject
{
    Q_OBJECT

public:
    explicit TestConnectionFlow(support::Bus &bus)
        : m_bus(bus)
    {
    }

private slots:
    void init()
    {
        qputenv("LEANSEAT_TEST_KEY", kKey);
        qputenv("LEANSEAT_TEST_TOKEN", "ATTA-token");
    }

    void addsListsAndRemoves()
    {
        const QTemporaryDir folder;
        const QString add = QStringLiteral("connection add Acme --kind organisation --org-id https://admin.atlassian.com/o/%1/overview --expires 2026-12-20 --today 2026-11-25 --key-env LEANSEAT_TEST_KEY").arg(kOrg);
        const auto added = run(folder, words(add));
        QVERIFY2(added.code == 0, added.err.constData());
        const auto listed = run(folder, words(QStringLiteral("connection list --json --today 2026-11-25")));
        QVERIFY2(listed.code == 0, listed.err.constData());
        const QJsonObject one = first(listed);
        QCOMPARE(one.value(QStringLiteral("name")).toString(), QStringLiteral("Acme"));
        QCOMPARE(one.value(QStringLiteral("kind")).toString(), QStringLiteral("organisation"));
        QCOMPARE(one.value(QStringLiteral("base")).toString(), QStringLiteral("https://api.atlassian.com"));
        QCOMPARE(one.value(QStringLiteral("orgId")).toString(), kOrg);
        QVERIFY(one.value(QStringLiteral("site")).isNull());
        QCOMPARE(one.value(QStringLiteral("expiry")).toString(), QStringLiteral("soon"));
        QCOMPARE(one.value(QStringLiteral("key")).toString(), QStringLiteral("keychain"));
        const auto table = run(folder, words(QStringLiteral("connection list --today 2026-11-25")));
        QVERIFY(table.text().contains(QLatin1String("in the keychain, ends in 25 days")));
        verifyFails(run(folder, words(add)), 3, {QStringLiteral("Acme")});
        for (const flow::Run &one_ : {added, listed, table})
            QVERIFY(!one_.out.contains(kKey) && !one_.err.contains(kKey));
        for (QDirIterator i(folder.path(), QDir::Files); i.hasNext();) {
            QFile file(i.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(kKey), qPrintable(file.fileName()));
        }
        verifyFails(run(folder, words(QStringLiteral("connection remove Other"))), 3, {QStringLiteral("Other"), QStringLiteral("Acme")});
        const auto removed = run(folder, words(QStringLiteral("connection remove acme")));
        QVERIFY2(removed.code == 0 && removed.err.isEmpty(), removed.err.constData());
        QVERIFY(run(folder, words(QStringLiteral("connection list --json"))).json().value(QStringLiteral("connections")).toArray().isEmpty());
        // It was taken out of the keychain too: a connection added without one has none.
        QCOMPARE(run(folder, words(QStringLiteral("connection add Acme --kind organisation --org-id %1 --no-key").arg(kOrg))).code, 0);
        QCOMPARE(first(run(folder, words(QStringLiteral("connection list --json")))).value(QStringLiteral("key")).toString(), QStringLiteral("missing-or-locked"));
        const auto without = run(folder, words(QStringLiteral("connection remove Acme")));
        QCOMPARE(without.code, 0);
        QVERIFY(without.err.contains("keychain"));
    }

    void trelloHasTwo()
    {
        const QTemporaryDir folder;
        const auto added = run(folder, words(QStringLiteral("connection add T --kind trello --key-env LEANSEAT_TEST_KEY --token-env LEANSEAT_TEST_TOKEN --trello-base http://127.0.0.1:8080/ --json")));
        QVERIFY2(added.code == 0, added.err.constData());
        QCOMPARE(first(added).value(QStringLiteral("base")).toString(), QStringLiteral("http://127.0.0.1:8080"));
        const QJsonObject one = first(run(folder, words(QStringLiteral("connection list --json"))));
        QCOMPARE(one.value(QStringLiteral("key")).toString(), QStringLiteral("keychain"));
        QCOMPARE(one.value(QStringLiteral("token")).toString(), QStringLiteral("keychain"));
        QCOMPARE(run(folder, words(QStringLiteral("connection remove T"))).code, 0);
    }

    void aWrongKeyIsNotRepeated()
    {
        const QTemporaryDir folder;
        qputenv("LEANSEAT_TEST_KEY", "two words of a secret");
        const auto added = run(folder, words(QStringLiteral("connection add T --kind trello --key-env LEANSEAT_TEST_KEY")));
        verifyFails(added, 2, {QStringLiteral("LEANSEAT_TEST_KEY")});
        QVERIFY(!added.err.contains("secret"));
        // Nor one that stands where an ID belongs.
        const auto misplaced = run(folder, words(QStringLiteral("connection add A --kind organisation --org-id ") + QLatin1String(kKey)));
        verifyFails(misplaced, 2, {QStringLiteral("--org-id")});
        QVERIFY(!misplaced.err.contains(kKey));
    }

    void withoutKeychainNothingIsAdded()
    {
        m_bus.stopKeyring();
        const QTemporaryDir folder;
        const auto added = run(folder, words(QStringLiteral("connection add Acme --kind organisation --org-id %1 --key-env LEANSEAT_TEST_KEY").arg(kOrg)));
        verifyFails(added, 5, {QStringLiteral("keychain"), QStringLiteral("--no-key"), QStringLiteral("--key-env")});
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("acme.leanseat"))));
        QCOMPARE(run(folder, words(QStringLiteral("connection add Acme --kind organisation --org-id %1 --no-key").arg(kOrg))).code, 0);
        QCOMPARE(first(run(folder, words(QStringLiteral("connection list --json")))).value(QStringLiteral("key")).toString(), QStringLiteral("no-keychain"));
        const auto removed = run(folder, words(QStringLiteral("connection remove Acme")));
        QCOMPARE(removed.code, 0);
        QVERIFY(removed.err.contains("by hand"));
    }

private:
    support::Bus &m_bus;
};

int main(int argc, char **argv)
{
    support::Bus bus;
    QCoreApplication app(argc, argv);
    bus.startKeyring("open sesame");
    if (!bus.waitForKeyring())
        qFatal("no keyring");
    TestConnectionFlow test(bus);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connection.moc"
