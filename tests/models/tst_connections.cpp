// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionform.h"
#include "models/connectionlistmodel.h"
#include "models/connectionwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace models;
using core::ConnectionKind;
using core::ErrorCode;
using core::SecretKind;
using core::SecretPlace;
using Column = ConnectionListModel::Column;
using Field = ConnectionForm::Field;

namespace {

const core::Day kToday = core::toDay(QDate(2026, 11, 24));
const QString kOrg = QStringLiteral("2f1c9a60-0b1c-4b9e-9d55-7d4a4b9a1c11");

core::Connection organisation(const char *id, core::Day expires = core::kNoDay)
{
    core::Connection one;
    one.id = QString::fromUtf8(id);
    one.name = QStringLiteral("Acme ") + one.id;
    one.orgId = kOrg;
    one.expires = expires;
    return one;
}

core::Connection trello()
{
    core::Connection one;
    one.id = QStringLiteral("t");
    one.name = QStringLiteral("Trello");
    one.kind = ConnectionKind::Trello;
    one.base = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    return one;
}

QString cell(const ConnectionListModel &model, int row, Column column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

const Wording kWording {QLocale(QLocale::English, QLocale::UnitedStates), {}};

} // namespace

class TestConnections final : public QObject
{
    Q_OBJECT

private slots:
    void theListTellsNameKindAddressAndId()
    {
        ConnectionListModel model(kWording, kToday);
        QAbstractItemModelTester tester(&model);
        model.setConnections({organisation("a"), trello()});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, Column::Name), QStringLiteral("Acme a"));
        QCOMPARE(cell(model, 0, Column::Kind), QStringLiteral("Organisation"));
        QCOMPARE(cell(model, 0, Column::Address), QStringLiteral("api.atlassian.com"));
        QCOMPARE(cell(model, 0, Column::Id), kOrg);
        QCOMPARE(cell(model, 1, Column::Address), QStringLiteral("http://127.0.0.1:8080")); // not the usual one: in full
        QCOMPARE(cell(model, 0, Column::Key), QStringLiteral("not looked for yet"));
        QVERIFY(model.warnings().isEmpty());
    }

    void aKeyIsSomewhereOrNot_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("warning");
        QTest::newRow("none") << static_cast<int>(ErrorCode::KeyNotFound) << "missing" << "Enter it again";
        QTest::newRow("none or locked") << static_cast<int>(ErrorCode::KeyNotFoundOrLocked) << "missing, or keychain locked" << "looks the same";
        QTest::newRow("no keychain") << static_cast<int>(ErrorCode::KeychainAbsent) << "missing, no keychain" << "for this session";
        QTest::newRow("refused") << static_cast<int>(ErrorCode::KeychainRefused) << "keychain refused" << "refused";
    }
    void aKeyIsSomewhereOrNot()
    {
        QFETCH(int, code);
        QFETCH(QString, text);
        QFETCH(QString, warning);
        ConnectionListModel model(kWording, kToday);
        QAbstractItemModelTester tester(&model);
        model.setConnections({organisation("a")});
        QSignalSpy changed(&model, &ConnectionListModel::changed);
        model.setKey(QStringLiteral("a"), SecretKind::Key, core::fail(static_cast<ErrorCode>(code)));
        QCOMPARE(cell(model, 0, Column::Key), text);
        QCOMPARE(model.warnings().size(), 1);
        QVERIFY2(model.warnings().first().contains(warning), qPrintable(model.warnings().first()));
        model.setKey(QStringLiteral("a"), SecretKind::Key, SecretPlace::Session);
        QCOMPARE(cell(model, 0, Column::Key), QStringLiteral("for this session"));
        model.setKey(QStringLiteral("a"), SecretKind::Key, SecretPlace::Keychain);
        QCOMPARE(cell(model, 0, Column::Key), QStringLiteral("in the keychain"));
        QCOMPARE(changed.count(), 3);
        QVERIFY(model.warnings().isEmpty());
    }

    void oneOfTwoSecretsMissingIsMissing()
    {
        ConnectionListModel model(kWording, kToday);
        model.setConnections({trello()});
        model.setKey(QStringLiteral("t"), SecretKind::Key, SecretPlace::Keychain);
        QCOMPARE(model.keyState(0), ConnectionListModel::KeyState::NotAsked);
        model.setKey(QStringLiteral("t"), SecretKind::Token, core::fail(ErrorCode::KeyNotFoundOrLocked));
        QCOMPARE(model.keyState(0), ConnectionListModel::KeyState::NotShown);
        model.setKey(QStringLiteral("t"), SecretKind::Token, SecretPlace::Session);
        QCOMPARE(model.keyState(0), ConnectionListModel::KeyState::ForSession);
    }

    void anotherAddressHasAnotherKey()
    {
        ConnectionListModel model(kWording, kToday);
        core::Connection one = organisation("a");
        model.setConnections({one});
        model.setKey(QStringLiteral("a"), SecretKind::Key, SecretPlace::Keychain);
        one.name = QStringLiteral("B");
        model.setConnections({one});
        QCOMPARE(model.keyState(0), ConnectionListModel::KeyState::InKeychain);
        one.base = QUrl(QStringLiteral("https://proxy.acme.com"));
        model.setConnections({one});
        QCOMPARE(model.keyState(0), ConnectionListModel::KeyState::NotAsked);
    }

    void expiryIsSaid()
    {
        ConnectionListModel model(kWording, kToday);
        model.setConnections({organisation("expired", kToday - 2), organisation("today", kToday), organisation("soon", kToday + 12), organisation("fine", kToday + 200)});
        for (int row = 0; row < 4; ++row)
            model.setKey(model.at(row)->id, SecretKind::Key, SecretPlace::Keychain);
        QCOMPARE(cell(model, 0, Column::Key), QStringLiteral("in the keychain, expired on 22 Nov 2026"));
        QCOMPARE(cell(model, 1, Column::Key), QStringLiteral("in the keychain, ends today"));
        QCOMPARE(cell(model, 2, Column::Key), QStringLiteral("in the keychain, ends in 12 days"));
        QCOMPARE(cell(model, 3, Column::Key), QStringLiteral("in the keychain, until 12 Jun 2027"));
        const QStringList warnings = model.warnings();
        QCOMPARE(warnings.size(), 3);
        QVERIFY(warnings.first().contains(QLatin1String("expired on 22 Nov 2026")));
    }

    void theFormPullsIdsOut()
    {
        ConnectionForm form(kToday);
        form.startNew(ConnectionKind::Organisation, {});
        QCOMPARE(form.text(Field::Name), QStringLiteral("Organisation"));
        QVERIFY(form.problem(Field::OrgId).isEmpty()); // nobody tried yet
        QVERIFY(!form.submit());
        QVERIFY(!form.problem(Field::OrgId).isEmpty());
        QCOMPARE(form.firstProblem(), std::optional(Field::OrgId));
        form.setText(Field::OrgId, QStringLiteral("https://admin.atlassian.com/o/%1/overview").arg(kOrg));
        QCOMPARE(form.understood(Field::OrgId), kOrg);
        QCOMPARE(form.firstProblem(), std::optional(Field::Key));
        form.setText(Field::Key, QStringLiteral(" ATCTT-one\n"));
        form.setText(Field::Expires, QStringLiteral("2027-11-24"));
        const auto draft = form.submit();
        QVERIFY(draft);
        QVERIFY(draft->isNew());
        QCOMPARE(draft->connection.orgId, kOrg);
        QCOMPARE(draft->connection.expires, core::toDay(QDate(2027, 11, 24)));
        QCOMPARE(draft->connection.added, kToday);
        QCOMPARE(draft->secrets.size(), std::size_t(1));
        QCOMPARE(draft->secrets.front().second.reveal().toByteArray(), QByteArray("ATCTT-one"));
        form.forget();
        QVERIFY(form.text(Field::Key).isEmpty());
    }

    void theFormSaysWhatIsWrong_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        const auto add = [](ConnectionKind kind, Field field, const char *text) {
            QTest::newRow(text) << static_cast<int>(kind) << static_cast<int>(field) << QString::fromUtf8(text);
        };
        add(ConnectionKind::Organisation, Field::Name, "used");
        add(ConnectionKind::Organisation, Field::OrgId, "acme");
        add(ConnectionKind::Organisation, Field::Key, "two words");
        add(ConnectionKind::Organisation, Field::Expires, "2027-11-25");
        add(ConnectionKind::Organisation, Field::Expires, "2026-11-23");
        add(ConnectionKind::Organisation, Field::Base, "http://api.atlassian.com");
        add(ConnectionKind::Directory, Field::DirectoryId, "https://admin.atlassian.com/o/2f1c9a60-0b1c-4b9e-9d55-7d4a4b9a1c11");
        add(ConnectionKind::Site, Field::Site, "!");
        add(ConnectionKind::Site, Field::Mail, "ann");
        add(ConnectionKind::Trello, Field::Token, "schlüssel");
    }
    void theFormSaysWhatIsWrong()
    {
        QFETCH(int, kind);
        QFETCH(int, field);
        QFETCH(QString, text);
        ConnectionForm form(kToday);
        core::Connection used = organisation("x");
        used.name = QStringLiteral("Used");
        form.startNew(static_cast<ConnectionKind>(kind), {used});
        form.setText(static_cast<Field>(field), text);
        const QString problem = form.problem(static_cast<Field>(field));
        QVERIFY(problem.endsWith(u'.'));
        QVERIFY(!problem.contains(text) || text == QLatin1String("used")); // it could be a key
    }

    void aKeyIsNotSentToAnotherAddress()
    {
        ConnectionForm form(kToday);
        form.edit(organisation("a", kToday - 3), {organisation("a")});
        QVERIFY(!form.isNew());
        auto draft = form.submit();
        QVERIFY(draft); // an old day that nobody touched is no problem, nor a key that stays
        QVERIFY(draft->secrets.empty());
        form.setText(Field::Base, QStringLiteral("https://proxy.acme.com"));
        QVERIFY(!form.submit());
        QCOMPARE(form.firstProblem(), std::optional(Field::Key));
        form.setText(Field::Key, QStringLiteral("again"));
        QVERIFY(form.submit());
    }

    void anotherKindKeepsATypedName()
    {
        ConnectionForm form(kToday);
        form.startNew(ConnectionKind::Organisation, {});
        form.setKind(ConnectionKind::Site);
        QCOMPARE(form.text(Field::Name), QStringLiteral("Jira site"));
        form.setText(Field::Name, QStringLiteral("Mine"));
        form.setKind(ConnectionKind::Trello);
        QCOMPARE(form.text(Field::Name), QStringLiteral("Mine"));
    }

    void withoutKeychainOnlyTheSession()
    {
        ConnectionForm form(kToday);
        form.startNew(ConnectionKind::Trello, {});
        QCOMPARE(form.place(), SecretPlace::Keychain);
        form.setKeychain(core::Error {ErrorCode::KeychainAbsent, {}, 0, 0, {}});
        QVERIFY(!form.canChoosePlace());
        QCOMPARE(form.place(), SecretPlace::Session);
        form.setPlace(SecretPlace::Keychain);
        QCOMPARE(form.place(), SecretPlace::Session);
        QVERIFY(form.placeHelp().contains(QLatin1String("no keychain")));
        form.setKeychain({});
        QVERIFY(form.canChoosePlace());
    }

    void everyKindHasItsWords()
    {
        for (int i = 0; i < static_cast<int>(ConnectionKind::Count); ++i) {
            const auto kind = static_cast<ConnectionKind>(i);
            QVERIFY(!connectionKindText(kind).isEmpty());
            QVERIFY(connectionPurpose(kind).endsWith(u'.') && connectionSource(kind).endsWith(u'.'));
            QVERIFY(connectionPage(kind).address.startsWith(QLatin1String("https://")));
            ConnectionForm form(kToday);
            form.startNew(kind, {});
            for (const Field field : ConnectionForm::fields(kind))
                QVERIFY(!form.label(field).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
