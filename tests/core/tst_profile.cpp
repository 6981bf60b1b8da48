// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile.h"

#include <QTest>

using namespace core;

class ProfileTest final : public QObject
{
    Q_OBJECT

private slots:
    void everySetting();
    void listsAreAddedTo();
    void renewal_data();
    void renewal();
    void refused_data();
    void refused();
    void hosts_data();
    void hosts();
    void workspaces_data();
    void workspaces();
};

void ProfileTest::everySetting()
{
    Profile profile;
    const auto set = [&profile](const char *key, const char *value) {
        QVERIFY2(applySetting(profile, QString::fromUtf8(key), QString::fromUtf8(value)), key);
    };
    set("edition", "Standard+Premium");
    set("billing", "ANNUAL");
    set("cycle-day", "31");
    set("renewal", "02-29");
    set("provider", "entra");
    set(" portal-sso ", " yes ");
    set("own-site", "https://Acme.atlassian.net/wiki, beta");
    set("own-workspace", "Acme Marketing, https://trello.com/w/acme");
    set("invoice-quantity", "8551");
    set("count-by", "rules");
    set("name", " Acme & Söhne ");

    Profile expected;
    expected.edition = Edition::StandardAndPremium;
    expected.billing = Billing::Annual;
    expected.cycleDay = 31;
    expected.renewalMonth = 2;
    expected.renewalDay = 29;
    expected.provider = Provider::Entra;
    expected.portalSso = Answer::Yes;
    expected.ownSites = QStringList {QStringLiteral("acme.atlassian.net"), QStringLiteral("beta.atlassian.net")};
    expected.ownWorkspaces = QStringList {QStringLiteral("acme marketing"), QStringLiteral("acme")};
    expected.invoiceQuantity = 8551;
    expected.countBy = CountBy::Rules;
    expected.name = QStringLiteral("Acme & Söhne");
    QVERIFY(profile == expected);

    Profile again;
    for (const auto &[key, value] : settingsOf(profile))
        QVERIFY2(applySetting(again, key, value), qPrintable(key));
    QVERIFY(again == profile);
    again.renewalYear = profile.renewalYear = 2028;
    Profile dated;
    for (const auto &[key, value] : settingsOf(again))
        QVERIFY2(applySetting(dated, key, value), qPrintable(key));
    QVERIFY(dated == again);
    QVERIFY(settingsOf(Profile()).isEmpty());

    for (const char *key : {"edition", "billing", "provider", "portal-sso"})
        set(key, "unknown");
    QCOMPARE(profile.edition, Edition::Unknown);
    QCOMPARE(profile.billing, Billing::Unknown);
    QCOMPARE(profile.provider, Provider::Unknown);
    QCOMPARE(profile.portalSso, Answer::Unknown);
}

void ProfileTest::listsAreAddedTo()
{
    Profile profile;
    QVERIFY(applySetting(profile, u"own-site", u"acme"));
    QVERIFY(applySetting(profile, u"own-site", u"beta,ACME.atlassian.net"));
    QCOMPARE(
        profile.ownSites, QStringList({QStringLiteral("acme.atlassian.net"), QStringLiteral("beta.atlassian.net")}));
    // One bad name leaves the list as it was.
    QVERIFY(!applySetting(profile, u"own-site", u"gamma,not a host"));
    QCOMPARE(profile.ownSites.size(), 2);
}

void ProfileTest::renewal_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::newRow("with year") << QStringLiteral("2027-03-31") << 3 << 31;
    QTest::newRow("without") << QStringLiteral("12-01") << 12 << 1;
    QTest::newRow("leap day") << QStringLiteral("2028-02-29") << 2 << 29;
    for (const char *bad : {"2027-02-29", "02-30", "2027-13-01", "13-01", "1-2", "2027/03/31", "31.03.2027", "", "03",
             "2027-3-1", "03-3x", "+1-01"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << 0 << 0;
}

void ProfileTest::renewal()
{
    QFETCH(QString, value);
    QFETCH(int, month);
    QFETCH(int, day);
    Profile profile;
    const auto result = applySetting(profile, u"renewal", value);
    QCOMPARE(bool(result), month != 0);
    QCOMPARE(profile.renewalMonth, month);
    QCOMPARE(profile.renewalDay, day);
    if (!result)
        QCOMPARE(result.error().detail, QStringLiteral("YYYY-MM-DD|MM-DD"));
}

void ProfileTest::refused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("allowed");
    const auto row = [](const char *key, const char *value, const char *allowed) {
        QTest::addRow("%s=%s", key, value)
            << QString::fromUtf8(key) << QString::fromUtf8(value) << QString::fromUtf8(allowed);
    };
    row("edition", "gold", "standard|premium|standard+premium|enterprise|unknown");
    row("edition", "", "standard|premium|standard+premium|enterprise|unknown");
    row("billing", "weekly", "monthly|annual|unknown");
    row("provider", "ping", "none|entra|okta|google|other|unknown");
    row("portal-sso", "maybe", "yes|no|unknown");
    row("count-by", "hand", "flag|rules");
    row("cycle-day", "0", "1…31");
    row("cycle-day", "32", "1…31");
    row("cycle-day", "1.5", "1…31");
    row("cycle-day", "first", "1…31");
    row("invoice-quantity", "-1", "0…9223372036854775807");
    row("invoice-quantity", "1,000", "0…9223372036854775807");
    row("invoice-quantity", "9223372036854775808", "0…9223372036854775807");
    row("own-site", "", "HOST[,HOST…]");
    row("own-site", ",", "HOST[,HOST…]");
    row("own-site", "a b", "HOST[,HOST…]");
    row("own-workspace", " , ", "NAME[,NAME…]");
    row("colour", "red",
        "edition, billing, cycle-day, renewal, provider, portal-sso, own-site, own-workspace, invoice-quantity, "
        "count-by, advice-order, name");
    row("Edition", "standard",
        "edition, billing, cycle-day, renewal, provider, portal-sso, own-site, own-workspace, invoice-quantity, "
        "count-by, advice-order, name");
}

void ProfileTest::refused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, allowed);
    Profile profile;
    const auto result = applySetting(profile, key, value);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadOption);
    QCOMPARE(result.error().subject, key);
    QCOMPARE(result.error().detail, allowed);
    QVERIFY(profile == Profile());
}

void ProfileTest::hosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *text, const char *host) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(host);
    };
    row("acme", "acme.atlassian.net");
    row("ACME", "acme.atlassian.net");
    row(" acme.atlassian.net ", "acme.atlassian.net");
    row("https://acme.atlassian.net", "acme.atlassian.net");
    row("https://acme.atlassian.net/wiki/spaces?x=1#y", "acme.atlassian.net");
    row("HTTP://Acme.Atlassian.Net:443/", "acme.atlassian.net");
    row("//acme.atlassian.net/", "acme.atlassian.net");
    row("acme.atlassian.net.", "acme.atlassian.net");
    row("acme.jira-dev.com", "acme.jira-dev.com");
    row("my_site", "my_site.atlassian.net");
    row("bücher.example", "bücher.example");
    row("a--b", "a--b.atlassian.net");
    for (const char *bad : {"", " ", "https://", "a b", "a@b.example", "-acme", "acme-", "acme..net", ".net", "acme:x",
             "acme,beta", "(acme)", "*.atlassian.net"})
        row(bad, "");
    QTest::newRow("label of 64") << QString(64, u'a') << QString();
    QTest::newRow("label of 63") << QString(63, u'a') << QString(QString(63, u'a') + u".atlassian.net");
}

void ProfileTest::hosts()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QCOMPARE(siteHost(text), host);
    if (!host.isEmpty())
        QCOMPARE(siteHost(host), host);
}

void ProfileTest::workspaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *text, const char *name) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name);
    };
    row("Acme Marketing", "acme marketing");
    row("https://trello.com/w/Acme", "acme");
    row("trello.com/w/acme/", "acme");
    row("https://bitbucket.org/acme-dev", "acme-dev");
    row("https://trello.com/", "");
    row("bitbucket.org", "");
    row("https://git.example.com", "git.example.com");
    row("a/b", "a/b");
    row("What? #1", "what? #1");
    row("", "");
}

void ProfileTest::workspaces()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(workspaceName(text), name);
}

QTEST_APPLESS_MAIN(ProfileTest)
#include "tst_profile.moc"
