// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "ui/settings/connectionfields.h"
#include "ui/settings/connectionssection.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using Field = models::ConnectionForm::Field;
using KeyState = models::ConnectionListModel::KeyState;
using Part = ui::SettingsPage::Part;

namespace {

const QString kOrg = QStringLiteral("2f1c9a60-0b1c-4b9e-9d55-7d4a4b9a1c11");
const QString kKey = QStringLiteral("ATCTT3xFfGF0-secret");

void click(QPushButton *button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

/// The window on a new workspace, its settings at the connections.
struct Opened
{
    QTemporaryDir folder;
    Harness harness;

    explicit Opened(bool withWorkspace = true)
    {
        if (!harness.settle())
            qFatal("the window doesn't settle");
        if (withWorkspace) {
            QSignalSpy read(&harness.composition->connections, &app::Connections::connectionsChanged);
            harness.composition->openWorkspace.create(path());
            if (!QTest::qWaitFor([&] { return !harness.composition->connections.workspaceId().isEmpty(); }, 10000))
                qFatal("no workspace");
        }
        harness.window()->setPage(ui::Page::Settings);
        harness.window()->settings()->showPart(Part::Connections);
    }
    QString path() const { return folder.filePath(QStringLiteral("acme.leanseat")); }
    ui::ConnectionsSection *section() { return harness.window()->settings()->connections(); }
    ui::ConnectionFields *fields() { return section()->fields(); }
    models::ConnectionListModel &list() { return harness.composition->connectionList; }
    /// Types into a field as a hand does, the clipboard's paste included.
    void type(Field field, const QString &text)
    {
        QLineEdit *line = fields()->line(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QPushButton *connectButton()
    {
        for (QPushButton *button : section()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(QLatin1String("organisation")))
                return button;
        }
        return nullptr;
    }
    void addOrganisation()
    {
        QPushButton *button = connectButton() ? connectButton() : section()->addButton();
        click(button);
        type(Field::OrgId, QStringLiteral("https://admin.atlassian.com/o/%1/overview").arg(kOrg));
        type(Field::Key, kKey);
        QSignalSpy saved(&harness.composition->connections, &app::Connections::saved);
        click(fields()->saveButton());
        QTRY_COMPARE(saved.count(), 1);
    }
};

} // namespace

class TestConnections final : public QObject
{
    Q_OBJECT

private slots:
    void withoutWorkspaceItSaysWhatToDo()
    {
        Opened opened(false);
        QVERIFY(opened.section()->workspaceButton()->isVisible());
        QVERIFY(!opened.section()->table()->isVisible());
        QVERIFY(!opened.fields()->isVisible());
    }

    void anOrganisationIsAdded()
    {
        Opened opened;
        QVERIFY(opened.connectButton());
        QVERIFY(!opened.section()->table()->isVisible());
        click(opened.connectButton());
        QVERIFY(opened.fields()->isVisible());
        QCOMPARE(opened.fields()->line(Field::Key)->echoMode(), QLineEdit::Password);
        click(opened.fields()->saveButton()); // nothing was entered
        QVERIFY(opened.fields()->isVisible());
        QVERIFY(!opened.fields()->note(Field::OrgId).isEmpty());
        QVERIFY(opened.fields()->line(Field::OrgId)->hasFocus());
        opened.type(Field::OrgId, QStringLiteral("https://admin.atlassian.com/o/%1/overview").arg(kOrg));
        QVERIFY(opened.fields()->note(Field::OrgId).contains(kOrg));
        opened.type(Field::Key, kKey);
        opened.fields()->expires()->setDate(QDate(2026, 12, 6));
        click(opened.fields()->saveButton());
        QTRY_VERIFY(opened.section()->table()->isVisible());
        QVERIFY(!opened.fields()->isVisible());
        QCOMPARE(opened.list().rowCount(), 1);
        QCOMPARE(opened.list().at(0)->orgId, kOrg);
        QTRY_COMPARE(opened.list().keyState(0), KeyState::InKeychain);
        QCOMPARE(opened.harness.secrets->kept.size(), 1);
        QCOMPARE(opened.harness.secrets->kept.first().secret.reveal(), kKey.toLatin1());
        QVERIFY(opened.fields()->line(Field::Key)->text().isEmpty()); // not kept on the screen
        QCOMPARE(opened.section()->notices().size(), 1);              // ends within a month
        // The file has the connection, and not the key.
        QSignalSpy closed(&opened.harness.composition->workspaceKeeper, &workspace::Keeper::closed);
        opened.harness.composition->openWorkspace.close();
        QTRY_VERIFY(opened.section()->workspaceButton()->isVisible());
        QTRY_COMPARE(closed.count(), 1); // its log is in the file now
        QFile file(opened.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains(kOrg.toLatin1()));
        QVERIFY(!bytes.contains(kKey.toLatin1()));
    }

    void kindsHaveTheirFields()
    {
        Opened opened;
        click(opened.connectButton());
        QComboBox *kind = opened.fields()->kind();
        for (int i = 0; i < kind->count(); ++i) {
            kind->setFocus();
            kind->setCurrentIndex(i);
            emit kind->activated(i);
            const auto fields = models::ConnectionForm::fields(static_cast<core::ConnectionKind>(i));
            for (int one = 0; one < static_cast<int>(Field::Count); ++one) {
                const auto field = static_cast<Field>(one);
                if (QLineEdit *line = field == Field::Base ? nullptr : opened.fields()->line(field))
                    QCOMPARE(line->isVisible(), std::find(fields.begin(), fields.end(), field) != fields.end());
            }
        }
        QTest::keyClick(opened.fields()->line(Field::Name), Qt::Key_Escape);
        QVERIFY(!opened.fields()->isVisible());
        QVERIFY(opened.connectButton());
    }

    void withoutKeychainForTheSession()
    {
        Opened opened;
        opened.harness.secrets->keychain = core::fail(core::ErrorCode::KeychainAbsent, {}, QStringLiteral("no bus"));
        emit opened.section()->keysRequested();
        click(opened.connectButton());
        QTRY_VERIFY(!opened.fields()->sessionOnly()->isEnabled());
        QVERIFY(opened.fields()->sessionOnly()->isChecked());
        opened.type(Field::OrgId, kOrg);
        opened.type(Field::Key, kKey);
        click(opened.fields()->saveButton());
        QTRY_VERIFY(opened.section()->table()->isVisible());
        QTRY_COMPARE(opened.list().keyState(0), KeyState::ForSession);
        QCOMPARE(opened.harness.secrets->kept.first().place, core::SecretPlace::Session);
        QVERIFY(opened.section()->notices().isEmpty());
    }

    void aKeychainThatRefusesLeavesNothingBehind()
    {
        Opened opened;
        click(opened.connectButton());
        opened.type(Field::OrgId, kOrg);
        opened.type(Field::Key, kKey);
        opened.harness.secrets->keychain = core::fail(core::ErrorCode::KeychainRefused, {}, QStringLiteral("locked"));
        click(opened.fields()->saveButton());
        QTRY_VERIFY(opened.fields()->saveButton()->isEnabled());
        QVERIFY(opened.fields()->isVisible());
        QCOMPARE(opened.list().rowCount(), 0);
        QCOMPARE(opened.fields()->line(Field::Key)->text(), kKey); // to be saved for the session
        click(opened.fields()->saveButton());
        QTRY_VERIFY(opened.fields()->saveButton()->isEnabled());
        QTest::mouseClick(opened.fields()->sessionOnly(), Qt::LeftButton, {}, QPoint(8, opened.fields()->sessionOnly()->height() / 2));
        click(opened.fields()->saveButton());
        QTRY_COMPARE(opened.list().rowCount(), 1);
        QTRY_COMPARE(opened.list().keyState(0), KeyState::ForSession);
    }

    void aLockedKeychainIsSaidAndAskedAgain()
    {
        Opened opened;
        opened.addOrganisation();
        QTRY_COMPARE(opened.list().keyState(0), KeyState::InKeychain);
        const auto kept = std::exchange(opened.harness.secrets->kept, {}); // locked: it looks as if there were none
        emit opened.section()->shown();
        QTRY_COMPARE(opened.section()->notices().size(), 1);
        QVERIFY(opened.section()->notices().first().contains(QLatin1String("looks the same")));
        opened.harness.secrets->kept = kept;
        QPushButton *again = nullptr;
        for (QPushButton *button : opened.section()->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Look again"))
                again = button;
        }
        QVERIFY(again);
        click(again);
        QTRY_VERIFY(opened.section()->notices().isEmpty());
    }

    void anotherAddressNeedsTheKeyAgain()
    {
        Opened opened;
        opened.addOrganisation();
        QVERIFY(opened.section()->editButton()->isEnabled());
        click(opened.section()->editButton());
        QCOMPARE(opened.fields()->line(Field::OrgId)->text(), kOrg);
        QVERIFY(opened.fields()->line(Field::Key)->text().isEmpty());
        QVERIFY(!opened.fields()->kind()->isEnabled());
        opened.type(Field::Name, QStringLiteral("Acme"));
        click(opened.fields()->otherAddress());
        QVERIFY(opened.fields()->line(Field::Base)->hasFocus());
        opened.type(Field::Base, QStringLiteral("http://127.0.0.1:8080"));
        click(opened.fields()->saveButton());
        QVERIFY(opened.fields()->isVisible());
        opened.type(Field::Key, QStringLiteral("rehearsal-key"));
        click(opened.fields()->saveButton());
        QTRY_COMPARE(opened.list().at(0)->name, QStringLiteral("Acme"));
        QTRY_COMPARE(opened.harness.secrets->kept.size(), 1); // the one of the old address is gone
        QVERIFY(opened.harness.secrets->kept.firstKey().endsWith(QLatin1String("@http://127.0.0.1:8080")));
    }

    void removingAsksAndTakesTheKey()
    {
        Opened opened;
        opened.addOrganisation();
        for (const bool yes : {false, true}) {
            click(opened.section()->removeButton());
            QMessageBox *box = nullptr;
            QTRY_VERIFY((box = opened.harness.window()->findChild<QMessageBox *>()) != nullptr);
            QVERIFY(box->informativeText().contains(QLatin1String("keychain")));
            QAbstractButton *button = nullptr;
            for (QAbstractButton *one : box->buttons()) {
                if ((box->buttonRole(one) == QMessageBox::AcceptRole) == yes)
                    button = one;
            }
            QTest::mouseClick(button, Qt::LeftButton);
            QTRY_VERIFY(!opened.harness.window()->findChild<QMessageBox *>());
            if (!yes)
                QCOMPARE(opened.list().rowCount(), 1);
        }
        QTRY_COMPARE(opened.list().rowCount(), 0);
        QTRY_VERIFY(opened.harness.secrets->kept.isEmpty());
        QTRY_VERIFY(opened.connectButton());
    }

    void aTestIsAskedForAndItsRightsAreShown()
    {
        Opened opened;
        opened.addOrganisation();
        QSignalSpy asked(opened.section(), &ui::ConnectionsSection::testRequested);
        click(opened.section()->testButton());
        QCOMPARE(asked.count(), 1);
        const QString name = asked.first().first().toString();
        QCOMPARE(name, QStringLiteral("Organisation"));
        opened.section()->setTesting(name);
        QVERIFY(!opened.section()->testButton()->isEnabled());
        using State = models::ConnectionRight::State;
        opened.section()->setRights(name,
            {{QStringLiteral("Read accounts"), State::Proved, QStringLiteral("loading"), {}}, {QStringLiteral("Change accounts"), State::Missing, QStringLiteral("options 4 and 6"), QStringLiteral("Make a key without scopes.")}});
        QVERIFY(opened.section()->testButton()->isEnabled());
        const QString words = opened.section()->words();
        QVERIFY(words.contains(QLatin1String("Change accounts")) && words.contains(QLatin1String("Needed for options 4 and 6. Make a key without scopes.")));
        opened.section()->setTestFailed(name, {QStringLiteral("Atlassian didn't answer."), {}, QStringLiteral("Try later."), {}});
        QVERIFY(opened.section()->words().contains(QLatin1String("Atlassian didn't answer. Try later.")));
    }

    void aReaderMayNotChange()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("acme.leanseat"));
        {
            Opened first;
            first.addOrganisation();
            QSignalSpy closed(&first.harness.composition->workspaceKeeper, &workspace::Keeper::closed);
            first.harness.composition->openWorkspace.close();
            QTRY_COMPARE(closed.count(), 1); // its log is in the file now
            QVERIFY(QFile::copy(first.path(), path));
        }
        store::OpenOptions options;
        const auto holder = workspace::Archive::open(path, options); // another one writes
        QVERIFY(holder);
        Opened opened(false);
        opened.harness.composition->openWorkspace.open(path);
        QTRY_COMPARE(opened.list().rowCount(), 1);
        QTRY_VERIFY(opened.section()->table()->isVisible());
        QVERIFY(!opened.section()->addButton()->isEnabled());
        QVERIFY(!opened.section()->editButton()->isEnabled());
        QVERIFY(!opened.section()->removeButton()->isEnabled());
        QVERIFY(opened.section()->testButton()->isEnabled());
    }
};

QTEST_MAIN(TestConnections)
#include "tst_connections.moc"
