// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "store/connections.h"
#include "store/database.h"
#include "store/maintenance.h"
#include "store/owntables.h"
#include "store/preflights.h"
#include "store/syncstates.h"

#include "resources/resources.h"

#include <QUuid>

using namespace store;
using core::ErrorCode;
using support::now;

namespace {

core::Connection organisation(const char *name)
{
    core::Connection one;
    one.id = QUuid::createUuid().toString(QUuid::Id128);
    one.name = QString::fromUtf8(name);
    one.orgId = QStringLiteral("2f1c9a60-0b1c-4b9e-9d55-7d4a4b9a1c11");
    one.expires = core::toDay(QDate(2027, 3, 1));
    one.added = core::toDay(QDate(2026, 11, 24));
    return one;
}

core::Connection site()
{
    core::Connection one;
    one.id = QUuid::createUuid().toString(QUuid::Id128);
    one.name = QStringLiteral("Site");
    one.kind = core::ConnectionKind::Site;
    one.site = QStringLiteral("acme.atlassian.net");
    one.mail = QStringLiteral("Ann@acme.com");
    one.base = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    return one;
}

const QString kWho = QStringLiteral("ann");

} // namespace

class TestConnections final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { resources::load(); }

    void keepsThemWithoutSecrets()
    {
        support::NewWorkspace made;
        const core::Connection wanted = organisation("acme");
        {
            Connections connections(*made.file);
            VERIFY_RESULT(connections.add(wanted, kWho, now()));
            VERIFY_RESULT(connections.add(site(), kWho, now()));
            QCOMPARE(connections.workspaceId()->size(), 32);
        }
        const QString workspace = *Connections(*made.file).workspaceId();
        made.reopen();
        Connections connections(*made.file);
        QCOMPARE(*connections.workspaceId(), workspace);
        const auto list = connections.list();
        VERIFY_RESULT(list);
        QCOMPARE(list->size(), std::size_t(2));
        QVERIFY(list->front() == wanted);
        QCOMPARE(list->back().base, site().base);
        const auto columns = made.file->database().text(QStringLiteral("SELECT group_concat(name) FROM pragma_table_info('connection')"));
        QCOMPARE(*columns, QStringLiteral("id,name,kind,base,org_id,directory_id,site,mail,expires,added"));
        QVERIFY(*Connections(*support::NewWorkspace().file).workspaceId() != workspace);
    }

    void namesAreToldApartWithoutCase()
    {
        support::NewWorkspace made;
        Connections connections(*made.file);
        VERIFY_RESULT(connections.add(organisation("Acme"), kWho, now()));
        QCOMPARE(connections.add(organisation("ACME"), kWho, now()).error().code, ErrorCode::ConnectionExists);
        core::Connection renamed = organisation("Other");
        VERIFY_RESULT(connections.add(renamed, kWho, now()));
        renamed.name = QStringLiteral("acme");
        QCOMPARE(connections.change(renamed, kWho, now()).error().code, ErrorCode::ConnectionExists);
        renamed.name = QStringLiteral("OTHER");
        VERIFY_RESULT(connections.change(renamed, kWho, now()));
        renamed.id = QStringLiteral("gone");
        QCOMPARE(connections.change(renamed, kWho, now()).error().code, ErrorCode::ConnectionNotFound);
        QCOMPARE(connections.remove(QStringLiteral("gone"), kWho, now()).error().code, ErrorCode::ConnectionNotFound);
    }

    void whatIsNotAllowedIsNotKept()
    {
        support::NewWorkspace made;
        Connections connections(*made.file);
        core::Connection bad = organisation("Acme");
        bad.base = QUrl(QStringLiteral("http://api.atlassian.com"));
        QCOMPARE(connections.add(bad, kWho, now()).error().code, ErrorCode::AddressNotAllowed);
        QVERIFY(connections.list()->empty());
        // Nor is it believed when somebody else wrote it.
        VERIFY_RESULT(connections.add(organisation("Acme"), kWho, now()));
        QVERIFY(made.file->database().run(QStringLiteral("UPDATE connection SET base='http://evil.example'")));
        QVERIFY(connections.list()->empty());
    }

    void changesAreLoggedButNoEdits()
    {
        support::NewWorkspace made;
        Connections connections(*made.file);
        core::Connection one = organisation("Acme");
        VERIFY_RESULT(connections.add(one, kWho, now()));
        one.expires = core::kNoDay;
        VERIFY_RESULT(connections.change(one, kWho, now()));
        VERIFY_RESULT(connections.remove(one.id, kWho, now()));
        const auto log = OwnTables(*made.file).log(10);
        VERIFY_RESULT(log);
        QCOMPARE(log->size(), std::size_t(3));
        QCOMPARE(log->front().edit.kind, QStringLiteral("connection-remove"));
        QCOMPARE(log->front().who, kWho);
        QVERIFY(log->front().edit.isEmpty());
        QCOMPARE(*made.file->database().text(QStringLiteral("SELECT key || ' ' || before || ' ' || after FROM edit_change WHERE edit=2")),
            QStringLiteral("Acme {\"expires\":\"2027-03-01\",\"kind\":\"organisation\",\"org-id\":\"%1\"} {\"kind\":\"organisation\",\"org-id\":\"%1\"}").arg(one.orgId));
    }

    void aReaderChangesNothing()
    {
        support::NewWorkspace made;
        VERIFY_RESULT(Connections(*made.file).add(organisation("Acme"), kWho, now()));
        OpenOptions reading;
        reading.readOnly = true;
        made.reopen(reading);
        Connections connections(*made.file);
        QCOMPARE(connections.list()->size(), std::size_t(1));
        QCOMPARE(connections.add(organisation("B"), kWho, now()).error().code, ErrorCode::WorkspaceReadOnly);
        QCOMPARE(SyncStates(*made.file).begin(QStringLiteral("x"), QStringLiteral("accounts"), now()).error().code, ErrorCode::WorkspaceReadOnly);
    }

    void aSyncGoesOnFromItsLastPage()
    {
        support::NewWorkspace made;
        const core::Connection acme = organisation("Acme");
        VERIFY_RESULT(Connections(*made.file).add(acme, kWho, now()));
        const QString id = acme.id;
        const QString kind = QStringLiteral("accounts");
        {
            SyncStates syncs(*made.file);
            QVERIFY(!syncs.find(id, kind)->has_value());
            QCOMPARE(syncs.begin(QStringLiteral("nobody"), kind, now()).error().code, ErrorCode::ConnectionNotFound);
            QCOMPARE(syncs.addPage(id, kind, "{}", {}, now()).error().code, ErrorCode::UnknownId);
            VERIFY_RESULT(syncs.begin(id, kind, now()));
            VERIFY_RESULT(syncs.addPage(id, kind, "{\"page\":0}", QStringLiteral("c1"), now().addSecs(1)));
        }
        made.reopen();
        SyncStates syncs(*made.file);
        const auto state = syncs.find(id, kind);
        VERIFY_RESULT(state);
        QVERIFY(**state == (SyncState {id, kind, QStringLiteral("c1"), 1, now(), now().addSecs(1), false}));
        VERIFY_RESULT(syncs.addPage(id, kind, "{\"page\":1}", {}, now().addSecs(2)));
        QVERIFY((*syncs.find(id, kind))->isComplete);
        QCOMPARE(syncs.addPage(id, kind, "{\"page\":2}", {}, now()).error().code, ErrorCode::UnknownId); // it was the last
        QByteArrayList pages;
        VERIFY_RESULT(syncs.readPages(id, kind, [&pages](const QByteArray &page) {
            pages.append(page);
            return true;
        }));
        QCOMPARE(pages, QByteArrayList({"{\"page\":0}", "{\"page\":1}"}));
        VERIFY_RESULT(syncs.begin(id, kind, now()));
        QCOMPARE((*syncs.find(id, kind))->pages, 0);
        QCOMPARE(*made.file->database().number(QStringLiteral("SELECT count(*) FROM sync_page")), qint64(0));
        VERIFY_RESULT(syncs.drop(id));
        QVERIFY(!syncs.find(id, kind)->has_value());
    }

    void whatWasAskedGoesWithTheConnection()
    {
        support::NewWorkspace made;
        Connections connections(*made.file);
        core::Connection one = organisation("Acme");
        VERIFY_RESULT(connections.add(one, kWho, now()));
        Preflights preflights(*made.file);
        const PreflightAnswer answer {QStringLiteral("712020:a"), now(), QStringLiteral("{\"email.set\":{\"allowed\":true}}")};
        VERIFY_RESULT(preflights.put(one.id, {answer}));
        VERIFY_RESULT(preflights.put(one.id, {answer})); // again, in its place
        QVERIFY(*preflights.list(one.id) == std::vector {answer});
        QVERIFY(!preflights.put(QStringLiteral("nobody"), {answer}));
        VERIFY_RESULT(SyncStates(*made.file).begin(one.id, QStringLiteral("accounts"), now()));
        // A new name keeps it, another organisation doesn't.
        one.name = QStringLiteral("Acme Ltd");
        VERIFY_RESULT(connections.change(one, kWho, now()));
        QCOMPARE(preflights.list(one.id)->size(), std::size_t(1));
        one.orgId = QStringLiteral("99999999-0b1c-4b9e-9d55-7d4a4b9a1c11");
        VERIFY_RESULT(connections.change(one, kWho, now()));
        QVERIFY(preflights.list(one.id)->empty());
        VERIFY_RESULT(preflights.put(one.id, {answer}));
        VERIFY_RESULT(SyncStates(*made.file).begin(one.id, QStringLiteral("accounts"), now()));
        VERIFY_RESULT(connections.remove(one.id, kWho, now()));
        for (const char *table : {"connection", "preflight", "sync_state", "sync_page"})
            QCOMPARE(*made.file->database().number(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)), qint64(0));
    }

    void aPersonIsForgotten()
    {
        support::NewWorkspace made;
        Connections connections(*made.file);
        const core::Connection one = site();
        VERIFY_RESULT(connections.add(one, kWho, now()));
        const QString id = one.id;
        VERIFY_RESULT(Preflights(*made.file).put(id, {{QStringLiteral("712020:a"), now(), QStringLiteral("{}")}, {QStringLiteral("712020:b"), now(), QStringLiteral("{}")}}));
        VERIFY_RESULT(SyncStates(*made.file).begin(id, QStringLiteral("accounts"), now()));
        VERIFY_RESULT(SyncStates(*made.file).addPage(id, QStringLiteral("accounts"), "ann@acme.com", QStringLiteral("c"), now()));
        QCOMPARE(Maintenance(*made.file).deletePerson(QStringLiteral("nobody@acme.com")).error().code, ErrorCode::AccountNotFound);
        QVERIFY(SyncStates(*made.file).find(id, QStringLiteral("accounts"))->has_value());
        VERIFY_RESULT(Maintenance(*made.file).deletePerson(QStringLiteral("ann@acme.com")));
        VERIFY_RESULT(Maintenance(*made.file).deletePerson(QStringLiteral("712020:a")));
        QCOMPARE(connections.list()->front().mail, QString());
        QCOMPARE(Preflights(*made.file).list(id)->size(), std::size_t(1));
        const QString path = made.path();
        made.file.reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().toLower().contains("ann@acme.com"));
    }
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
