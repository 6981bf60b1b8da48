// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/secrets.h"

#include "support/keyring.h"

using core::ErrorCode;
using core::Secret;
using core::SecretPlace;
using support::answerOf;

namespace {

const core::SecretName kKey {QStringLiteral("w"), QStringLiteral("c"), core::SecretKind::Key, QStringLiteral("https://api.atlassian.com")};

/// What libsecret agrees on with a keyring is remembered for the whole process; so the key is put there by another one.
bool putByAnotherProcess()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--put")});
    return other.waitForFinished(30000) && other.exitCode() == 0;
}

} // namespace

/// A keyring with a key, locked, and nobody there who would ask for its password.
class TestKeychainLocked final : public QObject
{
    Q_OBJECT

private slots:
    void readingLooksLikeNoKey()
    {
        vault::Secrets secrets;
        QTRY_VERIFY(answerOf(secrets.probe()).has_value()); // it is there
        QCOMPARE(answerOf(secrets.read(kKey)).error().code, ErrorCode::KeyNotFoundOrLocked);
    }

    void writingFails()
    {
        vault::Secrets secrets;
        const auto written = answerOf(secrets.write(kKey, Secret("new"), SecretPlace::Keychain));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::KeychainRefused);
        QVERIFY(!written.error().detail.isEmpty());
    }

    void theSessionWorksAllTheSame()
    {
        vault::Secrets secrets;
        QVERIFY(answerOf(secrets.write(kKey, Secret("for now"), SecretPlace::Session)));
        QCOMPARE(answerOf(secrets.read(kKey))->secret.reveal().toByteArray(), QByteArray("for now"));
    }

    void whatIsBehindTheLockIsNotSaidToBeGone()
    {
        QCOMPARE(answerOf(vault::Secrets().remove(kKey)).error().code, ErrorCode::KeyNotFoundOrLocked);
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--put") == 0) {
        QCoreApplication app(argc, argv);
        vault::Secrets secrets;
        const bool isThere = QTest::qWaitFor([&secrets] { return answerOf(secrets.probe()).has_value(); }, 20000);
        const bool isPut = isThere && answerOf(secrets.write(kKey, Secret("behind the lock"), SecretPlace::Keychain)).has_value();
        return isPut && answerOf(secrets.read(kKey)).has_value() ? 0 : 1;
    }
    support::Bus bus;
    QCoreApplication app(argc, argv);
    bus.startKeyring("open sesame");
    if (!putByAnotherProcess())
        qFatal("the keyring took no key");
    bus.stopKeyring();
    bus.startKeyring({});
    TestKeychainLocked test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainlocked.moc"
