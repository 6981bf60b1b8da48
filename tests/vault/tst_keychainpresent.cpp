// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/secrets.h"

#include "support/keyring.h"

#include <QDirIterator>

using core::ErrorCode;
using core::Secret;
using core::SecretKind;
using core::SecretPlace;
using support::answerOf;

namespace {

const core::SecretName kKey {QStringLiteral("w1"), QStringLiteral("c1"), SecretKind::Key, QStringLiteral("https://api.atlassian.com")};

} // namespace

class TestKeychainPresent final : public QObject
{
    Q_OBJECT

public:
    explicit TestKeychainPresent(support::Bus &bus)
        : m_bus(bus)
    {
    }

private slots:
    void initTestCase()
    {
        m_bus.startKeyring("open sesame");
        QTRY_VERIFY(answerOf(vault::Secrets().probe()).has_value());
    }

    void keepsASecret()
    {
        vault::Secrets secrets;
        QCOMPARE(answerOf(secrets.read(kKey)).error().code, ErrorCode::KeyNotFoundOrLocked);
        QVERIFY(answerOf(secrets.write(kKey, Secret("ATCTT-one"), SecretPlace::Keychain)));
        vault::Secrets later;
        const auto read = answerOf(later.read(kKey));
        QVERIFY(read);
        QCOMPARE(read->secret.reveal().toByteArray(), QByteArray("ATCTT-one"));
        QCOMPARE(read->place, SecretPlace::Keychain);
        QVERIFY(answerOf(later.write(kKey, Secret("ATCTT-two"), SecretPlace::Keychain)));
        QCOMPARE(answerOf(secrets.read(kKey))->secret.reveal().toByteArray(), QByteArray("ATCTT-two"));
        QVERIFY(answerOf(secrets.remove(kKey)));
        QCOMPARE(answerOf(secrets.read(kKey)).error().code, ErrorCode::KeyNotFoundOrLocked);
        QCOMPARE(answerOf(secrets.remove(kKey)).error().code, ErrorCode::KeyNotFoundOrLocked);
        QVERIFY(answerOf(secrets.write(kKey, Secret("s"), SecretPlace::Session)));
        QVERIFY(answerOf(secrets.remove(kKey)));
    }

    void isFoundUnderItsWholeNameOnly_data()
    {
        QTest::addColumn<QString>("workspace");
        QTest::addColumn<QString>("connection");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("origin");
        QTest::newRow("another workspace") << "w2" << kKey.connection << 0 << kKey.origin;
        QTest::newRow("another connection") << kKey.workspace << "c2" << 0 << kKey.origin;
        QTest::newRow("another kind") << kKey.workspace << kKey.connection << 1 << kKey.origin;
        QTest::newRow("another address") << kKey.workspace << kKey.connection << 0 << "https://evil.example";
    }
    void isFoundUnderItsWholeNameOnly()
    {
        QFETCH(QString, workspace);
        QFETCH(QString, connection);
        QFETCH(int, kind);
        QFETCH(QString, origin);
        vault::Secrets secrets;
        QVERIFY(answerOf(secrets.write(kKey, Secret("mine"), SecretPlace::Keychain)));
        QVERIFY(!answerOf(secrets.read({workspace, connection, static_cast<SecretKind>(kind), origin})));
        QVERIFY(answerOf(secrets.remove(kKey)));
    }

    void forTheSessionMeansNotInTheKeychain()
    {
        vault::Secrets secrets;
        QVERIFY(answerOf(secrets.write(kKey, Secret("old"), SecretPlace::Keychain)));
        QVERIFY(answerOf(secrets.write(kKey, Secret("for now"), SecretPlace::Session)));
        const auto read = answerOf(secrets.read(kKey));
        QCOMPARE(read->secret.reveal().toByteArray(), QByteArray("for now"));
        QCOMPARE(read->place, SecretPlace::Session);
        vault::Secrets later;
        QVERIFY(!answerOf(later.read(kKey))); // the old one is gone too
        QVERIFY(answerOf(secrets.write(kKey, Secret("stored"), SecretPlace::Keychain)));
        QCOMPARE(answerOf(secrets.read(kKey))->place, SecretPlace::Keychain);
        QVERIFY(answerOf(secrets.remove(kKey)));
    }

    void liesInNoFileAsText()
    {
        vault::Secrets secrets;
        const QByteArray text("ATCTT-not-to-be-found-on-disk");
        QVERIFY(answerOf(secrets.write(kKey, Secret(text), SecretPlace::Keychain)));
        int files = 0;
        for (QDirIterator i(m_bus.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); i.hasNext();) {
            QFile file(i.next());
            if (file.open(QIODevice::ReadOnly)) {
                ++files;
                QVERIFY2(!file.readAll().contains(text), qPrintable(file.fileName()));
            }
        }
        QVERIFY(files > 1); // the keyring's own is among them
        QVERIFY(answerOf(secrets.remove(kKey)));
    }

private:
    support::Bus &m_bus;
};

int main(int argc, char **argv)
{
    support::Bus bus;
    QCoreApplication app(argc, argv);
    TestKeychainPresent test(bus);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainpresent.moc"
