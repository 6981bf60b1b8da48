// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reading.h"

#include "intake/columnnames.h"

#include <QTest>

using core::Field;
using core::Product;
using core::SourceKind;

/// Every kind and era of export, as their headers are documented or were seen (atlassian-api.md 12).
class TestEras final : public QObject
{
    Q_OBJECT

private slots:
    void kindsAndEras_data();
    void kindsAndEras();
    void columnNames_data();
    void columnNames();
    void managedAccounts();
    void usersFoldGroups();
    void usersBefore2021();
    void apiDumpFoldsProducts();
    void bareLists_data();
    void bareLists();
    void givenKindNeedsItsColumns_data();
    void givenKindNeedsItsColumns();
    void dateOfSnapshot_data();
    void dateOfSnapshot();
};

void TestEras::kindsAndEras_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("era");

    const auto row
        = [](const char *title, const char *header, const char *kind, const char *era, const char *name = "x.csv") {
              QTest::newRow(title) << QByteArray(header) << QString::fromLatin1(name) << QString::fromLatin1(kind)
                                   << QString::fromLatin1(era);
          };
    row("managed 2019",
        "Name,Email,Status,Billable,SAML single sign-on,Two-step verification enabled,Bitbucket,Confluence,Jira "
        "Core,Jira Service Desk,Jira Software",
        "managed-accounts", "2019");
    row("managed 2020",
        "Name,Email,Status,Billable,SAML single sign-on,Two-step verification enabled,Bitbucket,Confluence,Jira "
        "Core,Jira Service Management,Jira Software",
        "managed-accounts", "2020");
    row("managed 2022",
        "Name,Email,Last active,Status,Billable (Access),Policy name,Policy type,SAML single sign-on,Two-step "
        "verification,Password requirements,Idle session duration,Bitbucket,Confluence,Jira Work Management,Jira "
        "Service Management,Jira Software,Opsgenie,Statuspage,Trello",
        "managed-accounts", "2022");
    row("managed 2024",
        "Name,Email,Last active,Status,Billable (Access),Policy name,Policy type,SAML single sign-on,Two-step "
        "verification,Password requirements,Idle session duration,Bitbucket,Confluence,Jira,Jira Product "
        "Discovery,Jira Service Management,Opsgenie,Statuspage,Trello",
        "managed-accounts", "2024");
    row("managed 2026",
        "Name,Email,Atlassian ID,Status,Last active date [UTC],Guard billable,Jira,Jira last active,Confluence,Last "
        "active in Confluence - acme",
        "managed-accounts", "2026");
    row("managed without its flag",
        "Name,Email,Atlassian ID,Status,Last active date [UTC],Policy name,Policy type,SAML single sign-on,Two-step "
        "verification,Jira,Confluence Guest,Trello,Org role,Managed by",
        "managed-accounts", "2024", "2026-11-30T08_00_00Z_export.csv");
    row("managed with a role only", "Name,Email,Atlassian ID,Status,Last active date [UTC],Jira,Confluence Guest,Trello,Org role",
        "managed-accounts", "2024");
    row("users with a policy", "User id,User name,email,User status,Added to org,Org role,Policy name,Last seen in Jira - acme", "users", "2024");
    row("managed, minimal", "Atlassian ID", "managed-accounts", "");
    row("domains",
        "Name,Email,Atlassian ID,Status,Last active,Claimed,Billable,Policy type,SAML single sign-on,Two-step "
        "verification,Verified email,Bitbucket,Confluence,Jira Software,Jira Work Management,Trello",
        "domain-accounts", "2022");
    row("members",
        "Name,Email,Last active time,Status,Billable,Policy name,Policy type,SAML single sign-on,Two-step verification "
        "enabled,Password requirements,Idle session duration,Confluence,Jira Software",
        "policy-members", "2022");
    row("members without products", "Email,Policy name,Policy type", "policy-members", "");
    row("managed by its file name", "Name,Email,Last active time,Status,Billable,Policy name,Policy type,Jira",
        "managed-accounts", "2024", "2026-07-05T15_11_44Z_managed_accounts.csv");
    row("users 2024",
        "User id,User name,email,User status,Added to org,Org role,Last seen in Jira Service Management - acme,Last "
        "seen in Jira - acme,Last seen in Atlas - acme",
        "users", "2024");
    row("users 2021", "User id,User name,email,User status,Added to org,Org role,Last seen in Jira Software - acme",
        "users", "2021");
    row("users with access", "User id,User name,email,User status,Jira - acme,Confluence - acme,Group id,Group name",
        "users", "2024");
    row("users before 2021",
        "id,full_name,email,active,created,Last seen in Jira Software,Last seen in Jira Service Desk,Last seen in "
        "Confluence",
        "users", "before-2021");
    row("api dump",
        "account_id,account_type,account_status,name,email,access_billable,last_active,product_access_key,product_"
        "access_name,product_url,product_access_last_active",
        "api-dump", "");
    row("leavers", "Email,Leaving date", "leavers", "");
    row("departments", "Email;Department;Cost centre", "departments", "");
    row("protected by column", "Email,Protected", "protected", "");
    row("protected by name", "Email", "protected", "", "protected.csv");
    row("external by name", "Email", "external-users", "", "external-users.csv");
}

void TestEras::kindsAndEras()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(QString, era);

    const auto batch = reading::read(header + '\n', {}, name);
    QVERIFY(batch.has_value());
    QCOMPARE(QString::fromLatin1(core::kindKey(batch->source.kind)), kind);
    QCOMPARE(batch->source.era, era);
    QCOMPARE(batch->table->rowCount(), 0u);
    QCOMPARE(batch->report.counts.read, 0);
}

void TestEras::columnNames_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("product");
    QTest::addColumn<QString>("site");

    const auto row
        = [](const char *header, intake::ColumnRole role, Product product = Product::Other, const char *site = "") {
              QTest::newRow(header) << QByteArray(header) << static_cast<int>(role) << static_cast<int>(product)
                                    << QString::fromLatin1(site);
          };
    using enum intake::ColumnRole;
    row("E-Mail", Mail);
    row(" EMAIL  address ", Mail);
    row("email_address", Mail);
    row("Atlassian ID", Id);
    row("user_id", Id);
    row("account_id", Id);
    row("Last active date [UTC]", LastActive);
    row("Last active (UTC)", LastActive);
    row("LAST ACTIVE TIME", LastActive);
    row("last_active", LastActive);
    row("Added to org", Added);
    row("Billable (Guard)", Field);
    row("Atlassian Guard billable", Field);
    row("Two-step verification enabled", Field);
    row("Jira", intake::ColumnRole::Product, Product::Jira);
    row("Jira Core", intake::ColumnRole::Product, Product::Jira);
    row("jira service desk", intake::ColumnRole::Product, Product::ServiceManagement);
    row("Confluence Guest", intake::ColumnRole::Product, Product::Confluence);
    row("Jira - acme.atlassian.net", intake::ColumnRole::Product, Product::Jira, "acme.atlassian.net");
    row("Goals - acme", intake::ColumnRole::Product, Product::Atlas, "acme");
    row("Jira Product Discovery - my-site", intake::ColumnRole::Product, Product::ProductDiscovery, "my-site");
    row("Focus - acme.atlassian.net", intake::ColumnRole::Product, Product::Other, "acme.atlassian.net");
    row("Jira last active", Activity, Product::Jira);
    row("Jira - last active", Activity, Product::Jira);
    row("Jira last active date [UTC]", Activity, Product::Jira);
    row("Last active - Jira", Activity, Product::Jira);
    row("Last active date - Jira [UTC]", Activity, Product::Jira);
    row("Last active in Jira", Activity, Product::Jira);
    row("Last active in Jira - acme", Activity, Product::Jira, "acme");
    row("Last active in Jira (acme.atlassian.net)", Activity, Product::Jira, "acme.atlassian.net");
    row("Jira - acme last active", Activity, Product::Jira, "acme");
    row("Jira last active - acme", Activity, Product::Jira, "acme");
    row("Jira last active (acme)", Activity, Product::Jira, "acme");
    row("acme.atlassian.net - Jira last active", Activity, Product::Jira, "acme.atlassian.net");
    row("Last seen in Jira Service Management - acme", Activity, Product::ServiceManagement, "acme");
    row("Last seen in Focus - acme", Activity, Product::Other, "acme");
    row("Favourite colour", Extra);
    row("", Extra);
    row("Room - number", Extra);
}

void TestEras::columnNames()
{
    QFETCH(QByteArray, header);
    QFETCH(int, role);
    QFETCH(int, product);
    QFETCH(QString, site);

    const intake::ColumnName name = intake::columnName({header.constData(), static_cast<std::size_t>(header.size())});
    QCOMPARE(static_cast<int>(name.role), role);
    if (name.role == intake::ColumnRole::Product || name.role == intake::ColumnRole::Activity)
        QCOMPARE(static_cast<int>(name.product), product);
    QCOMPARE(reading::text(name.site), site);
}

void TestEras::managedAccounts()
{
    const auto batch = reading::read(
        "\xEF\xBB\xBF"
        "Name,Email,Atlassian ID,Status,\"Last active date [UTC]\",Jira,Trello,Jira last active,Shoe size\r\n"
        "Ann Lee , ANN@Example.com "
        ",5f1e,Active,2026-07-05,\"acme.atlassian.net,beta.atlassian.net\",Free,2026-07-01,39\r\n"
        "\"Bob \"\"B\"\" Low\",bob@example.com,5f1f,Deactivated,,,,,\r\n");
    QVERIFY(batch.has_value());
    QCOMPARE(reading::rows(*batch),
        (QStringList {
            QStringLiteral(
                "Ann Lee|ANN@Example.com|5f1e; last=2026-07-05; #0=Active; Jira=acme.atlassian.net,beta.atlassian.net; "
                "Trello=Free; Jira last active=2026-07-01; ?Shoe size=39"),
            QStringLiteral("Bob \"B\" Low|bob@example.com|5f1f; last=never; #0=Deactivated")}));
    QCOMPARE(reading::report(*batch), QStringList());
    QCOMPARE(reading::text(batch->table->foldedMail(0)), QStringLiteral("ann@example.com"));
    QVERIFY(batch->source.hasBom);
    QCOMPARE(batch->source.sha256.size(), 64);
}

void TestEras::usersFoldGroups()
{
    const auto batch = reading::read("User id,User name,email,User status,Added to org,Org role,Jira - acme,Group "
                                     "id,Group name,Last seen in Jira - acme\n"
                                     "712020:a,Ann,ann@x.org,Active,3 Jan 2024,,User,g1,admins,28 Apr 2024\n"
                                     "712020:b,Bob,bob@x.org,Active,3 Jan 2024,Organization admin,,,,Never accessed\n"
                                     "712020:a,Ann,ann@x.org,Active,3 Jan 2024,,User,g2,staff,28 Apr 2024\n"
                                     "712020:a,Ann,ann@x.org,Active,3 Jan 2024,,User,g1,admins,28 Apr 2024\n");
    QVERIFY(batch.has_value());
    QCOMPARE(batch->source.kind, SourceKind::Users);
    QCOMPARE(reading::counts(*batch), QStringLiteral("read 4 accepted 2 folded 2 duplicates 0 rejected 0"));
    const QString groups = QString::number(static_cast<int>(Field::Groups));
    const QString role = QString::number(static_cast<int>(Field::OrgRole));
    QCOMPARE(reading::rows(*batch),
        (QStringList {QStringLiteral("Ann|ann@x.org|712020:a; added=2024-01-03; #0=Active; #") + groups
                + QStringLiteral("=admins, staff; Jira - acme=User; Last seen in Jira - acme=2024-04-28"),
            QStringLiteral("Bob|bob@x.org|712020:b; added=2024-01-03; #0=Active; #") + role
                + QStringLiteral("=Organization admin; Last seen in Jira - acme=never")}));
    QCOMPARE(reading::report(*batch), QStringList());
    QCOMPARE(batch->table->products().size(), std::size_t(1));
    QCOMPARE(batch->table->products().front().site, QStringLiteral("acme"));
}

void TestEras::usersBefore2021()
{
    const auto batch
        = reading::read("id,full_name,email,active,created,Last seen in Jira Software,Last seen in Confluence\n"
                        "u1,Ann Lee,ann@x.org,Yes,01 Feb 2020,12 Mar 2021,Never logged in\n"
                        "u2,Bob,bob@x.org,No,01 Feb 2020,,\n");
    QVERIFY(batch.has_value());
    QCOMPARE(reading::rows(*batch),
        (QStringList {QStringLiteral("Ann Lee|ann@x.org|u1; added=2020-02-01; #0=Yes; Last seen in Jira "
                                     "Software=2021-03-12; Last seen in Confluence=never"),
            QStringLiteral("Bob|bob@x.org|u2; added=2020-02-01; #0=No")}));
    QCOMPARE(batch->report.issues[static_cast<std::size_t>(core::RowIssue::UnknownValue)], 0);
}

void TestEras::apiDumpFoldsProducts()
{
    const auto batch
        = reading::read("account_id,account_type,account_status,name,email,access_billable,last_active,product_access_"
                        "key,product_access_name,product_url,product_access_last_active\n"
                        "a1,atlassian,active,Ann,ann@x.org,true,2026-07-05T10:00:00Z,jira-software,Jira "
                        "Software,https://acme.atlassian.net,2026-07-04T01:02:03.004Z\n"
                        "a1,atlassian,active,Ann,ann@x.org,true,2026-07-05T10:00:00Z,jira-software,Jira "
                        "Software,https://beta.atlassian.net,2026-07-05T01:02:03.004Z\n"
                        "a2,atlassian,inactive,Bob,bob@x.org,false,,,,,\n"
                        "a1,atlassian,active,Ann,ann@x.org,true,2026-07-05T10:00:00Z,trello,Trello,,\n"
                        "a3,atlassian,active,Cem,cem@x.org,true,2026-01-02,newthing,New Thing,https://n.example,\n");
    QVERIFY(batch.has_value());
    QCOMPARE(reading::counts(*batch), QStringLiteral("read 5 accepted 3 folded 2 duplicates 0 rejected 0"));
    QCOMPARE(reading::rows(*batch),
        (QStringList {
            QStringLiteral(
                "Ann|ann@x.org|a1; last=2026-07-05; #0=active; #1=atlassian; #2=true; Jira "
                "Software=https://acme.atlassian.net,https://beta.atlassian.net; Trello=Yes; Jira Software=2026-07-05"),
            QStringLiteral("Bob|bob@x.org|a2; #0=inactive; #1=atlassian; #2=false"),
            QStringLiteral(
                "Cem|cem@x.org|a3; last=2026-01-02; #0=active; #1=atlassian; #2=true; New Thing=https://n.example")}));
    const auto &products = batch->table->products();
    QCOMPARE(products.size(), std::size_t(3));
    QCOMPARE(products[0].product, Product::Jira);
    QCOMPARE(products[1].product, Product::Trello);
    QCOMPARE(products[2].product, Product::Other);
}

void TestEras::bareLists_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<QString>("report");

    const QStringList two {QStringLiteral("|a@x.org|"), QStringLiteral("|b@x.org|")};
    QTest::newRow("a line each") << QByteArray("a@x.org\nb@x.org\n") << two << QString();
    QTest::newRow("no line end") << QByteArray("a@x.org\r\nb@x.org") << two << QString();
    QTest::newRow("comma at each end") << QByteArray("a@x.org,\nb@x.org,\n") << two << QString();
    QTest::newRow("one line") << QByteArray("a@x.org,b@x.org,") << two << QString();
    QTest::newRow("one line, semicolons") << QByteArray("a@x.org; b@x.org\n") << two << QString();
    QTest::newRow("ids and domains") << QByteArray("@x.org\n5b10ac8d82e05b22cc7d4ef5\n")
                                     << QStringList {QStringLiteral("|@x.org|"),
                                            QStringLiteral("||5b10ac8d82e05b22cc7d4ef5")}
                                     << QString();
    QTest::newRow("something else") << QByteArray("a@x.org\nnobody\nb@x.org\n") << two
                                    << QStringLiteral("2 bad-mail nobody [] nobody");
    QTest::newRow("header") << QByteArray("E-mail\na@x.org\n\nb@x.org\n") << two << QString();
}

void TestEras::bareLists()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, accounts);
    QFETCH(QString, report);

    const auto batch = reading::read(bytes, reading::ofKind(SourceKind::Protected));
    QVERIFY(batch.has_value());
    QCOMPARE(reading::rows(*batch), accounts);
    QCOMPARE(reading::report(*batch).join(u'\n'), report);
    QCOMPARE(batch->report.counts.read, batch->report.counts.accepted + batch->report.counts.rejected);
}

void TestEras::givenKindNeedsItsColumns_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("missing");

    const auto row = [](const char *header, SourceKind kind, const char *missing) {
        QTest::newRow(missing) << QByteArray(header) << static_cast<int>(kind) << QString::fromLatin1(missing);
    };
    row("Name,Status,Jira", SourceKind::ManagedAccounts, "Email");
    row("Name,Email,Status,Jira", SourceKind::DomainAccounts, "Claimed");
    row("Name,Email,Status,Jira", SourceKind::PolicyMembers, "Policy name");
    row("Name,Email,Status,Jira", SourceKind::ApiDump, "product_access_key");
    row("Name,Email,Status,Jira", SourceKind::Departments, "Department");
    row("Name,Email", SourceKind::Users, "User status");
    row("Name,Department", SourceKind::Departments, "Email");
}

void TestEras::givenKindNeedsItsColumns()
{
    QFETCH(QByteArray, header);
    QFETCH(int, kind);
    QFETCH(QString, missing);

    const auto batch = reading::read(header + "\n1,2,3,4\n", reading::ofKind(static_cast<SourceKind>(kind)));
    QVERIFY(!batch.has_value());
    QCOMPARE(batch.error().code, core::ErrorCode::WrongKind);
    QCOMPARE(batch.error().detail, missing);
}

void TestEras::dateOfSnapshot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("source");

    const auto row = [](const char *name, const char *date, core::DateSource source) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(date) << static_cast<int>(source);
    };
    row("2026-07-05T15_11_44Z_managed_accounts.csv", "2026-07-05", core::DateSource::FileName);
    row("/data/2025-01-01/export 2026-03-31.csv", "2026-03-31", core::DateSource::FileName);
    row("export_2026_03_31.csv", "2026-03-31", core::DateSource::FileName);
    row("/data/2025-01-01/export.csv", "2023-11-14", core::DateSource::FileTime);
    row("12026-07-05.csv", "2023-11-14", core::DateSource::FileTime);
    row("2026-13-05.csv", "2023-11-14", core::DateSource::FileTime);
}

void TestEras::dateOfSnapshot()
{
    QFETCH(QString, name);
    QFETCH(QString, date);
    QFETCH(int, source);

    const auto batch = reading::read("Email\na@x.org\n", {}, name);
    QVERIFY(batch.has_value());
    QCOMPARE(reading::day(batch->source.date), date);
    QCOMPARE(static_cast<int>(batch->source.dateSource), source);
    intake::ReadOptions given;
    given.date = 20000;
    const auto second = reading::read("Email\na@x.org\n", given, name);
    QVERIFY(second.has_value());
    QCOMPARE(second->source.date, 20000);
    QCOMPARE(second->source.dateSource, core::DateSource::Given);
}

QTEST_APPLESS_MAIN(TestEras)
#include "tst_eras.moc"
