// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/coredumps.h"
#include "vault/keychainerror.h"
#include "vault/secrets.h"

#include "support/keyring.h"

#include <sys/prctl.h>
#include <sys/resource.h>

using core::ErrorCode;
using core::Secret;
using core::SecretPlace;
using support::answerOf;

/// On a bus where nobody keeps secrets.
class TestKeychainAbsent final : public QObject
{
    Q_OBJECT

    const core::SecretName m_name {QStringLiteral("w"), QStringLiteral("c"), core::SecretKind::Token, QStringLiteral("https://acme.atlassian.net")};

private slots:
    void saysThatThereIsNone()
    {
        vault::Secrets secrets;
        const auto probed = answerOf(secrets.probe());
        QVERIFY(!probed);
        QCOMPARE(probed.error().code, ErrorCode::KeychainAbsent);
        QCOMPARE(answerOf(secrets.read(m_name)).error().code, ErrorCode::KeychainAbsent);
        QCOMPARE(answerOf(secrets.write(m_name, Secret("x"), SecretPlace::Keychain)).error().code, ErrorCode::KeychainAbsent);
    }

    void theSessionWorksAllTheSame()
    {
        vault::Secrets secrets;
        QVERIFY(answerOf(secrets.write(m_name, Secret("for now"), SecretPlace::Session)));
        const auto read = answerOf(secrets.read(m_name));
        QVERIFY(read);
        QCOMPARE(read->place, SecretPlace::Session);
        QCOMPARE(read->secret.reveal().toByteArray(), QByteArray("for now"));
        QCOMPARE(answerOf(secrets.remove(m_name)).error().code, ErrorCode::KeychainAbsent); // an older one can't be looked for
        QVERIFY(!answerOf(secrets.read(m_name)));
    }

    void errorsOfQtKeychain_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("code");
        const auto add = [](const char *name, QKeychain::Error error, ErrorCode code) { QTest::newRow(name) << static_cast<int>(error) << static_cast<int>(code); };
        add("entry not found", QKeychain::EntryNotFound, ErrorCode::KeyNotFoundOrLocked);
        add("denied by the user", QKeychain::AccessDeniedByUser, ErrorCode::KeychainRefused);
        add("denied", QKeychain::AccessDenied, ErrorCode::KeychainRefused);
        add("not deleted", QKeychain::CouldNotDeleteEntry, ErrorCode::KeychainRefused);
        add("other", QKeychain::OtherError, ErrorCode::KeychainAbsent);
        add("no backend", QKeychain::NoBackendAvailable, ErrorCode::KeychainAbsent);
        add("not implemented", QKeychain::NotImplemented, ErrorCode::KeychainAbsent);
    }
    void errorsOfQtKeychain()
    {
        QFETCH(int, error);
        QFETCH(int, code);
        QCOMPARE(static_cast<int>(vault::codeOf(static_cast<QKeychain::Error>(error))), code);
    }

    void crashesLeaveNothing()
    {
        QVERIFY(vault::turnOffCoreDumps());
        rlimit limit {};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QVERIFY(limit.rlim_cur <= 1 && limit.rlim_max <= 1);
        QVERIFY(vault::forbidAttaching());
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
        prctl(PR_SET_DUMPABLE, 1); // sanitizers look at the process when it ends
    }
};

int main(int argc, char **argv)
{
    support::Bus bus;
    QCoreApplication app(argc, argv);
    TestKeychainAbsent test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainabsent.moc"
